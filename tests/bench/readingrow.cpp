// Reading all families, with and without what protects them: memory that is wiped, and the cipher.

#include "madeupvault.h"
#include "program.h"
#include "row.h"
#include "support/tempfolder.h"

#include <fmt/format.h>

#include <fstream>

namespace tidlig::bench {
namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

/// What tidlig-bench-read told, one pair a line; the first is not counted.
base::Result<Pairs> told(const fs::path& file) {
  std::ifstream in(file);
  Pairs pairs;
  double a = 0, b = 0;
  for (bool warmUp = true; in >> a >> b; warmUp = false) {
    if (warmUp) continue;
    pairs.a.push_back({.milliseconds = a});
    pairs.b.push_back({.milliseconds = b});
  }
  if (pairs.a.empty()) return Error{ErrorKind::io, "the reading program told no times"};
  return pairs;
}

/// Runs one of the reading programs to its end.
base::Result<Pairs> read(const Settings& settings, const char* program, int pairs,
                         std::vector<std::string> arguments) {
  TIDLIG_ASSIGN(const std::string path, findProgram((settings.built / program).string()));
  TIDLIG_ASSIGN(const fs::path vault, madeUpVault(settings, settings.families));
  const test::TempFolder folder;
  Program reading{.command = {path, vault, std::to_string(pairs + 1)},
                  .output = folder.path() / "told"};
  reading.command.insert(reading.command.end(), arguments.begin(), arguments.end());
  TIDLIG_TRY(run(reading));
  return told(reading.output);
}

/// One reading after a first one that is not counted, in a process of its own: SQLite takes its
/// memory from one place for as long as a process lives.
Work readingOnce(const Settings& settings, const char* program) {
  return [&settings, program]() -> base::Result<Reading> {
    TIDLIG_ASSIGN(const Pairs pairs, read(settings, program, 1, {"alone"}));
    return pairs.a.front();
  };
}

/// The same tables in a file without a cipher, made once by the shell.
base::Result<fs::path> plainCopy(const Settings& settings) {
  const fs::path copy = settings.data / fmt::format("plain-{}.db", settings.families);
  if (fs::exists(copy)) return copy;
  TIDLIG_ASSIGN(const std::string shell, findProgram("sqlcipher"));
  TIDLIG_ASSIGN(const fs::path vault, madeUpVault(settings, settings.families));
  TIDLIG_ASSIGN(const security::SecretBytes key, databaseKey(vault));
  const fs::path unfinished = fs::path(copy).concat(".part");
  fs::remove(unfinished);
  const Program copying{
      .command = {shell, "-batch", "-bail", vault / "vault.db"},
      .pipes = {{0, keyLine(key) + fmt::format("ATTACH '{}' AS plain KEY '';\n"
                                               "SELECT sqlcipher_export('plain');\n",
                                               unfinished.string())}}};
  TIDLIG_TRY(run(copying));
  fs::rename(unfinished, copy);
  return copy;
}

}  // namespace

Outcome allocator(const Settings& settings) {
  TIDLIG_ASSIGN(const Pairs pairs,
                takeTurns(settings.pairs, readingOnce(settings, "tidlig-bench-read"),
                          readingOnce(settings, "tidlig-bench-read-plain")));
  Measured measured =
      compared("allocator",
               fmt::format("reading {} families, memory wiped when given back", settings.families),
               "the same with malloc and free as they are", pairs);
  measured.goals = {under(1.1)};
  return std::vector{measured};
}

Outcome cipher(const Settings& settings) {
  TIDLIG_ASSIGN(const fs::path copy, plainCopy(settings));
  std::vector<Measured> rows;
  for (const auto& [name, how, cache] :
       {std::tuple{"cipher", "warm", "a cache that everything fits into"},
        std::tuple{"cipher-16MiB", "cold", "the vault's own cache of 16 MiB"}}) {
    TIDLIG_ASSIGN(const Pairs pairs,
                  read(settings, "tidlig-bench-read", settings.pairs, {how, copy.string()}));
    rows.push_back(compared(
        name, fmt::format("reading {} families from the vault, {}", settings.families, cache),
        "the same by the same code from an unencrypted copy", pairs));
  }
  rows.front().goals = {under(1.3)};
  return rows;
}

}  // namespace tidlig::bench
