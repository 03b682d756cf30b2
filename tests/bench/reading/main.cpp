// tidlig-bench-read VAULT PAIRS WHAT: reads all families as cases and tells milliseconds, a pair of
// numbers on each line. WHAT: "alone" (A alone, the second number 0), "cold" and "warm": the vault
// and an unencrypted copy beside it in turn, by the same code, with the vault's own cache of 16 MiB
// or with one that everything fits into. Argument 4: the copy.
//
// Built twice: tidlig-bench-read-plain has SQLite's memory from malloc as it is (plainmemory.cpp).

#include "forms/cataloguereader.h"
#include "forms/shippedforms.h"
#include "madeupvault.h"
#include "measure.h"
#include "plaincopy.h"
#include "scoring/modelreader.h"
#include "storage/casescan.h"

#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>

namespace {

using namespace tidlig;
using storage::Database;

template <typename T>
T must(base::Result<T> result) {
  if (!result) throw std::runtime_error(result.error().detail);
  return std::move(*result);
}

/// A database, and what its families are read by.
class Families {
 public:
  explicit Families(Database database)
      : m_database(std::move(database)),
        m_dictionary(must(storage::Dictionary::load(
            m_database, must(forms::readCatalogue(forms::shippedCatalogue())),
            must(scoring::readValidModel(forms::shippedModel()))))) {}

  Database& database() { return m_database; }

  double millisecondsToRead() {
    std::size_t observations = 0;
    const double took = bench::millisecondsOf([&] {
      auto scan = must(storage::CaseScan::all(m_database, m_dictionary));
      domain::Case next;
      while (must(scan.next(next))) {
        for (const auto& screening : next.screenings) observations += screening.observations.size();
      }
    });
    if (observations == 0) throw std::runtime_error("nothing was read");
    return took;
  }

 private:
  Database m_database;
  storage::Dictionary m_dictionary;
};

void tell(double a, double b) {
  std::printf("%.4f %.4f\n", a, b);
  std::fflush(stdout);
}

void cacheEverything(Database& database) {
  if (!database.runScript("PRAGMA cache_size = -8000000")) throw std::runtime_error("no cache");
}

int run(int argc, char** argv) {
  if (argc < 4) return 2;
  const std::filesystem::path file = std::filesystem::path(argv[1]) / "vault.db";
  const int pairs = std::atoi(argv[2]);
  const std::string what = argv[3];
  const auto key = must(bench::databaseKey(argv[1]));
  Families vault(must(Database::open(file, key)));
  if (what == "alone") {
    for (int i = 0; i < pairs; ++i) tell(vault.millisecondsToRead(), 0);
    return 0;
  }
  if (argc != 5) return 2;
  Families copy(bench::openPlain(must(Database::open(file, key)), argv[4]));
  if (what == "warm") {
    cacheEverything(vault.database());
    cacheEverything(copy.database());
  }
  for (int i = 0; i < pairs; ++i) {
    const double ours = vault.millisecondsToRead();
    tell(ours, copy.millisecondsToRead());
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "tidlig-bench-read: %s\n", error.what());
    return 1;
  }
}
