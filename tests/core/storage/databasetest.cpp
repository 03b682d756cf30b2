#include "base/embedded.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/screeningstore.h"
#include "support/tempfolder.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>
#include <set>

using namespace tidlig;
using namespace tidlig::storage;
using base::ErrorKind;

namespace {

security::SecretBytes key(unsigned char first = 1) {
  security::SecretBytes bytes(kDatabaseKeySize);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    bytes.data()[i] = static_cast<unsigned char>(first + i);
  }
  return bytes;
}

std::string bytesOf(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

void fill(Database& database, int rows) {
  REQUIRE(database.run("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)").ok());
  auto transaction = Transaction::begin(database);
  for (int i = 0; i < rows; ++i) {
    REQUIRE(database.run("INSERT INTO t (text) VALUES (?1)", std::string(200, 'x')).ok());
  }
  REQUIRE(transaction->commit().ok());
}

std::int64_t count(Database& database) {
  auto rows = database.query("SELECT count(*), sum(length(text)) FROM t");
  if (!rows || !rows->next()) return -1;
  return rows->integer(0);
}

}  // namespace

TEST_CASE("a database is encrypted from its first byte and private to its owner") {
  const test::TempFolder folder;
  {
    auto database = Database::create(folder / "a.db", key());
    REQUIRE(database.ok());
    fill(*database, 10);
  }
  const std::string bytes = bytesOf(folder / "a.db");
  CHECK(bytes.size() % 4096 == 0);
  CHECK(bytes.find("SQLite") == std::string::npos);
  CHECK(bytes.find("xxxxxxxx") == std::string::npos);
  CHECK(bytes.find("CREATE") == std::string::npos);
  const auto mode = std::filesystem::status(folder / "a.db").permissions();
  CHECK((mode & std::filesystem::perms(0077)) == std::filesystem::perms::none);
  auto again = Database::open(folder / "a.db", key());
  REQUIRE(again.ok());
  CHECK(count(*again) == 10);
}

TEST_CASE("another key, a plain file, an empty and a cut one are refused as damaged") {
  const test::TempFolder folder;
  {
    auto database = Database::create(folder / "a.db", key());
    fill(*database, 500);
  }
  const auto kindOf = [&](const std::string& bytes, const security::SecretBytes& with) {
    write(folder / "b.db", bytes);
    auto opened = Database::open(folder / "b.db", with);
    if (!opened) return opened.error().kind;
    auto rows = opened->query("SELECT count(*), sum(length(text)) FROM t");
    if (!rows) return rows.error().kind;
    return rows->run().ok() ? ErrorKind::locked : rows->status().error().kind;
  };
  const std::string bytes = bytesOf(folder / "a.db");
  CHECK(kindOf(bytes, key()) == ErrorKind::locked);
  auto otherKey = key();
  otherKey.data()[0] ^= 1;
  CHECK(kindOf(bytes, otherKey) == ErrorKind::corrupt);
  CHECK(kindOf(bytes, key(2)) == ErrorKind::corrupt);
  CHECK(kindOf("", key()) == ErrorKind::corrupt);
  CHECK(kindOf(std::string("SQLite format 3\0", 16) + bytes.substr(16), key()) ==
        ErrorKind::corrupt);
  for (const std::size_t size :
       {std::size_t{1}, std::size_t{100}, std::size_t{4095}, std::size_t{4096}, std::size_t{9000},
        bytes.size() - 4096, bytes.size() - 1}) {
    INFO(size);
    CHECK(kindOf(bytes.substr(0, size), key()) == ErrorKind::corrupt);
  }
  for (std::size_t at = 0; at < bytes.size(); at += 1021) {
    INFO(at);
    std::string flipped = bytes;
    flipped[at] = static_cast<char>(flipped[at] ^ 4);
    CHECK(kindOf(flipped, key()) == ErrorKind::corrupt);
  }
}

TEST_CASE("what is not committed is not there") {
  const test::TempFolder folder;
  auto database = Database::create(folder / "a.db", key());
  fill(*database, 1);
  {
    auto transaction = Transaction::begin(*database);
    REQUIRE(database->run("DELETE FROM t").ok());
  }
  CHECK(count(*database) == 1);
}

TEST_CASE("every connection has the settings that keep it safe") {
  const test::TempFolder folder;
  {
    auto database = Database::create(folder / "a.db", key());
  }
  auto database = Database::open(folder / "a.db", key());
  const auto setting = [&](std::string_view pragma) {
    auto row = database->query(pragma);
    REQUIRE(row->next());
    return std::string(row->text(0));
  };
  CHECK(setting("PRAGMA temp_store") == "2");
  CHECK(setting("PRAGMA journal_mode") == "wal");
  CHECK(setting("PRAGMA synchronous") == "2");
  CHECK(setting("PRAGMA foreign_keys") == "1");
  CHECK(setting("PRAGMA trusted_schema") == "0");
  CHECK(setting("PRAGMA secure_delete") == "1");
  CHECK(setting("PRAGMA cipher_page_size") == "4096");
  CHECK(setting("PRAGMA cipher_memory_security") == "0");
  CHECK(setting("PRAGMA cipher_log_level") == "NONE");
  CHECK(setting("PRAGMA cipher_version").starts_with("4."));
  std::string all;
  auto rows = database->query("PRAGMA cipher_settings");
  while (rows->next()) all += std::string(rows->text(0)) + "\n";
  for (const char* wanted :
       {"cipher_page_size = 4096", "cipher_use_hmac = 1", "cipher_plaintext_header_size = 0",
        "cipher_hmac_algorithm = HMAC_SHA512", "cipher_kdf_algorithm = PBKDF2_HMAC_SHA512"}) {
    INFO(wanted);
    CHECK(all.find(wanted) != std::string::npos);
  }
}

TEST_CASE("sorting what does not fit into memory opens no file anywhere") {
  const test::TempFolder folder;
  auto database = Database::create(folder / "a.db", key());
  fill(*database, 20000);
  const auto openFiles = [] {
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
      std::error_code gone;
      files.insert(std::filesystem::read_symlink(entry.path(), gone).string());
    }
    return files;
  };
  // SQLite deletes its temporary files when it opens them: they would show among the descriptors.
  auto rows = database->query(
      "SELECT DISTINCT text || id, count(*) OVER (ORDER BY text DESC) FROM t ORDER BY 1 DESC");
  REQUIRE(rows->next());
  for (const std::string& file : openFiles()) {
    INFO(file);
    CHECK(file.find("etilqs") == std::string::npos);
    CHECK(file.find("(deleted)") == std::string::npos);
  }
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 3);
}

TEST_CASE(
    "what was written in words before version 5 becomes an answer, what stood beside it a note") {
  const test::TempFolder folder;
  auto database = Database::create(folder / "a.db", key());
  REQUIRE(database.ok());
  for (int version = 1; version <= 4; ++version) {
    const auto script =
        base::embeddedFile("core/storage/migrations/000" + std::to_string(version) + ".sql");
    REQUIRE(database->runScript(std::string(*script)).ok());
  }
  REQUIRE(database->runScript("PRAGMA user_version = 4").ok());
  REQUIRE(database
              ->runScript("PRAGMA foreign_keys = OFF;"
                          "INSERT INTO answer VALUES (7, 'words', 0, 'æøå'), (7, 'sign', 1, 'n'),"
                          " (7, 'sign', 4, 'e')")
              .ok());
  REQUIRE(migrate(*database).ok());
  ScreeningStore store(*database);
  const auto answers = store.answers(7);
  REQUIRE(answers.ok());
  CHECK(answers->all().size() == 1);
  CHECK(answers->of("words").at(0).text == "æøå");
  CHECK(answers->of("words").at(0).kind == forms::ValueKind::string);
  const auto notes = store.notes(7);
  REQUIRE(notes.ok());
  REQUIRE(notes->size() == 2);
  CHECK(notes->at(0).kind == NoteKind::note);
  CHECK(notes->at(1).text == "e");
}

TEST_CASE("a migration that fails leaves the database as it was") {
  struct Row {
    int from;
    const char* inTheWay;  // of the last step to the next version
    const char* outAgain;
  };
  const Row table[] = {
      {1, "CREATE INDEX person_by_due ON person (name)", "DROP INDEX person_by_due"},
      {2, "CREATE TABLE family_draft_member (n)", "DROP TABLE family_draft_member"},
      {3, "ALTER TABLE family ADD COLUMN coordinator INTEGER",
       "ALTER TABLE family DROP COLUMN coordinator"},
      {4, "CREATE TABLE form (n)", "DROP TABLE form"},
      {5, "CREATE TABLE form_draft (n)", "DROP TABLE form_draft"},
      {6, "CREATE TABLE opening (n)", "DROP TABLE opening"},
      {8, "CREATE TABLE model_draft (n)", "DROP TABLE model_draft"},
      {7, "CREATE INDEX person_expected ON person (name)", "DROP INDEX person_expected"},
  };
  for (const Row& row : table) {
    INFO(row.from);
    const test::TempFolder folder;
    auto database = Database::create(folder / "a.db", key());
    for (int version = 1; version <= row.from; ++version) {
      const auto script =
          base::embeddedFile("core/storage/migrations/000" + std::to_string(version) + ".sql");
      REQUIRE(script);
      REQUIRE(database->runScript(std::string(*script)).ok());
    }
    REQUIRE(database->runScript("PRAGMA user_version = " + std::to_string(row.from)).ok());
    const std::string before = *schemaText(*database);
    CHECK(before ==
          bytesOf(TIDLIG_SOURCE_DIR "/tests/data/schemas/v" + std::to_string(row.from) + ".sql"));
    REQUIRE(database->runScript(row.inTheWay).ok());
    CHECK_FALSE(migrate(*database).ok());
    CHECK(*schemaVersion(*database) == row.from);
    REQUIRE(database->runScript(row.outAgain).ok());
    CHECK(*schemaText(*database) == before);
    CHECK(migrate(*database).ok());
  }
}

TEST_CASE("the schema of every version is what it was, and a newer one is refused") {
  const test::TempFolder folder;
  auto database = Database::create(folder / "a.db", key());
  REQUIRE(migrate(*database).ok());
  REQUIRE(migrate(*database).ok());
  CHECK(*schemaVersion(*database) == newestSchemaVersion());
  const std::string expected = bytesOf(TIDLIG_SOURCE_DIR "/tests/data/schemas/v" +
                                       std::to_string(newestSchemaVersion()) + ".sql");
  CHECK(*schemaText(*database) == expected);
  REQUIRE(database->runScript("PRAGMA user_version = 99").ok());
  CHECK(migrate(*database).error().kind == ErrorKind::newer);
  REQUIRE(database->runScript("PRAGMA user_version = -1128481604").ok());
  CHECK(migrate(*database).error().kind == ErrorKind::corrupt);
}
