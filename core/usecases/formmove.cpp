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

NoteKind kindOf(storage::NoteKind kind) {
  return static_cast<NoteKind>(static_cast<int>(kind) - 1);
}

storage::NoteKind storedKind(NoteKind kind) {
  return static_cast<storage::NoteKind>(static_cast<int>(kind) + 1);
}

std::vector<WrittenNote> notesAt(const std::vector<storage::NoteRow>& notes,
                                 const std::string& linkId) {
  std::vector<WrittenNote> found;
  for (const storage::NoteRow& note : notes) {
    if (note.linkId == linkId) found.push_back({kindOf(note.kind), note.text});
  }
  return found;
}

/// Answers, and notes with them or beside questions that have none, in the older form's order.
base::Result<std::vector<MovingAnswer>> movingAnswers(OpenVault::State& state,
                                                      const ScreeningRow& screening,
                                                      const Questionnaire& before,
                                                      const Questionnaire& after) {
  TIDLIG_ASSIGN(const forms::Answers answers, readAnswers(state, screening, before));
  TIDLIG_ASSIGN(const auto notes, ScreeningStore(state.database).notes(screening.id));
  TIDLIG_ASSIGN(const auto waiting, MoveStore(state.database).toConfirm(screening.id));
  const auto carried = forms::carryAnswers(before, after, answers);
  const auto carries = forms::carryQuestions(before, after);
  std::vector<MovingAnswer> moving;
  for (const forms::Item* const question : forms::questionsOf(before)) {
    const std::string& linkId = question->linkId;
    auto beside = notesAt(notes, linkId);
    if (!beside.empty() && answers.of(linkId).empty()) {
      moving.push_back({linkId, {}, carries.at(linkId), {}, std::move(beside)});
    }
    for (const forms::CarriedAnswer& one : carried) {
      const auto& [of, place] = one.key;
      if (of != linkId) continue;
      moving.push_back({linkId, place, one.carry, answers.of(linkId, place), {}});
      if (place.empty()) moving.back().notes = std::move(beside);
    }
  }
  // Nobody has confirmed it by moving it once more.
  for (MovingAnswer& one : moving) {
    const forms::Answers::Key key(one.linkId, one.place);
    const bool waits = std::find(waiting.begin(), waiting.end(), key) != waiting.end();
    if (waits && one.carry == Carry::carried) one.carry = Carry::confirm;
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

base::Status carryOver(OpenVault::State& state, const ScreeningRow& to, const FormMove& move) {
  ScreeningStore store(state.database);
  MoveStore moves(state.database);
  for (const MovingAnswer& one : move.answers) {
    if (!movesOn(one.carry)) continue;
    const bool indicator = forms::findQuestion(*move.after, one.linkId)->indicator.has_value();
    if (!indicator && !one.values.empty()) {
      TIDLIG_TRY(store.setAnswers(to.id, one.linkId, one.place, one.values));
    }
    if (one.carry == Carry::confirm) TIDLIG_TRY(moves.addToConfirm(to.id, {one.linkId, one.place}));
    for (const WrittenNote& note : one.notes) {
      TIDLIG_TRY(store.setNote(to.id, one.linkId, storedKind(note.kind), note.text));
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

base::Result<LeftBehind> leftBetween(OpenVault::State& state, const ScreeningRow& before,
                                     const ScreeningRow& moved) {
  const auto kept = [&state](const ScreeningRow& one) {
    return one.checklist ? state.checklist(*one.checklist) : nullptr;
  };
  const KeptChecklist* const older = kept(before);
  const KeptChecklist* const newer = kept(moved);
  if (older == nullptr || newer == nullptr) return noChecklist();
  LeftBehind left{ScreeningKey{before.id}, &older->form, {}};
  TIDLIG_ASSIGN(left.answers, movingAnswers(state, before, older->form, newer->form));
  std::erase_if(left.answers, [](const MovingAnswer& one) { return movesOn(one.carry); });
  return left;
}

/// The question as it stands in the version in which a person answered it: back over all moves
/// that it has waited since.
base::Result<const forms::Item*> answeredAs(OpenVault::State& state, std::int64_t screening,
                                            const forms::Answers::Key& key) {
  MoveStore moves(state.database);
  const forms::Item* before = nullptr;
  for (std::int64_t at = screening;;) {
    TIDLIG_ASSIGN(const auto from, moves.movedFrom(at));
    if (!from) return before;
    TIDLIG_ASSIGN(const ScreeningRow older, ScreeningStore(state.database).at(*from));
    TIDLIG_ASSIGN(before, itemOf(state, older, key.first));
    TIDLIG_ASSIGN(const auto waiting, moves.toConfirm(*from));
    if (std::find(waiting.begin(), waiting.end(), key) == waiting.end()) return before;
    at = *from;
  }
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
    TIDLIG_TRY(carryOver(state, moved, *move));
    TIDLIG_TRY(store.setStatus(from, ScreeningStatus::superseded));
    TIDLIG_TRY(MoveStore(state.database).add(moved.id, from.id));
    return state.note(LogAction::screeningMoved, moved.family, moved.id);
  });
  if (!done) return done.error();
  return ScreeningKey{moved.id};
}

base::Result<std::vector<LeftBehind>> leftBehind(OpenVault& vault, ScreeningKey screening) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies));
  TIDLIG_TRY(state.readChecklists());
  ScreeningStore store(state.database);
  TIDLIG_ASSIGN(ScreeningRow at, store.at(row(screening)));
  TIDLIG_TRY(state.reach(at.family));
  std::vector<LeftBehind> all;
  while (true) {
    TIDLIG_ASSIGN(const auto from, MoveStore(state.database).movedFrom(at.id));
    // A correction has the answers of the one before, and so what that one left behind.
    const auto& next = from ? from : at.corrects;
    if (!next) return all;
    TIDLIG_ASSIGN(ScreeningRow before, store.at(*next));
    if (from) {
      TIDLIG_ASSIGN(LeftBehind left, leftBetween(state, before, at));
      if (!left.answers.empty()) all.push_back(std::move(left));
    }
    at = std::move(before);
  }
}

base::Result<std::vector<Unconfirmed>> toConfirm(OpenVault& vault, ScreeningKey screening) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies));
  TIDLIG_TRY(state.readChecklists());
  TIDLIG_ASSIGN(const ScreeningRow found, ScreeningStore(state.database).at(row(screening)));
  TIDLIG_TRY(state.reach(found.family));
  TIDLIG_ASSIGN(const auto keys, MoveStore(state.database).toConfirm(row(screening)));
  std::vector<Unconfirmed> waiting;
  for (const auto& key : keys) {
    TIDLIG_ASSIGN(const forms::Item* const before, answeredAs(state, row(screening), key));
    waiting.push_back({key.first, key.second, before});
  }
  return waiting;
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

base::Status askAgain(OpenVault& vault, ScreeningKey draft, const std::string& linkId,
                      const forms::Place& place) {
  OpenVault::State& state = vault.state();
  TIDLIG_ASSIGN(const ScreeningRow found, draftOf(state, draft));
  TIDLIG_TRY(itemOf(state, found, linkId));
  MoveStore moves(state.database);
  TIDLIG_ASSIGN(const auto from, moves.movedFrom(found.id));
  if (!from) return Error{ErrorKind::invalid, "this draft did not come from an earlier version"};
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(moves.addToConfirm(found.id, {linkId, place}));
    return state.note(LogAction::answered, found.family, found.id);
  });
}

}  // namespace tidlig::usecases
