#include "base/hash.h"
#include "base/json.h"
#include "forms/shippedforms.h"
#include "support/clivault.h"
#include "support/testdata.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::cli;
using test::dataPath;
using test::Finished;
using test::lines;
using test::onVault;
using test::TestVault;

namespace {

std::string sample(const std::string& name) {
  return dataPath("forms/" + name + ".json").string();
}

std::string idOf(const std::string& name) {
  return base::sha256Hex(test::readData("forms/" + name + ".json"));
}

Finished import(const TestVault& vault, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"form", "import"});
  return onVault(vault.path(), arguments);
}

std::vector<std::string> list(const TestVault& vault) {
  const Finished listed = onVault(vault.path(), {"form", "list"});
  CHECK(listed.status == 0);
  CHECK(listed.err.empty());
  return lines(listed.out);
}

/// The list's line for this id; empty where there is none.
std::string listed(const TestVault& vault, const std::string& id) {
  for (const std::string& line : list(vault)) {
    if (line.find(id) != std::string::npos) return line;
  }
  return {};
}

void checkOneLine(const Finished& finished) {
  INFO(finished.err);
  CHECK(lines(finished.err).size() == 1);
  CHECK(finished.err.starts_with("tidlig-cli: "));
}

/// A form with a number to each answer, so that its totals can be confirmed.
const std::string kWeighted = R"({"resourceType": "Questionnaire", "version": "1",
  "url": "https://example.org/weighted", "title": "Vejet", "status": "active", "item": [
    {"linkId": "1", "text": "Et", "type": "integer"},
    {"linkId": "2", "text": "To", "type": "integer"}]})";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("an imported form is listed and comes out byte for byte") {
  TestVault vault;
  const std::string id = idOf("whole-subset");
  CHECK(listed(vault, id).empty());
  const Finished imported = import(vault, {sample("whole-subset")});
  CHECK(imported.status == 0);
  CHECK(imported.err.empty());
  CHECK(imported.out.starts_with("imported " + id + " "));
  CHECK(lines(imported.out).size() == 1);
  const auto json = base::JsonDocument::parse(listed(vault, id));
  REQUIRE(json);
  const auto checked =
      base::JsonDocument::parse(cli({"form", "check", sample("whole-subset")}).out);
  REQUIRE(checked);
  CHECK(json->root().find("items")->text() == checked->root().find("items")->text());
  const std::string bytes = test::readData("forms/whole-subset.json");
  for (const std::string& start : {id, id.substr(0, 8)}) {
    const Finished exported = onVault(vault.path(), {"form", "export", start});
    CHECK(exported.status == 0);
    CHECK(exported.out == bytes);
  }
  const std::string file = (vault / "../out.json").string();
  CHECK(onVault(vault.path(), {"form", "export", id, "--to", file}).status == 0);
  CHECK(test::bytesOf(file) == bytes);
  test::writeBytes(file, "mine");
  const Finished refused = onVault(vault.path(), {"form", "export", id, "--to", file});
  CHECK(refused.status == 2);
  checkOneLine(refused);
  CHECK(test::bytesOf(file) == "mine");
  CHECK(onVault(vault.path(), {"vault", "check"}).out == "all is well\n");
}

TEST_CASE("the list says what is known of each form, always in the same order") {
  TestVault vault;
  const std::size_t shipped = list(vault).size();
  const std::string id = base::sha256Hex(kWeighted);
  test::writeBytes(vault / "../form.json", kWeighted);
  CHECK(import(vault, {(vault / "../form.json").string(), "--confirmed"}).status == 0);
  CHECK(listed(vault, id) ==
        R"({"id":")" + id +
            R"(","url":"https://example.org/weighted","version":"1","title":"Vejet",)"
            R"("status":"active","professions":[],"items":2,"retired":false,"sheet":false})");
  CHECK(list(vault).size() == shipped + 1);
  // Two versions with one title: whichever came first, the order is the same.
  const std::string next = replaced(kWeighted, R"("version": "1")", R"("version": "0")");
  test::writeBytes(vault / "../next.json", next);
  CHECK(import(vault, {(vault / "../next.json").string(), "--confirmed"}).status == 0);
  TestVault other;
  test::writeBytes(other / "../form.json", kWeighted);
  test::writeBytes(other / "../next.json", next);
  CHECK(import(other, {(other / "../next.json").string(), (other / "../form.json").string(),
                       "--confirmed"})
            .status == 0);
  CHECK(list(vault) == list(other));
}

TEST_CASE("the same form again is known and changes nothing") {
  TestVault vault;
  CHECK(import(vault, {sample("whole-subset")}).status == 0);
  const auto before = list(vault);
  const Finished again = import(vault, {sample("whole-subset")});
  CHECK(again.status == 0);
  CHECK(again.err.empty());
  CHECK(again.out.starts_with("known " + idOf("whole-subset") + " "));
  CHECK(list(vault) == before);
}

TEST_CASE("a flagged form needs a person who has read what is said of it") {
  TestVault vault;
  const Finished refused = import(vault, {sample("orientation-diagonal")});
  CHECK(refused.status == 1);
  CHECK(refused.out.empty());
  checkOneLine(refused);
  CHECK(refused.err.find("form check") != std::string::npos);
  CHECK(refused.err.find("--confirmed") != std::string::npos);
  CHECK(listed(vault, idOf("orientation-diagonal")).empty());
  const Finished confirmed = import(vault, {sample("orientation-diagonal"), "--confirmed"});
  CHECK(confirmed.status == 0);
  CHECK(confirmed.out == "imported " + idOf("orientation-diagonal") + " Form\n");
}

TEST_CASE("a refused form stops no other, and says in one line why") {
  TestVault vault;
  const Finished mixed =
      import(vault, {sample("linkid-twice"), sample("whole-subset"), "--confirmed"});
  CHECK(mixed.status == 1);
  checkOneLine(mixed);
  CHECK(mixed.err.find("linkid-twice.json: /item/1/item/0") != std::string::npos);
  CHECK(mixed.out.starts_with("imported " + idOf("whole-subset")));
  CHECK(listed(vault, idOf("linkid-twice")).empty());
  CHECK_FALSE(listed(vault, idOf("whole-subset")).empty());
  const Finished unreadable = import(vault, {sample("not-json"), "/nowhere.json", sample("valid")});
  CHECK(unreadable.status == 2);
  CHECK(lines(unreadable.err).size() == 2);
  CHECK(unreadable.out.starts_with("imported " + idOf("valid")));
}

TEST_CASE("what was confirmed of the totals is kept beside the form, once") {
  TestVault vault;
  const std::string form = (vault / "../form.json").string();
  const std::string sheet = (vault / "../sheet.json").string();
  test::writeBytes(form, kWeighted);
  test::writeBytes(sheet, R"({"totals": [{"of": ["1", "2"], "from": "sums"}]})");
  const auto withSheet = [&] { return import(vault, {form, "--confirmed", "--sheet", sheet}); };
  const Finished wrong = withSheet();
  CHECK(wrong.status == 2);
  checkOneLine(wrong);
  CHECK(wrong.err.find("sheet.json: /totals/0/from") != std::string::npos);
  CHECK(listed(vault, base::sha256Hex(kWeighted)).empty());
  test::writeBytes(sheet, R"({"totals": [{"of": ["1", "2"], "from": "values"}]})");
  CHECK(withSheet().status == 0);
  CHECK(listed(vault, base::sha256Hex(kWeighted)).find(R"("sheet":true)") != std::string::npos);
  CHECK(withSheet().out.starts_with("known "));
  test::writeBytes(sheet, R"({"totals": [{"of": ["1"], "from": "values"}]})");
  const Finished other = withSheet();
  CHECK(other.status == 1);
  checkOneLine(other);
  CHECK(import(vault, {form, sample("valid"), "--sheet", sheet}).status == 2);
}

TEST_CASE("who may not manage forms reads them and brings none in") {
  TestVault vault({domain::Role::professional});
  const auto before = list(vault);
  const Finished denied = import(vault, {sample("valid"), sample("whole-subset")});
  CHECK(denied.status == 3);
  CHECK(denied.out.empty());
  checkOneLine(denied);
  CHECK_FALSE(before.empty());
  CHECK(list(vault) == before);
  const Finished wrong =
      onVault(vault.path(), {"form", "list"}, {}, "en anden sætning end den rigtige");
  CHECK(wrong.status == 3);
  checkOneLine(wrong);
}

TEST_CASE("a form that is not there, or not told exactly, is one line and status 2") {
  TestVault vault;
  for (const char* id : {"0000000", "000000000000", "not-an-id", ""}) {
    INFO(id);
    const Finished refused = onVault(vault.path(), {"form", "export", id});
    CHECK(refused.status == 2);
    CHECK(refused.out.empty());
    checkOneLine(refused);
  }
  CHECK(cli({"form", "list"}).status == 2);
  CHECK(onVault(vault.path() / "none", {"form", "list"}).status == 2);
}

TEST_CASE("form diff says in words what differs, and what becomes of answers") {
  const test::TempFolder folder;
  const std::string a = (folder / "a.json").string();
  const std::string b = (folder / "b.json").string();
  test::writeBytes(a, kWeighted);
  test::writeBytes(b, replaced(replaced(kWeighted, R"("version": "1")", R"("version": "2")"),
                               R"("Et", "type": "integer")", R"("En", "type": "decimal")"));
  const Finished same = cli({"form", "diff", a, a});
  CHECK(same.status == 0);
  CHECK(same.out.starts_with("The same form, byte for byte.\n"));
  const Finished differs = cli({"form", "diff", a, b});
  CHECK(differs.status == 1);
  CHECK(differs.err.empty());
  CHECK(differs.out == R"(Two versions of one form.
A: "Vejet", version 1, https://example.org/weighted
B: "Vejet", version 2, https://example.org/weighted

The form
    version: "1" -> "2"

Items (+ added, - gone, ~ changed)
~ 1 (decimal) "En"
    type: "integer" -> "decimal"
    text (da): "Et" -> "En"
    answers: not carried: the type changed

Answers to A, by question, on the way to B
    1 carried
    0 carried when a person has confirmed that they still mean the same
    1 not carried: the type changed
    0 kept in an archive section: the question is gone
)");
  const Finished json = cli({"form", "diff", "--json", a, b});
  CHECK(json.status == 1);
  CHECK(json.out ==
        R"({"kinship":"version","differs":true,"a":{"id":")" + base::sha256Hex(kWeighted) +
            R"(","url":"https://example.org/weighted","version":"1","title":"Vejet"},"b":{"id":")" +
            base::sha256Hex(test::bytesOf(b)) +
            R"(","url":"https://example.org/weighted","version":"2","title":"Vejet"},)"
            R"("form":[{"change":"setting","of":"version","before":"1","after":"2"}],)"
            R"("items":[{"linkId":"1","in":"both","type":"decimal","text":"En","changes":[)"
            R"({"change":"type","before":"integer","after":"decimal"},)"
            R"({"change":"text","of":"text","language":"da","before":"Et","after":"En"}],)"
            R"("answers":"notCarried"}],)"
            R"("answers":{"carried":1,"confirm":0,"notCarried":1,"archived":0}})"
            "\n");
}

TEST_CASE("form diff says first where two forms are not versions of one") {
  const test::TempFolder folder;
  const std::string a = (folder / "a.json").string();
  const std::string b = (folder / "b.json").string();
  test::writeBytes(a, kWeighted);
  test::writeBytes(b, replaced(kWeighted, "org/weighted", "org/other"));
  const Finished differs = cli({"form", "diff", a, b});
  CHECK(differs.status == 1);
  CHECK(differs.out.starts_with("TWO DIFFERENT FORMS: "));
  CHECK(differs.out.find("Answers to A") == std::string::npos);
  CHECK(cli({"form", "diff", "--json", a, b})
            .out.ends_with(R"("items":[],"answers":null})"
                           "\n"));
  // Another layout is a difference of the files; a version's responses name the file.
  test::writeBytes(b, kWeighted + "\n");
  const Finished layout = cli({"form", "diff", a, b});
  CHECK(layout.status == 1);
  CHECK(layout.out.find("Nothing that is read differs") != std::string::npos);
}

TEST_CASE("form diff takes forms from the vault by their ids, and refuses what it cannot read") {
  TestVault vault;
  CHECK(import(vault, {sample("whole-subset")}).status == 0);
  const std::string id = idOf("whole-subset");
  CHECK(onVault(vault.path(), {"form", "diff", id.substr(0, 12), sample("whole-subset")}).status ==
        0);
  CHECK(onVault(vault.path(), {"form", "diff", id, sample("valid")}).status == 1);
  for (const std::string& wrong : {std::string(64, '0'), std::string("/nowhere.json"),
                                   sample("linkid-twice"), sample("not-json")}) {
    INFO(wrong);
    const Finished refused = onVault(vault.path(), {"form", "diff", id, wrong});
    CHECK(refused.status == 2);
    CHECK(refused.out.empty());
    checkOneLine(refused);
  }
  // Without a vault an id is the name of a file.
  CHECK(cli({"form", "diff", id, sample("valid")}).status == 2);
  CHECK(cli({"form", "diff", sample("valid")}).status == 2);
}

TEST_CASE("form diff goes over every pair of checklists that ship and says the same each time") {
  const std::string folder = TIDLIG_SOURCE_DIR "/";
  const auto shipped = forms::shippedChecklists();
  for (std::size_t i = 1; i < shipped.size(); ++i) {
    const std::string a = folder + std::string(shipped[i - 1].path);
    const std::string b = folder + std::string(shipped[i].path);
    INFO(b);
    const Finished differs = cli({"form", "diff", "--json", a, b});
    CHECK(differs.status == 1);
    CHECK(base::JsonDocument::parse(differs.out));
    CHECK(differs.out == cli({"form", "diff", "--json", a, b}).out);
  }
}
