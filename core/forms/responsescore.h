#pragma once

#include "base/decimal.h"
#include "forms/questionnaire.h"
#include "forms/questionnaireresponse.h"
#include "forms/scoresheet.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tidlig::forms {

/// One total of a response. It is exact and never guessed: where anything that counts is open,
/// there is no total, only the least and the most it can become.
///
/// A question counts unless the answers given already rule out that it is asked. While a question
/// that decides about another has no answer, the other may still be asked: it then adds nothing at
/// the least and its own most at the most. An answer without a weight of its own ("don't know",
/// free text) is an answer, but nothing can be added up from it: the question stays open.
/// A choice of several adds up all that are chosen. Bounds hold for answers to the questions that
/// stand there; another repetition of a group would be further questions.
struct Total {
  std::optional<std::string> linkId;  ///< the item the form keeps it in
  bool complete = false;
  std::size_t answered = 0;
  std::size_t of = 0;
  std::optional<base::Decimal> total;      ///< only when complete
  std::optional<base::Decimal> low, high;  ///< nothing where the form does not bound it
  std::optional<std::string> declared;     ///< what the response itself says, as written
  std::optional<bool> agrees;              ///< where there is both a total and a declared one
};

/// One total for each of the sheet's, in its order. The sheet must be of this form.
std::vector<Total> scoreResponse(const Questionnaire& form, const QuestionnaireResponse& response,
                                 const ScoreSheet& sheet);

}  // namespace tidlig::forms
