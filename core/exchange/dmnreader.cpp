#include "exchange/dmnreader.h"

#include "exchange/dmnnames.h"
#include "exchange/dmntables.h"
#include "exchange/dmnvalues.h"
#include "scoring/modelreader.h"
#include "scoring/modelwords.h"
#include "scoring/modelwriter.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace tidlig::exchange {
namespace {

using scoring::Model;
using words::Phrase;

constexpr int kMostMonths = 12000;
constexpr std::string_view kDefinitionsName = "definitions";
/// Says nothing about the rule, or only what the tables say, too.
constexpr std::array<std::string_view, 11> kHarmless = {
    "description", "extensionElements",    "itemDefinition",  "inputData",
    "group",       "elementCollection",    "association",     "textAnnotation",
    "DMNDI",       "performanceIndicator", "organizationUnit"};

Phrase phraseOf(XmlFault fault, const XmlLimits& limits) {
  switch (fault) {
    case XmlFault::size:
      return {"dmn.size", {{"most", limits.bytes >> 20}}};
    case XmlFault::encoding:
      return {"dmn.encoding"};
    case XmlFault::syntax:
      break;
    case XmlFault::doctype:
      return {"dmn.doctype"};
    case XmlFault::depth:
      return {"dmn.depth"};
    case XmlFault::elements:
      return {"dmn.elements"};
    case XmlFault::prefix:
      return {"dmn.prefix"};
  }
  return {"dmn.syntax"};
}

/// Where the parts of the model that is written as JSON came from.
class Origins {
 public:
  void add(std::string pointer, const DmnPlace& place) { m_places[std::move(pointer)] = place; }

  /// The place of the nearest part around it.
  [[nodiscard]] DmnPlace find(std::string_view pointer) const {
    while (true) {
      const auto found = m_places.find(pointer);
      if (found != m_places.end()) return found->second;
      if (pointer.empty()) return {};
      pointer = pointer.substr(0, pointer.rfind('/'));
    }
  }

 private:
  std::map<std::string, DmnPlace, std::less<>> m_places;
};

class Reader {
 public:
  DmnReading read(const XmlElement& root) {
    DmnReading reading;
    reading.isXml = true;
    readDefinitions(root);
    if (m_notes.empty()) finish(reading);
    reading.problems = std::move(m_notes).take();
    if (reading.problems.empty()) return reading;
    reading.model.reset();
    return reading;
  }

 private:
  void readDefinitions(const XmlElement& root) {
    if (!root.is(dmn::kSpace, kDefinitionsName)) return m_notes.note(root, {"dmn.not-dmn"});
    m_origins.add("", placeOf(root));
    const XmlElement* const own = dmn::extensionOf(root, "model");
    own == nullptr ? m_notes.note(root, {"dmn.model-missing"}) : readOwn(*own);
    for (const XmlElement& part : root.children) checkPart(part);
    if (const XmlElement* const child = decision(root, dmn::kChildDecision)) {
      readAxis(*child, domain::Axis::child, scoring::kChildLevels, m_model.child, "/child");
    }
    if (const XmlElement* const parent = decision(root, dmn::kParentDecision)) {
      readAxis(*parent, domain::Axis::parent, scoring::kParentLevels, m_model.parent, "/parent");
    }
    if (const XmlElement* const group = decision(root, dmn::kGroupDecision)) readTable(*group);
  }

  /// A part that would be lost is refused instead.
  void checkPart(const XmlElement& part) {
    const bool known = part.space == dmn::kSpace || part.space == dmn::kDiagramSpace;
    const std::string_view id = part.attribute("id").value_or("");
    const bool ours =
        part.name == "decision" &&
        (id == dmn::kChildDecision || id == dmn::kParentDecision || id == dmn::kGroupDecision);
    const bool harmless =
        std::find(kHarmless.begin(), kHarmless.end(), part.name) != kHarmless.end();
    if (known && (ours || harmless)) return;
    m_notes.note(part, {"dmn.part-unknown"});
  }

  const XmlElement* decision(const XmlElement& root, std::string_view id) {
    const XmlElement* found = nullptr;
    for (const XmlElement* const one : childrenOf(root, "decision")) {
      if (one->attribute("id") != id) continue;
      if (found != nullptr) m_notes.note(*one, {"dmn.decision-twice", {{"id", id}}});
      found = one;
    }
    if (found == nullptr) m_notes.note(root, {"dmn.decision-missing", {{"id", id}}});
    return found;
  }

  void badField(const XmlElement& element, std::string_view field) {
    m_notes.note(element, {"dmn.field", {{"element", element.name}, {"field", field}}});
  }

  std::string field(const XmlElement& element, std::string_view name) {
    auto text = dmn::ownText(element, name);
    if (!text) badField(element, name);
    return std::move(text).value_or("");
  }

  void readOwn(const XmlElement& own) {
    for (const char* const pointer :
         {"/id", "/version", "/title", "/approved", "/validityMonths", "/unborn", "/floor"}) {
      m_origins.add(pointer, placeOf(own));
    }
    m_model.id = field(own, "id");
    m_model.version = field(own, "version");
    m_model.title = {field(own, "titleDa"), field(own, "titleEn")};
    for (const XmlElement& part : own.children) readOwnPart(part);
  }

  void readOwnPart(const XmlElement& part) {
    if (part.is(dmn::kOwnSpace, "approved")) return readApproved(part);
    if (part.is(dmn::kOwnSpace, "validity")) return readValidity(part);
    if (part.is(dmn::kOwnSpace, "floor")) return readFloor(part);
    if (!part.is(dmn::kOwnSpace, "unborn")) return m_notes.note(part, {"dmn.part-unknown"});
    m_origins.add(fmt::format("/unborn/{}", m_model.unborn.size()), placeOf(part));
    m_model.unborn.push_back(field(part, "profession"));
  }

  void readApproved(const XmlElement& part) {
    if (m_model.approved) return badField(part, "by");
    m_model.approved = scoring::Approval{field(part, "by"), {}};
    if (!part.attribute("on")) return;
    const auto on = base::Date::parse(field(part, "on"));
    on ? void(m_model.approved->on = *on) : badField(part, "on");
  }

  void readValidity(const XmlElement& part) {
    scoring::Validity validity{field(part, "profession"), 0};
    const auto months = dmn::wholeNumber(part.attribute("months").value_or(""), 0, kMostMonths);
    if (!months) return badField(part, "months");
    if (validity.profession.empty() || m_model.validityMonths(validity.profession)) {
      return badField(part, "profession");
    }
    validity.months = static_cast<int>(*months);
    m_model.validity.push_back(std::move(validity));
  }

  void readFloor(const XmlElement& part) {
    const auto group = dmn::wholeNumber(part.attribute("group").value_or(""), 1, 4);
    if (!group) return badField(part, "group");
    const std::string_view name = part.attribute("level").value_or("");
    for (const scoring::ChildLevel level : scoring::kChildLevels) {
      const auto index = static_cast<std::size_t>(level);
      if (code(level) != name || m_floorGiven[index]) continue;
      m_floorGiven[index] = true;
      m_model.floor[index] = static_cast<int>(*group);
      m_origins.add(fmt::format("/floor/{}", name), placeOf(part));
      return;
    }
    badField(part, "level");
  }

  template <typename Levels, std::size_t Count>
  void readAxis(const XmlElement& element, domain::Axis axis, const Levels& levels,
                std::array<std::vector<scoring::Condition>, Count>& into,
                std::string_view pointer) {
    std::vector<std::string_view> codes;
    for (const auto level : levels) codes.push_back(code(level));
    dmn::LevelRows rows = dmn::readLevels(element, axis, codes, m_notes);
    m_origins.add(std::string(pointer), placeOf(element));
    for (std::size_t level = 1; level < Count; ++level) {
      into[level] = std::move(rows.conditions[level]);
      for (std::size_t i = 0; i < rows.places[level].size(); ++i) {
        m_origins.add(fmt::format("{}/{}/any/{}", pointer, level - 1, i), rows.places[level][i]);
      }
    }
  }

  void readTable(const XmlElement& element) {
    m_cells = dmn::readCells(element, m_notes);
    m_origins.add("/table", placeOf(element));
  }

  /// Where the tables could be read: what the rules of a model say.
  void finish(DmnReading& reading) {
    std::size_t row = 0;
    for (std::size_t child = 0; child < m_cells.rows.size(); ++child) {
      for (std::size_t parent = 0; parent < m_cells.rows[child].size(); ++parent) {
        const dmn::CellRows::Row& cell = *m_cells.rows[child][parent];
        m_model.table[child][parent] = cell.cell;
        m_origins.add(fmt::format("/table/{}", row++), cell.place);
      }
    }
    scoring::ModelReading model = scoring::readModel(scoring::writeModel(m_model));
    for (const scoring::ModelProblem& problem : model.problems) {
      m_notes.note(m_origins.find(problem.pointer), problem.phrase);
    }
    checkRanges(model.readable());
    reading.model = std::move(model.model);
  }

  void checkRanges(const Model& model) {
    for (std::size_t child = 0; child < m_cells.rows.size(); ++child) {
      for (std::size_t parent = 0; parent < m_cells.rows[child].size(); ++parent) {
        const dmn::CellRows::Row& row = *m_cells.rows[child][parent];
        const scoring::GroupRange& follows = model.table[child][parent].range;
        if (!row.written || *row.written == follows) continue;
        m_notes.note(row.place, {"dmn.cell-range",
                                 {{"cell", scoring::cellPhrase(child, parent)},
                                  {"low", follows.low},
                                  {"high", follows.high}}});
      }
    }
  }

  Model m_model;
  std::array<bool, 4> m_floorGiven{};
  dmn::CellRows m_cells;
  Origins m_origins;
  DmnNotes m_notes;
};

}  // namespace

DmnReading readDmn(std::string_view bytes) {
  const XmlLimits limits{kLargestDmn};
  XmlDocument::Failure failure;
  const auto document = XmlDocument::parse(bytes, limits, failure);
  if (document) return Reader().read(document->root());
  DmnReading reading;
  reading.problems.push_back({{failure.line, {}}, phraseOf(failure.fault, limits)});
  return reading;
}

}  // namespace tidlig::exchange
