#pragma once

#include "measure.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tidlig::bench {

/// What one run of the bench was asked for.
struct Settings {
  int families = 100'000;       ///< smaller only to see that the bench works
  int pairs = 7;                ///< counted ones
  std::filesystem::path data;   ///< made-up data, kept from run to run
  std::filesystem::path built;  ///< the folder of the built programs
};

/// A goal that a comparison meets or misses.
struct Goal {
  std::string says;  ///< such as "under 2"
  std::function<bool(const Summary&)> met;
};
/// A is to take less than `most` times what B takes.
Goal under(double most);
/// A is to take no longer than this.
Goal within(double milliseconds);
/// A is to do `families` of them in `milliseconds` = `families` / `perSecond` * 1000.
Goal perSecond(double families, double perSecond);

/// One comparison, measured. A row may have several: cold and warm, time and memory.
struct Measured {
  std::string name;
  std::string a;  ///< what ran on each side
  std::string b;
  Summary summary = {};
  Quantity quantity = Quantity::time;
  std::vector<Goal> goals = {};  ///< may be empty: told, and nothing is hoped for
  std::vector<std::string> notes = {};
};

using Outcome = base::Result<std::vector<Measured>>;

/// A row of the bench. `run` fails with `notFound` when a program or a tool is not there: the row
/// then says so; every other error is a fault.
struct Row {
  const char* name;
  const char* compares;
  Outcome (*run)(const Settings&);
};

/// Two comparisons: without reasons, and with them.
Outcome scorePure(const Settings& settings);
/// Beside a DMN engine on the exported tables.
Outcome scoreDmn(const Settings& settings);
/// Two comparisons: conditions as people write them, and the worst model we know of.
Outcome toLower(const Settings& settings);
Outcome scoreStream(const Settings& settings);
Outcome assess(const Settings& settings);
Outcome durableAnswer(const Settings& settings);
Outcome start(const Settings& settings);
Outcome familiesFilter(const Settings& settings);
Outcome familiesOpen(const Settings& settings);
Outcome familyOpen(const Settings& settings);
Outcome screeningOpen(const Settings& settings);
Outcome formOpen(const Settings& settings);
Outcome formRules(const Settings& settings);
/// With 10,000 families, and with 100,000.
Outcome unlockSmall(const Settings& settings);
Outcome unlockLarge(const Settings& settings);
Outcome allocator(const Settings& settings);
/// Two comparisons: with the vault's own cache, and with one that everything fits into.
Outcome cipher(const Settings& settings);
Outcome vaultCheck(const Settings& settings);

/// A comparison of times with the peak memory of both sides among the notes where they have one.
Measured compared(std::string name, std::string a, std::string b, const Pairs& pairs);

}  // namespace tidlig::bench
