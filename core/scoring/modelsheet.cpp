#include "scoring/modelsheet.h"

#include "scoring/modelwords.h"

#include <algorithm>
#include <utility>

namespace tidlig::scoring {
namespace {

using domain::Axis;
using words::Language;
using words::Phrase;
using Kind = SheetBlock::Kind;

/// On one line, whatever somebody wrote.
std::string onOneLine(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }, ' ');
  return text;
}

class SheetMaker {
 public:
  SheetMaker(const Model& model, Language language) : m_model(model), m_language(language) {}

  std::vector<SheetBlock> make() {
    head();
    table();
    axis({"sheet.heading.child"}, Axis::child, m_model.child);
    axis({"sheet.heading.parent"}, Axis::parent, m_model.parent);
    floor();
    validity();
    lines(Kind::list, {"sheet.heading.sources"},
          {{"sheet.source.strategy"}, {"sheet.source.numbers"}, {"sheet.source.own"}});
    lines(Kind::list, {"sheet.heading.reading"},
          {{"sheet.read.human"}, {"sheet.read.open"}, {"sheet.read.more"}, {"sheet.read.notify"}});
    return std::move(m_blocks);
  }

 private:
  [[nodiscard]] std::string say(const Phrase& phrase) const {
    return onOneLine(words::sentence(m_language, phrase));
  }
  [[nodiscard]] std::string inside(const Phrase& phrase) const {
    return onOneLine(words::say(m_language, phrase));
  }

  void add(Kind kind, std::string text) { m_blocks.push_back({kind, std::move(text)}); }

  void lines(Kind kind, const Phrase& heading, const std::vector<Phrase>& phrases) {
    add(Kind::heading, say(heading));
    SheetBlock list{kind};
    for (const Phrase& phrase : phrases) list.items.push_back(say(phrase));
    m_blocks.push_back(std::move(list));
  }

  void head() {
    const domain::LocalText& title = m_model.title;
    add(Kind::title, onOneLine(m_language == Language::danish ? title.da : title.en));
    add(Kind::paragraph, say({"sheet.what"}));
    SheetBlock facts{Kind::list};
    facts.items = {say({"sheet.version", {{"version", m_model.version}, {"id", m_model.id}}}),
                   say(approval()), say({"sheet.hash", {{"hash", m_model.sha256}}})};
    m_blocks.push_back(std::move(facts));
  }

  [[nodiscard]] Phrase approval() const {
    if (!m_model.approved) return {"sheet.not-approved"};
    const Approval& approved = *m_model.approved;
    if (!approved.on) return {"sheet.approved.undated", {{"by", approved.by}}};
    return {"sheet.approved", {{"by", approved.by}, {"on", approved.on->text()}}};
  }

  [[nodiscard]] static Phrase cellText(const Cell& cell) {
    switch (cell.source) {
      case CellSource::strategy:
        return {"sheet.cell.strategy", {{"range", phrase(cell.range)}}};
      case CellSource::local:
        break;
      case CellSource::open:
        return {"sheet.cell.open", {{"range", phrase(cell.range)}}};
    }
    const Phrase range = phrase(cell.range);
    if (!cell.by) return {"sheet.cell.local", {{"range", range}}};
    const std::string who = cell.on ? *cell.by + ", " + cell.on->text() : *cell.by;
    return {"sheet.cell.decided", {{"range", range}, {"who", who}}};
  }

  void table() {
    add(Kind::heading, say({"sheet.heading.table"}));
    SheetBlock table{Kind::table};
    std::vector<std::string> header = {say({"sheet.table.corner"})};
    for (const ParentLevel parent : kParentLevels) header.push_back(say(phrase(parent)));
    table.rows.push_back(std::move(header));
    for (const ChildLevel child : kChildLevels) {
      std::vector<std::string> row = {say(phrase(child))};
      for (const ParentLevel parent : kParentLevels) {
        row.push_back(say(cellText(m_model.cell(child, parent))));
      }
      table.rows.push_back(std::move(row));
    }
    m_blocks.push_back(std::move(table));
  }

  /// Highest level first, as they are tried.
  template <typename Levels>
  void axis(const Phrase& heading, Axis axis, const Levels& levels) {
    add(Kind::heading, say(heading));
    SheetBlock table{Kind::table};
    table.rows.push_back({say({"sheet.level"}), say({"sheet.reached"})});
    for (std::size_t level = levels.size(); level-- > 1;) {
      std::string any;
      for (const Condition& condition : levels[level]) {
        if (!any.empty()) any += inside({"sheet.or"});
        any += any.empty() ? say(phrase(condition, axis)) : inside(phrase(condition, axis));
      }
      table.rows.push_back({say(levelPhrase(axis, level)), std::move(any)});
    }
    table.rows.push_back({say(levelPhrase(axis, 0)), say({"sheet.otherwise"})});
    m_blocks.push_back(std::move(table));
  }

  void floor() {
    std::vector<Phrase> floors;
    for (const ChildLevel level : kChildLevels) {
      const int group = m_model.floor[static_cast<std::size_t>(level)];
      if (group == 1) continue;
      floors.push_back({"sheet.floor", {{"level", phrase(level)}, {"group", group}}});
    }
    if (floors.empty()) floors.push_back({"sheet.floor.none"});
    lines(Kind::list, {"sheet.heading.floor"}, floors);
  }

  void validity() {
    std::vector<Phrase> valid;
    for (const Validity& one : m_model.validity) {
      valid.push_back({"sheet.validity",
                       {{"profession", professionPhrase(one.profession)}, {"n", one.months}}});
    }
    words::List unborn{words::Joint::any};
    for (const std::string& one : m_model.unborn) unborn.items.push_back(professionPhrase(one));
    valid.push_back(unborn.items.empty()
                        ? Phrase{"sheet.unborn.none"}
                        : Phrase{"sheet.unborn", {{"professions", std::move(unborn)}}});
    lines(Kind::list, {"sheet.heading.validity"}, valid);
  }

  const Model& m_model;
  Language m_language;
  std::vector<SheetBlock> m_blocks;
};

}  // namespace

std::vector<SheetBlock> modelSheet(const Model& model, Language language) {
  return SheetMaker(model, language).make();
}

}  // namespace tidlig::scoring
