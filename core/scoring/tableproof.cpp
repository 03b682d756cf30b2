#include "scoring/tableproof.h"

#include <algorithm>

namespace tidlig::scoring {
namespace {

bool notHigher(const CellProof& a, const CellProof& b) {
  return a.child <= b.child && a.parent <= b.parent;
}

/// Whether the table would still not fall if `cell` had this group.
bool fits(const CellProof& cell, int group, const std::vector<CellProof>& cells) {
  return std::all_of(cells.begin(), cells.end(), [&](const CellProof& other) {
    if (!other.group) return true;
    if (notHigher(other, cell) && *other.group > group) return false;
    return !notHigher(cell, other) || *other.group >= group;
  });
}

/// All groups that fit; a table that does not fall leaves at least one, and no hole.
std::optional<GroupRange> rangeOf(const CellProof& cell, const std::vector<CellProof>& cells) {
  if (cell.group) return GroupRange{*cell.group, *cell.group};
  std::optional<GroupRange> range;
  for (int group = 1; group <= 4; ++group) {
    if (!fits(cell, group, cells)) continue;
    range = GroupRange{range ? range->low : group, group};
  }
  return range;
}

GroupRange raised(GroupRange range, int floor) {
  range.low = std::max(range.low, floor);
  range.high = std::max(range.high, range.low);
  return range;
}

bool falls(const CellProof& lower, const CellProof& higher) {
  if (lower.group && higher.group && *lower.group > *higher.group) return true;
  if (!lower.range || !higher.range) return false;
  return lower.range->low > higher.range->low || lower.range->high > higher.range->high;
}

bool isMonotone(const std::vector<CellProof>& cells) {
  for (const CellProof& a : cells) {
    for (const CellProof& b : cells) {
      if (notHigher(a, b) && falls(a, b)) return false;
    }
  }
  return true;
}

/// Whether nothing is wrong with the cells and the floor; other parts may be.
bool isSound(const ModelReading& reading) {
  if (!reading.isObject || reading.problems.size() > ModelNotes::kMost) return false;
  return std::none_of(
      reading.problems.begin(), reading.problems.end(), [](const ModelProblem& problem) {
        return problem.pointer.starts_with("/table") || problem.pointer.starts_with("/floor");
      });
}

/// Where the source of a row could not be read, the row says of none.
bool hasSource(const ModelReading& reading, const std::string& row) {
  return std::none_of(
      reading.problems.begin(), reading.problems.end(),
      [&](const ModelProblem& problem) { return problem.pointer == row + "/source"; });
}

CellProof cellOf(const ModelReading& reading, std::size_t child, std::size_t parent) {
  CellProof proof;
  proof.child = child;
  proof.parent = parent;
  if (reading.places.table[child][parent].empty()) return proof;
  const Cell& cell = reading.readable().table[child][parent];
  if (hasSource(reading, reading.places.table[child][parent].front())) proof.source = cell.source;
  proof.group = cell.group;
  return proof;
}

}  // namespace

TableProof proveTable(const ModelReading& reading) {
  TableProof proof{true, true, true, {}};
  for (std::size_t child = 0; child < kChildLevels.size(); ++child) {
    for (std::size_t parent = 0; parent < kParentLevels.size(); ++parent) {
      const std::size_t rows = reading.places.table[child][parent].size();
      proof.complete = proof.complete && rows > 0;
      proof.unique = proof.unique && rows <= 1;
      proof.cells.push_back(cellOf(reading, child, parent));
    }
  }
  if (isSound(reading)) {
    const std::array<int, 4>& floor = reading.readable().floor;
    for (CellProof& cell : proof.cells) {
      cell.withoutFloor = rangeOf(cell, proof.cells);
      if (cell.withoutFloor) cell.range = raised(*cell.withoutFloor, floor[cell.child]);
    }
  }
  proof.monotone = isMonotone(proof.cells);
  return proof;
}

}  // namespace tidlig::scoring
