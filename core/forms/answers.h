#pragma once

#include "forms/questionnaire.h"
#include "forms/questionnaireresponse.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tidlig::forms {

/// Which repetition of each repeating group a question stands in, from the outermost, counted from
/// 0 with dots between ("2", "0.1"); empty where no group around it repeats.
using Place = std::string;

/// The place within the repetition `number` of a group that stands at `place` itself.
Place placeIn(const Place& place, std::size_t number);

/// The answers to a form while it is being filled in: what each question, at each of its places,
/// was answered with. Nothing here is judged; checks go over the response made of it.
class Answers {
 public:
  using Key = std::pair<std::string, Place>;  ///< linkId and place

  /// None where the question was not answered.
  [[nodiscard]] const std::vector<AnswerValue>& of(std::string_view linkId,
                                                   std::string_view place = {}) const;
  /// In the place of those before; none takes the answers away.
  void set(std::string_view linkId, std::string_view place, std::vector<AnswerValue> values);
  [[nodiscard]] const std::map<Key, std::vector<AnswerValue>>& all() const { return m_given; }

  /// How many repetitions of `group`, which itself stands at `place`, hold an answer: the last one
  /// that does, and those before it.
  [[nodiscard]] std::size_t repetitionsOf(const Item& group, const Place& place) const;
  /// The same answers without the repetition `number` of `group`; later ones move up.
  [[nodiscard]] Answers without(const Item& group, const Place& place, std::size_t number) const;

 private:
  std::map<Key, std::vector<AnswerValue>> m_given;
};

/// How many repetitions of a group, at its place, somebody has opened, answered or not.
using Repetitions = std::map<Answers::Key, std::size_t>;

/// Whether `place` has one number for each repeating group around the item.
bool isPlaceOf(const Questionnaire& form, std::string_view linkId, std::string_view place);

/// The response that the answers make: items in the form's order, each group's repetitions one
/// after another, the question's text in the form's own language. Unanswered questions and empty
/// groups are left out, but a group in `repetitions` stands that many times, empty or not.
/// `pointer` of each item is "linkId" or "linkId@place", so that a finding leads back to its
/// question.
QuestionnaireResponse responseOf(const Questionnaire& form, const Answers& answers,
                                 ResponseStatus status, const Repetitions& repetitions = {});

}  // namespace tidlig::forms
