#include "forms/filling.h"

#include <algorithm>

namespace tidlig::forms {
namespace {

/// Where each scope stands, as Answers name places.
class ScopePlaces {
 public:
  explicit ScopePlaces(const AnswerTree& tree) : m_tree(tree), m_places(tree.scopes().size()) {
    for (const AnswerTree::Place& place : tree.places()) nameScopesIn(place);
  }
  [[nodiscard]] const Place& at(std::uint32_t scope) const { return m_places[scope]; }

 private:
  /// Scopes come after the one around them, so that one's name is known.
  void nameScopesIn(const AnswerTree::Place& place) {
    const Item& item = m_tree.item(place);
    const bool repeats = item.type == ItemType::group && item.repeats;
    std::uint32_t scope = place.firstScope;
    for (std::size_t number = 0; number < place.scopes; ++number) {
      m_places[scope] = repeats ? placeIn(m_places[place.scope], number) : m_places[place.scope];
      scope = m_tree.nextScope(scope);
    }
  }

  const AnswerTree& m_tree;
  std::vector<Place> m_places;
};

void openRepetitions(const std::vector<Item>& items, const Place& place, const Answers& answers,
                     Repetitions& open) {
  for (const Item& item : items) {
    if (item.type != ItemType::group || !item.repeats) {
      openRepetitions(item.items, place, answers, open);
      continue;
    }
    auto& count = open[{item.linkId, place}];
    count = std::max<std::size_t>({count, answers.repetitionsOf(item, place), 1});
    for (std::size_t number = 0; number < count; ++number) {
      openRepetitions(item.items, placeIn(place, number), answers, open);
    }
  }
}

}  // namespace

Filling::Filling(const Questionnaire& form, Answers answers)
    : m_form(&form), m_index(form), m_answers(std::move(answers)) {
  update();
}

void Filling::give(std::string_view linkId, const Place& place, std::vector<AnswerValue> values) {
  m_answers.set(linkId, place, std::move(values));
  update();
}

std::size_t Filling::repetitionsOf(const Item& group, const Place& place) const {
  const auto found = m_open.find({group.linkId, place});
  return found == m_open.end() ? 1 : found->second;
}

void Filling::addRepetition(const Item& group, const Place& place) {
  ++m_open[{group.linkId, place}];
  update();
}

void Filling::removeRepetition(const Item& group, const Place& place, std::size_t number) {
  const std::size_t before = repetitionsOf(group, place);
  m_answers = m_answers.without(group, place, number);
  m_open[{group.linkId, place}] = std::max<std::size_t>(before, 2) - 1;
  update();
}

bool Filling::isAsked(std::string_view linkId, std::string_view place) const {
  return m_asked.contains(Answers::Key(linkId, place));
}

std::vector<Answers::Key> Filling::setAside() const {
  std::vector<Answers::Key> aside;
  for (const auto& [key, values] : m_answers.all()) {
    if (!m_asked.contains(key)) aside.push_back(key);
  }
  return aside;
}

Answers Filling::counting() const {
  Answers left = m_answers;
  for (const auto& [linkId, place] : setAside()) left.set(linkId, place, {});
  return left;
}

void Filling::update() {
  openRepetitions(m_form->items, {}, m_answers, m_open);
  const auto response = responseOf(*m_form, m_answers, ResponseStatus::inProgress, m_open);
  AnswerTree tree(m_index);
  m_asked.clear();
  if (!tree.fill(response.items)) return;
  const ScopePlaces places(tree);
  for (const AnswerTree::Place& place : tree.places()) {
    if (place.enabled) m_asked.emplace(tree.item(place).linkId, places.at(place.scope));
  }
}

}  // namespace tidlig::forms
