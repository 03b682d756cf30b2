#pragma once

#include "scoring/assessment.h"
#include "scoring/compiledmodel.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace tidlig::scoring {

/// Many families with what counts for each as bit planes: for scoring all of them again, with this
/// or another model of the same validity, without reading a case again.
class Batch {
 public:
  /// The planes are laid out for these axes; `model` must outlive the batch.
  explicit Batch(const CompiledModel& model);

  /// Adds a family whose evidence has been gathered (Evidence::gather and the rule for the unborn).
  void add(const Assessment& assessment);

  [[nodiscard]] std::size_t size() const { return m_families.size(); }

  /// The family's group of SCORING.md section 6; 0 where there is none.
  struct Group {
    std::uint8_t low = 0;
    std::uint8_t high = 0;
    std::uint8_t suggested = 0;
    friend bool operator==(const Group&, const Group&) = default;
  };
  /// Scores every family; `out` has size().
  void score(std::span<Group> out) const;

  /// For one family's planes: the parents, and each child.
  [[nodiscard]] std::size_t childCount(std::size_t family) const;
  [[nodiscard]] std::optional<AxisPlanes> parents(std::size_t family) const;
  [[nodiscard]] std::optional<AxisPlanes> child(std::size_t family, std::size_t child) const;

 private:
  struct Child {
    bool assessed;
    bool inAgeBands;
  };
  struct Family {
    std::uint32_t firstChild;
    std::uint32_t childCount;
    bool assessed;  ///< the parents
  };

  [[nodiscard]] Group place(const Family& family, LevelRange parents,
                            const LevelRange* children) const;

  const CompiledModel& m_model;
  std::vector<Family> m_families;
  std::vector<Child> m_children;
  std::vector<Word> m_parentPlanes;  ///< by family
  std::vector<Word> m_childPlanes;   ///< by child
};

}  // namespace tidlig::scoring
