// Whatever a response's file says: it is read or refused with a finding, checked against a form,
// added up, and nothing is read beyond its end.

#include "forms/questionnairereader.h"
#include "forms/responsecheck.h"
#include "forms/responsereader.h"
#include "forms/responsescore.h"
#include "forms/scoresheet.h"
#include "forms/shippedforms.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace tidlig;

/// With repeating groups, conditions, limits and weights: PHQ-9 as it ships.
const forms::ReadForm& form() {
  static const forms::ReadForm read = [] {
    for (const auto& card : forms::shippedCards()) {
      if (card.form.path.find("phq") == std::string_view::npos) continue;
      return forms::readQuestionnaire(card.form.bytes);
    }
    std::abort();
  }();
  return read;
}

}  // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const forms::CheckedResponse checked = forms::checkResponseFile(form(), bytes);
  if (!checked.valid && checked.findings.empty()) std::abort();
  const forms::ReadResponse read = forms::readResponse(bytes);
  if (!read.response) return 0;
  for (const auto& total :
       forms::scoreResponse(*form().form, *read.response, forms::ownScoreSheet(*form().form))) {
    // Never guessed: a total is told of a complete response alone.
    if (total.total && !total.complete) std::abort();
  }
  return 0;
}
