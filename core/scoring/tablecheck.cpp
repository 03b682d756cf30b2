#include "scoring/tablecheck.h"

#include "base/jsonreading.h"
#include "scoring/modelwords.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace tidlig::scoring {
namespace {

using base::JsonType;
using base::JsonValue;
using words::Phrase;

template <typename Levels>
auto levelMember(const JsonValue& entry, std::string_view key, const Levels& levels)
    -> std::optional<std::size_t> {
  const auto text = entry.find(key);
  if (!text || !text->is(JsonType::string)) return std::nullopt;
  for (const auto level : levels) {
    if (code(level) == text->text()) return static_cast<std::size_t>(level);
  }
  return std::nullopt;
}

std::optional<CellSource> sourceMember(const JsonValue& entry) {
  const auto text = entry.find("source");
  if (!text || !text->is(JsonType::string)) return std::nullopt;
  for (const CellSource source : {CellSource::strategy, CellSource::local, CellSource::open}) {
    if (code(source) == text->text()) return source;
  }
  return std::nullopt;
}

/// The groups of all decided cells that stand `lower or equal` (or higher or equal) on both axes.
template <typename Visit>
void visitDecided(const Table& table, Visit visit) {
  for (std::size_t c = 0; c < table.size(); ++c) {
    for (std::size_t p = 0; p < table[c].size(); ++p) {
      if (table[c][p].group) visit(c, p, *table[c][p].group);
    }
  }
}

class TableParser {
 public:
  TableParser(const std::array<int, 4>& floor, ModelNotes& notes)
      : m_floor(floor), m_notes(notes) {}

  TableReading parse(const JsonValue& table) {
    for (const JsonValue entry : table) readCell(entry);
    checkComplete(table);
    checkOrder();
    fillRanges();
    return {std::move(m_cells), std::move(m_pointers)};
  }

 private:
  void readCell(const JsonValue& entry) {
    m_notes.keys(entry, {"child", "parent", "group", "source", "by", "on"});
    if (!entry.is(JsonType::object)) return;
    const auto child = levelMember(entry, "child", kChildLevels);
    const auto parent = levelMember(entry, "parent", kParentLevels);
    if (!child) {
      m_notes.note(entry.errorAt("child", "none, single, clear or serious"),
                   {"problem.cell-child"});
    }
    if (!parent) {
      m_notes.note(entry.errorAt("parent", "few, several or many"), {"problem.cell-parent"});
    }
    const Phrase name = child && parent ? cellPhrase(*child, *parent) : Phrase{"cell.unknown"};
    Cell cell = readContent(entry, name);
    if (child && parent) place(entry, *child, *parent, std::move(cell));
  }

  void place(const JsonValue& entry, std::size_t child, std::size_t parent, Cell cell) {
    m_pointers[child][parent].push_back(entry.pointer());
    std::optional<JsonValue>& before = m_places[child][parent];
    if (before) {
      return m_notes.note(entry.error("each cell once"),
                          {"problem.cell-twice", {{"cell", cellPhrase(child, parent)}}});
    }
    before = entry;
    m_cells[child][parent] = std::move(cell);
  }

  /// All of it that can be read: what is wrong with one part must not hide another's fault.
  Cell readContent(const JsonValue& entry, const Phrase& name) {
    Cell cell;
    const auto source = sourceMember(entry);
    if (source) cell.source = *source;
    if (!source) {
      m_notes.note(entry.errorAt("source", "strategy, local or open"), {"problem.cell-source"});
    }
    readDecider(entry, cell);
    const auto group = entry.find("group");
    if (source == CellSource::open) {
      if (group) {
        m_notes.note(group->error("no group in an open cell"),
                     {"problem.open-group", {{"cell", name}}});
      }
    } else if (source) {
      readGroup(entry, {"problem.group", {{"cell", name}}}, cell);
    } else if (group) {
      readGroup(entry, {"problem.group-number"}, cell);
    }
    return cell;
  }

  void readGroup(const JsonValue& entry, const Phrase& refusal, Cell& cell) {
    const auto number = integerMember(entry, "group", 1, 4);
    if (!number) return m_notes.note(number.error(), refusal);
    cell.group = static_cast<int>(*number);
    cell.range = {*cell.group, *cell.group};
  }

  void readDecider(const JsonValue& entry, Cell& cell) {
    if (entry.find("by")) cell.by = m_notes.name(entry, "by");
    const auto on = base::optionalDateMember(entry, "on");
    if (on) cell.on = *on;
    if (!on) m_notes.note(on.error(), {"problem.date"});
  }

  void checkComplete(const JsonValue& table) {
    for (const ChildLevel c : kChildLevels) {
      for (const ParentLevel p : kParentLevels) {
        const auto child = static_cast<std::size_t>(c);
        const auto parent = static_cast<std::size_t>(p);
        if (m_places[child][parent]) continue;
        m_notes.note(
            table.error(fmt::format("a cell for child {} and parent {}", code(c), code(p))),
            {"problem.cell-missing", {{"cell", cellPhrase(child, parent)}}});
      }
    }
  }

  void checkOrder() {
    visitDecided(m_cells, [this](std::size_t c, std::size_t p, int group) {
      const JsonValue& place = *m_places[c][p];
      if (group < m_floor[c]) {
        m_notes.note(place.errorAt("group", "a group not below its floor"),
                     {"problem.below-floor",
                      {{"cell", cellPhrase(c, p)}, {"group", group}, {"floor", m_floor[c]}}});
      }
      if (const auto lower = fallsAt(c, p, group)) {
        m_notes.note(place.errorAt("group", "a group that no higher cell falls below"),
                     {"problem.group-falls",
                      {{"cell", cellPhrase(c, p)},
                       {"group", group},
                       {"higher", cellPhrase(lower->child, lower->parent)},
                       {"lower", lower->group}}});
      }
    });
  }

  struct Decided {
    std::size_t child, parent;
    int group;
  };
  /// The first decided cell that is higher or equal on both axes and yet has a lower group.
  [[nodiscard]] std::optional<Decided> fallsAt(std::size_t child, std::size_t parent,
                                               int group) const {
    std::optional<Decided> first;
    visitDecided(m_cells, [&](std::size_t c, std::size_t p, int higherGroup) {
      if (!first && c >= child && p >= parent && higherGroup < group) first = {c, p, higherGroup};
    });
    return first;
  }

  void fillRanges() {
    for (std::size_t c = 0; c < m_cells.size(); ++c) {
      for (std::size_t p = 0; p < m_cells[c].size(); ++p) {
        if (!m_cells[c][p].group) m_cells[c][p].range = openRange(m_cells, m_floor, c, p);
      }
    }
  }

  const std::array<int, 4>& m_floor;
  Table m_cells;
  std::array<std::array<std::optional<JsonValue>, 3>, 4> m_places;  ///< the first of each
  TablePlaces m_pointers;
  ModelNotes& m_notes;
};

}  // namespace

GroupRange openRange(const Table& table, const std::array<int, 4>& floor, std::size_t child,
                     std::size_t parent) {
  GroupRange range;
  visitDecided(table, [&](std::size_t c, std::size_t p, int group) {
    if (c <= child && p <= parent) range.low = std::max(range.low, group);
    if (c >= child && p >= parent) range.high = std::min(range.high, group);
  });
  range.low = std::max(range.low, floor[child]);
  range.high = std::max(range.high, range.low);
  return range;
}

TableReading readTableCells(const JsonValue& table, const std::array<int, 4>& floor,
                            ModelNotes& notes) {
  return TableParser(floor, notes).parse(table);
}

}  // namespace tidlig::scoring
