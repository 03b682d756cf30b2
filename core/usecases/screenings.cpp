#include "storage/familystore.h"
#include "storage/movestore.h"
#include "usecases/screeningreading.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using domain::ScreeningStatus;
using domain::Value;
using forms::AnswerValue;
using storage::LogAction;
using storage::PackedObservation;
using storage::ScreeningRow;
using storage::ScreeningStore;
using Kind = domain::Subject::Kind;

/// Whose checklist it is: the user's own profession, or the form's where the user has none.
base::Result<std::string> professionFor(const domain::User& user,
                                        const forms::Questionnaire& form) {
  const auto& allowed = form.professions;
  if (user.profession.empty()) {
    if (!allowed.empty()) return allowed.front();
    return Error{ErrorKind::denied, "a screening needs a user with a profession"};
  }
  if (allowed.empty() ||
      std::find(allowed.begin(), allowed.end(), user.profession) != allowed.end()) {
    return user.profession;
  }
  return Error{ErrorKind::denied, "this checklist belongs to another profession"};
}

base::Status checkSubject(storage::Database& database, std::int64_t family,
                          const domain::Subject& subject, const forms::Questionnaire& form) {
  TIDLIG_TRY(storage::FamilyStore(database).at(family));
  if (form.subject && *form.subject != subject.kind) {
    return Error{ErrorKind::invalid, "this checklist is about somebody else"};
  }
  if (subject.kind == Kind::family) return base::Done{};
  TIDLIG_ASSIGN(const auto members, storage::FamilyStore(database).members(family));
  const auto count =
      std::count_if(members.begin(), members.end(),
                    [&](const storage::Member& member) { return member.kind == subject.kind; });
  if (subject.index < static_cast<std::size_t>(count)) return base::Done{};
  return Error{ErrorKind::notFound, "there is no such person in the family"};
}

void putNote(ItemState& item, storage::NoteKind kind, std::string text) {
  std::string* const places[] = {&item.note, &item.since, &item.seenBy, &item.example};
  *places[static_cast<std::size_t>(kind) - 1] = std::move(text);
}

base::Result<std::vector<ItemState>> itemStates(OpenVault::State& state,
                                                const ScreeningRow& screening,
                                                const forms::Questionnaire& form,
                                                const forms::Answers& answers) {
  TIDLIG_ASSIGN(const auto observations, unpacked(screening));
  TIDLIG_ASSIGN(auto notes, ScreeningStore(state.database).notes(screening.id));
  std::vector<ItemState> items;
  for (const forms::Item* const question : forms::questionsOf(form)) {
    ItemState& item = items.emplace_back();
    item.linkId = question->linkId;
    if (const auto number = numberOf(state, *question)) item.value = observed(observations, number);
    const auto& given = answers.of(item.linkId);
    if (!given.empty()) item.text = given.front().text;
    for (storage::NoteRow& note : notes) {
      if (note.linkId == item.linkId) putNote(item, note.kind, std::move(note.text));
    }
  }
  return items;
}

/// Signed screenings of the same one by the same profession up to this one's day, newest first.
base::Result<std::vector<ScreeningRow>> earlier(OpenVault::State& state,
                                                const ScreeningRow& screening) {
  TIDLIG_ASSIGN(auto rows, ScreeningStore(state.database).ofFamily(screening.family));
  std::erase_if(rows, [&](const ScreeningRow& other) {
    return other.id == screening.id || other.id == screening.corrects ||
           other.status != ScreeningStatus::final || other.date > screening.date ||
           other.subject != screening.subject || other.profession != screening.profession;
  });
  std::sort(rows.begin(), rows.end(), [](const ScreeningRow& a, const ScreeningRow& b) {
    return a.date != b.date ? a.date > b.date : a.code > b.code;
  });
  return rows;
}

base::Result<std::vector<PreviousAnswer>> previousAnswers(OpenVault::State& state,
                                                          const ScreeningRow& screening,
                                                          const forms::Questionnaire& form) {
  TIDLIG_ASSIGN(const auto rows, earlier(state, screening));
  std::vector<PreviousAnswer> previous;
  for (const ScreeningRow& other : rows) {
    TIDLIG_ASSIGN(const auto observations, unpacked(other));
    for (const forms::Item* const question : forms::questionsOf(form)) {
      const auto number = numberOf(state, *question);
      if (!number) continue;
      const auto known = [&](const PreviousAnswer& one) { return one.linkId == question->linkId; };
      if (std::any_of(previous.begin(), previous.end(), known)) continue;
      const auto found =
          std::find_if(observations.begin(), observations.end(), [&](const PackedObservation& one) {
            return one.indicator == *number && one.value != Value::notAssessed;
          });
      if (found == observations.end()) continue;
      previous.push_back({question->linkId, found->value, other.date});
    }
  }
  return previous;
}

}  // namespace

base::Result<std::vector<ChecklistInfo>> listChecklists(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.readChecklists());
  std::vector<ChecklistInfo> list;
  for (const KeptChecklist& kept : state.checklists) {
    if (!kept.retired) list.push_back({kept.form.sha256, &kept.form});
  }
  return list;
}

base::Result<ScreeningKey> startScreening(OpenVault& vault, FamilyKey family,
                                          const domain::Subject& subject,
                                          const std::string& checklistId, base::Date date) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::screen, family));
  TIDLIG_TRY(state.readChecklists());
  const auto kept = std::find_if(
      state.checklists.begin(), state.checklists.end(),
      [&](const KeptChecklist& one) { return one.form.sha256 == checklistId && !one.retired; });
  if (kept == state.checklists.end()) return noChecklist();
  TIDLIG_ASSIGN(const std::string profession, professionFor(state.user, kept->form));
  const auto number = state.dictionary->professionNumber(profession);
  if (!number) return Error{ErrorKind::denied, "the vault's model does not know this profession"};
  TIDLIG_TRY(checkSubject(state.database, row(family), subject, kept->form));
  ScreeningStore store(state.database);
  ScreeningRow draft;
  draft.family = row(family);
  draft.subject = subject;
  draft.profession = *number;
  draft.date = date;
  draft.checklist = kept->file;
  draft.user = state.userId;
  for (const forms::Item* const question : forms::questionsOf(kept->form)) {
    const auto indicator = numberOf(state, *question);
    if (!indicator) continue;
    storage::packObservation({*indicator, Value::notAssessed, false}, draft.observations);
  }
  base::Status done = state.change([&]() -> base::Status {
    TIDLIG_ASSIGN(draft.code, store.nextCode(draft.family));
    TIDLIG_ASSIGN(draft.id, store.add(draft));
    TIDLIG_TRY(preset(store, draft.id, kept->form));
    return state.note(LogAction::screeningStarted, draft.family, draft.id);
  });
  if (!done) return done.error();
  return ScreeningKey{draft.id};
}

base::Result<ScreeningView> openScreening(OpenVault& vault, ScreeningKey screening) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies));
  TIDLIG_TRY(state.readChecklists());
  TIDLIG_ASSIGN(const ScreeningRow found, ScreeningStore(state.database).at(row(screening)));
  TIDLIG_TRY(state.reach(found.family));
  const KeptChecklist* const kept = found.checklist ? state.checklist(*found.checklist) : nullptr;
  if (kept == nullptr) return noChecklist();
  const std::string* const profession = state.dictionary->profession(found.profession);
  ScreeningView view{screening,
                     FamilyKey{found.family},
                     found.subject,
                     profession == nullptr ? std::string() : *profession,
                     found.date,
                     found.status,
                     &kept->form,
                     sheetOf(*kept),
                     {},
                     {},
                     {}};
  TIDLIG_ASSIGN(view.answers, readAnswers(state, found, kept->form));
  TIDLIG_ASSIGN(view.items, itemStates(state, found, kept->form, view.answers));
  TIDLIG_ASSIGN(view.previous, previousAnswers(state, found, kept->form));
  TIDLIG_ASSIGN(const auto movedTo, storage::MoveStore(state.database).movedTo(found.id));
  if (movedTo) view.movedTo = ScreeningKey{*movedTo};
  const base::Status noted =
      state.change([&] { return state.note(LogAction::screeningRead, found.family, found.id); });
  if (!noted) return noted.error();
  return view;
}

}  // namespace tidlig::usecases
