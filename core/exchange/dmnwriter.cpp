#include "exchange/dmnwriter.h"

#include "exchange/dmndrawing.h"
#include "exchange/dmnnames.h"
#include "exchange/dmnvalues.h"
#include "exchange/xmlwriter.h"
#include "scoring/modelwords.h"
#include "words/sentences.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidlig::exchange {
namespace {

using dmn::Count;
using domain::Axis;
using scoring::Cell;
using scoring::CellSource;
using scoring::Condition;
using scoring::Model;
using words::Phrase;

/// Danish and English, for people in an editor.
std::string both(const Phrase& phrase) {
  const domain::LocalText text = words::sentences(phrase);
  return text.da + " / " + text.en;
}

std::string quoted(std::string_view code) {
  return fmt::format("\"{}\"", code);
}

template <typename Levels>
std::string quotedCodes(const Levels& levels) {
  std::string out;
  for (const auto level : levels) out += (out.empty() ? "" : ",") + quoted(code(level));
  return out;
}

Phrase countPhrase(Axis axis, const Count& count) {
  const bool marked = count.value == domain::Value::marked;
  Phrase seen{axis == Axis::child ? (marked ? "dmn.count.child.marked" : "dmn.count.child.some")
                                  : (marked ? "dmn.count.parent.marked" : "dmn.count.parent.some")};
  if (!count.tag) return seen;
  // Behind a clause a comma ends it.
  const bool clause = marked && axis == Axis::child;
  return {clause ? "condition.tagged" : "dmn.count.tagged",
          {{"condition", std::move(seen)}, {"tag", scoring::codePhrase(*count.tag)}}};
}

Phrase reasonPhrase(const Cell& cell) {
  switch (cell.source) {
    case CellSource::strategy:
      return {"dmn.reason.strategy"};
    case CellSource::local:
      return {"dmn.reason.local"};
    case CellSource::open:
      break;
  }
  return {"dmn.reason.open", {{"range", scoring::phrase(cell.range)}}};
}

/// The axis' side of the drawing and of its table.
struct AxisTable {
  Axis axis;
  std::string_view decision;
  std::string_view idStart;  ///< of rows, short because large tables have many
  std::span<const std::vector<Condition>> levels;
  std::vector<std::string_view> codes;  ///< by level
  std::vector<Count> counts;
  std::vector<std::string> names;  ///< of the counts
};

template <typename Levels, typename Conditions>
AxisTable axisTable(Axis axis, std::string_view decision, std::string_view idStart,
                    const Levels& levels, const Conditions& conditions) {
  AxisTable table{axis, decision, idStart, conditions, {}, dmn::countsOf(conditions), {}};
  for (const auto level : levels) table.codes.push_back(code(level));
  for (std::size_t i = 0; i < table.counts.size(); ++i) {
    table.names.push_back(dmn::countName(axis, table.counts[i], i + 1));
  }
  return table;
}

/// An absolute name for the model: what a URI cannot hold is written as %XX.
std::string modelUri(std::string_view id) {
  std::string uri = "urn:tidlig:dmn:";
  for (const char c : id) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '.' || c == '_';
    uri += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

class Writer {
 public:
  explicit Writer(const Model& model)
      : m_model(model),
        m_child(
            axisTable(Axis::child, dmn::kChildDecision, "c", scoring::kChildLevels, model.child)),
        m_parent(axisTable(Axis::parent, dmn::kParentDecision, "p", scoring::kParentLevels,
                           model.parent)) {}

  std::string write() {
    openDefinitions();
    extension();
    rangeType();
    groupDecision();
    for (const AxisTable* const axis : {&m_child, &m_parent}) levelDecision(*axis);
    for (const AxisTable* const axis : {&m_child, &m_parent}) inputData(*axis);
    dmn::writeDrawing(m_xml, m_child.names, m_parent.names);
    m_xml.close();
    return std::move(m_out);
  }

 private:
  void openDefinitions() {
    m_xml.open("definitions").attribute("xmlns", dmn::kSpace);
    m_xml.attribute("xmlns:dmndi", dmn::kDiagramSpace).attribute("xmlns:dc", dmn::kBoundsSpace);
    m_xml.attribute("xmlns:di", dmn::kWaySpace).attribute("xmlns:tidlig", dmn::kOwnSpace);
    m_xml.attribute("id", "tidlig").attribute("name", m_model.title.da);
    m_xml.attribute("namespace", modelUri(m_model.id)).attribute("exporter", "Tidlig");
    m_xml.leaf("description", both({"dmn.about"}));
  }

  /// An attribute of ours, whatever its text.
  void own(std::string_view name, std::string_view text) { m_xml.attribute(name, packText(text)); }

  void extension() {
    m_xml.open("extensionElements").open("tidlig:model");
    own("id", m_model.id);
    own("version", m_model.version);
    own("titleDa", m_model.title.da);
    own("titleEn", m_model.title.en);
    if (m_model.approved) {
      m_xml.open("tidlig:approved");
      own("by", m_model.approved->by);
      if (m_model.approved->on) own("on", m_model.approved->on->text());
      m_xml.attribute("rule", dmn::ruleHash(m_model)).close();
    }
    for (const scoring::Validity& one : m_model.validity) {
      m_xml.open("tidlig:validity");
      own("profession", one.profession);
      m_xml.attribute("months", std::to_string(one.months)).close();
    }
    for (const std::string& profession : m_model.unborn) {
      m_xml.open("tidlig:unborn");
      own("profession", profession);
      m_xml.close();
    }
    for (const scoring::ChildLevel level : scoring::kChildLevels) {
      m_xml.open("tidlig:floor").attribute("level", code(level));
      const int group = m_model.floor[static_cast<std::size_t>(level)];
      m_xml.attribute("group", std::to_string(group)).close();
    }
    m_xml.close().close();
  }

  /// What the twelve cells give.
  void rangeType() {
    m_xml.open("itemDefinition").attribute("id", "range").attribute("name", "tRange");
    for (const std::string_view end : {"low", "high"}) {
      m_xml.open("itemComponent").attribute("id", fmt::format("range_{}", end));
      m_xml.attribute("name", end).leaf("typeRef", "number");
      m_xml.open("allowedValues").leaf("text", "1,2,3,4").close().close();
    }
    m_xml.close();
  }

  void openDecision(std::string_view id, const Phrase& label, std::string_view type) {
    m_xml.open("decision").attribute("id", id).attribute("name", id);
    m_xml.attribute("label", both(label));
    m_xml.open("variable").attribute("id", fmt::format("{}_variable", id));
    m_xml.attribute("name", id).attribute("typeRef", type).close();
  }

  void requirement(std::string_view kind, std::string_view from, std::string_view to) {
    m_xml.open("informationRequirement").attribute("id", dmn::requirementId(from, to));
    m_xml.open(kind).attribute("href", fmt::format("#{}", from)).close().close();
  }

  void input(std::string_view id, std::string_view expression, const Phrase& label,
             std::string_view type, const Count* count) {
    m_xml.open("input").attribute("id", id).attribute("label", both(label));
    if (count != nullptr) {
      m_xml.open("extensionElements").open("tidlig:count").attribute("name", expression);
      m_xml.attribute("value", domain::code(count->value));
      if (count->tag) own("tag", *count->tag);
      m_xml.close().close();
    }
    m_xml.open("inputExpression").attribute("id", fmt::format("{}_expression", id));
    m_xml.attribute("typeRef", type).leaf("text", expression).close();
  }

  void values(std::string_view element, std::string_view id, std::string_view text) {
    m_xml.entry(element, fmt::format("{}_values", id), text);
  }

  void levelDecision(const AxisTable& table) {
    const bool child = table.axis == Axis::child;
    openDecision(table.decision, {child ? "dmn.decision.child" : "dmn.decision.parent"}, "string");
    for (const std::string& name : table.names) requirement("requiredInput", name, table.decision);
    m_xml.open("decisionTable").attribute("id", fmt::format("{}_table", table.decision));
    m_xml.attribute("hitPolicy", "FIRST");
    for (std::size_t i = 0; i < table.counts.size(); ++i) {
      input(fmt::format("{}_in_{}", table.idStart, i + 1), table.names[i],
            countPhrase(table.axis, table.counts[i]), "number", &table.counts[i]);
      m_xml.close();
    }
    const std::string out = fmt::format("{}_out", table.idStart);
    m_xml.open("output").attribute("id", out).attribute("name", table.decision);
    m_xml.attribute("typeRef", "string");
    values("outputValues", out,
           child ? quotedCodes(scoring::kChildLevels) : quotedCodes(scoring::kParentLevels));
    m_xml.close();
    for (const char* const name : {"dansk", "english"}) {
      m_xml.open("annotation").attribute("name", name).close();
    }
    levelRows(table);
    m_xml.close().close();
  }

  void levelRows(const AxisTable& table) {
    std::size_t row = 0;
    for (std::size_t level = table.levels.size(); level-- > 1;) {
      for (const Condition& one : table.levels[level]) {
        const Phrase means{"dmn.row",
                           {{"condition", scoring::phrase(one, table.axis)},
                            {"level", scoring::levelPhrase(table.axis, level)}}};
        levelRow(table, ++row, &one, level, means);
      }
    }
    levelRow(table, ++row, nullptr, 0,
             {"dmn.row.lowest", {{"level", scoring::levelPhrase(table.axis, 0)}}});
  }

  void levelRow(const AxisTable& table, std::size_t row, const Condition* condition,
                std::size_t level, const Phrase& means) {
    const std::string id = fmt::format("{}_{}", table.idStart, row);
    m_xml.open("rule").attribute("id", id).leaf("description", both(means));
    for (std::size_t i = 0; i < table.counts.size(); ++i) {
      const bool asked = condition != nullptr && dmn::countOf(*condition) == table.counts[i];
      m_xml.entry("inputEntry", fmt::format("{}_{}", id, i + 1),
                  asked ? fmt::format(">= {}", condition->atLeast) : "-");
    }
    m_xml.entry("outputEntry", id + "_out", quoted(table.codes[level]));
    const domain::LocalText text = words::sentences(means);
    m_xml.open("annotationEntry").leaf("text", text.da).close();
    m_xml.open("annotationEntry").leaf("text", text.en).close();
    m_xml.close();
  }

  void groupDecision() {
    openDecision(dmn::kGroupDecision, {"dmn.decision.group"}, "tRange");
    requirement("requiredDecision", dmn::kChildDecision, dmn::kGroupDecision);
    requirement("requiredDecision", dmn::kParentDecision, dmn::kGroupDecision);
    m_xml.open("decisionTable").attribute("id", "target_group_table");
    m_xml.attribute("hitPolicy", "UNIQUE");
    input("g_in_1", dmn::kChildDecision, {"dmn.decision.child"}, "string", nullptr);
    values("inputValues", "g_in_1", quotedCodes(scoring::kChildLevels));
    m_xml.close();
    input("g_in_2", dmn::kParentDecision, {"dmn.decision.parent"}, "string", nullptr);
    values("inputValues", "g_in_2", quotedCodes(scoring::kParentLevels));
    m_xml.close();
    for (const auto& [name, label] : {std::pair{"low", "dmn.low"}, std::pair{"high", "dmn.high"}}) {
      const std::string id = fmt::format("g_out_{}", name);
      m_xml.open("output").attribute("id", id).attribute("label", both({label}));
      m_xml.attribute("name", name).attribute("typeRef", "number");
      values("outputValues", id, "1,2,3,4");
      m_xml.close();
    }
    for (const std::string_view note : dmn::kCellNotes) {
      m_xml.open("annotation").attribute("name", note).close();
    }
    for (const auto child : scoring::kChildLevels) {
      for (const auto parent : scoring::kParentLevels) cellRow(child, parent);
    }
    m_xml.close().close();
  }

  void cellRow(scoring::ChildLevel child, scoring::ParentLevel parent) {
    const Cell& cell = m_model.cell(child, parent);
    const std::string id = fmt::format("g_{}_{}", code(child), code(parent));
    const std::string reason = both(reasonPhrase(cell));
    const std::string low = std::to_string(cell.range.low);
    const std::string high = std::to_string(cell.range.high);
    m_xml.open("rule").attribute("id", id).leaf("description", reason);
    m_xml.open("extensionElements").open("tidlig:cell").attribute("low", low);
    m_xml.attribute("high", high).attribute("source", code(cell.source));
    if (cell.by) own("by", *cell.by);
    if (cell.on) own("on", cell.on->text());
    m_xml.close().close();
    m_xml.entry("inputEntry", id + "_child", quoted(code(child)));
    m_xml.entry("inputEntry", id + "_parent", quoted(code(parent)));
    m_xml.entry("outputEntry", id + "_low", low).entry("outputEntry", id + "_high", high);
    const std::string by = cell.by.value_or("");
    const std::string on = cell.on ? cell.on->text() : "";
    for (const std::string_view note : {code(cell.source), std::string_view(by),
                                        std::string_view(on), std::string_view(reason)}) {
      m_xml.open("annotationEntry").leaf("text", note).close();
    }
    m_xml.close();
  }

  void inputData(const AxisTable& table) {
    for (std::size_t i = 0; i < table.counts.size(); ++i) {
      m_xml.open("inputData").attribute("id", table.names[i]).attribute("name", table.names[i]);
      m_xml.attribute("label", both(countPhrase(table.axis, table.counts[i])));
      // No name has a hyphen, so that this is no other input's id whatever the tags are.
      m_xml.open("variable").attribute("id", table.names[i] + "-variable");
      m_xml.attribute("name", table.names[i]).attribute("typeRef", "number").close().close();
    }
  }

  const Model& m_model;
  AxisTable m_child, m_parent;
  std::string m_out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  XmlWriter m_xml{m_out};
};

}  // namespace

std::string writeDmn(const scoring::Model& model) {
  return Writer(model).write();
}

}  // namespace tidlig::exchange
