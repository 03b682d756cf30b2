#pragma once

#include "domain/catalogue.h"
#include "scoring/model.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tidlig::scoring {

/// What the conditions of one axis can find among the indicators of a catalogue, decided for every
/// way of observing at once. Conditions only count up to *at least*, so that each is met by its
/// smallest ways: exactly N indicators with its tag, seen as weakly as it allows. Reasoning goes by
/// how many indicators carry which tags, never by trying all ways.
///
/// Without a catalogue only what holds for every catalogue is said.
class AxisReach {
 public:
  /// `axis` is child or parent; `catalogue` must outlive this where there is one.
  AxisReach(const domain::Catalogue* catalogue, domain::Axis axis)
      : m_catalogue(catalogue), m_axis(axis) {}

  /// How many indicators of the axis the condition can count; nothing without a catalogue.
  [[nodiscard]] std::optional<std::size_t> countable(const Condition& condition) const;

  /// Whether some way of observing meets it.
  [[nodiscard]] bool canHold(const Condition& condition) const;

  /// Whether `b` is met whenever `a` is; `a` can hold.
  [[nodiscard]] bool implies(const Condition& a, const Condition& b) const;

  /// Whether one of `others` is met whenever `a` is; `a` can hold. Nothing where so many tags
  /// overlap that deciding would take too long.
  [[nodiscard]] std::optional<bool> impliesAny(const Condition& a,
                                               std::span<const Condition> others) const;

 private:
  template <typename Matches>
  [[nodiscard]] std::size_t count(Matches matches) const;

  const domain::Catalogue* m_catalogue;
  domain::Axis m_axis;
};

}  // namespace tidlig::scoring
