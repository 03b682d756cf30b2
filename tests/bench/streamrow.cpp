#include "forms/shippedforms.h"
#include "madeupcases.h"
#include "program.h"
#include "row.h"

#include <fmt/format.h>

namespace tidlig::bench {
Outcome scoreStream(const Settings& settings) {
  TIDLIG_ASSIGN(const std::string cli, findProgram((settings.built / "tidlig-cli").string()));
  TIDLIG_ASSIGN(const std::string parser,
                findProgram((settings.built / "tidlig-bench-parse").string()));
  const auto cases = settings.data / "cases.ndjson";
  const auto model = settings.data / "model.json", catalogue = settings.data / "indicators.json";
  TIDLIG_TRY(writeMadeUpCases(cases, settings.families));
  TIDLIG_TRY(writeData(model, forms::shippedModel()));
  TIDLIG_TRY(writeData(catalogue, forms::shippedCatalogue()));
  const Program score{.command = {cli, "score", "--model", model, "--catalogue", catalogue, "-"},
                      .input = cases};
  const Program parse{.command = {parser}, .input = cases};
  TIDLIG_ASSIGN(const Pairs pairs,
                takeTurns(settings.pairs, [&] { return run(score); }, [&] { return run(parse); }));
  Measured measured =
      compared("score-stream", fmt::format("tidlig-cli score, {} cases", settings.families),
               "the same lines merely parsed by the same JSON library", pairs);
  measured.goals = {under(2)};
  measured.notes.push_back(fmt::format(
      "{:.0f} cases a second, {:.1f} MiB of text", settings.families / measured.summary.a * 1000,
      static_cast<double>(std::filesystem::file_size(cases)) / (1024.0 * 1024)));
  return std::vector{measured};
}

}  // namespace tidlig::bench
