#include "exchange/dmnnames.h"
#include "exchange/dmnreader.h"
#include "exchange/dmnwriter.h"
#include "exchange/xmltree.h"
#include "scoring/modelreader.h"
#include "scoring/modelwriter.h"
#include "support/cases.h"
#include "support/dmntexts.h"
#include "support/models.h"
#include "support/property.h"
#include "words/sentences.h"

#include <algorithm>
#include <set>

using namespace tidlig;
using exchange::DmnReading;
using exchange::readDmn;
using exchange::writeDmn;
using scoring::CellSource;
using scoring::ChildLevel;
using scoring::Model;
using scoring::ParentLevel;
using test::decided;
using test::noted;
using test::problemsOf;
using test::rowOf;
using test::taken;
using test::with;
using test::withAll;
using test::without;

namespace {

Model start() {
  Model model = test::startModel();
  scoring::sealModel(model);
  return model;
}

using Keys = std::set<std::string>;

}  // namespace

TEST_CASE("a model that goes out as decision tables comes back as it was, down to its bytes") {
  test::holds("written and read", [] {
    Model model = test::anyModel();
    scoring::sealModel(model);
    const std::string text = writeDmn(model);
    const DmnReading reading = readDmn(text);
    RC_ASSERT(reading.problems.empty());
    RC_ASSERT(*reading.model == model);
    RC_ASSERT(scoring::writeModel(*reading.model) == scoring::writeModel(model));
    RC_ASSERT(writeDmn(*reading.model) == text);
  });
}

TEST_CASE("the model that ships goes out and comes back") {
  CHECK(taken(writeDmn(start())) == start());
}

TEST_CASE("texts that XML has no way of writing come back, too") {
  Model model = start();
  model.title.da = std::string("a\x01 b\\u0001 \\ \r\n\t\0 c", 19);
  model.id = "\xef\xbf\xbf\xef\xbf\xbe ]]> <!-- é";
  auto& cell = model.table[0][0];
  cell.source = CellSource::local;
  cell.by = " \x1f x ";
  model.child[1][0].tag = "\x02";
  scoring::sealModel(model);
  CHECK(taken(writeDmn(model)) == model);
}

TEST_CASE("the levels are tried highest first, one condition a row, and the last row is the rest") {
  const std::string text = writeDmn(start());
  exchange::XmlDocument::Failure failure;
  const auto document = exchange::XmlDocument::parse(text, {}, failure);
  REQUIRE(document);
  std::vector<std::string> outputs;
  for (const auto& decision : document->root().children) {
    if (decision.attribute("id") != "child_level") continue;
    const auto* const table = decision.child("decisionTable");
    CHECK(table->attribute("hitPolicy") == "FIRST");
    for (const auto& rule : table->children) {
      if (rule.name == "rule") outputs.push_back(rule.child("outputEntry")->child("text")->text);
    }
  }
  CHECK(outputs == std::vector<std::string>{"\"serious\"", "\"serious\"", "\"serious\"",
                                            "\"clear\"", "\"clear\"", "\"single\"", "\"none\""});
  CHECK(rowOf(text, "c_1").find("<inputEntry id=\"c_1_1\"><text>&gt;= 1</text>") !=
        std::string::npos);
}

TEST_CASE("what an editor changes in layout, prefixes, labels and drawing changes no model") {
  const std::string text = writeDmn(start());
  CHECK(taken(with(text, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "\xef\xbb\xbf")) ==
        start());
  CHECK(taken(withAll(text, "\n", "\r\n\r\n\t")) == start());
  CHECK(taken(withAll(text, ">-</text>", "></text>")) == start());
  CHECK(taken(withAll(text, "<text>-</text>", "<text>\n <![CDATA[-]]>\n</text>")) == start());
  CHECK(taken(withAll(withAll(text, "<text>", "<text>\n  "), "</text>", "\t</text>")) == start());
  CHECK(taken(withAll(text, "label=\"", "label=\"x")) == start());
  CHECK(taken(with(text, " hitPolicy=\"UNIQUE\"", "")) == start());
  CHECK(taken(without(text, "<dmndi:DMNDI>", "</dmndi:DMNDI>")) == start());
  CHECK(taken(without(text, "<itemDefinition", "</itemDefinition>")) == start());
  std::string prefixed = withAll(withAll(text, "</", "</d:"), "<", "<d:");
  prefixed = withAll(withAll(prefixed, "<d:/d:", "</d:"), "<d:?xml", "<?xml");
  for (const char* const own : {"tidlig", "dmndi", "dc", "di"}) {
    prefixed = withAll(prefixed, std::string("d:") + own + ":", std::string("x") + own + ":");
    prefixed = with(prefixed, std::string("xmlns:") + own, std::string("xmlns:x") + own);
  }
  CHECK(taken(with(prefixed, "xmlns=", "xmlns:d=")) == start());
}

TEST_CASE("rows of the cells and columns may stand in any order") {
  const std::string text = writeDmn(start());
  const std::string first = rowOf(text, "g_none_few"), last = rowOf(text, "g_serious_many");
  CHECK(taken(with(with(with(text, last, "@"), first, last), "@", first)) == start());
  // The first two columns of the cells and their entries the other way round.
  std::string turned = text;
  const auto swap = [&turned](const std::string& a, const std::string& b, const std::string& end) {
    const std::size_t before = turned.find(a), after = turned.find(b);
    REQUIRE((before != std::string::npos && after != std::string::npos));
    const std::string one = turned.substr(before, turned.find(end, before) + end.size() - before);
    const std::string two = turned.substr(after, turned.find(end, after) + end.size() - after);
    turned = with(with(with(turned, two, "@@"), one, two), "@@", one);
  };
  swap("<input id=\"g_in_1\"", "<input id=\"g_in_2\"", "</input>");
  swap("<output id=\"g_out_low\"", "<output id=\"g_out_high\"", "</output>");
  for (const auto child : scoring::kChildLevels) {
    for (const auto parent : scoring::kParentLevels) {
      const std::string id = "id=\"g_" + std::string(code(child)) + "_" + std::string(code(parent));
      swap("<inputEntry " + id + "_child\"", "<inputEntry " + id + "_parent\"", "</inputEntry>");
      swap("<outputEntry " + id + "_low\"", "<outputEntry " + id + "_high\"", "</outputEntry>");
    }
  }
  CHECK(turned != text);
  CHECK(taken(turned) == start());
}

TEST_CASE("a threshold that was changed in an editor comes through") {
  const std::string text = with(writeDmn(start()), "&gt;= 3", ">= 5");
  const Model model = taken(text);
  CHECK(model.child[3][2].atLeast == 5);
  Model same = model;
  same.child[3][2].atLeast = 3;
  scoring::sealModel(same);
  CHECK(same == start());
}

TEST_CASE("a column may be made to count something else by its name alone") {
  const std::string text =
      withAll(writeDmn(start()), "factors_marked_severe", "factors_some_heavy");
  const Model model = taken(text);
  CHECK(model.parent[1][1] == scoring::Condition{1, domain::Value::some, "heavy"});
}

TEST_CASE("an open cell whose low and high were made the same is the municipality's decision") {
  const std::string text = decided(writeDmn(start()), "g_none_many", 3, 3);
  const scoring::Cell cell = taken(text).cell(ChildLevel::none, ParentLevel::many);
  CHECK(cell.source == CellSource::local);
  CHECK(cell.group == 3);
  CHECK_FALSE(cell.by);
  const std::string signedText =
      noted(noted(noted(text, "g_none_many", 0, "local"), "g_none_many", 1, "Anna\n   Bang"),
            "g_none_many", 2, " 2026-11-01 ");
  const Model model = taken(signedText);
  CHECK(model.cell(ChildLevel::none, ParentLevel::many).by == "Anna\n   Bang");
  CHECK(model.cell(ChildLevel::none, ParentLevel::many).on->text() == "2026-11-01");
  // What follows for the open cells beside is told anew.
  CHECK(model.cell(ChildLevel::single, ParentLevel::many).range == scoring::GroupRange{3, 4});
}

TEST_CASE("the strategy does not say another group because an editor's user wrote one") {
  const std::string text = decided(writeDmn(start()), "g_none_few", 2, 2);
  CHECK(taken(text).cell(ChildLevel::none, ParentLevel::few).source == CellSource::local);
  const std::string other = noted(text, "g_none_few", 0, "strategy");
  CHECK(taken(other).cell(ChildLevel::none, ParentLevel::few).source == CellSource::local);
}

TEST_CASE("a decided cell can be opened, and an open one with one group be decided") {
  const std::string text = writeDmn(start());
  const std::string opened = decided(text, "g_single_several", 2, 3);
  const scoring::Cell open = taken(opened).cell(ChildLevel::single, ParentLevel::several);
  CHECK(open.source == CellSource::open);
  CHECK(open.range == scoring::GroupRange{2, 3});
  CHECK(taken(noted(opened, "g_single_several", 0, "open")) == taken(opened));
  const Model same = taken(noted(text, "g_single_few", 0, "local"));
  CHECK(same.cell(ChildLevel::single, ParentLevel::few).group == 2);
}

TEST_CASE("without what we wrote beside a row, its columns say who decided it") {
  std::string text = writeDmn(start());
  while (text.find("<tidlig:cell") != std::string::npos) text = without(text, "<tidlig:cell", "/>");
  CHECK(taken(text) == start());
  CHECK(problemsOf(decided(text, "g_none_many", 2, 3)) == Keys{"dmn.cell-range"});
}

TEST_CASE("an edited table that breaks the rules of a model is refused at its row") {
  const std::string falls = decided(writeDmn(start()), "g_serious_many", 3, 3);
  const DmnReading reading = readDmn(falls);
  REQUIRE_FALSE(reading.problems.empty());
  CHECK(reading.problems[0].place.element == "g_serious_many");
  CHECK(reading.problems[0].place.line > 100);
  CHECK(problemsOf(falls) == Keys{"problem.below-floor"});
  CHECK(problemsOf(decided(writeDmn(start()), "g_none_few", 3, 3)) == Keys{"problem.group-falls"});
}

TEST_CASE("everything that is no decision table of ours is refused with its reason") {
  const std::string text = writeDmn(start());
  const auto refused = [&](std::string_view from, std::string_view to, Keys keys) {
    INFO(from << " as " << to);
    CHECK(problemsOf(with(text, from, to)) == keys);
  };
  refused("20191111/MODEL", "20180521/MODEL", {"dmn.not-dmn"});
  refused("urn:tidlig:model:1", "urn:other", {"dmn.model-missing"});
  refused("FIRST", "COLLECT", {"dmn.hit-policy"});
  refused("\"UNIQUE\"", "\"ANY\"", {"dmn.hit-policy"});
  refused("id=\"child_level\"", "id=\"child\"", {"dmn.decision-missing", "dmn.part-unknown"});
  refused("id=\"child_level\"", "id=\"parent_level\"",
          {"dmn.decision-missing", "dmn.decision-twice"});
  refused("&gt;= 3", "< 3", {"dmn.syntax"});
  refused("&gt;= 3", "&lt; 3", {"dmn.row-test"});
  refused("&gt;= 3", ">= 0", {"dmn.row-test"});
  refused("&gt;= 3", ">= 99999999999999999999", {"dmn.row-test"});
  refused("&gt;= 3", "[3..9]", {"dmn.row-test"});
  refused("&gt;= 3", "-", {"dmn.row-none"});
  refused("<text>-</text>", "<text>>= 1</text>", {"dmn.row-many"});
  refused("_out\"><text>\"clear\"", "_out\"><text>\"single\"", {"dmn.row-order"});
  refused("_out\"><text>\"clear\"", "_out\"><text>\"none\"", {"dmn.row-level"});
  refused("_out\"><text>\"clear\"", "_out\"><text>clear", {"dmn.row-level"});
  refused("_out\"><text>\"few\"", "_out\"><text>\"many\"", {"dmn.last-row"});
  refused(">signs_marked</text>", ">signs_seen</text>", {"dmn.input-unknown"});
  refused(">signs_marked</text>", ">signs_some</text>", {"dmn.input-twice"});
  refused(">child_level</text>", ">child</text>", {"dmn.cell-columns"});
  refused("name=\"low\" typeRef=\"number\">", "name=\"least\" typeRef=\"number\">",
          {"dmn.cell-columns"});
  refused("<inputEntry id=\"g_none_few_child\"><text>\"none\"</text></inputEntry>", "",
          {"dmn.row-length", "dmn.cell-missing"});
  refused("_child\"><text>\"none\"", "_child\"><text>-", {"dmn.cell-levels", "dmn.cell-missing"});
  refused("_child\"><text>\"none\"", "_child\"><text>\"single\"",
          {"problem.cell-twice", "dmn.cell-missing"});
  refused("_low\"><text>1", "_low\"><text>5", {"dmn.cell-numbers"});
  refused("_low\"><text>1", "_low\"><text>2", {"dmn.cell-numbers"});
  refused("<text>strategy</text>", "<text>the state</text>", {"dmn.cell-source"});
  refused("<text>open</text>", "<text>local</text>", {"dmn.cell-undecided"});
  refused("months=\"6\"", "months=\"six\"", {"dmn.field"});
  refused("profession=\"daycare\"", "profession=\"healthVisitor\"", {"dmn.field"});
  refused("level=\"single\" group=\"2\"", "level=\"single\" group=\"9\"", {"dmn.field"});
  refused("level=\"single\" group=\"2\"", "level=\"none\" group=\"2\"", {"dmn.field"});
  refused("titleEn=", "title=", {"dmn.field"});
  refused("version=\"1.1.0\"", "version=\"\\q\"", {"dmn.field"});
  refused("version=\"1.1.0\"", "version=\"\"", {"problem.text-empty"});
  refused("<tidlig:unborn profession=\"healthVisitor\"/>",
          "<tidlig:unborn profession=\"jobCentre\"/>", {"problem.unborn"});
  refused("<inputData", "<businessKnowledgeModel id=\"k\" name=\"k\"/><inputData",
          {"dmn.part-unknown"});
  refused("<inputData", "<decision id=\"more\" name=\"more\"/><inputData", {"dmn.part-unknown"});
}

TEST_CASE("what is no XML we read is refused before anything is looked at") {
  const std::string text = writeDmn(start());
  CHECK(problemsOf("") == Keys{"dmn.syntax"});
  CHECK(problemsOf("{}") == Keys{"dmn.syntax"});
  CHECK(problemsOf(text + text) == Keys{"dmn.syntax"});
  CHECK(problemsOf(text.substr(0, text.size() / 2)) == Keys{"dmn.syntax"});
  CHECK(problemsOf(with(text, "Tidligs", "Tidligs\xff")) == Keys{"dmn.encoding"});
  CHECK(problemsOf(std::string(exchange::kLargestDmn + 1, ' ')) == Keys{"dmn.size"});
  CHECK(problemsOf(with(text, "<definitions",
                        "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        "<definitions")) == Keys{"dmn.doctype"});
  CHECK(problemsOf(with(text, "<extensionElements>", "<x:y/><extensionElements>")) ==
        Keys{"dmn.prefix"});
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += "<a>";
  for (int i = 0; i < 100000; ++i) deep += "</a>";
  CHECK(problemsOf(deep) == Keys{"dmn.depth"});
  std::string many = "<a>";
  for (int i = 0; i < 500000; ++i) many += "<a/>";
  CHECK(problemsOf(many + "</a>") == Keys{"dmn.elements"});
  CHECK_FALSE(readDmn(deep).isXml);
  CHECK(readDmn("<a/>").isXml);
}

TEST_CASE("the largest model there can be goes out and comes back") {
  Model model = start();
  const auto fill = [](auto& levels) {
    for (std::size_t level = 1; level < levels.size(); ++level) {
      levels[level].clear();
      for (std::uint32_t i = 0; i < 64; ++i) {
        levels[level].push_back({i + 1, domain::Value::some, "t" + std::to_string(level * 64 + i)});
      }
    }
  };
  fill(model.child);
  fill(model.parent);
  scoring::sealModel(model);
  const std::string text = writeDmn(model);
  CHECK(text.size() < exchange::kLargestDmn);
  CHECK(taken(text) == model);
}

TEST_CASE("a broken file ends with an answer wherever it is cut or a byte is changed") {
  const std::string text = writeDmn(start());
  test::holds("read or refused", [&] {
    std::string broken = text;
    for (int i = 0; i < 3; ++i) {
      const auto at =
          static_cast<std::size_t>(*rc::gen::inRange<int>(0, static_cast<int>(text.size())));
      broken[at] = *rc::gen::element('<', '>', '"', '0', 'x', '-', ' ', '&');
    }
    const DmnReading reading = readDmn(broken);
    RC_ASSERT(reading.model.has_value() == reading.problems.empty());
  });
}
