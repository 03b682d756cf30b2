#include "usecases/formmove.h"

#include "storage/movestore.h"
#include "usecases/screeningreading.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using domain::ScreeningStatus;
using domain::Value;
using forms::Carry;
using forms::Questionnaire;
using storage::LogAction;
using storage::MoveStore;
using storage::PackedObservation;
using storage::ScreeningRow;
using storage::ScreeningStore;

bool mayFillIn(const domain::User& user, const Questionnaire& form) {
  const auto& allowed = form.professions;
  return user.profession.empty() || allowed.empty() ||
         std::find(allowed.begin(), allowed.end(), user.profession) != allowed.end();
}

/// The one that came last, after `kept`.
const KeptChecklist* newerThan(const OpenVault::State& state, const KeptChecklist& kept) {
  const KeptChecklist* newest = nullptr;
  for (const KeptChecklist& one : state.checklists) {
    const bool newer = !one.form.url.empty() && one.form.url == kept.form.url &&
                       one.file > kept.file && !one.retired && mayFillIn(state.user, one.form);
    if (newer && (newest == nullptr || one.file > newest->file)) newest = &one;
  }
  return newest;
}

bool movesOn(Carry carry) {
  return carry == Carry::carried || carry == Carry::confirm;
}

/// Answers, and notes beside questions that have none, in the older form's order.
base::Result<std::vector<MovingAnswer>> movingAnswers(OpenVault::State& state,
                                                      const ScreeningRow& screening,
                                                      const Questionnaire& before,
                                                      const Questionnaire& after) {
  TIDLIG_ASSIGN(forms::Answers answers, readAnswers(state, screening, before));
  TIDLIG_ASSIGN(const auto notes, ScreeningStore(state.database).notes(screening.id));
  const auto carried = forms::carryAnswers(before, after, answers);
  std::vector<MovingAnswer> moving;
  for (const forms::Item* const question : forms::questionsOf(before)) {
    const std::string& linkId = question->linkId;
    bool answered = false;
    for (const forms::CarriedAnswer& one : carried) {
      if (one.key.first != linkId) continue;
      answered = true;
      moving.push_back({linkId, one.key.second, one.carry, answers.of(linkId, one.key.second)});
    }
    const bool noted = std::any_of(notes.begin(), notes.end(), [&](const storage::NoteRow& note) {
      return note.linkId == linkId;
    });
    if (answered || !noted) continue;
    const bool there = forms::findQuestion(after, linkId) != nullptr;
    moving.push_back({linkId, {}, there ? Carry::carried : Carry::archived, {}});
  }
  return moving;
}

/// Every indicator of the newer form, with what was seen of it where that moved on.
base::Result<std::string> movedObservations(const OpenVault::State& state,
                                            const ScreeningRow& before, const FormMove& move) {
  TIDLIG_ASSIGN(const auto observations, unpacked(before));
  std::string packedOnes;
  for (const forms::Item* const question : forms::questionsOf(*move.after)) {
    const auto number = numberOf(state, *question);
    if (!number) continue;
    const auto moved =
        std::find_if(move.answers.begin(), move.answers.end(), [&](const MovingAnswer& one) {
          return one.linkId == question->linkId && movesOn(one.carry) && !one.values.empty();
        });
    const auto seen = moved == move.answers.end() ? std::nullopt : observed(observations, number);
    storage::packObservation({*number, seen.value_or(Value::notAssessed), seen.has_value()},
                             packedOnes);
  }
  return packedOnes;
}

base::Status carryOver(OpenVault::State& state, const ScreeningRow& from, const ScreeningRow& to,
                       const FormMove& move) {
  ScreeningStore store(state.database);
  MoveStore moves(state.database);
  TIDLIG_ASSIGN(const auto notes, store.notes(from.id));
  for (const MovingAnswer& one : move.answers) {
    if (!movesOn(one.carry)) continue;
    const bool indicator = forms::findQuestion(*move.after, one.linkId)->indicator.has_value();
    if (!indicator) TIDLIG_TRY(store.setAnswers(to.id, one.linkId, one.place, one.values));
    if (one.carry == Carry::confirm) TIDLIG_TRY(moves.addToConfirm(to.id, {one.linkId, one.place}));
    for (const storage::NoteRow& note : notes) {
      if (note.linkId != one.linkId) continue;
      TIDLIG_TRY(store.setNote(to.id, note.linkId, note.kind, note.text));
    }
  }
  return base::Done{};
}

base::Result<std::optional<FormMove>> moveOf(OpenVault::State& state, const ScreeningRow& draft) {
  const KeptChecklist* const kept = draft.checklist ? state.checklist(*draft.checklist) : nullptr;
  if (kept == nullptr) return noChecklist();
  const KeptChecklist* const newer = newerThan(state, *kept);
  if (newer == nullptr) return std::optional<FormMove>();
  FormMove move{newer->form.sha256, &kept->form, &newer->form, {}};
  TIDLIG_ASSIGN(move.answers, movingAnswers(state, draft, kept->form, newer->form));
  return std::optional<FormMove>(std::move(move));
}

}  // namespace

base::Result<std::optional<FormMove>> possibleMove(OpenVault& vault, ScreeningKey draft) {
  OpenVault::State& state = vault.state();
  TIDLIG_ASSIGN(const ScreeningRow found, draftOf(state, draft));
  return moveOf(state, found);
}

base::Result<ScreeningKey> moveDraft(OpenVault& vault, ScreeningKey draft, const std::string& to) {
  OpenVault::State& state = vault.state();
  TIDLIG_ASSIGN(const ScreeningRow from, draftOf(state, draft));
  TIDLIG_ASSIGN(const auto move, moveOf(state, from));
  if (!move || move->to != to) {
    return Error{ErrorKind::invalid, "another version of the form has come meanwhile: look again"};
  }
  ScreeningRow moved = from;
  for (const KeptChecklist& kept : state.checklists) {
    if (kept.form.sha256 == to) moved.checklist = kept.file;
  }
  moved.user = state.userId;
  TIDLIG_ASSIGN(moved.observations, movedObservations(state, from, *move));
  ScreeningStore store(state.database);
  const base::Status done = state.change([&]() -> base::Status {
    TIDLIG_ASSIGN(moved.code, store.nextCode(moved.family));
    TIDLIG_ASSIGN(moved.id, store.add(moved));
    TIDLIG_TRY(preset(store, moved.id, *move->after, move->before));
    TIDLIG_TRY(carryOver(state, from, moved, *move));
    TIDLIG_TRY(store.setStatus(from, ScreeningStatus::superseded));
    TIDLIG_TRY(MoveStore(state.database).add(moved.id, from.id));
    return state.note(LogAction::screeningMoved, moved.family, moved.id);
  });
  if (!done) return done.error();
  return ScreeningKey{moved.id};
}

base::Result<std::optional<LeftBehind>> leftBehind(OpenVault& vault, ScreeningKey screening) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies));
  TIDLIG_TRY(state.readChecklists());
  TIDLIG_ASSIGN(const auto from, MoveStore(state.database).movedFrom(row(screening)));
  if (!from) return std::optional<LeftBehind>();
  ScreeningStore store(state.database);
  TIDLIG_ASSIGN(const ScreeningRow moved, store.at(row(screening)));
  TIDLIG_ASSIGN(const ScreeningRow before, store.at(*from));
  const KeptChecklist* const older =
      before.checklist ? state.checklist(*before.checklist) : nullptr;
  const KeptChecklist* const newer = moved.checklist ? state.checklist(*moved.checklist) : nullptr;
  if (older == nullptr || newer == nullptr) return noChecklist();
  LeftBehind left{ScreeningKey{*from}, &older->form, {}};
  TIDLIG_ASSIGN(left.answers, movingAnswers(state, before, older->form, newer->form));
  std::erase_if(left.answers, [](const MovingAnswer& one) { return movesOn(one.carry); });
  return std::optional<LeftBehind>(std::move(left));
}

base::Result<std::vector<forms::Answers::Key>> toConfirm(OpenVault& vault, ScreeningKey screening) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies));
  return MoveStore(state.database).toConfirm(row(screening));
}

base::Status confirmAnswer(OpenVault& vault, ScreeningKey draft, const std::string& linkId,
                           const forms::Place& place) {
  OpenVault::State& state = vault.state();
  TIDLIG_ASSIGN(const ScreeningRow found, draftOf(state, draft));
  TIDLIG_TRY(itemOf(state, found, linkId));
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(MoveStore(state.database).confirm(found.id, linkId, place));
    return state.note(LogAction::answered, found.family, found.id);
  });
}

}  // namespace tidlig::usecases
