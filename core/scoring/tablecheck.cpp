#include "scoring/tablecheck.h"

#include "base/jsonreading.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace tidlig::scoring {
namespace {

using base::Error;
using base::JsonType;
using base::JsonValue;
using base::Status;

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
  explicit TableParser(const std::array<int, 4>& floor) : m_floor(floor) {}

  TableReading parse(const JsonValue& table) {
    for (const JsonValue entry : table) readCell(entry);
    checkComplete(table);
    checkOrder();
    fillRanges();
    return {std::move(m_cells), std::move(m_problems)};
  }

 private:
  void note(Error problem) { m_problems.push_back(std::move(problem)); }

  void readCell(const JsonValue& entry) {
    const Status known = expectKeys(entry, {"child", "parent", "group", "source", "by", "on"});
    if (!known) return note(known.error());
    const auto child = levelMember(entry, "child", kChildLevels);
    const auto parent = levelMember(entry, "parent", kParentLevels);
    if (!child) note(entry.errorAt("child", "none, single, clear or serious"));
    if (!parent) note(entry.errorAt("parent", "few, several or many"));
    const std::optional<Cell> cell = readContent(entry);
    if (!child || !parent) return;
    std::optional<JsonValue>& place = m_places[*child][*parent];
    if (place) return note(entry.error("each cell once"));
    place = entry;
    if (cell) m_cells[*child][*parent] = *cell;
  }

  std::optional<Cell> readContent(const JsonValue& entry) {
    Cell cell;
    const auto source = sourceMember(entry);
    if (!source) note(entry.errorAt("source", "strategy, local or open"));
    const bool wellDecided = readDecider(entry, cell);
    if (!source || !wellDecided) return std::nullopt;
    cell.source = *source;
    const auto group = entry.find("group");
    if (cell.source == CellSource::open) {
      if (group) note(group->error("no group in an open cell"));
      return cell;
    }
    const auto number = integerMember(entry, "group", 1, 4);
    if (!number) {
      note(number.error());
      return cell;
    }
    cell.group = static_cast<int>(*number);
    cell.range = {*cell.group, *cell.group};
    return cell;
  }

  bool readDecider(const JsonValue& entry, Cell& cell) {
    const auto by = optionalMember(entry, "by", JsonType::string);
    const auto on = base::optionalDateMember(entry, "on");
    if (!by) note(by.error());
    if (!on) note(on.error());
    if (!by || !on) return false;
    if (*by) cell.by = std::string((*by)->text());
    cell.on = *on;
    return true;
  }

  void checkComplete(const JsonValue& table) {
    for (const ChildLevel c : kChildLevels) {
      for (const ParentLevel p : kParentLevels) {
        if (m_places[static_cast<std::size_t>(c)][static_cast<std::size_t>(p)]) continue;
        note(table.error(fmt::format("a cell for child {} and parent {}", code(c), code(p))));
      }
    }
  }

  void checkOrder() {
    visitDecided(m_cells, [this](std::size_t c, std::size_t p, int group) {
      const JsonValue& place = *m_places[c][p];
      if (group < m_floor[c]) note(place.errorAt("group", "a group not below its floor"));
      bool falls = false;
      visitDecided(m_cells, [&](std::size_t higherC, std::size_t higherP, int higherGroup) {
        falls = falls || (higherC >= c && higherP >= p && higherGroup < group);
      });
      if (falls) note(place.errorAt("group", "a group that no higher cell falls below"));
    });
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
  std::array<std::array<std::optional<JsonValue>, 3>, 4> m_places;
  std::vector<Error> m_problems;
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

TableReading readTableCells(const JsonValue& table, const std::array<int, 4>& floor) {
  return TableParser(floor).parse(table);
}

}  // namespace tidlig::scoring
