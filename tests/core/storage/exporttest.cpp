#include "storage/database.h"
#include "storage/inspection.h"
#include "storage/migrations.h"
#include "support/process.h"
#include "support/tempfolder.h"
#include "support/vaults.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::storage;
using base::ErrorKind;
namespace fs = std::filesystem;

namespace {

const security::SecretBytes& first() {
  static const security::SecretBytes kKey = security::SecretBytes::random(kDatabaseKeySize);
  return kKey;
}
const security::SecretBytes& second() {
  static const security::SecretBytes kKey = security::SecretBytes::random(kDatabaseKeySize);
  return kKey;
}

Database filled(const fs::path& file) {
  auto database = Database::create(file, first());
  REQUIRE(database.ok());
  REQUIRE(migrate(*database).ok());
  for (int i = 0; i < 500; ++i) {
    REQUIRE(database
                ->run("INSERT INTO setting (name, value) VALUES (?1, ?2)",
                      std::string_view("n" + std::to_string(i)), std::string_view("Qzvibekesen"))
                .ok());
  }
  return std::move(*database);
}

std::int64_t number(Database& database, std::string_view sql) {
  auto row = database.query(sql);
  return row && row->next() ? row->integer(0) : -1;
}

}  // namespace

TEST_CASE("a copy under another key holds everything, also what is still in the write-ahead log") {
  const test::TempFolder folder;
  Database database = filled(folder / "a.db");
  REQUIRE(database.exportTo(folder / "b.db", second()).ok());
  CHECK_FALSE(fs::exists(folder / "b.db-wal"));
  CHECK(beginsWithSaltOf(folder / "b.db", second()));
  CHECK_FALSE(beginsWithSaltOf(folder / "b.db", first()));
  CHECK(Database::open(folder / "b.db", first()).error().kind == ErrorKind::corrupt);
  const std::string bytes = test::bytesOf(folder / "b.db");
  CHECK_FALSE(bytes.starts_with("SQLite"));
  CHECK(bytes.find("Qzvibekesen") == std::string::npos);
  CHECK((fs::status(folder / "b.db").permissions() & fs::perms(0077)) == fs::perms::none);
  auto copy = Database::open(folder / "b.db", second());
  REQUIRE(copy.ok());
  CHECK(number(*copy, "SELECT count(*) FROM setting") == 500);
  CHECK(number(*copy, "PRAGMA application_id") == 1416192071);
  CHECK(*schemaVersion(*copy) == newestSchemaVersion());
  CHECK(*schemaText(*copy) == *schemaText(database));
  CHECK(*pagesAreSound(*copy));
  // The source goes on as before, with its defences up.
  CHECK(number(database, "SELECT count(*) FROM setting") == 500);
  CHECK_FALSE(database
                  .runScript("PRAGMA writable_schema = ON; "
                             "UPDATE sqlite_schema SET sql = '' WHERE name = 'setting'")
                  .ok());
}

TEST_CASE("a copy is not written over anything, and a wrong key is refused") {
  const test::TempFolder folder;
  Database database = filled(folder / "a.db");
  test::writeBytes(folder / "b.db", "somebody's");
  CHECK_FALSE(database.exportTo(folder / "b.db", second()).ok());
  CHECK(test::bytesOf(folder / "b.db") == "somebody's");
  CHECK_FALSE(database.exportTo(folder / "c.db", security::SecretBytes(32)).ok());
  CHECK_FALSE(database.exportTo(folder / "none/c.db", second()).ok());
}

TEST_CASE("a closed database says so, and does not close while it is read") {
  const test::TempFolder folder;
  Database database = filled(folder / "a.db");
  {
    auto rows = database.query("SELECT name FROM setting");
    REQUIRE(rows->next());
    CHECK(database.close().error().kind == ErrorKind::busy);
    CHECK(rows->next());
  }
  CHECK(number(database, "SELECT count(*) FROM setting") == 500);
  REQUIRE(database.close().ok());
  CHECK_FALSE(fs::exists(folder / "a.db-wal"));
  CHECK_FALSE(database.isOpen());
  CHECK(database.run("DELETE FROM setting").error().kind == ErrorKind::locked);
  CHECK(database.runScript("DELETE FROM setting").error().kind == ErrorKind::locked);
  CHECK(database.checkpoint().error().kind == ErrorKind::locked);
  CHECK(database.exportTo(folder / "b.db", second()).error().kind == ErrorKind::locked);
}

TEST_CASE("nothing calls sqlite3_rekey, which tells success when it failed") {
  std::size_t read = 0;
  for (const char* room : {"core", "app"}) {
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(TIDLIG_SOURCE_DIR) / room)) {
      const std::string end = entry.path().extension().string();
      if (end != ".cpp" && end != ".h" && end != ".sql") continue;
      ++read;
      INFO(entry.path());
      const std::string text = test::bytesOf(entry.path());
      for (const char* call : {"sqlite3_rekey(", "sqlite3_rekey_v2", "PRAGMA rekey", "hexrekey"}) {
        CHECK(text.find(call) == std::string::npos);
      }
    }
  }
  CHECK(read > 100);
}
