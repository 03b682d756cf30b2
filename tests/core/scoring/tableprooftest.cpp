#include "base/embedded.h"
#include "scoring/tablecheck.h"
#include "scoring/tableproof.h"
#include "support/modelpieces.h"
#include "support/property.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using scoring::CellProof;
using scoring::GroupRange;
using scoring::ModelReading;
using scoring::TableProof;
using test::ModelPieces;

namespace {

TableProof prove(const std::string& text) {
  return scoring::proveTable(scoring::readModel(text));
}

/// A table of any groups and open cells, and any floor; most of them break a rule.
ModelPieces anyModel() {
  ModelPieces pieces;
  pieces.firstRow.clear();
  for (const auto child : scoring::kChildLevels) {
    for (const auto parent : scoring::kParentLevels) {
      const int group = *rc::gen::inRange(0, 5);
      pieces.firstRow += pieces.firstRow.empty() ? "" : ",";
      pieces.firstRow += R"({"child":")" + std::string(code(child)) + R"(","parent":")" +
                         std::string(code(parent)) + "\"";
      pieces.firstRow += group == 0
                             ? std::string(R"(,"source":"open"})")
                             : R"(,"source":"strategy","group":)" + std::to_string(group) + "}";
    }
  }
  pieces.otherRows.clear();
  if (*rc::gen::arbitrary<bool>()) pieces.floor = "{}";
  return pieces;
}

}  // namespace

TEST_CASE("the proof of the starting model says what SCORING.md's table says, floor and all") {
  const TableProof proof =
      prove(std::string(*base::embeddedFile("forms/models/tidlig-start.json")));
  CHECK(proof.complete);
  CHECK(proof.unique);
  CHECK(proof.monotone);
  const std::vector<std::pair<GroupRange, GroupRange>> expected = {
      {{1, 1}, {1, 1}}, {{2, 2}, {2, 2}}, {{2, 4}, {2, 4}}, {{1, 2}, {2, 2}},
      {{2, 2}, {2, 2}}, {{2, 4}, {2, 4}}, {{1, 3}, {3, 3}}, {{3, 3}, {3, 3}},
      {{3, 4}, {3, 4}}, {{1, 4}, {4, 4}}, {{3, 4}, {4, 4}}, {{4, 4}, {4, 4}}};
  REQUIRE(proof.cells.size() == expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    INFO(i);
    CHECK(proof.cells[i].withoutFloor == expected[i].first);
    CHECK(proof.cells[i].range == expected[i].second);
  }
}

TEST_CASE("trying every group of every cell finds what the reader's rule of ranges says") {
  test::holds("sound and unsound tables", [] {
    const ModelReading reading = scoring::readModel(anyModel().text());
    const TableProof proof = scoring::proveTable(reading);
    RC_ASSERT(proof.complete);
    RC_ASSERT(proof.unique);
    const auto falls = [](const scoring::ModelProblem& one) { return one.code() == "group-falls"; };
    const bool fell = std::any_of(reading.problems.begin(), reading.problems.end(), falls);
    RC_ASSERT(proof.monotone == !fell);
    for (const CellProof& cell : proof.cells) {
      RC_ASSERT(cell.range.has_value() == reading.model.has_value());
      if (!reading.model) continue;
      RC_ASSERT(*cell.range == reading.model->table[cell.child][cell.parent].range);
      if (cell.group) continue;
      RC_ASSERT(*cell.withoutFloor ==
                scoring::openRange(reading.model->table, {1, 1, 1, 1}, cell.child, cell.parent));
    }
  });
}

TEST_CASE("holes and doubles are no proof, and no range is claimed of them") {
  ModelPieces pieces;
  const std::string row = pieces.firstRow;
  pieces.firstRow = row + "," + row;
  TableProof proof = prove(pieces.text());
  CHECK(proof.complete);
  CHECK_FALSE(proof.unique);
  CHECK_FALSE(proof.cells.front().range);
  pieces.firstRow = R"({"child": "clear", "parent": "many", "source": "open"})";
  proof = prove(pieces.text());
  CHECK_FALSE(proof.complete);
  CHECK_FALSE(proof.unique);
  CHECK_FALSE(proof.cells.front().source);
  CHECK(proof.cells.size() == 12);
}

TEST_CASE("a problem elsewhere in the model leaves the table proved") {
  ModelPieces pieces;
  pieces.parent = "[]";
  const TableProof proof = prove(pieces.text());
  CHECK(proof.monotone);
  REQUIRE(proof.cells.front().range);
  CHECK(*proof.cells.front().range == GroupRange{1, 1});
}
