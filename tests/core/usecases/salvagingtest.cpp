#include "base/file.h"
#include "storage/btree.h"
#include "storage/pageowners.h"
#include "support/vaults.h"
#include "usecases/demovault.h"
#include "usecases/salvaging.h"
#include "usecases/vaultstate.h"

#include <fmt/format.h>

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <map>
#include <set>

using namespace tidlig;
using storage::PageImage;
using storage::PageKind;
using storage::PageReader;
using test::secret;
namespace fs = std::filesystem;

namespace {

/// All rows of every table, each as one text, by their keys.
using Rows = std::map<std::string, std::set<std::string>>;

std::string textOf(const storage::StoredValue& value) {
  if (value.type == storage::StoredValue::Type::null) return "null";
  if (value.type == storage::StoredValue::Type::integer) return std::to_string(value.integer);
  return value.bytes;
}

std::string textOf(const storage::StoredRecord& record, const storage::ObjectShape& table) {
  std::string text = storage::keyOf(record, table);
  // A column that was added later reads as nothing where the row is older.
  for (const auto& value : record.values) text += '\x1f' + textOf(value);
  return text;
}

/// A demo vault that was closed, and where what lies in it.
class Demo {
 public:
  Demo() {
    const auto made =
        usecases::createDemoVault({path(), 40, 1, *base::Date::parse("2026-11-23")}, secret(),
                                  security::kLowestCost, test::fixedClock());
    INFO((made ? "" : made.error().detail));
    REQUIRE(made.ok());
    const auto open = usecases::OpenVault::unlock(path(), {}, secret(), test::fixedClock());
    REQUIRE(open.ok());
    storage::Database& database = (*open)->state().database;
    REQUIRE(database.checkpoint().ok());
    m_key = (*open)->state().master.derive(security::Subkey::database, storage::kDatabaseKeySize);
    auto shapes = storage::shapesOf(database);
    REQUIRE(shapes.ok());
    m_shapes = std::move(*shapes);
    auto row = database.query("PRAGMA page_count");
    REQUIRE(row->next());
  }

  [[nodiscard]] fs::path path() const { return m_folder / "demo"; }
  [[nodiscard]] const std::vector<storage::ObjectShape>& shapes() const { return m_shapes; }

  [[nodiscard]] PageImage image(const fs::path& vault) const {
    const test::TempFolder work;
    REQUIRE(base::copyFile(vault / "vault.db", work / "copy.db").ok());
    auto image = PageImage::read(work / "copy.db", work.path(), m_key);
    INFO((image ? "" : image.error().detail));
    REQUIRE(image.ok());
    return std::move(*image);
  }

  [[nodiscard]] fs::path damagedCopy(const std::set<std::uint32_t>& pages) const {
    const fs::path copy = m_folder / "damaged";
    fs::remove_all(copy);
    fs::copy(path(), copy, fs::copy_options::recursive);
    for (const std::uint32_t page : pages)
      test::flipBit(copy / "vault.db", (page - 1) * 4096 + 2000);
    return copy;
  }

  [[nodiscard]] fs::path saved() const { return m_folder / "saved"; }

 private:
  test::TempFolder m_folder;
  security::SecretBytes m_key;
  std::vector<storage::ObjectShape> m_shapes;
};

const Demo& demo() {
  static const Demo kDemo;
  return kDemo;
}

PageReader readerOf(const PageImage& image) {
  return {image.bytes(), PageImage::kPageSize, PageImage::kUsable, image.bad()};
}

/// The rows of the undamaged vault that do not touch `bad`; and of everything where it is empty.
Rows rowsOf(const PageImage& image, const std::set<std::uint32_t>& bad) {
  const PageReader whole = readerOf(image);
  const PageReader without(image.bytes(), PageImage::kPageSize, PageImage::kUsable, bad);
  Rows rows;
  const auto owners = *storage::findOwners(whole, demo().shapes());
  for (std::size_t i = 0; i < owners.size(); ++i) {
    const auto& table = demo().shapes()[i];
    if (!table.isTable) continue;
    for (const std::uint32_t page : owners[i].pages) {
      for (const auto& record : without.records(page).whole) {
        rows[table.table].insert(textOf(record, table));
      }
    }
  }
  return rows;
}

base::Result<usecases::Salvaged> salvage(const std::set<std::uint32_t>& pages) {
  fs::remove_all(demo().saved());
  return usecases::salvageVault(demo().damagedCopy(pages), demo().saved(), {}, secret(),
                                test::fixedClock());
}

bool isListed(const storage::SalvageOutcome& outcome, const std::string& table) {
  return std::any_of(outcome.losses.begin(), outcome.losses.end(),
                     [&](const auto& loss) { return loss.table == table && loss.rows > 0; });
}

/// Everything that does not stand on the damaged pages is in the new vault, the same to the byte.
void checkSaved(const std::set<std::uint32_t>& pages, const char* what) {
  INFO(what);
  const auto saved = salvage(pages);
  INFO((saved ? "" : saved.error().detail));
  REQUIRE(saved.ok());
  CHECK(saved->outcome.damagedPages == pages.size());
  const Rows expected = rowsOf(demo().image(demo().path()), pages);
  const Rows found = rowsOf(demo().image(demo().saved()), {});
  for (const auto& [table, rows] : expected) {
    // The log goes on in the new vault, and so does where it ends.
    if (table == "log_head" || table == "setting") continue;
    const auto it = found.find(table);
    for (const std::string& row : rows) {
      if (it != found.end() && it->second.contains(row)) continue;
      // What belongs to a row that is lost itself goes with it, and the list says so.
      if (isListed(saved->outcome, table)) continue;
      FAIL_CHECK(fmt::format("a row of {} is lost that stood on a good page", table));
      break;
    }
  }
  const auto open = usecases::OpenVault::unlock(demo().saved(), {}, secret(), test::fixedClock());
  REQUIRE(open.ok());
  auto references = (*open)->state().database.query("PRAGMA foreign_key_check");
  CHECK_FALSE(references->next());
}

/// The first good page of an object with this kind.
std::optional<std::uint32_t> pageOf(const std::string& name, PageKind kind) {
  const PageImage image = demo().image(demo().path());
  const PageReader reader = readerOf(image);
  const auto owners = *storage::findOwners(reader, demo().shapes());
  for (std::size_t i = 0; i < owners.size(); ++i) {
    if (demo().shapes()[i].name != name) continue;
    for (const std::uint32_t page : owners[i].pages) {
      if (reader.kind(page) == kind) return page;
    }
  }
  return std::nullopt;
}

}  // namespace

TEST_CASE("reading the pages ourselves gives what SQLite gives") {
  const PageImage image = demo().image(demo().path());
  CHECK(image.bad().empty());
  const Rows rows = rowsOf(image, {});
  const auto open = usecases::OpenVault::unlock(demo().path(), {}, secret(), test::fixedClock());
  REQUIRE(open.ok());
  for (const char* table : {"family", "person", "member", "screening", "assessment", "file"}) {
    INFO(table);
    auto row = (*open)->state().database.query(
        storage::lasting(fmt::format("SELECT count(*) FROM {}", table)));
    REQUIRE(row->next());
    const auto found = rows.find(table);
    CHECK(row->integer(0) ==
          static_cast<std::int64_t>(found == rows.end() ? 0 : found->second.size()));
  }
  REQUIRE((*open)->state().database.checkpoint().ok());
}

TEST_CASE("a vault that is whole is salvaged whole") {
  checkSaved({}, "nothing damaged");
  const auto saved = salvage({});
  REQUIRE(saved.ok());
  CHECK(saved->outcome.losses.empty());
  CHECK(saved->outcome.placeholders.empty());
  CHECK(saved->vault.findings.empty());
}

TEST_CASE("after damage to any kind of page everything else comes back") {
  const auto tried = [](const std::string& name, PageKind kind) {
    const auto page = pageOf(name, kind);
    INFO(name);
    if (page) checkSaved({*page}, name.c_str());
    return page.has_value();
  };
  CHECK(tried("family", PageKind::tableLeaf));
  CHECK(tried("person", PageKind::tableLeaf));
  CHECK(tried("screening", PageKind::indexLeaf));
  CHECK(tried("screening", PageKind::indexInterior));
  CHECK(tried("file", PageKind::tableLeaf));
  CHECK(tried("user", PageKind::tableLeaf));
  CHECK(tried("indicator", PageKind::tableLeaf));
  CHECK(tried("profession", PageKind::tableLeaf));
  CHECK(tried("setting", PageKind::indexLeaf));
  CHECK(tried("log", PageKind::tableLeaf));
  CHECK(tried("log_head", PageKind::tableLeaf));
  CHECK(tried("member_by_person", PageKind::indexLeaf));
  checkSaved({1}, "the first page");
}

TEST_CASE("every single page may be damaged, and everything else comes back") {
  const PageImage image = demo().image(demo().path());
  // All of them with ./dev test --soak.
  const std::uint32_t step =
      std::getenv("TIDLIG_SOAK") != nullptr ? 1 : readerOf(image).pages() / 8;
  for (std::uint32_t page = 1; page <= readerOf(image).pages(); page += step) {
    INFO(page);
    checkSaved({page}, "one page");
  }
}

TEST_CASE("pages of the schema's own table may be lost: the program knows the schema") {
  const PageImage image = demo().image(demo().path());
  const PageReader reader = readerOf(image);
  std::set<std::uint32_t> schema = {1};
  for (const std::uint32_t page : reader.children(1)) schema.insert(page);
  for (const std::uint32_t page : schema) checkSaved({page}, "a page of the schema");
  checkSaved(schema, "the whole schema");
}

TEST_CASE("what is lost is told by ids and codes, and names of the lost stand nowhere") {
  const auto page = pageOf("family", PageKind::tableLeaf);
  REQUIRE(page.has_value());
  const auto saved = salvage({*page});
  REQUIRE(saved.ok());
  const auto& losses = saved->outcome.losses;
  const auto family = std::find_if(losses.begin(), losses.end(),
                                   [](const auto& loss) { return loss.table == "family"; });
  REQUIRE(family != losses.end());
  CHECK(family->pages == 1);
  REQUIRE_FALSE(family->ids.empty());
  CHECK(family->ids.front().find("(F-") != std::string::npos);
  // Their screenings are still there, under an empty family of the same code.
  CHECK(saved->vault.tally.screenings > 100);
  CHECK(saved->vault.tally.families == 40);
}

TEST_CASE("a log that lost a page is brought over as it is, and said to be so") {
  const auto page = pageOf("log", PageKind::tableLeaf);
  const auto saved = salvage({*page});
  REQUIRE(saved.ok());
  const auto& findings = saved->vault.findings;
  CHECK(std::any_of(findings.begin(), findings.end(),
                    [](const auto& one) { return one.part == "log"; }));
}

TEST_CASE("a salvage changes nothing in the damaged vault, overwrites nothing and asks who it is") {
  const fs::path damaged = demo().damagedCopy({2});
  const std::string before = test::bytesOf(damaged / "vault.db");
  fs::remove_all(demo().saved());
  using base::ErrorKind;
  CHECK(usecases::salvageVault(damaged, damaged, {}, secret(), test::fixedClock()).error().kind ==
        ErrorKind::invalid);
  CHECK(usecases::salvageVault(damaged, demo().saved(), {}, secret("det er helt forkert"),
                               test::fixedClock())
            .error()
            .kind == ErrorKind::wrongKey);
  CHECK_FALSE(fs::exists(demo().saved()));
  CHECK(usecases::salvageVault(damaged, demo().saved(), {}, secret(), test::fixedClock()).ok());
  CHECK(test::bytesOf(damaged / "vault.db") == before);
}

TEST_CASE("a salvage tells how far it is, and stopped at any of it leaves nothing") {
  const auto page = pageOf("family", PageKind::tableLeaf);
  REQUIRE(page.has_value());
  const fs::path damaged = demo().damagedCopy({*page});
  const std::string before = test::bytesOf(damaged / "vault.db");
  std::vector<std::int64_t> told;
  const auto salvageTelling = [&](std::size_t stopAt) {
    told.clear();
    fs::remove_all(demo().saved());
    return usecases::salvageVault(damaged, demo().saved(), {}, secret(), test::fixedClock(),
                                  [&](std::int64_t done, std::int64_t total) {
                                    CHECK(done <= total);
                                    if (!told.empty()) CHECK(done >= told.back());
                                    told.push_back(done);
                                    return told.size() != stopAt;
                                  });
  };
  REQUIRE(salvageTelling(0).ok());
  const std::size_t all = told.size();
  CHECK(told.front() == 0);
  // Each of its parts tells something.
  REQUIRE(std::set<std::int64_t>(told.begin(), told.end()).size() > 8);
  fs::remove_all(demo().saved());
  const auto names = [&] {
    std::set<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(damaged.parent_path())) {
      found.insert(entry.path().string());
    }
    return found;
  };
  const auto namesBefore = names();
  constexpr std::size_t kStops = 10;
  for (std::size_t i = 0; i < kStops; ++i) {
    const std::size_t stop = 1 + i * (all - 1) / (kStops - 1);
    INFO(stop);
    const auto stopped = salvageTelling(stop);
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().kind == base::ErrorKind::cancelled);
    CHECK(told.size() == stop);
    CHECK(names() == namesBefore);
    CHECK(test::bytesOf(damaged / "vault.db") == before);
  }
}
