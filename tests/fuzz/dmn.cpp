// Whatever a DMN file says: it is read or refused with a problem and a place, and what is read is a
// model that keeps every rule, goes out again and comes back the same.

#include "exchange/dmnreader.h"
#include "exchange/dmnwriter.h"
#include "scoring/modelreader.h"
#include "scoring/modelwriter.h"
#include "words/sentences.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace tidlig;

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const exchange::DmnReading reading = exchange::readDmn(bytes);
  if (reading.model.has_value() != reading.problems.empty()) std::abort();
  for (const exchange::DmnProblem& problem : reading.problems) {
    if (problem.place.line < 1 || words::sentences(problem.phrase).da.empty()) std::abort();
  }
  for (const exchange::DmnProblem& remark : reading.remarks) {
    if (!reading.model || words::sentences(remark.phrase).da.empty()) std::abort();
  }
  if (!reading.model) return 0;
  if (!scoring::readModel(scoring::writeModel(*reading.model)).problems.empty()) std::abort();
  const exchange::DmnReading again = exchange::readDmn(exchange::writeDmn(*reading.model));
  if (again.model != reading.model || !again.remarks.empty()) std::abort();
  return 0;
}
