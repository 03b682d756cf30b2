#include "row.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <array>
#include <cstdio>

namespace tidlig::bench {
namespace {

constexpr std::array kRows = {
    Row{"score-pure", "scoring compiled families, without and with reasons", scorePure},
    Row{"score-dmn", "scoring compiled families : a DMN engine on the exported tables", scoreDmn},
    Row{"to-lower", "what would lower a level of 60 present indicators : with one condition",
        toLower},
    Row{"score-stream",
        "tidlig-cli score on newline-delimited cases : merely parsing the same lines", scoreStream},
    Row{"assess", "tidlig-cli assess on a vault : the sqlcipher shell reading every observation",
        assess},
    Row{"durable-answer", "one answer, on the disk : one write of 4 KiB and fdatasync",
        durableAnswer},
    Row{"start", "tidlig to its unlock page : KeePassXC to its first window", start},
    Row{"families-filter", "a key in the list of families : the same behind a proxy model",
        familiesFilter},
    Row{"families-open", "the list of families until painted : every row read first", familiesOpen},
    Row{"family-open", "a family's page until painted : reading the family alone", familyOpen},
    Row{"screening-open", "a screening's page until painted : reading the screening alone",
        screeningOpen},
    Row{"form-open", "a form of 800 questions until painted : reading it alone", formOpen},
    Row{"form-rules", "a key that decides about 200 questions : the same without conditions",
        formRules},
    Row{"unlock-10k", "unlocking 10,000 families until Today is painted : Argon2id alone",
        unlockSmall},
    Row{"unlock-100k", "the same with 100,000", unlockLarge},
    Row{"allocator", "reading all families with memory that is wiped : with malloc as it is",
        allocator},
    Row{"cipher", "reading all families from the vault : from an unencrypted copy", cipher},
    Row{"vault-check", "tidlig-cli vault check : the sqlcipher shell's own checks", vaultCheck},
};

void say(const std::string& line) {
  std::fputs((line + "\n").c_str(), stdout);
  std::fflush(stdout);
}

std::string ofGoals(const Measured& measured) {
  std::string text;
  for (const Goal& goal : measured.goals) {
    text += fmt::format("; goal {}: {}", goal.says, goal.met(measured.summary) ? "met" : "missed");
  }
  return text;
}

void show(const Measured& measured) {
  const Summary& s = measured.summary;
  const char* unit = measured.quantity == Quantity::time ? "ms" : "MiB";
  say(fmt::format("{}: {:.3g} ({:.3g}–{:.3g}, {} pairs){}", measured.name, s.ratio, s.least, s.most,
                  s.pairs, ofGoals(measured)));
  say(fmt::format("  A {:>12.5g} {}  {}", s.a, unit, measured.a));
  say(fmt::format("  B {:>12.5g} {}  {}", s.b, unit, measured.b));
  for (const std::string& note : measured.notes) say("  " + note);
}

/// Whether the row ran, or had a reason that is no fault not to.
bool runRow(const Row& row, const Settings& settings) {
  const Outcome outcome = row.run(settings);
  if (outcome) {
    for (const Measured& measured : *outcome) show(measured);
    return true;
  }
  const bool missing = outcome.error().kind == base::ErrorKind::notFound;
  say(fmt::format("{}: {}: {}", row.name, missing ? "not measured" : "failed",
                  outcome.error().detail));
  return missing;
}

void listRows() {
  for (const Row& row : kRows) say(fmt::format("{:<16}{}", row.name, row.compares));
}

bool isRow(const std::string& name) {
  return std::any_of(kRows.begin(), kRows.end(), [&](const Row& row) { return row.name == name; });
}

int measureAll(const Settings& settings, const std::vector<std::string>& chosen) {
  bool good = true;
  for (const Row& row : kRows) {
    const bool wanted =
        chosen.empty() || std::find(chosen.begin(), chosen.end(), row.name) != chosen.end();
    if (wanted) good = runRow(row, settings) && good;
  }
  return good ? 0 : 1;
}

int run(int argc, char** argv) {
  CLI::App app{
      "Measures Tidlig against its goals: each row two programs, or two pieces of work, in "
      "turn in this one run. A ratio is A's time over B's."};
  Settings settings;
  settings.built = std::filesystem::absolute(argv[0]).parent_path();
  settings.data = settings.built.parent_path() / "data";
  std::vector<std::string> rows;
  bool list = false;
  app.add_option("--row", rows, "Only this row; may be given several times")
      ->check([](const std::string& name) {
        return isRow(name) ? std::string() : "there is no such row; --list tells which there are";
      });
  app.add_flag("--list", list, "Tell the rows and what each compares");
  app.add_option("--families", settings.families, "Smaller, to see that the bench works")
      ->check(CLI::Range(1, 9'999'999));
  app.add_option("--pairs", settings.pairs, "How often each row is measured")
      ->check(CLI::Range(1, 1000));
  app.add_option("--data", settings.data, "Where made-up data is kept from run to run");
  CLI11_PARSE(app, argc, argv);
  if (list) {
    listRows();
    return 0;
  }
  std::filesystem::create_directories(settings.data);
  return measureAll(settings, rows);
}

}  // namespace
}  // namespace tidlig::bench

int main(int argc, char** argv) {
  try {
    return tidlig::bench::run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "tidlig-bench: %s\n", error.what());
    return 1;
  }
}
