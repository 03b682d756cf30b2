#include "scoring/batch.h"

#include <algorithm>

namespace tidlig::scoring {
namespace {

constexpr std::size_t kPlanes = 3;
/// Families whose levels are kept at a time: few enough to stay in the nearest cache.
constexpr std::size_t kPortion = 1024;

void append(const CompiledAxis& axis, const AxisResult& result, std::vector<Word>& planes) {
  const std::size_t start = planes.size();
  planes.resize(start + kPlanes * axis.words());
  axis.pack(result, std::span(planes).subspan(start));
}

AxisPlanes planesAt(const CompiledAxis& axis, const std::vector<Word>& planes, std::size_t index) {
  const Word* some = planes.data() + index * kPlanes * axis.words();
  return {some, some + axis.words(), some + 2 * axis.words()};
}

}  // namespace

Batch::Batch(const CompiledModel& model) : m_model(model) {}

void Batch::add(const Assessment& assessment) {
  m_families.push_back({static_cast<std::uint32_t>(m_children.size()),
                        static_cast<std::uint32_t>(assessment.children.size()),
                        assessment.parents.assessed});
  append(m_model.parent(), assessment.parents, m_parentPlanes);
  for (const ChildResult& child : assessment.children) {
    m_children.push_back({child.axis.assessed, child.ageBand.has_value()});
    append(m_model.child(), child.axis, m_childPlanes);
  }
}

void Batch::score(std::span<Group> out) const {
  std::vector<LevelRange> parents(kPortion);
  std::vector<LevelRange> children;
  for (std::size_t begin = 0; begin < m_families.size(); begin += kPortion) {
    const std::size_t count = std::min(kPortion, m_families.size() - begin);
    const Family& last = m_families[begin + count - 1];
    const std::size_t firstChild = m_families[begin].firstChild;
    children.resize(last.firstChild + last.childCount - firstChild);
    m_model.parent().levels(planesAt(m_model.parent(), m_parentPlanes, begin).some,
                            std::span(parents).first(count));
    m_model.child().levels(planesAt(m_model.child(), m_childPlanes, firstChild).some, children);
    for (std::size_t i = 0; i < count; ++i) {
      const Family& family = m_families[begin + i];
      out[begin + i] =
          place(family, parents[i], children.data() + (family.firstChild - firstChild));
    }
  }
}

/// Section 6: the family's group is the highest over its children that have a range.
Batch::Group Batch::place(const Family& family, LevelRange parents,
                          const LevelRange* children) const {
  Group group;
  if (!family.assessed) return group;
  bool everyChildPlaced = true;
  for (std::uint32_t i = 0; i < family.childCount; ++i) {
    const Child& child = m_children[family.firstChild + i];
    if (!child.assessed) {
      everyChildPlaced &= !child.inAgeBands;
      continue;
    }
    const GroupRange range = m_model.group(children[i], parents);
    group.low = std::max(group.low, static_cast<std::uint8_t>(range.low));
    group.high = std::max(group.high, static_cast<std::uint8_t>(range.high));
  }
  if (everyChildPlaced && group.low == group.high) group.suggested = group.low;
  return group;
}

std::size_t Batch::childCount(std::size_t family) const {
  return m_families[family].childCount;
}

std::optional<AxisPlanes> Batch::parents(std::size_t family) const {
  if (!m_families[family].assessed) return std::nullopt;
  return planesAt(m_model.parent(), m_parentPlanes, family);
}

std::optional<AxisPlanes> Batch::child(std::size_t family, std::size_t child) const {
  const std::size_t index = m_families[family].firstChild + child;
  if (!m_children[index].assessed) return std::nullopt;
  return planesAt(m_model.child(), m_childPlanes, index);
}

}  // namespace tidlig::scoring
