#include "scoring/modelcheck.h"
#include "scoring/modelreader.h"
#include "support/modelpieces.h"
#include "words/sentences.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using scoring::ModelRules;
using test::ModelPieces;

// What is wrong in one place neither hides what is wrong in another nor is told of the other.

namespace {

using Found = std::vector<std::pair<std::string, std::string>>;

Found told(const std::vector<scoring::ModelFinding>& findings) {
  Found found;
  for (const auto& finding : findings) found.emplace_back(finding.code(), finding.pointer);
  return found;
}

Found problems(const std::string& text) {
  return told(scoring::checkModel(text, nullptr).problems);
}

std::string withHead(const std::string& more) {
  ModelPieces pieces;
  pieces.head = R"("id": "m", "version": "1", "title": {"da": "x", "en": "x"}, )" + more;
  return pieces.text();
}

std::string withRow(const std::string& more) {
  ModelPieces pieces;
  pieces.firstRow = R"({"child": "none", "parent": "few", )" + more + "}";
  return pieces.text();
}

std::string letters(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += "å";
  return text;
}

}  // namespace

TEST_CASE("all that is wrong in one cell is told, and that the cell is there") {
  const auto found = scoring::checkModel(
      withRow(R"("kommentar": "…", "group": 9, "source": "lokal", "by": 7, "on": "i går")"),
      nullptr);
  CHECK(told(found.problems) == Found{{"unknown-field", "/table/0/kommentar"},
                                      {"cell-source", "/table/0/source"},
                                      {"text-empty", "/table/0/by"},
                                      {"date", "/table/0/on"},
                                      {"group-number", "/table/0/group"}});
  REQUIRE(found.proof);
  CHECK(found.proof->complete);
  CHECK_FALSE(found.proof->cells.front().source);
}

TEST_CASE("a cell with a misspelt source and a group is held against its neighbours") {
  CHECK(problems(withRow(R"("group": 3, "source": "lokal")")) ==
        Found{{"cell-source", "/table/0/source"}, {"group-falls", "/table/0/group"}});
  CHECK(problems(withRow(R"("source": "lokal")")) == Found{{"cell-source", "/table/0/source"}});
}

TEST_CASE("a group is read though who decided the cell is written wrong, and nothing is missing") {
  const auto found = scoring::checkModel(
      withRow(R"("group": 3, "source": "local", "by": "", "on": "2026-11-01")"), nullptr);
  CHECK(told(found.problems) ==
        Found{{"text-empty", "/table/0/by"}, {"group-falls", "/table/0/group"}});
  CHECK(told(found.warnings) == Found{});
}

TEST_CASE("too many conditions do not hide what is wrong in them") {
  std::string any = R"({"atLeast": 0})";
  for (int i = 0; i < 64; ++i) any += R"(, {"atLeast": 1})";
  ModelPieces pieces;
  pieces.parent = R"([{"level": "several", "any": [)" + any +
                  R"(]}, {"level": "many", "any": [{"atLeast": 4}]}])";
  CHECK(problems(pieces.text()) ==
        Found{{"conditions", "/parent/0/any"}, {"at-least", "/parent/0/any/0/atLeast"}});
}

TEST_CASE("a floor that cannot be read is not told to fall") {
  ModelPieces pieces;
  pieces.floor = R"({"single": 2, "clear": 3, "serious": "4"})";
  CHECK(problems(pieces.text()) == Found{{"floor", "/floor/serious"}});
  pieces.floor = R"({"single": 2, "klar": 3, "serious": 4})";
  CHECK(problems(pieces.text()) == Found{{"unknown-field", "/floor/klar"}});
  pieces.floor = R"({"single": 2, "clear": "3", "serious": 1})";
  CHECK(problems(pieces.text()) ==
        Found{{"floor", "/floor/clear"}, {"floor-falls", "/floor/serious"}});
}

TEST_CASE("keys that stand twice are told with all else, and the rest is proved") {
  ModelPieces pieces;
  pieces.firstRow =
      R"({"child": "none", "parent": "few", "group": 9, "source": "local", "source": "open"})";
  pieces.extra = R"(, "id": "n")";
  const auto found = scoring::checkModel(pieces.text(), nullptr);
  CHECK(told(found.problems) ==
        Found{{"key-twice", "/table/0/source"}, {"key-twice", "/id"}, {"group", "/table/0/group"}});
  CHECK(found.isJson);
  CHECK(found.proof);
}

TEST_CASE("a level with a key twice is not judged as a whole") {
  ModelPieces pieces;
  pieces.parent = R"([{"level": "several", "any": [{"atLeast": 4}], "any": [{"atLeast": 2}]},
    {"level": "many", "any": [{"atLeast": 4}]}])";
  const auto found = scoring::checkModel(pieces.text(), nullptr);
  CHECK(told(found.problems) == Found{{"key-twice", "/parent/0/any"}});
  CHECK(told(found.warnings) == Found{});
}

TEST_CASE("text that is no JSON is told with line and character") {
  const auto said = [](const std::string& text) {
    const auto found = scoring::checkModel(text, nullptr);
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].code() == "json-syntax");
    return words::sentence(words::Language::danish, found.problems[0].phrase);
  };
  CHECK(said("{\n  \"id\": \"å\",\n}").find("linje 3, tegn 1,") != std::string::npos);
  CHECK(said("{\"å\": 1, // ja").find("linje 1, tegn 10,") != std::string::npos);
  CHECK(said("").find("linje 1, tegn 1,") != std::string::npos);
}

TEST_CASE("JSON in UTF-16 is told to be saved as UTF-8") {
  for (const bool littleEnd : {true, false}) {
    std::string wide = littleEnd ? "\xff\xfe" : "\xfe\xff";
    for (const char c : ModelPieces().text()) {
      wide += littleEnd ? std::string({c, '\0'}) : std::string({'\0', c});
    }
    CHECK(problems(wide) == Found{{"json-encoding", ""}});
  }
}

TEST_CASE("an approval names somebody, and has no more fields than who and when") {
  for (const char* blank : {R"("approved": "")", R"("approved": " \u00a0")"}) {
    CHECK(problems(withHead(blank)) == Found{{"approved-blank", "/approved"}});
  }
  CHECK(problems(withHead(R"("approved": {"by": " ", "on": "2026-11-01"})")) ==
        Found{{"approved-blank", "/approved/by"}});
  CHECK(problems(withHead(R"("approved": {"by": "x", "on": "2026-11-01", "case": "9"})")) ==
        Found{{"unknown-field", "/approved/case"}});
  CHECK(problems(withHead(R"("approved": {"by": "", "note": 1})")) ==
        Found{{"approved", "/approved"},
              {"unknown-field", "/approved/note"},
              {"approved-blank", "/approved/by"}});
  CHECK(problems(withHead(R"("approved": ["x"])")) == Found{{"approved", "/approved"}});
  CHECK(problems(withHead(R"("approved": {"by": "x", "on": "2026-11-01"})")) == Found{});
}

TEST_CASE("who decided a cell is filled in, or the file is refused") {
  for (const char* blank : {"", "   ", "\\u2003"}) {
    CHECK(problems(withRow(R"("group": 1, "source": "local", "on": "2026-11-01", "by": ")" +
                           std::string(blank) + "\"")) == Found{{"text-empty", "/table/0/by"}});
  }
}

TEST_CASE("texts of a model have a length that people can read") {
  const auto head = [](const std::string& id, const std::string& version, const std::string& title,
                       const std::string& approver) {
    ModelPieces pieces;
    pieces.head = R"("id": ")" + id + R"(", "version": ")" + version + R"(", "title": {"da": ")" +
                  title + R"(", "en": ")" + title + R"("}, "approved": ")" + approver + "\"";
    return problems(pieces.text());
  };
  const std::string name = letters(200), title = letters(400);
  CHECK(head(name, name, title, name) == Found{});
  CHECK(head(name + "å", name + "å", title + "å", name + "å") == Found{{"text-long", "/id"},
                                                                       {"text-long", "/version"},
                                                                       {"text-long", "/title/da"},
                                                                       {"text-long", "/title/en"},
                                                                       {"text-long", "/approved"}});
  CHECK(problems(withHead(R"("approved": {"by": ")" + letters(201) +
                          R"(", "on": "2026-11-01"})")) == Found{{"text-long", "/approved/by"}});
  CHECK(problems(withRow(R"("group": 1, "source": "local", "on": "2026-11-01", "by": ")" +
                         letters(20000) + "\"")) == Found{{"text-long", "/table/0/by"}});
}

TEST_CASE("a model that a vault has taken is read whatever rules about its texts came later") {
  ModelPieces pieces;
  pieces.head = R"("id": ")" + letters(300) + R"(", "version": " ", "title": {"da": ")" +
                letters(500) +
                R"(", "en": ""}, "approved": {"by": "", "on": "2026-11-01", "note": 1})";
  pieces.firstRow =
      R"({"child": "none", "parent": "few", "group": 1, "source": "local", "by": ""})";
  const auto kept = scoring::readModel(pieces.text(), ModelRules::kept);
  REQUIRE(kept.model);
  CHECK(kept.model->id == letters(300));
  CHECK(kept.model->title.da == letters(500));
  CHECK(kept.model->table[0][0].by == "");
  CHECK(kept.model->table[0][0].group == 1);
  CHECK_FALSE(scoring::readModel(pieces.text()).model);
  // What the scoring stands on is held against every file.
  pieces.firstRow = R"({"child": "none", "parent": "few", "group": 3, "source": "local"})";
  CHECK_FALSE(scoring::readModel(pieces.text(), ModelRules::kept).model);
}
