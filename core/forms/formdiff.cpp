#include "forms/formdiff.h"

#include "forms/itemdiff.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace tidlig::forms {
namespace {

/// Where an item stands in one form.
struct Spot {
  const Item* item = nullptr;
  const Item* parent = nullptr;    ///< null: at the top
  const Item* previous = nullptr;  ///< null: the first of its brothers and sisters
  std::size_t place = 0;           ///< among its brothers and sisters
  std::size_t number = 0;          ///< in the form's order
};

/// All items of a form, in its order and by linkId.
class Spots {
 public:
  explicit Spots(const Questionnaire& form) {
    add(form.items, nullptr);
    for (const Spot& spot : m_all) m_numbers.emplace(spot.item->linkId, spot.number);
  }
  [[nodiscard]] const std::vector<Spot>& all() const { return m_all; }
  [[nodiscard]] const Spot* find(std::string_view linkId) const {
    const auto found = m_numbers.find(linkId);
    return found == m_numbers.end() ? nullptr : &m_all[found->second];
  }

 private:
  void add(const std::vector<Item>& items, const Item* parent) {
    const Item* previous = nullptr;
    std::size_t place = 0;
    for (const Item& item : items) {
      m_all.push_back({&item, parent, previous, place++, m_all.size()});
      add(item.items, &item);
      previous = &item;
    }
  }

  std::vector<Spot> m_all;
  std::unordered_map<std::string_view, std::size_t> m_numbers;
};

std::string linkIdOf(const Item* item) {
  return item == nullptr ? std::string() : item->linkId;
}

bool sameParent(const Spot& a, const Spot& b) {
  if (a.parent == nullptr || b.parent == nullptr) return a.parent == b.parent;
  return a.parent->linkId == b.parent->linkId;
}

/// One child that both forms have under the same parent.
struct Pair {
  const Spot* before;
  const Spot* after;
};

/// For each pair the length of the longest row of pairs that begins with it and goes up in both
/// forms. `pairs` stand in the order of the first form.
std::vector<std::size_t> rowsFrom(const std::vector<Pair>& pairs) {
  std::vector<std::size_t> lengths(pairs.size());
  // tops[n]: the highest place in the second form at which a row of n + 1 pairs begins, negated so
  // that they ascend.
  std::vector<std::int64_t> tops;
  for (std::size_t i = pairs.size(); i-- > 0;) {
    const auto place = -static_cast<std::int64_t>(pairs[i].after->place);
    const auto at = std::lower_bound(tops.begin(), tops.end(), place);
    lengths[i] = static_cast<std::size_t>(at - tops.begin()) + 1;
    if (at == tops.end()) {
      tops.push_back(place);
    } else {
      *at = place;
    }
  }
  return lengths;
}

/// Takes the pairs that stay out of `pairs`, so that those remain that moved: as few as possible.
/// Among rows of the same length the one with the lowest linkIds stays, seen from either form.
std::vector<Pair> moved(const std::vector<Pair>& pairs) {
  const auto lengths = rowsFrom(pairs);
  std::size_t longest = 0;
  for (const std::size_t length : lengths) longest = std::max(longest, length);
  std::vector<std::vector<std::size_t>> byLength(longest + 1);
  for (std::size_t i = 0; i < pairs.size(); ++i) byLength[lengths[i]].push_back(i);
  std::vector<bool> stays(pairs.size());
  const Pair* last = nullptr;
  for (std::size_t length = longest; length > 0; --length) {
    const Pair* best = nullptr;
    for (const std::size_t i : byLength[length]) {
      const Pair& one = pairs[i];
      const bool follows = last == nullptr || (one.before->place > last->before->place &&
                                               one.after->place > last->after->place);
      const bool lower = best == nullptr || one.before->item->linkId < best->before->item->linkId;
      if (follows && lower) best = &one;
    }
    last = best;
    stays[static_cast<std::size_t>(best - pairs.data())] = true;
  }
  std::vector<Pair> rest;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (!stays[i]) rest.push_back(pairs[i]);
  }
  return rest;
}

class Comparison {
 public:
  Comparison(const Questionnaire& before, const Questionnaire& after)
      : m_before(before),
        m_after(after),
        m_old(before),
        m_new(after),
        m_reordered(m_new.all().size()),
        m_uncertain(m_new.all().size()) {
    m_diff.kinship = kinship();
  }

  FormDiff run() {
    compareHeads();
    findReordered();
    for (const Spot& spot : m_new.all()) compareItem(spot);
    for (const Spot& spot : m_old.all()) {
      if (m_new.find(spot.item->linkId) == nullptr) addGone(spot);
    }
    return std::move(m_diff);
  }

 private:
  [[nodiscard]] Kinship kinship() const {
    if (m_before.sha256 == m_after.sha256 && !m_before.sha256.empty()) return Kinship::same;
    if (m_before.url.empty() || m_after.url.empty()) return Kinship::unknown;
    return m_before.url == m_after.url ? Kinship::version : Kinship::unrelated;
  }

  void compareHeads();
  void findReordered();
  void compareItem(const Spot& spot);
  void addGone(const Spot& spot);
  void comparePlaces(const Spot& was, const Spot& is, std::vector<Change>& changes) const;
  std::optional<Carry> carry(const Item& was, const Item& is, bool uncertain);
  std::optional<Carry> count(Carry carry);

  const Questionnaire& m_before;
  const Questionnaire& m_after;
  Spots m_old;
  Spots m_new;
  std::vector<bool> m_reordered;  ///< by number in the second form
  std::vector<bool> m_uncertain;  ///< likewise: what it says of what is under it has changed
  FormDiff m_diff;
};

std::string agesOf(const Questionnaire& form) {
  std::string all;
  for (const domain::AgeBand band : domain::kAgeBands) {
    if (!form.ages.contains(band)) continue;
    all += (all.empty() ? "" : ", ") + std::string(domain::code(band));
  }
  return all;
}

std::string subjectOf(const Questionnaire& form) {
  if (!form.subject) return {};
  switch (*form.subject) {
    case domain::Subject::Kind::family:
      return "family";
    case domain::Subject::Kind::child:
      return "child";
    case domain::Subject::Kind::adult:
      return "adult";
  }
  return {};
}

std::string professionsOf(const Questionnaire& form) {
  std::string all;
  for (const std::string& one : form.professions) all += (all.empty() ? "" : ", ") + one;
  return all;
}

void Comparison::compareHeads() {
  const Questionnaire& a = m_before;
  const Questionnaire& b = m_after;
  const auto setting = [&](std::string_view of, std::string before, std::string after) {
    compareSetting(of, std::move(before), std::move(after), m_diff.form);
  };
  const auto texts = [&](std::string_view of, const FormText& before, const FormText& after) {
    compareTexts(ChangeKind::text, of, before, a.language, after, b.language, m_diff.form);
  };
  setting("url", a.url, b.url);
  setting("version", a.version, b.version);
  setting("name", a.name, b.name);
  texts("title", a.title, b.title);
  setting("status", std::string(code(a.status)), std::string(code(b.status)));
  setting("date", a.date, b.date);
  setting("language", a.language, b.language);
  setting("effectiveStart", a.effectiveStart, b.effectiveStart);
  setting("effectiveEnd", a.effectiveEnd, b.effectiveEnd);
  setting("professions", professionsOf(a), professionsOf(b));
  setting("subject", subjectOf(a), subjectOf(b));
  setting("ages", agesOf(a), agesOf(b));
  texts("description", a.description, b.description);
  texts("purpose", a.purpose, b.purpose);
}

void Comparison::findReordered() {
  std::unordered_map<const Item*, std::vector<Pair>> families;
  for (const Spot& was : m_old.all()) {
    const Spot* const is = m_new.find(was.item->linkId);
    if (is != nullptr && sameParent(was, *is)) families[was.parent].push_back({&was, is});
  }
  for (const auto& [parent, pairs] : families) {
    for (const Pair& pair : moved(pairs)) m_reordered[pair.after->number] = true;
  }
}

void Comparison::comparePlaces(const Spot& was, const Spot& is,
                               std::vector<Change>& changes) const {
  if (!sameParent(was, is)) {
    changes.push_back({ChangeKind::parent, {}, {}, linkIdOf(was.parent), linkIdOf(is.parent)});
  } else if (m_reordered[is.number]) {
    changes.push_back({ChangeKind::order, {}, {}, linkIdOf(was.previous), linkIdOf(is.previous)});
  }
}

/// What stands around a question is part of what it asks: "How does she sleep?" under "The mother"
/// is another question under "The child".
void Comparison::compareItem(const Spot& spot) {
  const Item& item = *spot.item;
  const Spot* const was = m_old.find(item.linkId);
  if (was == nullptr) {
    m_diff.items.push_back({nullptr, &item, {}, std::nullopt});
    return;
  }
  ItemDiff found{was->item, &item, {}, std::nullopt};
  comparePlaces(*was, spot, found.changes);
  for (Change& change : diffItems({*was->item, m_before.language}, {item, m_after.language})) {
    found.changes.push_back(std::move(change));
  }
  const Spot* const around = spot.parent ? m_new.find(spot.parent->linkId) : nullptr;
  const bool uncertain = (around != nullptr && m_uncertain[around->number]) ||
                         std::any_of(found.changes.begin(), found.changes.end(), changesMeaning);
  m_uncertain[spot.number] = uncertain;
  found.answers = carry(*was->item, item, uncertain);
  const bool asBefore = !found.answers || *found.answers == Carry::carried;
  if (!found.changes.empty() || !asBefore) m_diff.items.push_back(std::move(found));
}

void Comparison::addGone(const Spot& spot) {
  ItemDiff gone{spot.item, nullptr, {}, std::nullopt};
  if (spot.item->isQuestion()) gone.answers = count(Carry::archived);
  m_diff.items.push_back(std::move(gone));
}

std::optional<Carry> Comparison::carry(const Item& was, const Item& is, bool uncertain) {
  if (!was.isQuestion()) return std::nullopt;
  if (was.type != is.type) return count(Carry::notCarried);
  return count(uncertain ? Carry::confirm : Carry::carried);
}

std::optional<Carry> Comparison::count(Carry carry) {
  if (m_diff.kinship != Kinship::same && m_diff.kinship != Kinship::version) return std::nullopt;
  ++m_diff.answers[static_cast<std::size_t>(carry)];
  return carry;
}

}  // namespace

std::string_view code(Kinship kinship) {
  switch (kinship) {
    case Kinship::same:
      return "same";
    case Kinship::version:
      return "version";
    case Kinship::unrelated:
      return "unrelated";
    case Kinship::unknown:
      return "unknown";
  }
  return "";
}

std::string_view code(Carry carry) {
  switch (carry) {
    case Carry::carried:
      return "carried";
    case Carry::confirm:
      return "confirm";
    case Carry::notCarried:
      return "notCarried";
    case Carry::archived:
      return "archived";
  }
  return "";
}

std::string_view code(ChangeKind kind) {
  static constexpr std::array<std::string_view, 11> kCodes = {
      "type",           "parent",       "order",       "text",       "optionAdded", "optionRemoved",
      "optionReworded", "optionWeight", "optionOrder", "conditions", "setting"};
  return kCodes[static_cast<std::size_t>(kind)];
}

FormDiff diffForms(const Questionnaire& before, const Questionnaire& after) {
  return Comparison(before, after).run();
}

}  // namespace tidlig::forms
