#include "display.h"
#include "madeupvault.h"
#include "program.h"
#include "row.h"
#include "support/tempfolder.h"

#include <fmt/format.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <thread>

namespace tidlig::bench {
namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

constexpr int kFamilies = 40;
constexpr std::chrono::milliseconds kSettle{500};

/// Throws away what the machine keeps of files in memory. Only root may.
bool dropPageCache() {
  ::sync();
  std::ofstream drop("/proc/sys/vm/drop_caches");
  drop << "3\n";
  drop.close();
  return !drop.fail();
}

/// Starts a program on the display, in folders that nobody has used, and ends it.
class Starter {
 public:
  Starter(Display& display, fs::path folder) : m_display(display), m_folder(std::move(folder)) {}

  base::Result<Reading> start(const std::vector<std::string>& command, bool cold) {
    Program program{.command = command, .environment = freshFolders()};
    if (cold && !dropPageCache()) return Error{ErrorKind::denied, "the page cache stays"};
    const double begin = nowMilliseconds();
    TIDLIG_ASSIGN(Running running, Running::start(program));
    if (!m_display.waitForWindow()) {
      return Error{ErrorKind::io, fs::path(command[0]).filename().string() + " shows no window"};
    }
    const double took = nowMilliseconds() - begin;
    std::this_thread::sleep_for(kSettle);
    const double peak = running.peakMebibytes();
    running.end();
    if (!m_display.waitForNoWindow()) return Error{ErrorKind::io, "a window does not close"};
    return Reading{took, peak};
  }

 private:
  std::vector<std::string> freshFolders() {
    const fs::path home = m_folder / fmt::format("home-{}", ++m_starts);
    std::vector<std::string> environment = m_display.environment();
    for (const auto& [name, below] :
         {std::pair{"HOME", ""}, std::pair{"XDG_CONFIG_HOME", "config"},
          std::pair{"XDG_DATA_HOME", "data"}, std::pair{"XDG_CACHE_HOME", "cache"},
          std::pair{"XDG_STATE_HOME", "state"}, std::pair{"XDG_RUNTIME_DIR", "run"}}) {
      fs::create_directories(home / below);
      fs::permissions(home / below, fs::perms::owner_all);
      environment.push_back(fmt::format("{}={}", name, (home / below).string()));
    }
    return environment;
  }

  Display& m_display;
  fs::path m_folder;
  int m_starts = 0;
};

struct Contestants {
  std::vector<std::string> ours, theirs;
};

base::Result<Contestants> findContestants(const Settings& settings) {
  TIDLIG_ASSIGN(const std::string tidlig, findProgram((settings.built / "tidlig").string()));
  TIDLIG_ASSIGN(const std::string keepassxc, findProgram("keepassxc"));
  TIDLIG_ASSIGN(const fs::path vault, madeUpVault(settings, kFamilies));
  return Contestants{{tidlig, "--vault", vault}, {keepassxc}};
}

base::Result<Pairs> startInTurn(Starter& starter, const Contestants& contestants, int pairs,
                                bool cold) {
  return takeTurns(
      pairs, [&] { return starter.start(contestants.ours, cold); },
      [&] { return starter.start(contestants.theirs, cold); });
}

Measured startRow(const char* name, const Pairs& pairs) {
  Measured made = compared(name, "tidlig until its unlock page is painted and active",
                           "KeePassXC until its first window is", pairs);
  made.goals = {under(0.6)};
  return made;
}

Measured memoryRow(const Pairs& pairs) {
  Measured made{.name = "start-memory",
                .a = "tidlig's peak at its unlock page",
                .b = "KeePassXC's peak at its first window"};
  made.quantity = Quantity::memory;
  made.summary = summarise(pairs, Quantity::memory);
  return made;
}

}  // namespace

Outcome start(const Settings& settings) {
  TIDLIG_ASSIGN(const Contestants contestants, findContestants(settings));
  const test::TempFolder folder;
  TIDLIG_ASSIGN(const auto display, Display::open(folder.path()));
  Starter starter(*display, folder.path());
  TIDLIG_ASSIGN(const Pairs warm, startInTurn(starter, contestants, settings.pairs, false));
  std::vector<Measured> rows = {startRow("start-warm", warm), memoryRow(warm)};
  const auto cold = startInTurn(starter, contestants, settings.pairs, true);
  if (cold) {
    rows.emplace_back(startRow("start-cold", *cold));
  } else if (cold.error().kind == ErrorKind::denied) {
    rows.back().notes.emplace_back(
        "start-cold: not measured: only root may empty the machine's page cache");
  } else {
    return cold.error();
  }
  return rows;
}

}  // namespace tidlig::bench
