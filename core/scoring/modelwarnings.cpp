#include "scoring/modelwarnings.h"

#include "base/writtentext.h"
#include "scoring/axisreach.h"
#include "scoring/modelwords.h"

#include <algorithm>
#include <span>

namespace tidlig::scoring {
namespace {

using domain::Axis;
using words::Phrase;

/// Who says what is odd, and collects it.
class Warnings {
 public:
  void add(std::string pointer, const Phrase& phrase) {
    m_found.push_back({FindingSeverity::warning, std::move(pointer), codesOnly(phrase)});
  }
  std::vector<ModelFinding> take() && { return std::move(m_found); }

 private:
  std::vector<ModelFinding> m_found;
};

/// The conditions of one axis and what a catalogue makes of them.
class AxisWarnings {
 public:
  AxisWarnings(Axis axis, std::span<const std::vector<Condition>> levels,
               std::span<const LevelPlaces> places, const domain::Catalogue* catalogue,
               Warnings& out)
      : m_axis(axis), m_levels(levels), m_places(places), m_reach(catalogue, axis), m_out(out) {}

  void find() {
    for (std::size_t level = 1; level < m_levels.size(); ++level) {
      if (m_places[level].pointer.empty()) continue;
      findMany(level);
      findNever(level);
      findRedundant(level);
      findUnreachable(level);
    }
    for (std::size_t level = 1; level + 1 < m_levels.size(); ++level) {
      if (allWholeFrom(level)) findOutranked(level);
    }
  }

 private:
  struct Outranked {
    std::vector<std::size_t> conditions;  ///< of the level, those that can hold
    bool all = true;
    bool undecided = false;
  };

  [[nodiscard]] Phrase name(std::size_t level) const { return levelPhrase(m_axis, level); }
  [[nodiscard]] Phrase indicators() const {
    return {m_axis == Axis::child ? "indicators.child" : "indicators.parent"};
  }
  [[nodiscard]] Phrase number(std::size_t count) const {
    return {m_axis == Axis::child ? "count.child" : "count.parent", {{"n", count}}};
  }

  [[nodiscard]] bool allWholeFrom(std::size_t level) const {
    return std::all_of(m_places.begin() + static_cast<std::ptrdiff_t>(level), m_places.end(),
                       [](const LevelPlaces& place) { return place.whole; });
  }

  /// One page holds no more that people read, and what would lower the level is searched among
  /// sets that grow with them.
  void findMany(std::size_t level) {
    const std::size_t n = m_levels[level].size();
    if (n <= kReadableConditions) return;
    m_out.add(
        m_places[level].pointer,
        {"warning.level-many", {{"level", name(level)}, {"n", n}, {"most", kReadableConditions}}});
  }

  void findNever(std::size_t level) {
    for (std::size_t i = 0; i < m_levels[level].size(); ++i) {
      const Condition& condition = m_levels[level][i];
      if (m_reach.canHold(condition)) continue;
      const std::string& pointer = m_places[level].conditions[i];
      const std::size_t there = m_reach.countable(condition).value_or(0);
      if (there == 0 && condition.tag) {
        m_out.add(pointer + "/tag",
                  {"warning.tag-unknown",
                   {{"indicators", indicators()}, {"tag", codePhrase(*condition.tag)}}});
        continue;
      }
      m_out.add(pointer, {"warning.condition-never",
                          {{"condition", phrase(condition, m_axis)}, {"there", number(there)}}});
    }
  }

  /// A condition beside which another of its level is met whenever it is; of two that say the same
  /// the later one.
  void findRedundant(std::size_t level) {
    const auto& conditions = m_levels[level];
    for (std::size_t i = 0; i < conditions.size(); ++i) {
      if (const auto other = saysItAlready(conditions, i)) {
        m_out.add(m_places[level].conditions[i], {"warning.condition-redundant",
                                                  {{"condition", phrase(conditions[i], m_axis)},
                                                   {"other", phrase(conditions[*other], m_axis)},
                                                   {"level", name(level)}}});
      }
    }
  }

  [[nodiscard]] std::optional<std::size_t> saysItAlready(const std::vector<Condition>& conditions,
                                                         std::size_t at) const {
    if (!m_reach.canHold(conditions[at])) return std::nullopt;
    for (std::size_t i = 0; i < conditions.size(); ++i) {
      if (i == at || !m_reach.implies(conditions[at], conditions[i])) continue;
      if (i < at || !m_reach.implies(conditions[i], conditions[at])) return i;
    }
    return std::nullopt;
  }

  void findUnreachable(std::size_t level) {
    const auto& conditions = m_levels[level];
    const bool reachable =
        std::any_of(conditions.begin(), conditions.end(),
                    [this](const Condition& one) { return m_reach.canHold(one); });
    if (reachable || !m_places[level].whole) return;
    m_out.add(m_places[level].pointer, {"warning.level-unreachable", {{"level", name(level)}}});
  }

  [[nodiscard]] Outranked outranked(std::size_t level) const {
    std::vector<Condition> higher;
    for (std::size_t above = level + 1; above < m_levels.size(); ++above) {
      higher.insert(higher.end(), m_levels[above].begin(), m_levels[above].end());
    }
    Outranked found;
    for (std::size_t i = 0; i < m_levels[level].size(); ++i) {
      if (!m_reach.canHold(m_levels[level][i])) continue;
      const auto always = m_reach.impliesAny(m_levels[level][i], higher);
      found.undecided = found.undecided || !always;
      if (always.value_or(false)) found.conditions.push_back(i);
      if (always && !*always) found.all = false;
    }
    return found;
  }

  void findOutranked(std::size_t level) {
    const Outranked found = outranked(level);
    const std::string& pointer = m_places[level].pointer;
    if (found.all && found.undecided) {
      m_out.add(pointer, {"warning.level-undecided", {{"level", name(level)}}});
    } else if (found.all && !found.conditions.empty()) {
      m_out.add(pointer, {"warning.level-skipped", {{"level", name(level)}}});
    } else {
      for (const std::size_t i : found.conditions) {
        m_out.add(m_places[level].conditions[i],
                  {"warning.condition-outranked",
                   {{"condition", phrase(m_levels[level][i], m_axis)}, {"level", name(level)}}});
      }
    }
  }

  Axis m_axis;
  std::span<const std::vector<Condition>> m_levels;
  std::span<const LevelPlaces> m_places;
  AxisReach m_reach;
  Warnings& m_out;
};

/// Whether something below this place was refused, so that what is missing may only be unread.
bool refusedBelow(const ModelReading& reading, std::string_view pointer) {
  return std::any_of(
      reading.problems.begin(), reading.problems.end(),
      [pointer](const ModelProblem& problem) { return problem.pointer.starts_with(pointer); });
}

/// Whether who decided a cell, or when, is there but was refused: then it is not missing.
bool refusedSignature(const ModelReading& reading, const std::string& row) {
  return std::any_of(reading.problems.begin(), reading.problems.end(), [&](const auto& problem) {
    return problem.pointer == row + "/by" || problem.pointer == row + "/on";
  });
}

bool isSigned(const Cell& cell) {
  return cell.by && base::isWritten(*cell.by) && cell.on;
}

void findInValidity(const ModelReading& reading, Warnings& out) {
  const Model& model = reading.readable();
  for (std::size_t i = 0; i < model.validity.size(); ++i) {
    if (model.validity[i].months > 0) continue;
    out.add(reading.places.validity[i],
            {"warning.validity-zero",
             {{"profession", professionPhrase(model.validity[i].profession)}}});
  }
  if (refusedBelow(reading, "/validityMonths")) return;
  for (const std::string_view profession : kKnownProfessions) {
    if (model.validityMonths(profession)) continue;
    out.add("/validityMonths",
            {"warning.validity-missing", {{"profession", professionPhrase(profession)}}});
  }
}

void findInUnborn(const ModelReading& reading, Warnings& out) {
  if (refusedBelow(reading, "/validityMonths")) return;
  const Model& model = reading.readable();
  for (std::size_t i = 0; i < model.unborn.size(); ++i) {
    if (model.validityMonths(model.unborn[i])) continue;
    out.add(reading.places.unborn[i], {"warning.unborn-without-validity",
                                       {{"profession", professionPhrase(model.unborn[i])}}});
  }
}

void findInTable(const ModelReading& reading, Warnings& out) {
  const Table& table = reading.readable().table;
  for (std::size_t child = 0; child < table.size(); ++child) {
    for (std::size_t parent = 0; parent < table[child].size(); ++parent) {
      const Cell& cell = table[child][parent];
      if (cell.source != CellSource::local || isSigned(cell)) continue;
      const std::string& row = reading.places.table[child][parent].front();
      if (refusedSignature(reading, row)) continue;
      out.add(row, {"warning.local-unsigned", {{"cell", cellPhrase(child, parent)}}});
    }
  }
}

}  // namespace

std::vector<ModelFinding> modelWarnings(const ModelReading& reading,
                                        const domain::Catalogue* catalogue) {
  const Model& model = reading.readable();
  Warnings out;
  findInValidity(reading, out);
  findInUnborn(reading, out);
  AxisWarnings(Axis::child, model.child, reading.places.child, catalogue, out).find();
  AxisWarnings(Axis::parent, model.parent, reading.places.parent, catalogue, out).find();
  findInTable(reading, out);
  return std::move(out).take();
}

}  // namespace tidlig::scoring
