#include "scoring/assessor.h"

#include <algorithm>

namespace tidlig::scoring {

Assessor::Assessor(const Model& model, const domain::Catalogue& catalogue)
    : m_model(model),
      m_compiled(model, catalogue),
      m_evidence(model, catalogue),
      m_childReasons(m_compiled.child()),
      m_parentReasons(m_compiled.parent()) {}

void Assessor::assess(const domain::Case& familyCase, Assessment& out) {
  out.children.resize(familyCase.children.size());
  for (std::size_t i = 0; i < out.children.size(); ++i) {
    const domain::CaseChild& child = familyCase.children[i];
    out.children[i].ageBand = domain::ageBandOn(familyCase.asOf, child.birthDate, child.dueDate);
  }
  m_evidence.gather(familyCase, out);
  m_parentReasons.explain(out.parents);
  for (ChildResult& child : out.children) {
    const bool unborn = child.ageBand == domain::AgeBand::unborn;
    child.axis.assessed |= unborn && m_evidence.vouchedForUnborn();
    child.axis.assessed &= child.ageBand.has_value();
    m_childReasons.explain(child.axis);
    placeChild(out.parents, child);
  }
  placeFamily(familyCase, out);
}

void Assessor::placeChild(const AxisResult& parents, ChildResult& child) const {
  child.group = GroupResult{};
  child.group.childMissing = !child.axis.assessed;
  child.group.parentsMissing = !parents.assessed;
  child.group.placed = child.axis.assessed && parents.assessed;
  if (!child.group.placed) return;
  child.group.range =
      m_compiled.group({child.axis.low, child.axis.high}, {parents.low, parents.high});
  child.group.cell = m_model.table[child.axis.low][parents.low].source;
}

/// Section 6: the family's group is the highest over its children that have a range.
void Assessor::placeFamily(const domain::Case& familyCase, Assessment& out) const {
  FamilyGroup& family = out.familyGroup;
  family.range.reset();
  family.suggested.reset();
  family.withoutGroup.clear();
  bool everyChildPlaced = true;
  for (std::uint32_t i = 0; i < out.children.size(); ++i) {
    const ChildResult& child = out.children[i];
    if (!child.group.placed) {
      family.withoutGroup.push_back(i);
      everyChildPlaced &= !child.ageBand.has_value();
      continue;
    }
    const GroupRange& range = child.group.range;
    if (!family.range) family.range = range;
    family.range = GroupRange{std::max(family.range->low, range.low),
                              std::max(family.range->high, range.high)};
  }
  const bool one = family.range && family.range->low == family.range->high;
  if (one && everyChildPlaced) family.suggested = family.range->low;
  std::sort(family.withoutGroup.begin(), family.withoutGroup.end(),
            [&familyCase](std::uint32_t a, std::uint32_t b) {
              return familyCase.children[a].id < familyCase.children[b].id;
            });
}

}  // namespace tidlig::scoring
