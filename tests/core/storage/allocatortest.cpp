#include "storage/database.h"
#include "storage/sqlite.h"
#include "support/tempfolder.h"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <fstream>
#include <string>

using namespace tidlig;
using namespace tidlig::storage;

namespace {

constexpr std::size_t kChunk = 1 << 16;
std::array<char, kChunk> chunk;  // NOLINT: passed over when memory is searched

std::size_t copiesIn(std::FILE* memory, std::size_t from, std::size_t to, std::string_view text) {
  const auto own = reinterpret_cast<std::size_t>(chunk.data());
  std::size_t copies = 0;
  for (; from < to; from += kChunk - text.size()) {
    if (from < own + kChunk && own < from + kChunk) continue;
    std::fseek(memory, static_cast<long>(from), SEEK_SET);
    const std::size_t got = std::fread(chunk.data(), 1, std::min(kChunk, to - from), memory);
    const std::string_view bytes(chunk.data(), got);
    for (std::size_t at = 0; (at = bytes.find(text, at)) != std::string_view::npos; ++at) ++copies;
    security::wipe(chunk.data(), chunk.size());
  }
  return copies;
}

/// How often `text` lies in the writable memory of this process.
std::size_t copiesInMemory(std::string_view text) {
  std::ifstream maps("/proc/self/maps");
  std::FILE* const memory = std::fopen("/proc/self/mem", "rb");
  std::setvbuf(memory, nullptr, _IONBF, 0);
  std::size_t copies = 0;
  std::string line;
  while (std::getline(maps, line)) {
    if (line.find(" rw") == std::string::npos || line.find("[v") != std::string::npos) continue;
    const std::size_t from = std::stoul(line, nullptr, 16);
    const std::size_t to = std::stoul(line.substr(line.find('-') + 1), nullptr, 16);
    copies += copiesIn(memory, from, to, text);
  }
  std::fclose(memory);
  return copies;
}

/// A name that stands nowhere but where the test puts it: built only when it is used.
std::string madeUpName() {
  std::string name;
  for (const char c : {'Q', 'z', 'v', 'i', 'b', 'e', 'k', 'e', 'X', '7', 'J', 'y', 'd', 'e'}) {
    name += static_cast<char>(c);
  }
  return name;
}

}  // namespace

TEST_CASE("memory that the database gives back is wiped first") {
  const sqlite3_mem_methods& methods = wipingAllocator();
  auto* const memory = static_cast<char*>(methods.xMalloc(4096));
  REQUIRE(memory != nullptr);
  std::fill_n(memory, 4096, 'x');
  auto* const larger = static_cast<char*>(methods.xRealloc(memory, 100000));
  CHECK(std::string(larger, 4096) == std::string(4096, 'x'));
  CHECK(methods.xSize(larger) >= 100000);
  methods.xFree(larger);
  methods.xFree(nullptr);
}

TEST_CASE("no row stays in memory when the database is closed") {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  SKIP("sanitizers keep freed memory and shadow it");
#endif
  if (!std::filesystem::exists("/proc/self/mem")) SKIP("without /proc nothing can be looked at");
  const test::TempFolder folder;
  const security::SecretBytes key = security::SecretBytes::random(kDatabaseKeySize);
  {
    auto database = Database::create(folder / "a.db", key);
    REQUIRE(database->run("CREATE TABLE t (name TEXT)").ok());
    std::string name = madeUpName();
    for (int i = 0; i < 1000; ++i) {
      REQUIRE(database->run("INSERT INTO t VALUES (?1)", std::string_view(name)).ok());
    }
    auto rows = database->query("SELECT name FROM t ORDER BY name || rowid");
    while (rows->next()) {
    }
    CHECK(copiesInMemory(name) > 100);
    security::wipe(name);
  }
  std::string name = madeUpName();
  // The one just made here, and a copy or two in the reader's own buffers.
  CHECK(copiesInMemory(name) <= 4);
}
