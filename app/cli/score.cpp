#include "casefiles.h"
#include "commands.h"
#include "exitstatus.h"
#include "output.h"
#include "scoring/assessor.h"
#include "scoring/resultwriter.h"

namespace tidlig::cli {
namespace {

int score(const CaseOptions& options) {
  const std::optional<Rules> rules = readRules(options.model, options.catalogue);
  if (!rules) return kBadUsage;
  exchange::CaseReader reader(rules->model, rules->catalogue);
  scoring::Assessor assessor(rules->model, rules->catalogue);
  scoring::ResultWriter writer(rules->model, rules->catalogue);
  scoring::Assessment assessment;
  Output output;
  const int status = forEachCase(options.cases, reader, exchange::CaseReader::AsOf::required,
                                 [&](const domain::Case& familyCase, const std::string&) {
                                   assessor.assess(familyCase, assessment);
                                   writer.write(familyCase, assessment, output.buffer());
                                   output.buffer() += '\n';
                                   output.written();
                                   return kDone;
                                 });
  return finish(output, status);
}

}  // namespace

void addScore(CLI::App& app, int& status) {
  addCaseCommand(app, "score", "Suggest a target group for each case file, with reasons, as JSON",
                 status, score);
}

}  // namespace tidlig::cli
