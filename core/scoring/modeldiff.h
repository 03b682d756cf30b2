#pragma once

#include "domain/catalogue.h"
#include "scoring/model.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What differs between two models, and what that means for where families are placed.
namespace tidlig::scoring {

/// Whether the second model is the first one changed.
enum class ModelKinship : std::uint8_t {
  same,     ///< byte for byte
  version,  ///< the same id
  other,    ///< another id: another model
};

/// "same", "version" or "other".
std::string_view code(ModelKinship kinship);

/// What a model says of itself.
enum class HeadField : std::uint8_t { id, version, titleDanish, titleEnglish, approved };

/// "id", "version", "titleDa", "titleEn" or "approved".
std::string_view code(HeadField field);

struct HeadChange {
  HeadField field = HeadField::id;
  std::optional<std::string> before, after;  ///< nothing: not approved
  /// Of `approved` alone: a name and a day apart, which may read as one name alone does.
  std::optional<Approval> approvedBefore, approvedAfter;
};

struct ValidityChange {
  std::string profession;
  std::optional<int> before, after;  ///< months; nothing: the profession is not in the model
};

struct FloorChange {
  std::size_t child = 0;  ///< level by index
  int before = 1, after = 1;
};

/// The conditions of one level. What has the same value and tag and another number is changed, not
/// removed and added.
struct ConditionsChange {
  domain::Axis axis = domain::Axis::child;  ///< child or parent
  std::size_t level = 0;                    ///< by index
  std::vector<Condition> added, removed;
  std::vector<std::pair<Condition, Condition>> changed;
  /// Told only where nothing else differs: it decides which condition is named as met, no level.
  bool reordered = false;
};

/// A cell with another source or group, or decided by somebody else or on another day.
struct CellChange {
  std::size_t child = 0, parent = 0;  ///< levels by index
  Cell before, after;
};

/// A pair of levels that leads somewhere else: by its own cell, or because an open cell's range
/// follows from cells or floors that changed.
struct PositionChange {
  std::size_t child = 0, parent = 0;  ///< levels by index
  GroupRange before, after;
};

struct ModelDiff {
  ModelKinship kinship = ModelKinship::same;
  std::vector<HeadChange> head;
  std::vector<ValidityChange> validity;  ///< in the order of the second, then those that are gone
  std::vector<std::string> unbornAdded, unbornRemoved;  ///< professions
  std::vector<FloorChange> floor;
  std::vector<ConditionsChange> conditions;  ///< the child's levels rising, then the parents'
  std::vector<CellChange> cells;
  std::vector<PositionChange> positions;

  /// Nothing that is read differs; the bytes may (layout, the order of rows).
  [[nodiscard]] bool empty() const;
};

/// Compares two models. What differs one way differs the other way too, before and after exchanged.
ModelDiff diffModels(const Model& before, const Model& after);

}  // namespace tidlig::scoring
