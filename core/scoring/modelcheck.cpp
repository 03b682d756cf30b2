#include "scoring/modelcheck.h"

#include "scoring/modelreader.h"
#include "scoring/modelwarnings.h"

namespace tidlig::scoring {

std::string_view ModelFinding::code() const {
  return phrase.key.substr(phrase.key.find('.') + 1);
}

ModelCheck checkModel(std::string_view bytes, const domain::Catalogue* catalogue) {
  ModelReading reading = readModel(bytes);
  ModelCheck check;
  check.isJson = reading.isJson;
  for (const ModelProblem& problem : reading.problems) {
    check.problems.push_back({FindingSeverity::problem, problem.pointer, problem.phrase});
  }
  if (reading.isObject) {
    check.warnings = modelWarnings(reading, catalogue);
    check.proof = proveTable(reading);
  }
  check.model = std::move(reading.model);
  return check;
}

}  // namespace tidlig::scoring
