#include "modelfile.h"

#include "base/file.h"
#include "casefiles.h"
#include "exitstatus.h"
#include "scoring/modelreader.h"
#include "words/sentences.h"

namespace tidlig::cli {

ModelFile readBroughtModel(const std::string& path) {
  auto bytes = base::readFile(path, kLargestCase);
  if (!bytes) return {{}, {}, reportUnread(bytes.error(), path)};
  scoring::ModelReading reading = scoring::readModel(*bytes);
  for (const scoring::ModelProblem& problem : reading.problems) {
    tellProblem(problem.phrase, problem.pointer, path);
  }
  return {std::move(*bytes), std::move(reading.model), reading.isJson ? kFoundWrong : kBadUsage};
}

void tellProblem(const words::Phrase& phrase, const std::string& place, const std::string& path) {
  report({base::ErrorKind::invalid, words::sentence(words::Language::english, phrase), place},
         path);
}

}  // namespace tidlig::cli
