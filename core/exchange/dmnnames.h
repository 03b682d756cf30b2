#pragma once

#include "domain/catalogue.h"
#include "scoring/model.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What a model is called in a DMN file; its writer and its reader agree on it here.
namespace tidlig::exchange::dmn {

inline constexpr std::string_view kSpace = "https://www.omg.org/spec/DMN/20191111/MODEL/";
inline constexpr std::string_view kDiagramSpace = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
inline constexpr std::string_view kBoundsSpace = "http://www.omg.org/spec/DMN/20180521/DC/";
inline constexpr std::string_view kWaySpace = "http://www.omg.org/spec/DMN/20180521/DI/";
/// What DMN has no place for.
inline constexpr std::string_view kOwnSpace = "urn:tidlig:model:1";

// Ids and names of the three decisions.
inline constexpr std::string_view kChildDecision = "child_level";
inline constexpr std::string_view kParentDecision = "parent_level";
inline constexpr std::string_view kGroupDecision = "target_group";

/// Columns for people beside the cells.
inline constexpr std::array<std::string_view, 4> kCellNotes = {"source", "by", "on", "reason"};

/// What one input of a level's table counts: indicators of the axis with this value or more.
struct Count {
  domain::Value value = domain::Value::some;
  std::optional<std::string> tag;
  friend bool operator==(const Count&, const Count&) = default;
};

inline Count countOf(const scoring::Condition& condition) {
  return {condition.value, condition.tag};
}

/// What the conditions of an axis ask for, each once, highest level first: the table's inputs.
std::vector<Count> countsOf(std::span<const std::vector<scoring::Condition>> levels);

/// "signs_some", "factors_marked_severe". A tag that is no plain word is told by `number` instead:
/// "signs_some_tag_2"; then only the extension beside says which.
std::string countName(domain::Axis axis, const Count& count, std::size_t number);

/// What a name says by itself.
std::optional<Count> countFromName(domain::Axis axis, std::string_view name);

}  // namespace tidlig::exchange::dmn
