#include "forms/responsescore.h"

#include "forms/visibility.h"

#include <algorithm>
#include <set>

namespace tidlig::forms {
namespace {

using base::Decimal;
using From = TotalRule::From;

/// The least and the most; nothing where there is no such bound or it does not fit.
struct Bounds {
  std::optional<Decimal> low, high;
};

Bounds exactly(const std::optional<Decimal>& value) {
  return {value, value};
}

std::optional<Decimal> plus(const std::optional<Decimal>& a, const std::optional<Decimal>& b) {
  return a && b ? a->plus(*b) : std::nullopt;
}

void widen(Bounds& bounds, const std::optional<Decimal>& value) {
  if (!value) {
    bounds = {};
    return;
  }
  if (!bounds.low || *value < *bounds.low) bounds.low = value;
  if (!bounds.high || *value > *bounds.high) bounds.high = value;
}

std::optional<Decimal> numberIn(const AnswerValue& value) {
  if (value.kind != ValueKind::integer && value.kind != ValueKind::decimal) return std::nullopt;
  return Decimal::parse(value.text);
}

const AnswerOption* chosen(const Item& item, const AnswerValue& value) {
  const auto found =
      std::find_if(item.options.begin(), item.options.end(),
                   [&](const AnswerOption& option) { return isSame(option.answer, value); });
  return found == item.options.end() ? nullptr : &*found;
}

/// What several choices from these weights can add up to: any number of them between minOccurs and
/// maxOccurs, at least one.
Bounds boundsOfSeveral(std::vector<Decimal> weights, const AnswerLimits& limits) {
  std::sort(weights.begin(), weights.end());
  const auto most = static_cast<std::int64_t>(weights.size());
  const std::int64_t least = std::clamp<std::int64_t>(limits.fewest.value_or(1), 1, most);
  const std::int64_t highest = std::clamp<std::int64_t>(limits.highest.value_or(most), least, most);
  Bounds bounds;
  std::optional<Decimal> smallest = Decimal();
  std::optional<Decimal> largest = Decimal();
  for (std::int64_t count = 1; count <= highest; ++count) {
    smallest = plus(smallest, weights[static_cast<std::size_t>(count - 1)]);
    largest = plus(largest, weights[static_cast<std::size_t>(most - count)]);
    if (!smallest || !largest) return {};
    if (count < least) continue;
    widen(bounds, smallest);
    widen(bounds, largest);
  }
  return bounds;
}

/// Of a question without an answer, from the weights of its options.
Bounds openWeights(const Item& item) {
  std::vector<Decimal> together;
  Bounds bounds;
  for (const AnswerOption& option : item.options) {
    if (!option.weight) continue;
    if (item.repeats && !option.exclusive) {
      together.push_back(*option.weight);
    } else {
      widen(bounds, option.weight);
    }
  }
  if (together.empty()) return bounds;
  const Bounds several = boundsOfSeveral(std::move(together), item.limits);
  if (!several.low || !several.high) return {};
  widen(bounds, several.low);
  widen(bounds, several.high);
  return bounds;
}

/// The same from its numbers: the form must say how small and large they can be.
Bounds openValues(const Item& item) {
  if (item.repeats) return {};
  Bounds bounds;
  for (const AnswerOption& option : item.options) widen(bounds, numberIn(option.answer));
  if (!item.options.empty()) return bounds;
  if (item.limits.least) bounds.low = numberIn(*item.limits.least);
  if (item.limits.most) bounds.high = numberIn(*item.limits.most);
  return bounds;
}

class Scorer {
 public:
  explicit Scorer(const AnswerTree& tree) : m_tree(tree) {}

  Total score(const TotalRule& rule) const {
    Total total;
    total.linkId = rule.linkId;
    Bounds sum = exactly(Decimal());
    total.complete = !rule.of.empty();
    if (rule.of.empty()) sum = {};
    for (const std::string& linkId : rule.of) {
      const auto number = m_tree.index().find(linkId);
      if (!number) continue;
      for (const std::uint32_t place : m_tree.placesOf(*number)) {
        add(m_tree.places()[place], rule.from, total, sum);
      }
    }
    finish(total, sum);
    if (rule.linkId) declare(total);
    return total;
  }

 private:
  void add(const AnswerTree::Place& place, From from, Total& total, Bounds& sum) const {
    if (place.asked == Asked::no) return;
    const Item& item = m_tree.item(place);
    ++total.of;
    const auto value = valueOf(place, from);
    const bool unweighted = from == From::weights && !isWeighted(item);
    if (value || (unweighted && place.answers == 1)) ++total.answered;
    Bounds bounds = exactly(value);
    if (!value) bounds = from == From::weights ? openWeights(item) : openValues(item);
    if (place.asked == Asked::perhaps) {
      if (bounds.low) bounds.low = std::min(*bounds.low, Decimal());
      if (bounds.high) bounds.high = std::max(*bounds.high, Decimal());
    }
    total.complete = total.complete && value && place.asked == Asked::yes;
    sum.low = plus(sum.low, bounds.low);
    sum.high = plus(sum.high, bounds.high);
  }

  /// What the answers add up to; nothing where there is none, or one that cannot be added.
  std::optional<Decimal> valueOf(const AnswerTree::Place& place, From from) const {
    const Item& item = m_tree.item(place);
    if (place.answers == 0 || (place.answers > 1 && !item.repeats)) return std::nullopt;
    std::optional<Decimal> sum = Decimal();
    std::set<const AnswerOption*> counted;
    for (const ResponseItem* given : m_tree.given(place)) {
      for (const ResponseAnswer& answer : given->answers) {
        if (from == From::values) {
          sum = plus(sum, numberIn(answer.value));
          continue;
        }
        const AnswerOption* option = chosen(item, answer.value);
        // The same choice twice is one choice.
        if (option != nullptr && !counted.insert(option).second) continue;
        sum = plus(sum, option == nullptr ? std::nullopt : option->weight);
      }
    }
    return sum;
  }

  static void finish(Total& total, const Bounds& sum) {
    total.low = sum.low;
    total.high = sum.high;
    total.complete = total.complete && sum.low && sum.high;
    if (total.complete) total.total = sum.low;
  }

  /// Reads what the response itself says: reported, and never put in the place of what is computed.
  void declare(Total& total) const {
    const auto number = m_tree.index().find(*total.linkId);
    if (!number) return;
    std::vector<const AnswerValue*> said;
    for (const std::uint32_t place : m_tree.placesOf(*number)) {
      for (const ResponseItem* given : m_tree.given(m_tree.places()[place])) {
        for (const ResponseAnswer& answer : given->answers) said.push_back(&answer.value);
      }
    }
    if (said.size() != 1) return;
    const bool quantity = said.front()->kind == ValueKind::quantity;
    const std::string& text = quantity ? said.front()->quantity.value : said.front()->text;
    const bool isNumber = quantity || numberIn(*said.front()).has_value();
    const auto value = isNumber ? Decimal::parse(text) : std::nullopt;
    if (!value) return;
    total.declared = text;
    if (total.total) total.agrees = *value == *total.total;
  }

  const AnswerTree& m_tree;
};

}  // namespace

std::vector<Total> scoreResponse(const Questionnaire& form, const QuestionnaireResponse& response,
                                 const ScoreSheet& sheet) {
  const FormIndex index(form);
  AnswerTree tree(index);
  const bool filled = tree.fill(response.items);
  std::vector<Total> totals;
  for (const TotalRule& rule : sheet.totals) {
    if (filled) {
      totals.push_back(Scorer(tree).score(rule));
    } else {
      totals.emplace_back().linkId = rule.linkId;
    }
  }
  return totals;
}

}  // namespace tidlig::forms
