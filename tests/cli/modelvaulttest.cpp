#include "base/hash.h"
#include "scoring/modelwriter.h"
#include "storage/filestore.h"
#include "storage/modelstore.h"
#include "support/cases.h"
#include "support/clivault.h"
#include "support/testdata.h"
#include "usecases/vaultstate.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::Finished;
using test::lines;
using test::onVault;
using test::TestVault;
namespace fs = std::filesystem;

namespace {

/// One sign is a serious matter already.
fs::path writeStrict(const test::TempFolder& folder, const std::string& version = "2.0.0") {
  scoring::Model model = test::startModel();
  model.id = "municipality";
  model.version = version;
  for (auto& level : model.child) {
    for (auto& condition : level) condition = {1, domain::Value::some, {}};
  }
  fs::path file = folder / "strict.json";
  test::writeBytes(file, scoring::writeModel(model));
  return file;
}

Finished approve(const TestVault& vault, const fs::path& model,
                 std::vector<std::string> more = {}) {
  std::vector<std::string> arguments = {"model",    "approve",  model.string(), "--by",
                                        "Udvalget", "--reason", "prøvet"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return onVault(vault.path(), arguments);
}

/// A child with one sign, and one factor of the parents that was looked for and not found.
std::string bothSides(const std::string& family) {
  std::string line = test::caseLine(family, "some");
  const std::string end = "]}]}\n";
  line.replace(line.size() - end.size(), end.size(),
               R"(, {"indicator": "parent.antenatalMissed", "value": "absent"}]}]})"
               "\n");
  return line;
}

const std::string kStart = TIDLIG_SOURCE_DIR "/forms/models/tidlig-start.json";

}  // namespace

TEST_CASE("a model is approved on the command line, is in force, and comes out byte for byte") {
  TestVault vault;
  const test::TempFolder folder;
  const Finished approved = approve(vault, writeStrict(folder));
  INFO(approved.err);
  REQUIRE(approved.status == 0);
  REQUIRE(approved.out.starts_with("approved "));
  const std::string sha256 = lines(approved.out)[0].substr(9);
  // The model carried no approval, so nothing was replaced.
  REQUIRE(lines(approved.out).size() == 2);
  CHECK(lines(approved.out)[1] == "file " + base::sha256Hex(test::bytesOf(folder / "strict.json")));
  const auto listed = lines(onVault(vault.path(), {"model", "list"}).out);
  REQUIRE(listed.size() == 2);
  CHECK(listed[0].find("\"sha256\":\"" + sha256) != std::string::npos);
  CHECK(listed[0].find(R"("approver":"Udvalget","reason":"prøvet","by":"anna")") !=
        std::string::npos);
  CHECK(listed[0].find(R"("inForce":true)") != std::string::npos);
  CHECK(listed[1].find(R"("id":"tidlig-start")") != std::string::npos);
  CHECK(listed[1].find(R"("validFrom":null)") != std::string::npos);
  const Finished exported = onVault(vault.path(), {"model", "export"});
  CHECK(exported.out.find(R"("approved": {"by":"Udvalget")") != std::string::npos);
  const auto first = lines(onVault(vault.path(), {"model", "list"}).out)[1];
  const std::string firstHash = first.substr(first.find("\"sha256\":\"") + 10, 64);
  CHECK(onVault(vault.path(), {"model", "export", "--sha256", firstHash}).out ==
        test::bytesOf(kStart));
}

TEST_CASE("an approval that the file carried is replaced, and that is told") {
  TestVault vault;
  const test::TempFolder folder;
  const auto approvedBy = [&](const std::string& name, const std::string& version) {
    scoring::Model model = test::startModel();
    model.id = "municipality";
    model.version = version;
    model.approved = scoring::Approval{name, test::fixedClock().today()};
    test::writeBytes(folder / "m.json", scoring::writeModel(model));
    const auto told = lines(approve(vault, folder / "m.json").out);
    REQUIRE(told.size() >= 2);
    return told;
  };
  const auto other = approvedBy("Et andet udvalg", "2");
  CHECK(other.size() == 3);
  CHECK(other.back() == "replaced the approval that the file carried");
  CHECK(onVault(vault.path(), {"model", "export"}).out.find("Et andet") == std::string::npos);
}

TEST_CASE("a name, a reason or a day that cannot be kept is refused by the name of its option") {
  TestVault vault;
  const test::TempFolder folder;
  const fs::path strict = writeStrict(folder);
  const auto refused = [&](const std::string& by, const std::string& reason,
                           const std::string& from) {
    const Finished done = onVault(vault.path(), {"model", "approve", strict.string(), "--by", by,
                                                 "--reason", reason, "--valid-from", from});
    CHECK(done.status == 2);
    REQUIRE(lines(done.err).size() == 1);
    return lines(done.err)[0];
  };
  const std::string day = test::fixedClock().today().plusDays(9000).text();
  CHECK(refused("\xff", "x", day) == "tidlig-cli: --by: expected text in UTF-8");
  CHECK(refused("x\ny\x01", "x", day).starts_with("tidlig-cli: --by: expected one line"));
  CHECK(refused("x", "\xff\xfe", day) == "tidlig-cli: --reason: expected text in UTF-8");
  CHECK(refused("x", std::string(60'000, 'a'), day) ==
        "tidlig-cli: --reason: expected at most 4000 characters");
  CHECK(refused("x", "x", "2020-01-01").starts_with("tidlig-cli: --valid-from: "));
  CHECK(refused("x", "x", "soon").starts_with("tidlig-cli: --valid-from: "));
  CHECK(lines(onVault(vault.path(), {"model", "list"}).out).size() == 1);
}

TEST_CASE("a model that cannot be in force is refused with what to do, and nothing changes") {
  TestVault vault;
  const test::TempFolder folder;
  const fs::path strict = writeStrict(folder);
  CHECK(approve(vault, strict, {"--valid-from", "2020-01-01"}).status == 2);
  const Finished soon = approve(vault, strict, {"--valid-from", "soon"});
  CHECK(soon.status == 2);
  CHECK(soon.err.find("--valid-from: ") != std::string::npos);
  CHECK(approve(vault, folder.path()).status == 2);
  CHECK(approve(vault, folder / "none.json").status == 2);
  test::writeBytes(folder / "broken.json", R"({"extra": 1})");
  const Finished broken = approve(vault, folder / "broken.json");
  CHECK(broken.status == 2);
  CHECK(lines(broken.err) ==
        lines(test::cli({"model", "print", (folder / "broken.json").string()}).err));
  CHECK(lines(broken.err).size() > 5);
  CHECK(broken.err.find("Correct the spelling, or delete the field.") != std::string::npos);
  CHECK(lines(onVault(vault.path(), {"model", "list"}).out).size() == 1);
}

TEST_CASE("how many suggestions a model would move is counted in a vault, few are not told") {
  TestVault vault;
  const test::TempFolder folder;
  const fs::path strict = writeStrict(folder);
  const auto store = [&](int first, int last) {
    std::string cases;
    for (int i = first; i <= last; ++i) cases += bothSides("F-" + std::to_string(i));
    REQUIRE(onVault(vault.path(), {"case", "import", "-"}, cases).status == 0);
  };
  store(1, 4);
  const auto diff = [&](std::vector<std::string> more) {
    std::vector<std::string> arguments = {"model",         "diff",    kStart,
                                          strict.string(), "--as-of", "2026-11-23"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return onVault(vault.path(), arguments);
  };
  const Finished few = diff({});
  CHECK(few.status == 1);
  CHECK(few.out.find(R"("moved":{"families":4,"moved":null,"moves":[{"from":{"low":2,"high":2},)"
                     R"("to":{"low":4,"high":4},"families":null}]})") != std::string::npos);
  CHECK(diff({"--words", "da"}).out.find("under 5") != std::string::npos);
  store(5, 5);
  CHECK(diff({}).out.find(R"("families":5,"moved":5,)") != std::string::npos);
  CHECK(test::cli({"model", "diff", kStart, strict.string()}).out.find(R"("moved":null)") !=
        std::string::npos);
}

TEST_CASE("the list is JSON also where a vault has a reason from when any bytes were taken") {
  TestVault vault;
  {
    const auto open = vault.open();
    auto& database = open->state().database;
    const auto file = storage::FileStore(database).put("model", test::bytesOf(kStart));
    REQUIRE(file.ok());
    const auto day = test::fixedClock().today();
    REQUIRE(storage::ModelStore(database)
                .add({0, *file, day, "Udvalget", "\xff\xfe", open->state().userId, {}, 0})
                .ok());
  }
  const auto listed = lines(onVault(vault.path(), {"model", "list"}).out);
  REQUIRE(listed.size() == 2);
  CHECK(listed[0].find(R"("approver":"Udvalget","reason":"?")") != std::string::npos);
}

TEST_CASE("whoever may not change models reads them and approves none") {
  TestVault vault({domain::Role::professional});
  const test::TempFolder folder;
  CHECK(approve(vault, writeStrict(folder)).status == 3);
  CHECK(lines(onVault(vault.path(), {"model", "list"}).out).size() == 1);
}
