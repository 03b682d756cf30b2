#include "casefiles.h"
#include "commands.h"
#include "exitstatus.h"
#include "output.h"
#include "scoring/assessor.h"
#include "scoring/resultwriter.h"

namespace tidlig::cli {
namespace {

struct ScoreOptions {
  std::string model;
  std::string catalogue;
  std::vector<std::string> cases;
};

int score(const ScoreOptions& options) {
  const std::optional<Rules> rules = readRules(options.model, options.catalogue);
  if (!rules) return kBadUsage;
  exchange::CaseReader reader(rules->model, rules->catalogue);
  scoring::Assessor assessor(rules->model, rules->catalogue);
  const scoring::ResultWriter writer(rules->model, rules->catalogue);
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
  auto options = std::make_shared<ScoreOptions>();
  CLI::App* command = app.add_subcommand(
      "score", "Suggest a target group for each case file, with reasons, as JSON");
  command->add_option("--model", options->model, "Scoring model file")->required();
  command->add_option("--catalogue", options->catalogue, "Indicator catalogue file")->required();
  command->add_option("CASE", options->cases, "Case files; - reads newline-delimited cases")
      ->required();
  command->callback([options, &status] { status = score(*options); });
}

}  // namespace tidlig::cli
