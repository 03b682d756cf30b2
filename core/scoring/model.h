#pragma once

#include "base/date.h"
#include "domain/case.h"
#include "domain/catalogue.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::scoring {

/// The child's well-being (barnets trivsel): ingen, enkelte, tydelige tegn, alvorlig mistrivsel.
enum class ChildLevel : std::uint8_t { none, single, clear, serious };
/// The parents' risk factors (forældrenes risikofaktorer): ingen eller få, flere, mange.
enum class ParentLevel : std::uint8_t { few, several, many };

inline constexpr std::array kChildLevels = {ChildLevel::none, ChildLevel::single, ChildLevel::clear,
                                            ChildLevel::serious};
inline constexpr std::array kParentLevels = {ParentLevel::few, ParentLevel::several,
                                             ParentLevel::many};

std::string_view code(ChildLevel level);
std::string_view code(ParentLevel level);

/// Who decided a cell of the table.
enum class CellSource : std::uint8_t { strategy, local, open };
std::string_view code(CellSource source);

/// "At least N distinct indicators with this value or more, of this tag": nothing else can be
/// written, so that seeing more can never lower a level.
struct Condition {
  std::uint32_t atLeast = 1;                  ///< >= 1
  domain::Value value = domain::Value::some;  ///< `some` or `marked`
  std::optional<std::string> tag;             ///< every indicator of the axis where none
  friend bool operator==(const Condition&, const Condition&) = default;
};

/// Target groups 1–4, low <= high; a decided cell has low == high.
struct GroupRange {
  int low = 1;
  int high = 4;
  friend bool operator==(const GroupRange&, const GroupRange&) = default;
};

struct Cell {
  CellSource source = CellSource::open;
  std::optional<int> group;       ///< 1–4, only in decided cells
  std::optional<std::string> by;  ///< who decided a local cell
  std::optional<base::Date> on;   ///< and when
  GroupRange range;               ///< of an open cell: what the decided ones and the floor leave
  friend bool operator==(const Cell&, const Cell&) = default;
};

struct Validity {
  std::string profession;
  int months = 0;  ///< >= 0
  friend bool operator==(const Validity&, const Validity&) = default;
};

/// Who stands behind a model.
struct Approval {
  std::string by;
  std::optional<base::Date> on;

  /// "Anna, 2026-11-26", or the name alone.
  [[nodiscard]] std::string text() const;
  friend bool operator==(const Approval&, const Approval&) = default;
};

/// The longest texts of a model, in characters: far beyond any name, and no page is filled by one.
/// What a vault took before there was a limit may be longer.
inline constexpr std::size_t kLongestModelName = 200;  ///< id, version, who decided or approved
inline constexpr std::size_t kLongestModelTitle = 400;

/// A vurderingsmodel that passed every check of SCORING.md section 5.
struct Model {
  std::string id;
  std::string version;
  std::string sha256;  ///< over the file's bytes
  domain::LocalText title;
  std::optional<Approval> approved;
  std::vector<Validity> validity;                ///< in the file's order
  std::vector<std::string> unborn;               ///< professions that may vouch for an unborn child
  std::array<int, 4> floor = {1, 1, 1, 1};       ///< by child level
  std::array<std::vector<Condition>, 4> child;   ///< by level; empty at the lowest
  std::array<std::vector<Condition>, 3> parent;  ///< by level; empty at the lowest
  std::array<std::array<Cell, 3>, 4> table;      ///< [child level][parent level]

  [[nodiscard]] const Cell& cell(ChildLevel c, ParentLevel p) const {
    return table[static_cast<std::size_t>(c)][static_cast<std::size_t>(p)];
  }
  [[nodiscard]] std::optional<int> validityMonths(std::string_view profession) const;

  friend bool operator==(const Model&, const Model&) = default;
};

}  // namespace tidlig::scoring
