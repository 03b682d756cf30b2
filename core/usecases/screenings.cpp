#include "usecases/screenings.h"

#include "forms/filling.h"
#include "forms/responsecheck.h"
#include "storage/familystore.h"
#include "storage/screeningstore.h"
#include "usecases/vaultstate.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using domain::ScreeningStatus;
using domain::Value;
using forms::AnswerValue;
using forms::ItemType;
using forms::ValueKind;
using storage::LogAction;
using storage::PackedObservation;
using storage::ScreeningRow;
using storage::ScreeningStore;
using Kind = domain::Subject::Kind;

Error notThere() {
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

/// A draft of the user's own profession: what may be written to.
base::Result<ScreeningRow> draftOf(OpenVault::State& state, ScreeningKey key) {
  TIDLIG_TRY(state.allow(Action::screen));
  TIDLIG_TRY(state.readChecklists());
  TIDLIG_ASSIGN(ScreeningRow found, ScreeningStore(state.database).at(row(key)));
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
  if (kept == nullptr) return notThere();
  const forms::Item* const item = forms::findQuestion(kept->form, linkId);
  if (item == nullptr) return Error{ErrorKind::notFound, "the checklist has no such question"};
  return item;
}

void putNote(ItemState& item, storage::NoteKind kind, std::string text) {
  std::string* const places[] = {&item.note, &item.since, &item.seenBy, &item.example};
  *places[static_cast<std::size_t>(kind) - 1] = std::move(text);
}

/// What was observed, as the form's own coding.
std::vector<AnswerValue> observedAnswer(const forms::Item& item, std::optional<Value> value) {
  for (const forms::AnswerOption& option : item.options) {
    if (value && option.value == value) return {option.answer};
  }
  return {};
}

std::optional<Value> observed(const std::vector<PackedObservation>& observations,
                              std::optional<std::uint32_t> number) {
  for (const PackedObservation& one : observations) {
    if (number == one.indicator && one.touched) return one.value;
  }
  return std::nullopt;
}

/// To all questions, what was observed among them.
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

/// As a person confirmed it, else the weights that stand in the form itself.
forms::ScoreSheet sheetOf(const KeptChecklist& kept) {
  if (!kept.sheet.empty()) {
    auto confirmed = forms::readScoreSheet(kept.sheet, kept.form);
    if (confirmed) return std::move(confirmed).value();
  }
  return forms::ownScoreSheet(kept.form);
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

/// What the form answers by itself: initial values, and options it selects. Within repetitions it
/// waits until there is one.
base::Status preset(ScreeningStore& store, std::int64_t screening,
                    const forms::Questionnaire& form) {
  for (const forms::Item* const question : forms::questionsOf(form)) {
    if (question->indicator || !forms::isPlaceOf(form, question->linkId, {})) continue;
    std::vector<AnswerValue> values = question->initial;
    for (const forms::AnswerOption& option : question->options) {
      if (option.selected) values.push_back(option.answer);
    }
    if (!values.empty()) TIDLIG_TRY(store.setAnswers(screening, question->linkId, {}, values));
  }
  return base::Done{};
}

base::Result<Completion> completionOf(OpenVault::State& state, const ScreeningRow& draft) {
  Completion completed;
  const KeptChecklist* const kept = draft.checklist ? state.checklist(*draft.checklist) : nullptr;
  if (kept == nullptr) return completed;
  TIDLIG_ASSIGN(forms::Answers answers, readAnswers(state, draft, kept->form));
  const forms::Filling filling(kept->form, std::move(answers));
  completed.setAside = filling.setAside();
  const auto response =
      responseOf(kept->form, filling.counting(), forms::ResponseStatus::completed);
  for (forms::ResponseFinding& found : forms::checkResponse(kept->form, response)) {
    if (found.finding.severity == forms::Severity::error) {
      completed.problems.push_back(std::move(found));
    }
  }
  return completed;
}

/// What is asked no longer is taken out, whatever it was answered with.
base::Status leaveOut(OpenVault::State& state, const ScreeningRow& draft,
                      const std::vector<forms::Answers::Key>& setAside) {
  if (setAside.empty()) return base::Done{};
  ScreeningStore store(state.database);
  TIDLIG_ASSIGN(auto observations, unpacked(draft));
  for (const auto& [linkId, place] : setAside) {
    TIDLIG_ASSIGN(const forms::Item* const item, itemOf(state, draft, linkId));
    const auto number = numberOf(state, *item);
    for (PackedObservation& one : observations) {
      if (number == one.indicator) one = {*number, Value::notAssessed, false};
    }
    if (!number) TIDLIG_TRY(store.setAnswers(draft.id, linkId, place, {}));
  }
  return store.setObservations(draft, packed(observations));
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
  TIDLIG_TRY(state.allow(Action::screen));
  TIDLIG_TRY(state.readChecklists());
  const auto kept = std::find_if(
      state.checklists.begin(), state.checklists.end(),
      [&](const KeptChecklist& one) { return one.form.sha256 == checklistId && !one.retired; });
  if (kept == state.checklists.end()) return notThere();
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
  const KeptChecklist* const kept = found.checklist ? state.checklist(*found.checklist) : nullptr;
  if (kept == nullptr) return notThere();
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
  const base::Status noted =
      state.change([&] { return state.note(LogAction::screeningRead, found.family, found.id); });
  if (!noted) return noted.error();
  return view;
}

base::Status answer(OpenVault& vault, ScreeningKey screening, const std::string& linkId,
                    std::optional<Value> value) {
  OpenVault::State& state = vault.state();
  TIDLIG_ASSIGN(const ScreeningRow draft, draftOf(state, screening));
  TIDLIG_ASSIGN(const forms::Item* const item, itemOf(state, draft, linkId));
  const auto number = numberOf(state, *item);
  if (!number) return Error{ErrorKind::invalid, "this question observes no indicator"};
  TIDLIG_ASSIGN(auto observations, unpacked(draft));
  const PackedObservation wanted{*number, value.value_or(Value::notAssessed), value.has_value()};
  const auto found =
      std::find_if(observations.begin(), observations.end(),
                   [&](const PackedObservation& one) { return one.indicator == *number; });
  if (found == observations.end()) {
    observations.push_back(wanted);
  } else {
    *found = wanted;
  }
  const std::string bytes = packed(observations);
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(ScreeningStore(state.database).setObservations(draft, bytes));
    return state.note(LogAction::answered, draft.family, draft.id);
  });
}

base::Status answerText(OpenVault& vault, ScreeningKey screening, const std::string& linkId,
                        const std::string& text) {
  std::vector<AnswerValue> values;
  if (!text.empty()) values.push_back({ValueKind::string, text, {}, {}});
  return giveAnswers(vault, screening, linkId, {}, values);
}

base::Status writeNote(OpenVault& vault, ScreeningKey screening, const std::string& linkId,
                       NoteKind kind, const std::string& text) {
  OpenVault::State& state = vault.state();
  TIDLIG_ASSIGN(const ScreeningRow draft, draftOf(state, screening));
  TIDLIG_TRY(itemOf(state, draft, linkId));
  const auto stored = static_cast<storage::NoteKind>(static_cast<int>(kind) + 1);
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(ScreeningStore(state.database).setNote(draft.id, linkId, stored, text));
    return state.note(LogAction::noteWritten, draft.family, draft.id);
  });
}

base::Status giveAnswers(OpenVault& vault, ScreeningKey screening, const std::string& linkId,
                         const forms::Place& place, const std::vector<AnswerValue>& values) {
  OpenVault::State& state = vault.state();
  TIDLIG_ASSIGN(const ScreeningRow draft, draftOf(state, screening));
  TIDLIG_ASSIGN(const forms::Item* const item, itemOf(state, draft, linkId));
  if (item->indicator) return Error{ErrorKind::invalid, "this question observes an indicator"};
  if (values.size() > 1 && !item->repeats) {
    return Error{ErrorKind::invalid, "this question takes one answer"};
  }
  const bool fit = std::all_of(values.begin(), values.end(), [&](const AnswerValue& value) {
    return forms::takes(item->type, value.kind);
  });
  if (!fit) return Error{ErrorKind::invalid, "this question takes answers of another kind"};
  if (!forms::isPlaceOf(state.checklist(*draft.checklist)->form, linkId, place)) {
    return Error{ErrorKind::invalid, "this question does not stand there"};
  }
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(ScreeningStore(state.database).setAnswers(draft.id, linkId, place, values));
    return state.note(LogAction::answered, draft.family, draft.id);
  });
}

base::Status removeRepetition(OpenVault& vault, ScreeningKey screening,
                              const std::string& groupLinkId, const forms::Place& place,
                              std::size_t number) {
  OpenVault::State& state = vault.state();
  TIDLIG_ASSIGN(const ScreeningRow draft, draftOf(state, screening));
  const KeptChecklist* const kept = draft.checklist ? state.checklist(*draft.checklist) : nullptr;
  if (kept == nullptr) return notThere();
  const forms::Item* const group = forms::findItem(kept->form, groupLinkId);
  if (group == nullptr) return Error{ErrorKind::notFound, "the checklist has no such group"};
  if (group->type != ItemType::group || !group->repeats) {
    return Error{ErrorKind::invalid, "this group does not repeat"};
  }
  ScreeningStore store(state.database);
  TIDLIG_ASSIGN(const forms::Answers before, store.answers(draft.id));
  const forms::Answers after = before.without(*group, place, number);
  return state.change([&]() -> base::Status {
    for (const auto& [key, values] : before.all()) {
      TIDLIG_TRY(store.setAnswers(draft.id, key.first, key.second, {}));
    }
    for (const auto& [key, values] : after.all()) {
      TIDLIG_TRY(store.setAnswers(draft.id, key.first, key.second, values));
    }
    return state.note(LogAction::answered, draft.family, draft.id);
  });
}

base::Result<Completion> completion(OpenVault& vault, ScreeningKey screening) {
  OpenVault::State& state = vault.state();
  TIDLIG_ASSIGN(const ScreeningRow draft, draftOf(state, screening));
  return completionOf(state, draft);
}

base::Status sign(OpenVault& vault, ScreeningKey screening) {
  OpenVault::State& state = vault.state();
  TIDLIG_ASSIGN(const ScreeningRow draft, draftOf(state, screening));
  TIDLIG_ASSIGN(const Completion completed, completionOf(state, draft));
  if (!completed.problems.empty()) {
    return Error{ErrorKind::invalid, "some answers are missing or do not fit their questions"};
  }
  ScreeningStore store(state.database);
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(leaveOut(state, draft, completed.setAside));
    TIDLIG_TRY(store.sign(draft, state.clock->nowMilliseconds()));
    if (draft.corrects) {
      TIDLIG_ASSIGN(const ScreeningRow old, store.at(*draft.corrects));
      TIDLIG_TRY(store.setStatus(old, ScreeningStatus::superseded));
    }
    return state.note(LogAction::screeningSigned, draft.family, draft.id);
  });
}

base::Result<ScreeningKey> correct(OpenVault& vault, ScreeningKey screening) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::screen));
  ScreeningStore store(state.database);
  TIDLIG_ASSIGN(ScreeningRow copy, store.at(row(screening)));
  if (copy.status != ScreeningStatus::final) {
    return Error{ErrorKind::denied, "only a signed screening that still counts is corrected"};
  }
  if (!copy.checklist) return notThere();
  const std::int64_t old = copy.id;
  copy.status = ScreeningStatus::draft;
  copy.corrects = old;
  copy.user = state.userId;
  base::Status done = state.change([&]() -> base::Status {
    TIDLIG_ASSIGN(copy.code, store.nextCode(copy.family));
    TIDLIG_ASSIGN(copy.id, store.add(copy));
    TIDLIG_TRY(store.copyAnswers(old, copy.id));
    return state.note(LogAction::correctionStarted, copy.family, copy.id);
  });
  if (!done) return done.error();
  return ScreeningKey{copy.id};
}

}  // namespace tidlig::usecases
