#include "explain/writtendown.h"

namespace tidlig::explain {

using domain::Axis;
using domain::Subject;
using domain::Value;

WrittenDown::WrittenDown(const Input& input) : m_children(input.familyCase.children.size(), false) {
  for (const domain::CaseScreening& screening : input.familyCase.screenings) {
    for (const domain::Observation& seen : screening.observations) {
      if (seen.value != Value::some && seen.value != Value::marked) continue;
      note(screening, input.catalogue.at(seen.indicator).axis);
    }
  }
}

void WrittenDown::note(const domain::CaseScreening& screening, Axis axis) {
  if (axis == Axis::parent) m_parents = true;
  if (axis != Axis::child) return;
  if (screening.subject.kind == Subject::Kind::child) {
    m_children[screening.subject.index] = true;
  } else {
    // A sign in a screening about no child says not which child it is in.
    m_children.assign(m_children.size(), true);
  }
}

}  // namespace tidlig::explain
