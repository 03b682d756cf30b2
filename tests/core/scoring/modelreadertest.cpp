#include "base/embedded.h"
#include "scoring/modelreader.h"
#include "support/cases.h"
#include "support/modelpieces.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using scoring::GroupRange;
using scoring::ModelReading;
using test::ModelPieces;

namespace {

std::vector<std::string> pointers(const ModelReading& reading) {
  std::vector<std::string> found;
  for (const base::Error& problem : reading.problems) found.push_back(problem.pointer);
  return found;
}

}  // namespace

TEST_CASE("the starting model that ships says what the strategy decided and leaves the rest open") {
  const scoring::Model& model = test::startModel();
  struct Row {
    int child, parent;
    GroupRange range;
  };
  // SCORING.md section 5: the open ranges with the floor.
  for (const Row& row :
       {Row{0, 0, {1, 1}}, Row{0, 1, {2, 2}}, Row{0, 2, {2, 4}}, Row{1, 0, {2, 2}},
        Row{1, 1, {2, 2}}, Row{1, 2, {2, 4}}, Row{2, 0, {3, 3}}, Row{2, 1, {3, 3}},
        Row{2, 2, {3, 4}}, Row{3, 0, {4, 4}}, Row{3, 1, {4, 4}}, Row{3, 2, {4, 4}}}) {
    INFO(row.child << " " << row.parent);
    CHECK(model.table[static_cast<std::size_t>(row.child)][static_cast<std::size_t>(row.parent)]
              .range == row.range);
  }
  CHECK(model.validityMonths("healthVisitor") == 6);
  CHECK(model.validityMonths("daycare") == 8);
  CHECK(model.validityMonths("jobCentre") == 12);
  CHECK_FALSE(model.validityMonths("dentist").has_value());
}

TEST_CASE("without a floor an open cell follows from the decided cells alone") {
  ModelPieces pieces;
  pieces.floor = "{}";
  const ModelReading reading = scoring::readModel(pieces.text());
  REQUIRE(reading.model.has_value());
  const auto range = [&](std::size_t c, std::size_t p) { return reading.model->table[c][p].range; };
  CHECK(range(0, 2) == GroupRange{2, 4});
  CHECK(range(1, 0) == GroupRange{1, 2});
  CHECK(range(1, 2) == GroupRange{2, 4});
  CHECK(range(2, 0) == GroupRange{1, 3});
  CHECK(range(2, 2) == GroupRange{3, 4});
  CHECK(range(3, 0) == GroupRange{1, 4});
  CHECK(range(3, 1) == GroupRange{3, 4});
}

TEST_CASE("a model that breaks a rule is refused at the offending place") {
  struct Row {
    const char* what;
    std::string ModelPieces::* piece;
    const char* text;
    const char* pointer;
  };
  const std::string few = R"("child": "none", "parent": "few")";
  for (
      const Row& row : {
          Row{"a hole", &ModelPieces::firstRow,
              R"({"child": "clear", "parent": "many", "source": "open"})", "/table"},
          Row{"a double cell", &ModelPieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 1, "source": "local"}, {"child": "none", "parent": "few", "group": 1, "source": "local"})",
              "/table/1"},
          Row{"a group above 4", &ModelPieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 5, "source": "strategy"})",
              "/table/0/group"},
          Row{"a group of 0", &ModelPieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 0, "source": "strategy"})",
              "/table/0/group"},
          Row{"a half group", &ModelPieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 1.5, "source": "strategy"})",
              "/table/0/group"},
          Row{"a falling group", &ModelPieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 3, "source": "local"})",
              "/table/0/group"},
          Row{"an open cell with a group", &ModelPieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 1, "source": "open"})",
              "/table/0/group"},
          Row{"a decided cell without one", &ModelPieces::firstRow,
              R"({"child": "none", "parent": "few", "source": "local"})", "/table/0/group"},
          Row{"an unknown source", &ModelPieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 1, "source": "guess"})",
              "/table/0/source"},
          Row{"a day that does not exist", &ModelPieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 1, "source": "local", "on": "2026-02-30"})",
              "/table/0/on"},
          Row{"a decided cell below its floor", &ModelPieces::floor,
              R"({"none": 2, "single": 2, "clear": 3, "serious": 4})", "/table/0/group"},
          Row{"a floor that falls", &ModelPieces::floor,
              R"({"single": 2, "clear": 1, "serious": 1})", "/floor/clear"},
          Row{"a floor of 5", &ModelPieces::floor, R"({"serious": 5})", "/floor/serious"},
          Row{"a floor of an unknown level", &ModelPieces::floor, R"({"grave": 2})",
              "/floor/grave"},
          Row{"a missing level", &ModelPieces::parent,
              R"([{"level": "several", "any": [{"atLeast": 2}]}])", "/parent"},
          Row{"a level twice", &ModelPieces::parent,
              R"([{"level": "several", "any": [{"atLeast": 2}]}, {"level": "many", "any": [{"atLeast": 2}]}, {"level": "many", "any": [{"atLeast": 3}]}])",
              "/parent/2/level"},
          Row{"the lowest level", &ModelPieces::parent,
              R"([{"level": "few", "any": [{"atLeast": 2}]}, {"level": "several", "any": [{"atLeast": 2}]}, {"level": "many", "any": [{"atLeast": 3}]}])",
              "/parent/0/level"},
          Row{"no condition", &ModelPieces::parent,
              R"([{"level": "several", "any": []}, {"level": "many", "any": [{"atLeast": 4}]}])",
              "/parent/0/any"},
          Row{"at least none", &ModelPieces::parent,
              R"([{"level": "several", "any": [{"atLeast": 0}]}, {"level": "many", "any": [{"atLeast": 4}]}])",
              "/parent/0/any/0/atLeast"},
          Row{"a condition on absence", &ModelPieces::parent,
              R"([{"level": "several", "any": [{"atLeast": 1, "value": "absent"}]}, {"level": "many", "any": [{"atLeast": 4}]}])",
              "/parent/0/any/0/value"},
          Row{"a misspelt key", &ModelPieces::parent,
              R"([{"level": "several", "any": [{"atLeast": 1, "vaule": "marked"}]}, {"level": "many", "any": [{"atLeast": 4}]}])",
              "/parent/0/any/0/vaule"},
          Row{"the job centre vouching", &ModelPieces::unborn, R"(["healthVisitor", "jobCentre"])",
              "/unborn/1"},
          Row{"the youth unit vouching", &ModelPieces::unborn, R"(["youthUnit"])", "/unborn/0"},
          Row{"validity as text", &ModelPieces::validity, R"({"daycare": "8"})",
              "/validityMonths/daycare"},
          Row{"validity below 0", &ModelPieces::validity, R"({"daycare": -1})",
              "/validityMonths/daycare"},
          Row{"a list where an object belongs", &ModelPieces::validity, "[]", "/validityMonths"},
          Row{"an unknown field", &ModelPieces::extra, R"(, "flor": {})", "/flor"},
      }) {
    INFO(row.what);
    ModelPieces pieces;
    REQUIRE(scoring::readModel(pieces.text()).problems.empty());
    pieces.*row.piece = row.text;
    const ModelReading reading = scoring::readModel(pieces.text());
    CHECK_FALSE(reading.model.has_value());
    const auto found = pointers(reading);
    CHECK(std::find(found.begin(), found.end(), row.pointer) != found.end());
  }
}

TEST_CASE("every offending place is named at once") {
  ModelPieces pieces;
  pieces.firstRow = R"({"child": "none", "parent": "few", "group": 9, "source": "strategy"})";
  pieces.unborn = R"(["jobCentre"])";
  pieces.parent = "[]";
  const auto found = pointers(scoring::readModel(pieces.text()));
  CHECK(found == std::vector<std::string>{"/unborn/0", "/parent", "/parent", "/table/0/group"});
}

TEST_CASE("text that is no model is refused in words") {
  for (const char* text :
       {"", "[]", "null", "{}", "{\"id\": 1}", "{\"id\": \"a\", \"id\": \"b\"}"}) {
    INFO(text);
    CHECK_FALSE(scoring::readModel(text).problems.empty());
  }
}
