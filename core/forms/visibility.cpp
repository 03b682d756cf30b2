#include "forms/visibility.h"

#include <algorithm>

namespace tidlig::forms {
namespace {

const std::vector<ResponseItem> kNothing;

/// The parts of an item's conditions, joined as any or all.
Asked joined(bool any, Asked a, Asked b) {
  return any ? std::max(a, b) : std::min(a, b);
}

Asked opposite(Asked asked) {
  if (asked == Asked::perhaps) return asked;
  return asked == Asked::yes ? Asked::no : Asked::yes;
}

bool wantsNone(const EnableWhen& rule) {
  return rule.op == EnableOperator::notEqual ||
         (rule.op == EnableOperator::exists && rule.answer.text == "false");
}

}  // namespace

bool meets(const AnswerValue& answer, const EnableWhen& rule) {
  switch (rule.op) {
    case EnableOperator::exists:
      return true;
    case EnableOperator::equal:
    case EnableOperator::notEqual:
      return isSame(answer, rule.answer);
    default:
      break;
  }
  const auto found = order(answer, rule.answer);
  if (!found) return false;
  switch (rule.op) {
    case EnableOperator::greater:
      return *found > 0;
    case EnableOperator::less:
      return *found < 0;
    case EnableOperator::greaterOrEqual:
      return *found >= 0;
    default:
      return *found <= 0;
  }
}

FormIndex::FormIndex(const Questionnaire& form) {
  m_topItems = add(form.items, kNowhere, 0).count;
  for (std::uint32_t number = 0; number < m_entries.size(); ++number) resolve(number);
  sort();
}

/// Brothers and sisters get numbers in a row, so that a scope needs no table of its items.
FormIndex::Range FormIndex::add(const std::vector<Item>& items, std::uint32_t parent,
                                std::uint32_t level) {
  const auto first = static_cast<std::uint32_t>(m_entries.size());
  for (const Item& item : items) {
    m_numbers.emplace(item.linkId, static_cast<std::uint32_t>(m_entries.size()));
    m_entries.push_back({&item, parent, level});
  }
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    const Range children = add(items[i].items, first + i, level + 1);
    m_entries[first + i].firstChild = children.first;
    m_entries[first + i].children = children.count;
  }
  return {first, static_cast<std::uint32_t>(items.size())};
}

void FormIndex::resolve(std::uint32_t number) {
  Entry& entry = m_entries[number];
  entry.firstCondition = static_cast<std::uint32_t>(m_conditions.size());
  entry.conditions = static_cast<std::uint32_t>(entry.item->enableWhen.size());
  for (const EnableWhen& rule : entry.item->enableWhen) {
    const auto question = find(rule.question);
    m_conditions.push_back(
        {&rule, question.value_or(kNowhere), question ? sharedLevel(number, *question) : 0});
  }
}

std::uint32_t FormIndex::sharedLevel(std::uint32_t number, std::uint32_t question) const {
  std::uint32_t a = m_entries[number].parent;
  std::uint32_t b = question;
  while (a != b) {
    // The deeper of the two goes up; outside of all items both are nowhere.
    const bool aIsDeeper =
        b == kNowhere || (a != kNowhere && m_entries[a].level >= m_entries[b].level);
    std::uint32_t& deeper = aIsDeeper ? a : b;
    deeper = m_entries[deeper].parent;
  }
  return a == kNowhere ? 0 : m_entries[a].level + 1;
}

/// Each item waits for the one around it and for the questions it asks about (Kahn).
void FormIndex::sort() {
  std::vector<std::uint32_t> waitsFor(m_entries.size());
  std::vector<std::vector<std::uint32_t>> waiting(m_entries.size());
  const auto wait = [&](std::uint32_t number, std::uint32_t before) {
    if (before == kNowhere) return;
    ++waitsFor[number];
    waiting[before].push_back(number);
  };
  for (std::uint32_t number = 0; number < m_entries.size(); ++number) {
    wait(number, m_entries[number].parent);
    for (const Condition& condition : conditions(number)) wait(number, condition.question);
    if (waitsFor[number] == 0) m_order.push_back(number);
  }
  for (std::size_t done = 0; done < m_order.size(); ++done) {
    for (const std::uint32_t next : waiting[m_order[done]]) {
      if (--waitsFor[next] == 0) m_order.push_back(next);
    }
  }
}

std::optional<std::uint32_t> FormIndex::find(std::string_view linkId) const {
  const auto found = m_numbers.find(linkId);
  if (found == m_numbers.end()) return std::nullopt;
  return found->second;
}

std::span<const FormIndex::Condition> FormIndex::conditions(std::uint32_t number) const {
  const Entry& entry = m_entries[number];
  return std::span(m_conditions).subspan(entry.firstCondition, entry.conditions);
}

bool AnswerTree::fill(const std::vector<ResponseItem>& items) {
  m_places.clear();
  m_scopes.clear();
  m_given.clear();
  if (!addScope(kNowhere, items, {})) {
    m_places.clear();
    m_scopes.clear();
    return false;
  }
  indexPlaces();
  for (const std::uint32_t number : m_index->order()) {
    for (const std::uint32_t place : placesOf(number)) decide(m_places[place]);
  }
  return true;
}

bool AnswerTree::addScope(std::uint32_t place, const std::vector<ResponseItem>& items,
                          const Scope& start) {
  const auto self = static_cast<std::uint32_t>(m_scopes.size());
  Scope scope = start;
  scope.place = place;
  scope.parent = place == kNowhere ? kNowhere : m_places[place].scope;
  scope.firstPlace = static_cast<std::uint32_t>(m_places.size());
  std::uint32_t first = 0;
  scope.places = m_index->topItems();
  if (place != kNowhere) {
    const FormIndex::Entry& around = m_index->at(m_places[place].number);
    first = around.firstChild;
    scope.places = around.children;
  }
  if (m_places.size() + scope.places > kMostPlaces) return false;
  m_scopes.push_back(scope);
  for (std::uint32_t i = 0; i < scope.places; ++i) m_places.push_back({first + i, self});
  sortGiven(scope, items);
  for (std::uint32_t i = 0; i < scope.places; ++i) {
    if (!addScopesOf(scope.firstPlace + i)) return false;
  }
  m_scopes[self].end = static_cast<std::uint32_t>(m_scopes.size());
  return true;
}

/// Puts what a response holds beside the places it belongs to, in the order it stands there.
void AnswerTree::sortGiven(const Scope& scope, const std::vector<ResponseItem>& items) {
  std::vector<std::pair<std::uint32_t, const ResponseItem*>> known;
  known.reserve(items.size());
  for (const ResponseItem& item : items) {
    const auto number = m_index->find(item.linkId);
    const std::uint32_t first = scope.places == 0 ? 0 : m_places[scope.firstPlace].number;
    if (!number || *number < first || *number - first >= scope.places) continue;
    known.emplace_back(scope.firstPlace + *number - first, &item);
  }
  std::stable_sort(known.begin(), known.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [place, item] : known) {
    if (m_places[place].given++ == 0) {
      m_places[place].firstGiven = static_cast<std::uint32_t>(m_given.size());
    }
    m_given.push_back(item);
    m_places[place].answers += static_cast<std::uint32_t>(item->answers.size());
  }
}

bool AnswerTree::addScopesOf(std::uint32_t place) {
  const Item& form = item(m_places[place]);
  const auto firstScope = static_cast<std::uint32_t>(m_scopes.size());
  m_places[place].firstScope = firstScope;
  if (form.items.empty()) return true;
  std::uint32_t count = 0;
  const auto add = [&](const std::vector<ResponseItem>& items, const Scope& start) {
    ++count;
    return addScope(place, items, start);
  };
  for (std::uint32_t i = 0; i < m_places[place].given; ++i) {
    const ResponseItem& given = *m_given[m_places[place].firstGiven + i];
    Scope scope;
    if (!form.isQuestion()) {
      scope.group = &given;
      if (!add(given.items, scope)) return false;
      continue;
    }
    for (const ResponseAnswer& answer : given.answers) {
      scope.answer = &answer;
      if (!add(answer.items, scope)) return false;
    }
  }
  if (count == 0 && !add(kNothing, {})) return false;
  m_places[place].scopes = count;
  return true;
}

void AnswerTree::indexPlaces() {
  m_firstByItem.assign(m_index->size() + 1, 0);
  for (const Place& place : m_places) ++m_firstByItem[place.number + 1];
  for (std::size_t i = 1; i < m_firstByItem.size(); ++i) m_firstByItem[i] += m_firstByItem[i - 1];
  std::vector<std::uint32_t> next(m_firstByItem.begin(), m_firstByItem.end());
  m_placesByItem.resize(m_places.size());
  for (std::uint32_t i = 0; i < m_places.size(); ++i) {
    m_placesByItem[next[m_places[i].number]++] = i;
  }
}

std::span<const std::uint32_t> AnswerTree::placesOf(std::uint32_t number) const {
  return std::span(m_placesByItem)
      .subspan(m_firstByItem[number], m_firstByItem[number + 1] - m_firstByItem[number]);
}

std::span<const ResponseItem* const> AnswerTree::given(const Place& place) const {
  return std::span(m_given).subspan(place.given == 0 ? 0 : place.firstGiven, place.given);
}

std::uint32_t AnswerTree::nextScope(std::uint32_t scope) const {
  const std::uint32_t next = m_scopes[scope].end;
  if (next >= m_scopes.size() || m_scopes[next].place != m_scopes[scope].place) return kNowhere;
  return next;
}

bool AnswerTree::isEnabled(std::string_view linkId) const {
  const auto number = m_index->find(linkId);
  if (!number) return false;
  const auto places = placesOf(*number);
  return std::any_of(places.begin(), places.end(),
                     [&](std::uint32_t place) { return m_places[place].enabled; });
}

void AnswerTree::decide(Place& place) const {
  const std::span<const FormIndex::Condition> conditions = m_index->conditions(place.number);
  const bool any = item(place).enableAny;
  Truth truth{true, Asked::yes};
  if (!conditions.empty()) truth = {!any, any ? Asked::no : Asked::yes};
  for (const FormIndex::Condition& condition : conditions) {
    const Truth one = holds(condition, place);
    truth.now = any ? truth.now || one.now : truth.now && one.now;
    truth.ahead = joined(any, truth.ahead, one.ahead);
  }
  const std::uint32_t around = m_scopes[place.scope].place;
  place.enabled = truth.now && (around == kNowhere || m_places[around].enabled);
  place.asked = around == kNowhere ? truth.ahead : std::min(truth.ahead, m_places[around].asked);
}

AnswerTree::Truth AnswerTree::holds(const FormIndex::Condition& condition,
                                    const Place& place) const {
  Truth truth;
  if (condition.question != kNowhere) {
    std::uint32_t scope = place.scope;
    for (std::uint32_t level = m_index->at(place.number).level; level > condition.level; --level) {
      scope = m_scopes[scope].parent;
    }
    truth = someAnswer(condition, scope);
  }
  if (wantsNone(*condition.rule)) return {!truth.now, opposite(truth.ahead)};
  return truth;
}

/// Whether some answer to the condition's question inside the scope meets it.
AnswerTree::Truth AnswerTree::someAnswer(const FormIndex::Condition& condition,
                                         std::uint32_t scope) const {
  Truth truth;
  const Scope& within = m_scopes[scope];
  if (within.place != kNowhere && m_places[within.place].number == condition.question) {
    askAnswerAround(condition, within, truth);
    return truth;
  }
  // Places of one item stand in the order of their scopes, and those inside a scope in a row.
  const auto places = placesOf(condition.question);
  const auto first = std::lower_bound(
      places.begin(), places.end(), scope,
      [&](std::uint32_t place, std::uint32_t wanted) { return m_places[place].scope < wanted; });
  for (auto it = first; it != places.end() && m_places[*it].scope < within.end; ++it) {
    ask(condition, m_places[*it], truth);
    if (truth.now && truth.ahead == Asked::yes) break;
  }
  return truth;
}

void AnswerTree::ask(const FormIndex::Condition& condition, const Place& question,
                     Truth& truth) const {
  if (question.answers == 0) {
    // Whatever comes may meet it.
    truth.ahead = std::max(truth.ahead, std::min(question.asked, Asked::perhaps));
    return;
  }
  const auto meetsIt = [&](const ResponseAnswer& answer) {
    return meets(answer.value, *condition.rule);
  };
  for (const ResponseItem* item : given(question)) {
    if (!std::any_of(item->answers.begin(), item->answers.end(), meetsIt)) continue;
    truth.now = truth.now || question.enabled;
    truth.ahead = std::max(truth.ahead, question.asked);
    return;
  }
}

void AnswerTree::askAnswerAround(const FormIndex::Condition& condition, const Scope& scope,
                                 Truth& truth) const {
  const Place& question = m_places[scope.place];
  if (scope.answer == nullptr) {
    truth.ahead = std::min(question.asked, Asked::perhaps);
  } else if (meets(scope.answer->value, *condition.rule)) {
    truth = {question.enabled, question.asked};
  }
}

}  // namespace tidlig::forms
