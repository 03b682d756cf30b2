#include "display.h"
#include "madeupvault.h"
#include "program.h"
#include "row.h"
#include "support/tempfolder.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

namespace tidlig::bench {
namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

/// Where a family is only there for a form to be about somebody.
constexpr int kFewFamilies = 20;

struct InWindow {
  Pairs pairs;
  double slowest = 0;  ///< single A
};

/// The pairs that tidlig-bench-window told, one a line, without the first.
base::Result<InWindow> readPairs(const fs::path& told) {
  std::ifstream in(told);
  InWindow found;
  double a = 0, b = 0, slowest = 0;
  for (bool warmUp = true; in >> a >> b >> slowest; warmUp = false) {
    if (warmUp) continue;
    found.pairs.a.push_back({.milliseconds = a});
    found.pairs.b.push_back({.milliseconds = b});
    found.slowest = std::max(found.slowest, slowest);
  }
  if (found.pairs.a.empty()) return Error{ErrorKind::io, "the window told no times"};
  return found;
}

base::Result<InWindow> measureInWindow(const Settings& settings, const char* what, int families) {
  TIDLIG_ASSIGN(const std::string program,
                findProgram((settings.built / "tidlig-bench-window").string()));
  TIDLIG_ASSIGN(const fs::path vault, madeUpVault(settings, families));
  const test::TempFolder folder;
  TIDLIG_ASSIGN(const auto display, Display::open(folder.path()));
  const fs::path told = folder.path() / "told";
  const Program measuring{.command = {program, what, vault, std::to_string(settings.pairs + 1)},
                          .output = told,
                          .environment = display->environment()};
  TIDLIG_TRY(run(measuring));
  return readPairs(told);
}

}  // namespace

Outcome familiesFilter(const Settings& settings) {
  TIDLIG_ASSIGN(const InWindow found, measureInWindow(settings, "keys", settings.families));
  Measured measured = compared(
      "families-filter",
      fmt::format("a key in the list's field, {} families, until painted", settings.families),
      "the same families behind a QSortFilterProxyModel", found.pairs);
  measured.goals = {within(16)};
  measured.notes.push_back(fmt::format("the slowest single key of A {:.1f} ms", found.slowest));
  return std::vector{measured};
}

Outcome familiesOpen(const Settings& settings) {
  TIDLIG_ASSIGN(const InWindow found, measureInWindow(settings, "opening", settings.families));
  Measured measured =
      compared("families-open",
               fmt::format("the list of {} families until it is painted and can be typed into",
                           settings.families),
               "every row read first, behind a QSortFilterProxyModel", found.pairs);
  return std::vector{measured};
}

Outcome familyOpen(const Settings& settings) {
  TIDLIG_ASSIGN(const InWindow found, measureInWindow(settings, "family", settings.families));
  Measured measured = compared(
      "family-open", "a family's page until its picture is painted, another family each time",
      "reading and assessing the same family, without a window", found.pairs);
  measured.goals = {within(100)};
  measured.notes.push_back(fmt::format("the slowest single page of A {:.1f} ms", found.slowest));
  return std::vector{measured};
}

Outcome screeningOpen(const Settings& settings) {
  TIDLIG_ASSIGN(const InWindow found, measureInWindow(settings, "screening", settings.families));
  Measured measured = compared(
      "screening-open", "a screening's page until it is painted, another family's each time",
      "reading the same screening and its family, without a window", found.pairs);
  measured.goals = {within(100)};
  measured.notes.push_back(fmt::format("the slowest single page of A {:.1f} ms", found.slowest));
  return std::vector{measured};
}

Outcome formOpen(const Settings& settings) {
  TIDLIG_ASSIGN(const InWindow found, measureInWindow(settings, "form", kFewFamilies));
  Measured measured = compared("form-open", "a form of 800 questions until it is painted",
                               "reading the same screening, without a window", found.pairs);
  measured.goals = {within(300)};
  measured.notes.push_back(fmt::format("the slowest of A {:.1f} ms", found.slowest));
  return std::vector{measured};
}

Outcome formRules(const Settings& settings) {
  TIDLIG_ASSIGN(const InWindow found, measureInWindow(settings, "rules", kFewFamilies));
  Measured measured = compared(
      "form-rules", "a key that decides about 200 of 800 questions, until they are painted",
      "the same key in the same form without conditions", found.pairs);
  measured.notes.push_back(fmt::format("the slowest single key of A {:.1f} ms", found.slowest));
  return std::vector{measured};
}

namespace {

Outcome unlock(const Settings& settings, const char* name, int families, double goal) {
  const int made = std::min(families, settings.families);
  TIDLIG_ASSIGN(const InWindow found, measureInWindow(settings, "unlock", made));
  Measured measured =
      compared(name, fmt::format("from the passphrase until Today is painted, {} families", made),
               "Argon2id alone with the same slot's parameters", found.pairs);
  measured.goals = {{fmt::format("A at most {:g} ms more than B", goal),
                     [=](const Summary& s) { return s.a - s.b <= goal; }}};
  measured.notes.push_back(fmt::format("A takes {:.1f} ms more than B; the slowest A {:.1f} ms",
                                       measured.summary.a - measured.summary.b, found.slowest));
  return std::vector{measured};
}

}  // namespace

Outcome unlockSmall(const Settings& settings) {
  return unlock(settings, "unlock-10k", 10'000, 150);
}

Outcome unlockLarge(const Settings& settings) {
  return unlock(settings, "unlock-100k", 100'000, 300);
}

}  // namespace tidlig::bench
