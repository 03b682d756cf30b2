#include "base/embedded.h"
#include "scoring/modelreader.h"
#include "support/cases.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using scoring::GroupRange;
using scoring::ModelReading;

namespace {

/// A sound model in small pieces that a row of a table can put something else in place of.
struct Pieces {
  std::string validity = R"({"healthVisitor": 6, "daycare": 8})";
  std::string unborn = R"(["healthVisitor"])";
  std::string floor = R"({"single": 2, "clear": 3, "serious": 4})";
  std::string child = R"([{"level": "single", "any": [{"atLeast": 1}]},
    {"level": "clear", "any": [{"atLeast": 3}, {"atLeast": 1, "value": "marked"}]},
    {"level": "serious", "any": [{"atLeast": 1, "tag": "alarm"}]}])";
  std::string parent = R"([{"level": "several", "any": [{"atLeast": 2}]},
    {"level": "many", "any": [{"atLeast": 4}]}])";
  std::string firstRow = R"({"child": "none", "parent": "few", "group": 1, "source": "strategy"})";
  std::string extra;

  [[nodiscard]] std::string text() const {
    return R"({"id": "m", "version": "1", "title": {"da": "x", "en": "x"}, "approved": null,)"
           R"("validityMonths":)" +
           validity + ",\"unborn\":" + unborn + ",\"floor\":" + floor + ",\"child\":" + child +
           ",\"parent\":" + parent + ",\"table\":[" + firstRow + R"(,
      {"child": "none", "parent": "several", "group": 2, "source": "strategy"},
      {"child": "none", "parent": "many", "source": "open"},
      {"child": "single", "parent": "few", "source": "open"},
      {"child": "single", "parent": "several", "group": 2, "source": "strategy"},
      {"child": "single", "parent": "many", "source": "open"},
      {"child": "clear", "parent": "few", "source": "open"},
      {"child": "clear", "parent": "several", "group": 3, "source": "strategy"},
      {"child": "clear", "parent": "many", "source": "open"},
      {"child": "serious", "parent": "few", "source": "open"},
      {"child": "serious", "parent": "several", "source": "open"},
      {"child": "serious", "parent": "many", "group": 4, "source": "strategy"}])" +
           extra + "}";
  }
};

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
  Pieces pieces;
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
    std::string Pieces::* piece;
    const char* text;
    const char* pointer;
  };
  const std::string few = R"("child": "none", "parent": "few")";
  for (
      const Row& row : {
          Row{"a hole", &Pieces::firstRow,
              R"({"child": "clear", "parent": "many", "source": "open"})", "/table"},
          Row{"a double cell", &Pieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 1, "source": "local"}, {"child": "none", "parent": "few", "group": 1, "source": "local"})",
              "/table/1"},
          Row{"a group above 4", &Pieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 5, "source": "strategy"})",
              "/table/0/group"},
          Row{"a group of 0", &Pieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 0, "source": "strategy"})",
              "/table/0/group"},
          Row{"a half group", &Pieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 1.5, "source": "strategy"})",
              "/table/0/group"},
          Row{"a falling group", &Pieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 3, "source": "local"})",
              "/table/0/group"},
          Row{"an open cell with a group", &Pieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 1, "source": "open"})",
              "/table/0/group"},
          Row{"a decided cell without one", &Pieces::firstRow,
              R"({"child": "none", "parent": "few", "source": "local"})", "/table/0/group"},
          Row{"an unknown source", &Pieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 1, "source": "guess"})",
              "/table/0/source"},
          Row{"a day that does not exist", &Pieces::firstRow,
              R"({"child": "none", "parent": "few", "group": 1, "source": "local", "on": "2026-02-30"})",
              "/table/0/on"},
          Row{"a decided cell below its floor", &Pieces::floor,
              R"({"none": 2, "single": 2, "clear": 3, "serious": 4})", "/table/0/group"},
          Row{"a floor that falls", &Pieces::floor, R"({"single": 2, "clear": 1, "serious": 1})",
              "/floor/clear"},
          Row{"a floor of 5", &Pieces::floor, R"({"serious": 5})", "/floor/serious"},
          Row{"a floor of an unknown level", &Pieces::floor, R"({"grave": 2})", "/floor/grave"},
          Row{"a missing level", &Pieces::parent,
              R"([{"level": "several", "any": [{"atLeast": 2}]}])", "/parent"},
          Row{"a level twice", &Pieces::parent,
              R"([{"level": "several", "any": [{"atLeast": 2}]}, {"level": "many", "any": [{"atLeast": 2}]}, {"level": "many", "any": [{"atLeast": 3}]}])",
              "/parent/2/level"},
          Row{"the lowest level", &Pieces::parent,
              R"([{"level": "few", "any": [{"atLeast": 2}]}, {"level": "several", "any": [{"atLeast": 2}]}, {"level": "many", "any": [{"atLeast": 3}]}])",
              "/parent/0/level"},
          Row{"no condition", &Pieces::parent,
              R"([{"level": "several", "any": []}, {"level": "many", "any": [{"atLeast": 4}]}])",
              "/parent/0/any"},
          Row{"at least none", &Pieces::parent,
              R"([{"level": "several", "any": [{"atLeast": 0}]}, {"level": "many", "any": [{"atLeast": 4}]}])",
              "/parent/0/any/0/atLeast"},
          Row{"a condition on absence", &Pieces::parent,
              R"([{"level": "several", "any": [{"atLeast": 1, "value": "absent"}]}, {"level": "many", "any": [{"atLeast": 4}]}])",
              "/parent/0/any/0/value"},
          Row{"a misspelt key", &Pieces::parent,
              R"([{"level": "several", "any": [{"atLeast": 1, "vaule": "marked"}]}, {"level": "many", "any": [{"atLeast": 4}]}])",
              "/parent/0/any/0/vaule"},
          Row{"the job centre vouching", &Pieces::unborn, R"(["healthVisitor", "jobCentre"])",
              "/unborn/1"},
          Row{"the youth unit vouching", &Pieces::unborn, R"(["youthUnit"])", "/unborn/0"},
          Row{"validity as text", &Pieces::validity, R"({"daycare": "8"})",
              "/validityMonths/daycare"},
          Row{"validity below 0", &Pieces::validity, R"({"daycare": -1})",
              "/validityMonths/daycare"},
          Row{"a list where an object belongs", &Pieces::validity, "[]", "/validityMonths"},
          Row{"an unknown field", &Pieces::extra, R"(, "flor": {})", "/flor"},
      }) {
    INFO(row.what);
    Pieces pieces;
    REQUIRE(scoring::readModel(pieces.text()).problems.empty());
    pieces.*row.piece = row.text;
    const ModelReading reading = scoring::readModel(pieces.text());
    CHECK_FALSE(reading.model.has_value());
    const auto found = pointers(reading);
    CHECK(std::find(found.begin(), found.end(), row.pointer) != found.end());
  }
}

TEST_CASE("every offending place is named at once") {
  Pieces pieces;
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
