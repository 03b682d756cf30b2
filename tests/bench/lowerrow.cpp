#include "row.h"
#include "scoring/reasons.h"

#include <fmt/format.h>

#include <algorithm>
#include <random>

namespace tidlig::bench {
namespace {

using domain::Axis;
using domain::Value;
using scoring::AxisResult;
using scoring::Condition;

constexpr std::size_t kPresent = 60;
constexpr double kGoal = 1;  ///< millisecond
constexpr int kTimes = 200;  ///< of the easy side in one reading

/// How many conditions the highest level has, each with a tag of its own on so many indicators.
struct Shape {
  const char* name;
  std::size_t conditions;
  std::size_t carriers;
};

/// Sixty risk factors, all present, whose tags overlap without any order.
class Overlap {
 public:
  explicit Overlap(const Shape& shape)
      : m_catalogue(catalogue(shape)),
        m_levels(levels(shape)),
        m_axis(m_levels, m_catalogue, Axis::parent),
        m_reasons(m_axis) {
    m_result.assessed = true;
    for (domain::IndicatorIndex i = 0; i < kPresent; ++i) {
      m_result.counted.push_back({i, Value::marked, false, 0, 0});
    }
  }

  void explain() { m_reasons.explain(m_result); }
  [[nodiscard]] std::size_t size() const { return m_result.toLowerSize; }

 private:
  static std::string tag(std::size_t number) { return fmt::format("t{:02}", number); }

  static domain::Catalogue catalogue(const Shape& shape) {
    std::vector<domain::Indicator> all(kPresent);
    for (std::size_t i = 0; i < kPresent; ++i) {
      all[i].code = fmt::format("p{:02}", i);
      all[i].axis = Axis::parent;
    }
    std::mt19937 random(2026);
    for (std::size_t c = 0; c < shape.conditions; ++c) {
      std::shuffle(all.begin(), all.end(), random);
      for (std::size_t i = 0; i < shape.carriers; ++i) all[i].tags.push_back(tag(c));
    }
    return *domain::Catalogue::make("1", "", std::move(all));
  }

  static std::array<std::vector<Condition>, 3> levels(const Shape& shape) {
    std::array<std::vector<Condition>, 3> made;
    made[1] = {{1, Value::some, std::nullopt}};
    for (std::size_t c = 0; c < shape.conditions; ++c) {
      made[2].push_back({static_cast<std::uint32_t>(shape.carriers - 1), Value::some, tag(c)});
    }
    return made;
  }

  domain::Catalogue m_catalogue;
  std::array<std::vector<Condition>, 3> m_levels;
  scoring::CompiledAxis m_axis;
  scoring::Reasons m_reasons;
  AxisResult m_result;
};

base::Result<Measured> measure(const Settings& settings, const Shape& shape) {
  Overlap hard(shape);
  Overlap easy({"", 1, 2});
  const auto once = [&]() -> base::Result<Reading> {
    return Reading{millisecondsOf([&] { hard.explain(); }), 0};
  };
  const auto plain = [&]() -> base::Result<Reading> {
    return Reading{millisecondsOf([&] {
                     for (int i = 0; i < kTimes; ++i) easy.explain();
                   }) / kTimes,
                   0};
  };
  const auto pairs = takeTurns(settings.pairs, once, plain);
  if (!pairs) return pairs.error();
  Measured row = compared(
      shape.name,
      fmt::format("{} present indicators, {} overlapping conditions", kPresent, shape.conditions),
      "the same indicators, one condition", *pairs);
  row.goals.push_back(within(kGoal));
  row.notes.push_back(fmt::format("sets of {} indicators", hard.size()));
  return row;
}

}  // namespace

Outcome toLower(const Settings& settings) {
  std::vector<Measured> rows;
  for (const Shape& shape : {Shape{"to-lower", 8, 6}, Shape{"to-lower-worst", 64, 5}}) {
    auto row = measure(settings, shape);
    if (!row) return row.error();
    rows.push_back(std::move(*row));
  }
  return rows;
}

}  // namespace tidlig::bench
