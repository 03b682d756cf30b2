#pragma once

#include "forms/answers.h"
#include "forms/formdiff.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace tidlig::forms {

/// What becomes of the answers to one question at one place.
struct CarriedAnswer {
  Answers::Key key;
  Carry carry = Carry::carried;
};

/// What becomes of what stands beside each question of `before`, answered or not, by linkId: as
/// `diffForms` says.
std::map<std::string, Carry, std::less<>> carryQuestions(const Questionnaire& before,
                                                         const Questionnaire& after);

/// What becomes of each answer to `before` when a response moves on to its newer version `after`:
/// every key of `answers` once, in the form's order and then by place. As `diffForms` says, and
/// stricter: not carried where the newer question observes another indicator or does not take the
/// very answer (not among its options, several where it takes one), archived where there is no such
/// place any more. So what is carried or to be confirmed can stand in the newer form as it is.
std::vector<CarriedAnswer> carryAnswers(const Questionnaire& before, const Questionnaire& after,
                                        const Answers& answers);

}  // namespace tidlig::forms
