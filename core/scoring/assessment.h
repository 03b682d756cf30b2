#pragma once

#include "domain/ageband.h"
#include "domain/case.h"
#include "scoring/model.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tidlig::scoring {

/// Why a screening does not count, in the order in which reasons are tried.
enum class LeftOutWhy : std::uint8_t { draft, superseded, future, stale };
std::string_view code(LeftOutWhy why);

struct LeftOut {
  std::uint32_t screening;  ///< index in the case
  LeftOutWhy why;
};

/// One standing observation; profession, date and whom it is about follow from the screening.
struct Source {
  std::uint32_t screening;  ///< index in the case
  domain::Value value;
};

/// An indicator with everything that stands for it.
struct Counted {
  domain::IndicatorIndex indicator;
  domain::Value value;        ///< the highest of the sources
  bool disagreement;          ///< professions differ about the same one
  std::uint32_t firstSource;  ///< in AxisResult::sources, ascending by screening id
  std::uint32_t sourceCount;
};

/// What one more step up would take: so many more indicators for one condition of the next level.
struct ToRaise {
  std::uint8_t level;       ///< index of the level on its axis
  std::uint16_t condition;  ///< index in the model's list of that level
  std::uint32_t more;
};

/// One axis for one child, or for the parents. Levels are indexes of ChildLevel or ParentLevel.
/// All lists are ascending by indicator code.
struct AxisResult {
  bool assessed = false;  ///< otherwise `low` and `high` mean nothing
  std::uint8_t low = 0;
  std::uint8_t high = 0;
  std::vector<Counted> counted;
  std::vector<Counted> protective;
  std::vector<Source> sources;
  std::vector<domain::IndicatorIndex> pending;
  std::vector<domain::IndicatorIndex> notAsked;
  std::vector<domain::IndicatorIndex> ignored;
  std::optional<std::uint16_t> reached;  ///< condition of level `low`, none at the lowest level
  std::vector<ToRaise> toRaise;
  std::uint32_t toLowerSize = 0;                ///< indicators in each set
  std::vector<domain::IndicatorIndex> toLower;  ///< the sets one after another
};

/// The place in the table, or why there is none.
struct GroupResult {
  bool placed = false;
  GroupRange range;
  CellSource cell = CellSource::open;  ///< of the cell (child low, parents low)
  bool childMissing = false;
  bool parentsMissing = false;
  [[nodiscard]] std::optional<int> suggested() const {
    if (!placed || range.low != range.high) return std::nullopt;
    return range.low;
  }
};

struct ChildResult {
  std::optional<domain::AgeBand> ageBand;  ///< at `asOf`
  AxisResult axis;
  GroupResult group;
};

struct FamilyGroup {
  std::optional<GroupRange> range;
  std::optional<int> suggested;
  std::vector<std::uint32_t> withoutGroup;  ///< children (indexes in the case) ascending by id
};

/// Everything SCORING.md says about one family on one day. Refers to its case, model and catalogue
/// by index; nothing here is a decision.
struct Assessment {
  AxisResult parents;
  std::vector<ChildResult> children;  ///< in the case's order
  std::vector<LeftOut> leftOut;       ///< ascending by screening id
  FamilyGroup familyGroup;
};

}  // namespace tidlig::scoring
