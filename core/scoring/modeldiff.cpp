#include "scoring/modeldiff.h"

#include <algorithm>
#include <array>
#include <span>

namespace tidlig::scoring {
namespace {

constexpr std::array<std::string_view, 3> kKinshipCodes = {"same", "version", "other"};
constexpr std::array<std::string_view, 5> kFieldCodes = {"id", "version", "titleDa", "titleEn",
                                                         "approved"};

bool sameCount(const Condition& a, const Condition& b) {
  return a.value == b.value && a.tag == b.tag;
}

bool same(const Condition& a, const Condition& b) {
  return sameCount(a, b) && a.atLeast == b.atLeast;
}

bool same(const Cell& a, const Cell& b) {
  return a.source == b.source && a.group == b.group && a.by == b.by && a.on == b.on;
}

bool contains(const std::vector<std::string>& list, const std::string& text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

/// Takes each of `from` out together with the first of `others` that matches it.
template <typename Matches, typename Take>
void takePairs(std::vector<Condition>& from, std::vector<Condition>& others, Matches matches,
               Take take) {
  std::vector<Condition> left;
  for (const Condition& one : from) {
    const auto found = std::find_if(others.begin(), others.end(),
                                    [&](const Condition& other) { return matches(one, other); });
    if (found == others.end()) {
      left.push_back(one);
      continue;
    }
    take(one, *found);
    others.erase(found);
  }
  from = std::move(left);
}

class ModelDiffer {
 public:
  ModelDiffer(const Model& before, const Model& after) : m_before(before), m_after(after) {}

  ModelDiff find() {
    if (m_before.sha256 == m_after.sha256) return {};
    m_diff.kinship = m_before.id == m_after.id ? ModelKinship::version : ModelKinship::other;
    findHead();
    findValidity();
    findUnborn();
    findFloor();
    findConditions(domain::Axis::child, m_before.child, m_after.child);
    findConditions(domain::Axis::parent, m_before.parent, m_after.parent);
    findCells();
    return std::move(m_diff);
  }

 private:
  void head(HeadField field, const std::optional<std::string>& before,
            const std::optional<std::string>& after) {
    if (before != after) m_diff.head.push_back({field, before, after, {}, {}});
  }

  void findHead() {
    head(HeadField::id, m_before.id, m_after.id);
    head(HeadField::version, m_before.version, m_after.version);
    head(HeadField::titleDanish, m_before.title.da, m_after.title.da);
    head(HeadField::titleEnglish, m_before.title.en, m_after.title.en);
    if (m_before.approved == m_after.approved) return;
    m_diff.head.push_back({HeadField::approved, approvedText(m_before), approvedText(m_after),
                           m_before.approved, m_after.approved});
  }

  static std::optional<std::string> approvedText(const Model& model) {
    if (!model.approved) return std::nullopt;
    return model.approved->text();
  }

  void findValidity() {
    for (const Validity& now : m_after.validity) {
      const auto before = m_before.validityMonths(now.profession);
      if (before != now.months) m_diff.validity.push_back({now.profession, before, now.months});
    }
    for (const Validity& then : m_before.validity) {
      if (m_after.validityMonths(then.profession)) continue;
      m_diff.validity.push_back({then.profession, then.months, std::nullopt});
    }
  }

  static void missingFrom(const std::vector<std::string>& list,
                          const std::vector<std::string>& other, std::vector<std::string>& out) {
    for (const std::string& one : list) {
      if (!contains(other, one) && !contains(out, one)) out.push_back(one);
    }
  }

  void findUnborn() {
    missingFrom(m_after.unborn, m_before.unborn, m_diff.unbornAdded);
    missingFrom(m_before.unborn, m_after.unborn, m_diff.unbornRemoved);
  }

  void findFloor() {
    for (std::size_t child = 0; child < m_before.floor.size(); ++child) {
      if (m_before.floor[child] == m_after.floor[child]) continue;
      m_diff.floor.push_back({child, m_before.floor[child], m_after.floor[child]});
    }
  }

  void findConditions(domain::Axis axis, std::span<const std::vector<Condition>> before,
                      std::span<const std::vector<Condition>> after) {
    for (std::size_t level = 0; level < before.size(); ++level) {
      if (std::equal(before[level].begin(), before[level].end(), after[level].begin(),
                     after[level].end(),
                     [](const Condition& a, const Condition& b) { return same(a, b); })) {
        continue;
      }
      ConditionsChange change{axis, level, after[level], before[level], {}, false};
      takePairs(
          change.removed, change.added,
          [](const Condition& a, const Condition& b) { return same(a, b); },
          [](const Condition&, const Condition&) {});
      takePairs(
          change.removed, change.added, sameCount,
          [&change](const Condition& a, const Condition& b) { change.changed.emplace_back(a, b); });
      change.reordered = change.added.empty() && change.removed.empty() && change.changed.empty();
      m_diff.conditions.push_back(std::move(change));
    }
  }

  void findCells() {
    for (std::size_t child = 0; child < m_before.table.size(); ++child) {
      for (std::size_t parent = 0; parent < m_before.table[child].size(); ++parent) {
        const Cell& before = m_before.table[child][parent];
        const Cell& after = m_after.table[child][parent];
        if (!same(before, after)) m_diff.cells.push_back({child, parent, before, after});
        if (before.range == after.range) continue;
        m_diff.positions.push_back({child, parent, before.range, after.range});
      }
    }
  }

  const Model& m_before;
  const Model& m_after;
  ModelDiff m_diff;
};

}  // namespace

std::string_view code(ModelKinship kinship) {
  return kKinshipCodes[static_cast<std::size_t>(kinship)];
}

std::string_view code(HeadField field) {
  return kFieldCodes[static_cast<std::size_t>(field)];
}

bool ModelDiff::empty() const {
  return head.empty() && validity.empty() && unbornAdded.empty() && unbornRemoved.empty() &&
         floor.empty() && conditions.empty() && cells.empty() && positions.empty();
}

ModelDiff diffModels(const Model& before, const Model& after) {
  return ModelDiffer(before, after).find();
}

}  // namespace tidlig::scoring
