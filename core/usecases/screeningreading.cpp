#include "usecases/screeningreading.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using domain::ScreeningStatus;
using domain::Value;
using forms::AnswerValue;
using storage::PackedObservation;
using storage::ScreeningRow;
using storage::ScreeningStore;

/// What was observed, as the form's own coding.
std::vector<AnswerValue> observedAnswer(const forms::Item& item, std::optional<Value> value) {
  for (const forms::AnswerOption& option : item.options) {
    if (value && option.value == value) return {option.answer};
  }
  return {};
}

}  // namespace

Error noChecklist() {
  return Error{ErrorKind::notFound, "there is no such checklist in the vault"};
}

base::Result<std::vector<PackedObservation>> unpacked(const ScreeningRow& row) {
  std::vector<PackedObservation> list;
  const bool whole =
      storage::unpackObservations(row.observations, [&](const PackedObservation& one) {
        list.push_back(one);
        return true;
      });
  if (whole) return list;
  return Error{ErrorKind::corrupt, "a screening's answers in the vault are damaged"};
}

std::string packed(const std::vector<PackedObservation>& list) {
  std::string bytes;
  for (const PackedObservation& one : list) storage::packObservation(one, bytes);
  return bytes;
}

std::optional<std::uint32_t> numberOf(const OpenVault::State& state, const forms::Item& item) {
  if (!item.indicator) return std::nullopt;
  const auto index = state.rules->catalogue.find(*item.indicator);
  if (!index) return std::nullopt;
  return state.dictionary->number(*index);
}

base::Result<ScreeningRow> draftOf(OpenVault::State& state, ScreeningKey key) {
  TIDLIG_TRY(state.allow(Action::screen));
  TIDLIG_TRY(state.readChecklists());
  TIDLIG_ASSIGN(ScreeningRow found, ScreeningStore(state.database).at(row(key)));
  TIDLIG_TRY(state.reach(found.family));
  if (found.status != ScreeningStatus::draft) {
    return Error{ErrorKind::denied, "a signed screening is never changed: correct it instead"};
  }
  const std::string* const profession = state.dictionary->profession(found.profession);
  const std::string& own = state.user.profession;
  if (!own.empty() && profession != nullptr && *profession != own) {
    return Error{ErrorKind::denied, "this screening belongs to another profession"};
  }
  return found;
}

base::Result<const forms::Item*> itemOf(const OpenVault::State& state,
                                        const ScreeningRow& screening, const std::string& linkId) {
  const KeptChecklist* const kept =
      screening.checklist ? state.checklist(*screening.checklist) : nullptr;
  if (kept == nullptr) return noChecklist();
  const forms::Item* const item = forms::findQuestion(kept->form, linkId);
  if (item == nullptr) return Error{ErrorKind::notFound, "the checklist has no such question"};
  return item;
}

std::optional<Value> observed(const std::vector<PackedObservation>& observations,
                              std::optional<std::uint32_t> number) {
  for (const PackedObservation& one : observations) {
    if (number == one.indicator && one.touched) return one.value;
  }
  return std::nullopt;
}

base::Result<forms::Answers> readAnswers(OpenVault::State& state, const ScreeningRow& screening,
                                         const forms::Questionnaire& form) {
  TIDLIG_ASSIGN(const auto observations, unpacked(screening));
  TIDLIG_ASSIGN(forms::Answers answers, ScreeningStore(state.database).answers(screening.id));
  for (const forms::Item* const question : forms::questionsOf(form)) {
    const auto number = numberOf(state, *question);
    if (!number) continue;
    answers.set(question->linkId, {}, observedAnswer(*question, observed(observations, number)));
  }
  return answers;
}

forms::ScoreSheet sheetOf(const KeptChecklist& kept) {
  if (!kept.sheet.empty()) {
    auto confirmed = forms::readScoreSheet(kept.sheet, kept.form);
    if (confirmed) return std::move(confirmed).value();
  }
  return forms::ownScoreSheet(kept.form);
}

base::Status preset(ScreeningStore& store, std::int64_t screening, const forms::Questionnaire& form,
                    const forms::Questionnaire* before) {
  for (const forms::Item* const question : forms::questionsOf(form)) {
    if (question->indicator || !forms::isPlaceOf(form, question->linkId, {})) continue;
    if (before != nullptr && forms::findQuestion(*before, question->linkId) != nullptr) continue;
    std::vector<AnswerValue> values = question->initial;
    for (const forms::AnswerOption& option : question->options) {
      if (option.selected) values.push_back(option.answer);
    }
    if (!values.empty()) TIDLIG_TRY(store.setAnswers(screening, question->linkId, {}, values));
  }
  return base::Done{};
}

}  // namespace tidlig::usecases
