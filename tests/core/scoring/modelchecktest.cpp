#include "forms/cataloguereader.h"
#include "forms/questionnairereader.h"
#include "forms/shippedforms.h"
#include "scoring/modelcheck.h"
#include "scoring/modelwords.h"
#include "support/cases.h"
#include "support/modelpieces.h"
#include "words/sentences.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <tuple>

using namespace tidlig;
using scoring::ModelCheck;
using scoring::ModelFinding;
using test::ModelPieces;

namespace {

ModelCheck check(const std::string& text) {
  return scoring::checkModel(text, &test::smallCatalogue());
}

using Found = std::vector<std::pair<std::string, std::string>>;

/// Code and pointer of each.
Found told(const std::vector<ModelFinding>& findings) {
  Found found;
  for (const ModelFinding& finding : findings) {
    found.emplace_back(finding.code(), finding.pointer);
  }
  return found;
}

/// Both languages say something whole: nothing missing, no place left open, a sentence.
void sayable(const ModelFinding& finding) {
  const domain::LocalText text = words::sentences(finding.phrase);
  for (const std::string& said : {text.da, text.en}) {
    INFO(said);
    CHECK(said.size() > 20);
    CHECK(said.find_first_of("{}") == std::string::npos);
    CHECK(said.back() == '.');
    CHECK((said[0] < 'a' || said[0] > 'z'));
  }
  CHECK(text.da != text.en);
}

const std::string kParentStart = R"([{"level": "several", "any": [{"atLeast": 2}]}, )";

}  // namespace

TEST_CASE("the starting model has no problem and no warning with the catalogue that ships") {
  const auto catalogue = forms::readCatalogue(forms::shippedCatalogue());
  REQUIRE(catalogue);
  const ModelCheck found = scoring::checkModel(forms::shippedModel(), &*catalogue);
  CHECK(told(found.problems) == Found{});
  CHECK(told(found.warnings) == Found{});
  CHECK(found.model);
  REQUIRE(found.proof);
  CHECK(found.proof->monotone);
}

TEST_CASE("the professions a model is expected to know are those of the checklists that ship") {
  std::set<std::string> ours(scoring::kKnownProfessions.begin(), scoring::kKnownProfessions.end());
  std::set<std::string> shipped;
  for (const forms::ShippedFile& file : forms::shippedChecklists()) {
    const forms::ReadForm read = forms::readQuestionnaire(file.bytes);
    REQUIRE(read.form);
    shipped.insert(read.form->professions.begin(), read.form->professions.end());
  }
  CHECK(ours == shipped);
}

TEST_CASE("each odd thing is a warning at its place, and the model stays valid") {
  struct Row {
    std::string ModelPieces::* piece;
    std::string text;
    Found warnings;
  };
  for (
      const Row& row : {
          Row{&ModelPieces::parent,
              kParentStart + R"({"level": "many", "any": [{"atLeast": 4}]}])",
              {}},
          // Seven risk factors are in the small catalogue, two of them severe.
          Row{&ModelPieces::parent,
              kParentStart + R"({"level": "many", "any": [{"atLeast": 7}, {"atLeast": 8}]}])",
              {{"condition-never", "/parent/1/any/1"}}},
          Row{&ModelPieces::parent,
              kParentStart +
                  R"({"level": "many", "any": [{"atLeast": 4}, {"atLeast": 3, "tag": "severe"}]}])",
              {{"condition-never", "/parent/1/any/1"}}},
          Row{&ModelPieces::parent,
              kParentStart + R"({"level": "many", "any": [{"atLeast": 8}]}])",
              {{"condition-never", "/parent/1/any/0"}, {"level-unreachable", "/parent/1"}}},
          Row{&ModelPieces::parent,
              kParentStart +
                  R"({"level": "many", "any": [{"atLeast": 4}, {"atLeast": 1, "tag": "alarm"}]}])",
              {{"tag-unknown", "/parent/1/any/1/tag"}}},
          Row{&ModelPieces::parent,
              kParentStart + R"({"level": "many", "any": [{"atLeast": 2}]}])",
              {{"level-skipped", "/parent/0"}}},
          Row{&ModelPieces::parent,
              kParentStart + R"({"level": "many", "any": [{"atLeast": 1}]}])",
              {{"level-skipped", "/parent/0"}}},
          // Six of seven cannot leave both severe ones out.
          Row{&ModelPieces::parent,
              R"([{"level": "several", "any": [{"atLeast": 6}]},
                   {"level": "many", "any": [{"atLeast": 1, "tag": "severe"}]}])",
              {{"level-skipped", "/parent/0"}}},
          Row{&ModelPieces::parent,
              R"([{"level": "several", "any": [{"atLeast": 5}]},
                   {"level": "many", "any": [{"atLeast": 1, "tag": "severe"}]}])",
              {}},
          Row{&ModelPieces::parent,
              R"([{"level": "several", "any": [{"atLeast": 2}, {"atLeast": 1, "tag": "severe"}]},
                   {"level": "many", "any": [{"atLeast": 4}, {"atLeast": 1, "tag": "severe"}]}])",
              {{"condition-outranked", "/parent/0/any/1"}}},
          Row{&ModelPieces::parent,
              R"([{"level": "many", "any": [{"atLeast": 4}, {"atLeast": 5}]},
                   {"level": "several", "any": [{"atLeast": 2}, {"atLeast": 2}, {"atLeast": 3, "value": "marked"}]}])",
              {{"condition-redundant", "/parent/1/any/1"},
               {"condition-redundant", "/parent/1/any/2"},
               {"condition-redundant", "/parent/0/any/1"}}},
          Row{&ModelPieces::unborn,
              R"(["healthVisitor", "midwife"])",
              {{"unborn-without-validity", "/unborn/1"}}},
          Row{&ModelPieces::validity,
              R"({"healthVisitor": 6, "jobCentre": 0, "youthUnit": 12})",
              {{"validity-zero", "/validityMonths/jobCentre"},
               {"validity-missing", "/validityMonths"}}},
          Row{&ModelPieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 1, "source": "local", "by": "Kirsten"})",
              {{"local-unsigned", "/table/0"}}},
          Row{&ModelPieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 1, "source": "local", "on": "2026-11-01"})",
              {{"local-unsigned", "/table/0"}}},
          Row{&ModelPieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 1, "source": "local", "by": "Kirsten", "on": "2026-11-01"})",
              {}},
      }) {
    INFO(row.text);
    ModelPieces pieces;
    pieces.*row.piece = row.text;
    const ModelCheck found = check(pieces.text());
    CHECK(told(found.problems) == Found{});
    CHECK(found.model);
    CHECK(told(found.warnings) == row.warnings);
    for (const ModelFinding& finding : found.warnings) sayable(finding);
  }
}

TEST_CASE("a model that is refused is told its warnings at once, of the parts that can be read") {
  ModelPieces pieces;
  pieces.firstRow = R"({"child": "none", "parent": "few", "group": 9, "source": "local"})";
  pieces.validity = R"({"healthVisitor": "6"})";
  pieces.child = R"([{"level": "single", "any": [{"atLeast": 99}]},
    {"level": "clear", "any": [{"atLeast": 0}]},
    {"level": "serious", "any": [{"atLeast": 1, "tag": "alarm"}]}])";
  const ModelCheck found = check(pieces.text());
  CHECK_FALSE(found.model);
  CHECK(told(found.problems) == Found{{"months", "/validityMonths/healthVisitor"},
                                      {"at-least", "/child/1/any/0/atLeast"},
                                      {"group", "/table/0/group"}});
  CHECK(told(found.warnings) == Found{{"condition-never", "/child/0/any/0"},
                                      {"level-unreachable", "/child/0"},
                                      {"local-unsigned", "/table/0"}});
}

TEST_CASE("every problem is said whole in both languages") {
  struct Row {
    std::string ModelPieces::* piece;
    const char* text;
    const char* code;
  };
  for (
      const Row& row : {
          Row{&ModelPieces::head, R"("id": "", "version": "1", "title": {"da": "x", "en": "x"})",
              "text-empty"},
          Row{&ModelPieces::head,
              R"("id": "m", "version": "1", "title": {"da": "x", "en": "x"}, "approved": " ")",
              "approved-blank"},
          Row{&ModelPieces::head,
              R"("id": "m", "version": "1", "title": {"da": "x", "en": "x"}, "version": "2")",
              "key-twice"},
          Row{&ModelPieces::head, R"("id": "m", "version": "1", "title": {"da": "x"})", "text"},
          Row{&ModelPieces::head, R"("id": "m", "version": "1", "title": "x")", "object"},
          Row{&ModelPieces::head,
              R"("id": "m", "version": "1", "title": {"da": "x", "en": "x"}, "approved": 3)",
              "approved"},
          Row{&ModelPieces::validity, R"({"daycare": -1})", "months"},
          Row{&ModelPieces::unborn, R"(["jobCentre"])", "unborn"},
          Row{&ModelPieces::unborn, "{}", "list"},
          Row{&ModelPieces::floor, R"({"serious": 5})", "floor"},
          Row{&ModelPieces::floor, R"({"single": 2, "clear": 1, "serious": 4})", "floor-falls"},
          Row{&ModelPieces::parent, "[]", "level-missing"},
          Row{&ModelPieces::parent, "[1]", "entry"},
          Row{&ModelPieces::parent, R"([{"level": "few", "any": [{"atLeast": 2}]}])", "level"},
          Row{&ModelPieces::parent,
              R"([{"level": "many", "any": [{"atLeast": 2}]}, {"level": "many", "any": [{"atLeast": 2}]}])",
              "level-twice"},
          Row{&ModelPieces::parent, R"([{"level": "many", "any": []}])", "conditions"},
          Row{&ModelPieces::parent, R"([{"level": "many", "any": [{"atLeast": 0}]}])", "at-least"},
          Row{&ModelPieces::parent,
              R"([{"level": "many", "any": [{"atLeast": 1, "value": "absent"}]}])", "value"},
          Row{&ModelPieces::parent, R"([{"level": "many", "any": [{"atLeast": 1, "at": 2}]}])",
              "unknown-field"},
          Row{&ModelPieces::firstRow, R"({"child": "x", "parent": "y", "source": "z"})",
              "cell-child"},
          Row{&ModelPieces::firstRow, R"({"child": "x", "parent": "y", "source": "z"})",
              "cell-parent"},
          Row{&ModelPieces::firstRow, R"({"child": "x", "parent": "y", "source": "z"})",
              "cell-source"},
          Row{&ModelPieces::firstRow, R"({"child": "x", "parent": "y", "source": "z"})",
              "cell-missing"},
          Row{&ModelPieces::firstRow, R"({"child": "clear", "parent": "many", "source": "open"})",
              "cell-twice"},
          Row{&ModelPieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 1, "source": "open"})", "open-group"},
          Row{&ModelPieces::firstRow, R"({"child": "none", "parent": "few", "source": "local"})",
              "group"},
          Row{&ModelPieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 9, "source": "lokal"})",
              "group-number"},
          Row{&ModelPieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 1, "source": "local", "on": "i går"})",
              "date"},
          Row{&ModelPieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 3, "source": "local"})",
              "group-falls"},
          Row{&ModelPieces::floor, R"({"none": 2, "single": 2, "clear": 3, "serious": 4})",
              "below-floor"},
      }) {
    INFO(row.code);
    ModelPieces pieces;
    pieces.*row.piece = row.text;
    const ModelCheck found = check(pieces.text());
    const auto codes = told(found.problems);
    CHECK(std::any_of(codes.begin(), codes.end(),
                      [&](const auto& one) { return one.first == row.code; }));
    for (const ModelFinding& finding : found.problems) sayable(finding);
  }
}

TEST_CASE("what is no model is refused whole, and nothing is proved of it") {
  const std::string deep(100, '[');
  for (const auto& [text, code, json] :
       {std::tuple{std::string(), "json-syntax", false},
        std::tuple{std::string("{"), "json-syntax", false},
        std::tuple{std::string("[]"), "not-a-model", true},
        std::tuple{std::string("{\"a\":\"\xff\"}"), "json-encoding", true},
        std::tuple{std::string("1e9999"), "json-number", true},
        std::tuple{deep, "json-depth", true}}) {
    INFO(text);
    const ModelCheck found = check(text);
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems.front().code() == code);
    CHECK(found.isJson == json);
    CHECK_FALSE(found.proof);
    CHECK(found.warnings.empty());
    sayable(found.problems.front());
  }
}

TEST_CASE("a hostile file is not unfolded into more problems than anybody can read") {
  ModelPieces pieces;
  for (int i = 0; i < 3000; ++i) pieces.otherRows += ",1";
  const ModelCheck found = check(pieces.text());
  CHECK(found.problems.size() == scoring::ModelNotes::kMost + 1);
  CHECK(found.problems.back().code() == "more");
  sayable(found.problems.back());
}

TEST_CASE("no sentence repeats what somebody wrote into the file, but codes are named") {
  ModelPieces pieces;
  pieces.unborn = R"(["Hemmelige Hansen"])";
  pieces.validity = R"({"Hemmelige Hansen": 0})";
  pieces.child = R"([{"level": "single", "any": [{"atLeast": 1, "tag": "Hemmelige Hansen"}]},
    {"level": "clear", "any": [{"atLeast": 3}]},
    {"level": "serious", "any": [{"atLeast": 1, "tag": "alarmm"}]}])";
  pieces.firstRow =
      R"({"child": "none", "parent": "few", "group": 1, "source": "local", "by": "Hemmelige Hansen"})";
  std::string all;
  for (const ModelFinding& finding : check(pieces.text()).warnings) {
    all += words::sentences(finding.phrase).da + finding.pointer;
  }
  CHECK(all.find("Hemmelig") == std::string::npos);
  CHECK(all.find("(se filen)") != std::string::npos);
  CHECK(all.find("“alarmm”") != std::string::npos);
}

TEST_CASE("without a catalogue nothing is said that depends on one") {
  ModelPieces pieces;
  pieces.parent = kParentStart + R"({"level": "many", "any": [{"atLeast": 99}]}])";
  CHECK(told(scoring::checkModel(pieces.text(), nullptr).warnings) == Found{});
  pieces.parent = kParentStart + R"({"level": "many", "any": [{"atLeast": 2}]}])";
  CHECK(told(scoring::checkModel(pieces.text(), nullptr).warnings) ==
        Found{{"level-skipped", "/parent/0"}});
}

TEST_CASE("a level of more conditions than people read at once is warned of") {
  const auto warned = [](std::size_t conditions) {
    std::string any;
    for (std::size_t i = 0; i < conditions; ++i) {
      any += (i == 0 ? "" : ", ") + std::string(R"({"atLeast": 1, "tag": "t)") + std::to_string(i) +
             "\"}";
    }
    ModelPieces pieces;
    pieces.parent = kParentStart + R"({"level": "many", "any": [)" + any + "]}]";
    const auto warnings = scoring::checkModel(pieces.text(), nullptr).warnings;
    std::for_each(warnings.begin(), warnings.end(), sayable);
    return told(warnings);
  };
  CHECK(warned(12) == Found{});
  CHECK(warned(13) == Found{{"level-many", "/parent/1"}});
}
