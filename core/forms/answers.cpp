#include "forms/answers.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>

namespace tidlig::forms {
namespace {

void collectLinkIds(const Item& item, std::set<std::string, std::less<>>& linkIds) {
  linkIds.insert(item.linkId);
  for (const Item& inner : item.items) collectLinkIds(inner, linkIds);
}

std::set<std::string, std::less<>> linkIdsUnder(const Item& group) {
  std::set<std::string, std::less<>> linkIds;
  for (const Item& inner : group.items) collectLinkIds(inner, linkIds);
  return linkIds;
}

/// The repetition of the group at `around` that `place` lies in, and where its number ends.
struct Step {
  std::size_t number;
  std::size_t end;
};

std::optional<Step> stepBelow(std::string_view place, std::string_view around) {
  std::size_t from = 0;
  if (!around.empty()) {
    if (place.size() <= around.size() || !place.starts_with(around) ||
        place[around.size()] != '.') {
      return std::nullopt;
    }
    from = around.size() + 1;
  }
  Step step{0, std::min(place.find('.', from), place.size())};
  const char* const end = place.data() + step.end;
  const auto [stopped, error] = std::from_chars(place.data() + from, end, step.number);
  if (error != std::errc() || stopped != end) return std::nullopt;
  return step;
}

constexpr std::size_t kMostRepetitions = 999;

/// How many repeating groups stand around the item; nothing where it is not among these.
std::optional<std::size_t> repetitionsAround(const std::vector<Item>& items,
                                             std::string_view linkId) {
  for (const Item& item : items) {
    if (item.linkId == linkId) return 0;
    const bool repeats = item.type == ItemType::group && item.repeats;
    if (const auto inner = repetitionsAround(item.items, linkId)) {
      return *inner + (repeats ? 1 : 0);
    }
  }
  return std::nullopt;
}

class ResponseMaker {
 public:
  ResponseMaker(const Answers& answers, const Repetitions& repetitions)
      : m_answers(answers), m_repetitions(repetitions) {}

  void addItems(const std::vector<Item>& items, const Place& place,
                std::vector<ResponseItem>& out) const {
    for (const Item& item : items) {
      if (item.type == ItemType::group) {
        addGroup(item, place, out);
      } else if (item.isQuestion()) {
        addQuestion(item, place, out);
      }
    }
  }

 private:
  static ResponseItem itemFor(const Item& item, const Place& place) {
    ResponseItem made;
    made.linkId = item.linkId;
    if (!item.text.empty()) made.text = item.text.text;
    made.pointer = place.empty() ? item.linkId : item.linkId + "@" + place;
    return made;
  }

  void addGroup(const Item& item, const Place& place, std::vector<ResponseItem>& out) const {
    std::size_t count = item.repeats ? m_answers.repetitionsOf(item, place) : 1;
    const auto opened = m_repetitions.find({item.linkId, place});
    const bool keepsEmpty = item.repeats && opened != m_repetitions.end();
    if (keepsEmpty) count = std::max(count, opened->second);
    for (std::size_t number = 0; number < count; ++number) {
      const Place within = item.repeats ? placeIn(place, number) : place;
      ResponseItem made = itemFor(item, within);
      addItems(item.items, within, made.items);
      if (keepsEmpty || !made.items.empty()) out.push_back(std::move(made));
    }
  }

  /// What stands under a question stands under its first answer, or under the question where it has
  /// none.
  void addQuestion(const Item& item, const Place& place, std::vector<ResponseItem>& out) const {
    ResponseItem made = itemFor(item, place);
    for (const AnswerValue& value : m_answers.of(item.linkId, place)) {
      made.answers.push_back({value, {}, made.pointer});
    }
    addItems(item.items, place, made.answers.empty() ? made.items : made.answers.front().items);
    if (!made.answers.empty() || !made.items.empty()) out.push_back(std::move(made));
  }

  const Answers& m_answers;
  const Repetitions& m_repetitions;
};

}  // namespace

Place placeIn(const Place& place, std::size_t number) {
  return place.empty() ? std::to_string(number) : place + "." + std::to_string(number);
}

const std::vector<AnswerValue>& Answers::of(std::string_view linkId, std::string_view place) const {
  static const std::vector<AnswerValue> kNone;
  const auto found = m_given.find(Key(linkId, place));
  return found == m_given.end() ? kNone : found->second;
}

void Answers::set(std::string_view linkId, std::string_view place,
                  std::vector<AnswerValue> values) {
  Key key(linkId, place);
  if (values.empty()) {
    m_given.erase(key);
  } else {
    m_given.insert_or_assign(std::move(key), std::move(values));
  }
}

std::size_t Answers::repetitionsOf(const Item& group, const Place& place) const {
  const auto linkIds = linkIdsUnder(group);
  std::size_t count = 0;
  for (const auto& [key, values] : m_given) {
    if (!linkIds.contains(key.first)) continue;
    if (const auto step = stepBelow(key.second, place)) count = std::max(count, step->number + 1);
  }
  return count;
}

Answers Answers::without(const Item& group, const Place& place, std::size_t number) const {
  const auto linkIds = linkIdsUnder(group);
  Answers left;
  for (const auto& [key, values] : m_given) {
    const auto step =
        linkIds.contains(key.first) ? stepBelow(key.second, place) : std::optional<Step>();
    if (!step || step->number < number) {
      left.set(key.first, key.second, values);
    } else if (step->number > number) {
      const Place moved = placeIn(place, step->number - 1) + key.second.substr(step->end);
      left.set(key.first, moved, values);
    }
  }
  return left;
}

bool isPlaceOf(const Questionnaire& form, std::string_view linkId, std::string_view place) {
  const auto depth = repetitionsAround(form.items, linkId);
  if (!depth) return false;
  if (*depth == 0) return place.empty();
  std::string around;
  for (std::size_t level = 0; level < *depth; ++level) {
    const auto step = stepBelow(place, around);
    if (!step || step->number > kMostRepetitions) return false;
    around = std::string(place.substr(0, step->end));
  }
  return around.size() == place.size();
}

QuestionnaireResponse responseOf(const Questionnaire& form, const Answers& answers,
                                 ResponseStatus status, const Repetitions& repetitions) {
  QuestionnaireResponse response;
  response.canonical = form.canonical();
  response.status = status;
  ResponseMaker(answers, repetitions).addItems(form.items, {}, response.items);
  return response;
}

}  // namespace tidlig::forms
