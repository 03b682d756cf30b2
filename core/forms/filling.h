#pragma once

#include "forms/answers.h"
#include "forms/visibility.h"

#include <cstddef>
#include <set>
#include <string_view>
#include <vector>

namespace tidlig::forms {

/// A form while somebody fills it in: the answers so far, the repetitions that are open, and what
/// of the form is asked now. The form must outlive it and stay where it is.
class Filling {
 public:
  Filling(const Questionnaire& form, Answers answers);

  [[nodiscard]] const Questionnaire& form() const { return *m_form; }
  [[nodiscard]] const Answers& answers() const { return m_answers; }
  void give(std::string_view linkId, const Place& place, std::vector<AnswerValue> values);

  /// How many repetitions of `group`, at `place`, are to be shown: at least one.
  [[nodiscard]] std::size_t repetitionsOf(const Item& group, const Place& place) const;
  /// Opens one more, empty.
  void addRepetition(const Item& group, const Place& place);
  void removeRepetition(const Item& group, const Place& place, std::size_t number);

  /// Whether an item is asked (enableWhen) at a place.
  [[nodiscard]] bool isAsked(std::string_view linkId, std::string_view place) const;
  /// The answers to questions that are asked no longer: kept aside, left out on completion.
  [[nodiscard]] std::vector<Answers::Key> setAside() const;
  /// Those answers alone that count.
  [[nodiscard]] Answers counting() const;

 private:
  void update();

  const Questionnaire* m_form;
  FormIndex m_index;
  Answers m_answers;
  Repetitions m_open;
  std::set<Answers::Key> m_asked;
};

}  // namespace tidlig::forms
