#include "exchange/dmnreader.h"
#include "exchange/dmnwriter.h"
#include "scoring/modelwriter.h"
#include "support/cases.h"
#include "support/dmntexts.h"
#include "support/models.h"
#include "support/property.h"
#include "support/testdata.h"

#include <algorithm>
#include <map>
#include <set>

using namespace tidlig;
using exchange::DmnReading;
using exchange::readDmn;
using exchange::writeDmn;
using scoring::Cell;
using scoring::CellSource;
using scoring::ChildLevel;
using scoring::Model;
using scoring::ParentLevel;
using test::decided;
using test::noted;
using test::problemsOf;
using test::taken;
using test::with;
using test::withAll;
using test::without;

namespace {

using Keys = std::set<std::string>;

/// Approved, and with a cell that Anna decided.
Model vouchedFor() {
  Model model = test::startModel();
  model.approved = scoring::Approval{"Ærø", base::Date::parse("2026-11-01").value()};
  Cell& cell = model.table[1][0];
  cell = {CellSource::local, 2, "Anna", base::Date::parse("2026-11-02").value(), {2, 2}};
  scoring::sealModel(model);
  return model;
}

const Cell& annasCell(const Model& model) {
  return model.cell(ChildLevel::single, ParentLevel::few);
}

std::vector<std::string> remarksOf(std::string_view text) {
  std::vector<std::string> keys;
  for (const auto& remark : readDmn(text).remarks) keys.emplace_back(remark.phrase.key);
  return keys;
}

/// The low and high of each row of the cells, by its id.
std::map<std::string, std::pair<std::string, std::string>> rangesIn(const std::string& text) {
  const auto group = [&](const std::string& row, std::string_view before) {
    const std::size_t at = row.find(before);
    return at == std::string::npos ? "" : row.substr(at + before.size(), 1);
  };
  std::map<std::string, std::pair<std::string, std::string>> ranges;
  for (const auto child : scoring::kChildLevels) {
    for (const auto parent : scoring::kParentLevels) {
      const std::string id = "g_" + std::string(code(child)) + "_" + std::string(code(parent));
      const std::string row = test::rowOf(text, id);
      ranges[id] = {group(row, "_low\"><text>"), group(row, "_high\"><text>")};
    }
  }
  return ranges;
}

scoring::GroupRange rangeOf(const Model& model, std::string_view id) {
  for (const auto child : scoring::kChildLevels) {
    for (const auto parent : scoring::kParentLevels) {
      if (id == "g_" + std::string(code(child)) + "_" + std::string(code(parent))) {
        return model.cell(child, parent).range;
      }
    }
  }
  return {};
}

/// A place of `text` where a digit of the cells or the floors stands, with another digit.
std::string anyEdit(std::string text) {
  std::vector<std::size_t> places;
  for (const std::string_view before : {"_low\"><text>", "_high\"><text>", "\" group=\""}) {
    for (std::size_t at = text.find(before); at != std::string::npos;
         at = text.find(before, at + 1)) {
      places.push_back(at + before.size());
    }
  }
  const std::size_t at = *rc::gen::elementOf(places);
  text[at] = *rc::gen::element('1', '2', '3', '4');
  // The other end of the same cell, so that it is decided.
  const std::string_view high = "_high\"><text>";
  const std::size_t next = text.find(high, at);
  if (next < at + 80 && *rc::gen::arbitrary<bool>()) text[next + high.size()] = text[at];
  return text;
}

}  // namespace

TEST_CASE("a decision table without one of its floors is refused") {
  const std::string text = writeDmn(test::startModel());
  for (const char* const level : {"none", "single", "clear", "serious"}) {
    const std::string start = std::string("<tidlig:floor level=\"") + level;
    CHECK(problemsOf(without(text, start, "/>")) == Keys{"dmn.field"});
  }
  std::string bare = text;
  while (bare.find("<tidlig:floor") != std::string::npos) {
    bare = without(bare, "<tidlig:floor", "/>");
  }
  CHECK(readDmn(bare).problems.size() == 4);
  // What surely is below a floor that is missing is said at once.
  CHECK(problemsOf(decided(without(text, "<tidlig:floor level=\"clear\"", "/>"), "g_clear_few", 1,
                           1)) == Keys{"dmn.field", "problem.below-floor"});
  const std::string falls =
      without(with(text, "level=\"serious\" group=\"4\"", "level=\"serious\" group=\"1\""),
              "<tidlig:floor level=\"clear\"", "/>");
  CHECK(problemsOf(falls) == Keys{"dmn.field", "problem.floor-falls"});
}

TEST_CASE("what a row says is what the model gives, also where only a floor or a source changed") {
  const std::string text = writeDmn(test::startModel());
  CHECK(problemsOf(with(text, "level=\"single\" group=\"2\"", "level=\"single\" group=\"1\"")) ==
        Keys{"dmn.cell-range"});
  CHECK(problemsOf(noted(text, "g_single_several", 0, "open")) == Keys{"dmn.cell-range"});
  // The source beside the row alone, and in the extension alone without columns for people.
  std::string bare = with(text, "low=\"2\" high=\"2\" source=\"strategy\"",
                          "low=\"2\" high=\"2\" source=\"open\"");
  CHECK(problemsOf(withAll(bare, "<annotation name=\"source\"/>", "<annotation name=\"x\"/>")) ==
        Keys{"dmn.cell-range"});
}

TEST_CASE("an open cell that nobody changed follows what was decided beside it, and that is told") {
  const std::string text = writeDmn(test::startModel());
  const std::string beside = decided(text, "g_none_many", 3, 3);
  const DmnReading reading = readDmn(beside);
  REQUIRE(reading.model);
  CHECK(reading.model->cell(ChildLevel::single, ParentLevel::many).range ==
        scoring::GroupRange{3, 4});
  REQUIRE(reading.remarks.size() == 1);
  CHECK(reading.remarks[0].phrase.key == "dmn.range-follows");
  CHECK(reading.remarks[0].place.element == "g_single_many");
  CHECK(remarksOf(decided(beside, "g_single_many", 3, 4)).empty());
  CHECK(problemsOf(decided(beside, "g_single_many", 2, 3)) == Keys{"dmn.cell-range"});
  // Somebody changed a floor as well, or what we wrote beside the rows is gone.
  CHECK(problemsOf(with(beside, "level=\"single\" group=\"2\"", "level=\"single\" group=\"1\"")) ==
        Keys{"dmn.cell-range"});
  CHECK(problemsOf(without(beside, "<tidlig:cell", "/>")) == Keys{"dmn.cell-range"});
}

TEST_CASE("a table that is taken in says for each pair what the model says, or it is told") {
  test::holds("rows and model agree", [] {
    std::string text = writeDmn(test::anyModel());
    const int edits = *rc::gen::inRange(1, 5);
    for (int i = 0; i < edits; ++i) text = anyEdit(text);
    const DmnReading reading = readDmn(text);
    if (!reading.model) return;
    std::set<std::string> told;
    for (const auto& remark : reading.remarks) {
      if (remark.phrase.key == "dmn.range-follows") told.insert(remark.place.element);
    }
    const auto ranges = rangesIn(text);
    RC_ASSERT(ranges.size() == 12U);
    for (const auto& [id, said] : ranges) {
      const auto& range = rangeOf(*reading.model, id);
      const bool same = said == std::pair(std::to_string(range.low), std::to_string(range.high));
      RC_ASSERT(same == !told.contains(id));
    }
  });
}

TEST_CASE("what is wrong in one part of the file does not hide what is wrong in another") {
  std::string text = writeDmn(test::startModel());
  text = with(text, "<text>&gt;= 3</text>", "<text>3</text>");
  CHECK(problemsOf(text) == Keys{"dmn.row-test"});
  text = decided(text, "g_serious_many", 1, 1);
  text = with(text, "<tidlig:unborn profession=\"healthVisitor\"/>",
              "<tidlig:unborn profession=\"jobCentre\"/>");
  text = with(text, "version=\"1.1.0\"", "version=\"\"");
  CHECK(problemsOf(text) == Keys{"dmn.row-test", "problem.group-falls", "problem.below-floor",
                                 "problem.unborn", "problem.text-empty"});
  text = with(text, "level=\"clear\" group=\"3\"", "level=\"clear\" group=\"1\"");
  text = with(text, " name=\"low\" ", " name=\"least\" ");
  // Nothing is known of the cells any more.
  CHECK(problemsOf(text) == Keys{"dmn.row-test", "dmn.cell-columns", "problem.unborn",
                                 "problem.text-empty", "problem.floor-falls"});
}

TEST_CASE("what could not be read is told once, not again as a rule that it breaks") {
  const std::string text = writeDmn(test::startModel());
  const auto one = [&](std::string_view from, std::string_view to) {
    INFO(from << " as " << to);
    CHECK(readDmn(with(text, from, to)).problems.size() == 1);
  };
  one(" version=\"1.1.0\"", "");
  one("titleDa=", "da=");
  one("months=\"6\"", "months=\"six\"");
  one("level=\"single\" group=\"2\"", "level=\"single\" group=\"x\"");
  one("_in_1_expression", "_in_1_expression\"><text/></inputExpression><x id=\"");
}

TEST_CASE("a row that is wrong in several places is told in each") {
  const std::string text = writeDmn(test::startModel());
  const auto said = [](const std::string& edited) {
    std::vector<std::string> keys;
    for (const auto& problem : readDmn(edited).problems) keys.emplace_back(problem.phrase.key);
    return keys;
  };
  const std::string row = test::rowOf(text, "c_1");
  const std::string bad = with(withAll(with(row, "&gt;= 1", "&lt; 1"), "<text>-<", "<text>1<"),
                               "\"serious\"", "serious");
  CHECK(said(with(text, row, bad)) == std::vector<std::string>{"dmn.row-test", "dmn.row-test",
                                                               "dmn.row-test", "dmn.row-test",
                                                               "dmn.row-level"});
  // A column that counts nothing of ours does not hide the rows below it.
  const std::string column = with(text, ">signs_marked</text>", ">signs_seen</text>");
  CHECK(said(with(column, row, bad)).size() == 6);
  std::string cell = with(text, "<inputEntry id=\"g_none_few_child\"><text>\"none\"",
                          "<inputEntry id=\"g_none_few_child\"><text>none");
  cell =
      noted(noted(decided(cell, "g_none_few", 3, 2), "g_none_few", 0, "x"), "g_none_few", 2, "x");
  CHECK(said(cell) == std::vector<std::string>{"dmn.cell-levels", "dmn.cell-numbers",
                                               "dmn.cell-source", "problem.date",
                                               "dmn.cell-missing"});
}

TEST_CASE("an extension of ours that is there twice is refused") {
  const std::string text = writeDmn(test::startModel());
  const std::size_t at = text.find("<tidlig:model");
  const std::string model = text.substr(at, text.find("</tidlig:model>") + 15 - at);
  CHECK(problemsOf(with(text, model, model + model)) == Keys{"dmn.own-twice"});
  CHECK(problemsOf(with(text, "</extensionElements>",
                        "</extensionElements><extensionElements>" + model +
                            "</extensionElements>")) == Keys{"dmn.own-twice"});
  const std::string cell = R"(<tidlig:cell low="2" high="2" source="strategy"/>)";
  CHECK(problemsOf(with(text, cell, cell + cell)) == Keys{"dmn.own-twice"});
}

TEST_CASE("who decided a cell does not decide another group because somebody wrote one") {
  const std::string text = writeDmn(vouchedFor());
  CHECK(annasCell(taken(text)).by == "Anna");
  for (const std::string& changed :
       {decided(with(text, "level=\"single\" group=\"2\"", "level=\"single\" group=\"1\""),
                "g_single_few", 1, 1),
        noted(text, "g_single_few", 0, "open"), noted(text, "g_single_few", 0, "strategy"),
        noted(noted(text, "g_single_few", 0, "strategy"), "g_single_few", 1, "")}) {
    const Cell& cell = annasCell(taken(changed));
    CHECK_FALSE(cell.by);
    CHECK_FALSE(cell.on);
    const auto remarks = remarksOf(changed);
    CHECK(std::find(remarks.begin(), remarks.end(), "dmn.decision-dropped") != remarks.end());
  }
  // Somebody decided anew and said so.
  const std::string again =
      noted(with(decided(text, "g_single_few", 1, 1), "level=\"single\" group=\"2\"",
                 "level=\"single\" group=\"1\""),
            "g_single_few", 2, "2026-11-20");
  CHECK(annasCell(taken(again)).by == "Anna");
  CHECK(annasCell(taken(again)).on->text() == "2026-11-20");
  const std::string other =
      noted(noted(text, "g_single_few", 0, "strategy"), "g_single_few", 1, "Bo");
  CHECK(annasCell(taken(other)).by == "Bo");
}

TEST_CASE("an approval stands for the rule that was approved and for no other") {
  const std::string text = writeDmn(vouchedFor());
  CHECK(taken(text) == vouchedFor());
  CHECK(remarksOf(text).empty());
  for (const std::string& changed :
       {with(text, "&gt;= 3", "&gt;= 4"), with(text, "months=\"6\"", "months=\"7\""),
        with(text, "version=\"1.1.0\"", "version=\"2\""), noted(text, "g_single_few", 1, "Bo"),
        without(text, "<tidlig:unborn", "/>")}) {
    CHECK_FALSE(taken(changed).approved);
    CHECK(remarksOf(changed) == std::vector<std::string>{"dmn.approval-dropped"});
  }
  // What is not the rule may be changed.
  CHECK(taken(withAll(text, "label=\"", "label=\"x")) == vouchedFor());
  CHECK(taken(with(text, " name=\"Tidligs", " name=\"Vores")) == vouchedFor());
  // Somebody wrote the approval of the changed rule.
  const std::string anew =
      with(without(with(text, "&gt;= 3", "&gt;= 4"), "<tidlig:approved", "/>"), "<tidlig:validity",
           "<tidlig:approved by=\"Ea\" on=\"2026-11-20\"/><tidlig:validity");
  CHECK(taken(anew).approved->by == "Ea");
}

TEST_CASE("an approval that was exported once is still one in what is built today") {
  const Model model = taken(test::readData("fuzz/dmn/approved.dmn"));
  CHECK(model.approved->by == "Ærø");
  CHECK(model == vouchedFor());
  CHECK(readDmn(test::readData("fuzz/dmn/approved.dmn")).remarks.empty());
  // Files from before the approval said of which rule it is.
  CHECK(taken(test::readData("fuzz/dmn/start.dmn")).id == "tidlig-start");
  const std::string older = with(writeDmn(vouchedFor()), " rule=\"", " was=\"");
  CHECK(taken(with(older, "&gt;= 3", "&gt;= 4")).approved == vouchedFor().approved);
}
