#pragma once

#include "explain/explanation.h"

#include <vector>

namespace tidlig::explain {

/// Which sides of a family anybody ever wrote something above "absent" about, in whatever
/// screening: one that counts, a draft, one that is replaced, outdated or dated ahead, about the
/// child, an adult or the family. Parents may ask to see all of it, so none of it may be denied.
class WrittenDown {
 public:
  explicit WrittenDown(const Input& input);

  [[nodiscard]] bool aboutChild(std::size_t child) const { return m_children[child]; }
  [[nodiscard]] bool aboutParents() const { return m_parents; }

 private:
  void note(const domain::CaseScreening& screening, domain::Axis axis);

  std::vector<bool> m_children;
  bool m_parents = false;
};

}  // namespace tidlig::explain
