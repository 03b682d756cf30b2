#include "exchange/dmnreader.h"

#include "exchange/dmnnames.h"
#include "exchange/dmntables.h"
#include "exchange/dmnvalues.h"
#include "scoring/modelreader.h"
#include "scoring/modelwords.h"
#include "scoring/modelwriter.h"
#include "scoring/tablecheck.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace tidlig::exchange {
namespace {

using scoring::Cell;
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
  /// Of what could not be read whole, no rule says anything.
  void lose(std::string pointer) { m_places[std::move(pointer)] = std::nullopt; }

  /// The place of the nearest part around it; nothing where that was lost.
  [[nodiscard]] std::optional<DmnPlace> find(std::string_view pointer) const {
    while (true) {
      const auto found = m_places.find(pointer);
      if (found != m_places.end()) return found->second;
      if (pointer.empty()) return DmnPlace{};
      pointer = pointer.substr(0, pointer.rfind('/'));
    }
  }

 private:
  std::map<std::string, std::optional<DmnPlace>, std::less<>> m_places;
};

class Reader {
 public:
  DmnReading read(const XmlElement& root) {
    DmnReading reading;
    reading.isXml = true;
    if (root.is(dmn::kSpace, kDefinitionsName)) {
      readDefinitions(root);
      finish(reading);
    } else {
      m_notes.note(root, {"dmn.not-dmn"});
    }
    reading.problems = std::move(m_notes).take();
    if (!reading.problems.empty()) reading.model.reset();
    if (reading.model) reading.remarks = std::move(m_remarks).take();
    return reading;
  }

 private:
  void readDefinitions(const XmlElement& root) {
    m_origins.add("", placeOf(root));
    const XmlElement* const own = dmn::extensionOf(root, "model", m_notes);
    own == nullptr ? noteNoOwn(root) : readOwn(*own);
    for (const XmlElement& part : root.children) checkPart(part);
    readAxis(decision(root, dmn::kChildDecision), domain::Axis::child, scoring::kChildLevels,
             m_model.child, "/child");
    readAxis(decision(root, dmn::kParentDecision), domain::Axis::parent, scoring::kParentLevels,
             m_model.parent, "/parent");
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

  /// A field of ours that the model has at `pointer`.
  std::string headField(const XmlElement& own, std::string_view name, const char* pointer) {
    if (!dmn::ownText(own, name)) m_origins.lose(pointer);
    return field(own, name);
  }

  void noteNoOwn(const XmlElement& root) {
    m_notes.note(root, {"dmn.model-missing"});
    for (const char* const pointer : {"/id", "/version", "/title"}) m_origins.lose(pointer);
  }

  void readOwn(const XmlElement& own) {
    for (const char* const pointer :
         {"/id", "/version", "/title", "/approved", "/validityMonths", "/unborn", "/floor"}) {
      m_origins.add(pointer, placeOf(own));
    }
    m_model.id = headField(own, "id", "/id");
    m_model.version = headField(own, "version", "/version");
    m_model.title = {headField(own, "titleDa", "/title"), headField(own, "titleEn", "/title")};
    for (const XmlElement& part : own.children) readOwnPart(part);
    completeFloors(own);
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
    m_origins.add("/approved", placeOf(part));
    if (const auto rule = part.attribute("rule")) m_approvedRule = *rule;
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
    const std::string_view name = part.attribute("level").value_or("");
    const auto level = std::find_if(scoring::kChildLevels.begin(), scoring::kChildLevels.end(),
                                    [&](const auto one) { return code(one) == name; });
    const auto index = static_cast<std::size_t>(level - scoring::kChildLevels.begin());
    if (index == m_floors.size() || m_floors[index].told) return badField(part, "level");
    const auto group = dmn::wholeNumber(part.attribute("group").value_or(""), 1, 4);
    m_floors[index] = {true, group.has_value()};
    if (!group) return badField(part, "group");
    m_model.floor[index] = static_cast<int>(*group);
    m_origins.add(fmt::format("/floor/{}", name), placeOf(part));
  }

  /// We write all four, so one that is missing was lost. No floor is below the one before it: as
  /// much is known of it.
  void completeFloors(const XmlElement& own) {
    for (const scoring::ChildLevel level : scoring::kChildLevels) {
      const auto index = static_cast<std::size_t>(level);
      if (m_floors[index].read) continue;
      if (index > 0) m_model.floor[index] = m_model.floor[index - 1];
      if (m_floors[index].told) continue;
      m_notes.note(own, {"dmn.field", {{"element", "floor"}, {"field", code(level)}}});
    }
  }

  template <typename Levels, std::size_t Count>
  void readAxis(const XmlElement* element, domain::Axis axis, const Levels& levels,
                std::array<std::vector<scoring::Condition>, Count>& into,
                std::string_view pointer) {
    if (element == nullptr) return m_origins.lose(std::string(pointer));
    std::vector<std::string_view> codes;
    for (const auto level : levels) codes.push_back(code(level));
    dmn::LevelRows rows = dmn::readLevels(*element, axis, codes, m_notes);
    if (!rows.whole) return m_origins.lose(std::string(pointer));
    m_origins.add(std::string(pointer), placeOf(*element));
    for (std::size_t level = 1; level < Count; ++level) {
      into[level] = std::move(rows.conditions[level]);
      for (std::size_t i = 0; i < rows.places[level].size(); ++i) {
        m_origins.add(fmt::format("{}/{}/any/{}", pointer, level - 1, i), rows.places[level][i]);
      }
    }
  }

  void readTable(const XmlElement& element) {
    m_cells = dmn::readCells(element, m_notes, m_remarks);
    m_origins.add("/table", placeOf(element));
  }

  /// What the rules of a model say.
  void finish(DmnReading& reading) {
    placeCells();
    checkApproval();
    scoring::ModelReading model = scoring::readModel(scoring::writeModel(m_model));
    bool inOrder = model.isObject;
    for (const scoring::ModelProblem& problem : model.problems) {
      if (isAboutOrder(problem)) inOrder = false;
      if (const auto place = m_origins.find(problem.pointer)) m_notes.note(*place, problem.phrase);
    }
    // What follows for the open cells would be another thing once the others are mended.
    const bool whole = m_cells.whole && std::all_of(m_floors.begin(), m_floors.end(),
                                                    [](Floor one) { return one.read; });
    if (whole && inOrder) checkRanges(model.readable());
    reading.model = std::move(model.model);
  }

  static bool isAboutOrder(const scoring::ModelProblem& problem) {
    const std::string_view code = problem.code();
    return code == "group-falls" || code == "below-floor" || code == "floor-falls";
  }

  /// Of a table that could not be read whole, what is known: the order of its decided cells holds
  /// without the others.
  void placeCells() {
    std::size_t row = 0;
    for (std::size_t child = 0; child < m_cells.rows.size(); ++child) {
      for (std::size_t parent = 0; parent < m_cells.rows[child].size(); ++parent, ++row) {
        const std::optional<dmn::CellRows::Row>& cell = m_cells.rows[child][parent];
        if (!cell) continue;
        m_model.table[child][parent] = cell->cell;
        m_origins.add(fmt::format("/table/{}", row), cell->place);
      }
    }
  }

  /// Files from before approvals said of which rule they are have none; nor has an approval that
  /// somebody wrote anew.
  void checkApproval() {
    if (!m_approvedRule || *m_approvedRule == dmn::ruleHash(m_model)) return;
    m_remarks.note(m_origins.find("/approved").value_or(DmnPlace{}), {"dmn.approval-dropped"});
    m_model.approved.reset();
  }

  /// What a row says is what the model gives. Where only other cells were decided since the export,
  /// an open one follows, and that is told.
  void checkRanges(const Model& model) {
    const std::optional<scoring::Table> exported = exportedTable();
    for (std::size_t child = 0; child < m_cells.rows.size(); ++child) {
      for (std::size_t parent = 0; parent < m_cells.rows[child].size(); ++parent) {
        const dmn::CellRows::Row& row = *m_cells.rows[child][parent];
        const scoring::GroupRange& follows = model.table[child][parent].range;
        if (row.written == follows) continue;
        const bool followed =
            exported && row.isAsExported() &&
            row.written == scoring::openRange(*exported, m_model.floor, child, parent);
        DmnNotes& notes = followed ? m_remarks : m_notes;
        notes.note(row.place, {followed ? "dmn.range-follows" : "dmn.cell-range",
                               {{"cell", scoring::cellPhrase(child, parent)},
                                {"range", scoring::phrase(follows)}}});
      }
    }
  }

  /// The cells as we wrote them; nothing where that is not known of all.
  [[nodiscard]] std::optional<scoring::Table> exportedTable() const {
    scoring::Table table;
    for (std::size_t child = 0; child < table.size(); ++child) {
      for (std::size_t parent = 0; parent < table[child].size(); ++parent) {
        const std::optional<Cell>& cell = m_cells.rows[child][parent]->exported;
        if (!cell) return std::nullopt;
        table[child][parent] = *cell;
      }
    }
    return table;
  }

  struct Floor {
    bool told = false;  ///< there, though it may be none
    bool read = false;
  };

  Model m_model;
  std::optional<std::string_view> m_approvedRule;  ///< hash of what was approved
  std::array<Floor, 4> m_floors;                   ///< by child level
  dmn::CellRows m_cells;
  Origins m_origins;
  DmnNotes m_notes, m_remarks;
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
