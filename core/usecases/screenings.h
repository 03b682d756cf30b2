#pragma once

#include "base/date.h"
#include "forms/answers.h"
#include "forms/questionnaire.h"
#include "forms/responserules.h"
#include "forms/scoresheet.h"
#include "usecases/keys.h"
#include "usecases/openvault.h"

#include <optional>
#include <string>
#include <vector>

namespace tidlig::usecases {

/// A checklist kept in the vault.
struct ChecklistInfo {
  std::string id;                    ///< SHA-256 of the form file
  const forms::Questionnaire* form;  ///< valid as long as the vault is open
};
/// All checklists with which a screening can begin, in the order of their titles.
base::Result<std::vector<ChecklistInfo>> listChecklists(OpenVault& vault);

/// Starts a draft dated `date` for the user's (or the checklist's) profession. Every indicator of
/// the checklist begins as `notAssessed`. Fails with `denied` when the user's profession is
/// another.
base::Result<ScreeningKey> startScreening(OpenVault& vault, FamilyKey family,
                                          const domain::Subject& subject,
                                          const std::string& checklistId, base::Date date);

/// What can be written beside an answer.
enum class NoteKind { note, since, seenBy, example };

/// One question's state.
struct ItemState {
  std::string linkId;
  std::optional<domain::Value> value;  ///< of an indicator item; empty where never touched
  std::string text;                    ///< of an item answered in words
  std::string note, since, seenBy, example;
};

/// Last time's answer to the same indicator about the same one, by the same profession.
struct PreviousAnswer {
  std::string linkId;
  domain::Value value;
  base::Date date;
};

struct ScreeningView {
  ScreeningKey key;
  FamilyKey family;
  domain::Subject subject;
  std::string profession;
  base::Date date;
  domain::ScreeningStatus status;
  const forms::Questionnaire* form;  ///< valid as long as the vault is open
  forms::ScoreSheet sheet;           ///< which totals are added up
  std::vector<ItemState> items;      ///< one per question of the form, in its order
  forms::Answers answers;            ///< to all questions, also those in `items`
  std::vector<PreviousAnswer> previous;
  /// Where a draft moved on to a newer version of its form: what it became. It was never signed.
  std::optional<ScreeningKey> movedTo = {};
};
/// Reads a screening and logs the reading. A screening without a checklist (imported) is
/// `notFound`.
base::Result<ScreeningView> openScreening(OpenVault& vault, ScreeningKey screening);

/// Each returns only when the answer is on the disk. Fails with `denied` on a signed screening.
/// `value` empty takes the answer back to untouched.
base::Status answer(OpenVault& vault, ScreeningKey screening, const std::string& linkId,
                    std::optional<domain::Value> value);
base::Status answerText(OpenVault& vault, ScreeningKey screening, const std::string& linkId,
                        const std::string& text);
base::Status writeNote(OpenVault& vault, ScreeningKey screening, const std::string& linkId,
                       NoteKind kind, const std::string& text);

/// Answers of any kind to one question at one place, instead of those before; none takes them away.
/// Fails with `invalid` where the question observes an indicator (`answer` is for that), takes no
/// answers of that kind or not so many, or where there is no such place.
base::Status giveAnswers(OpenVault& vault, ScreeningKey screening, const std::string& linkId,
                         const forms::Place& place, const std::vector<forms::AnswerValue>& values);
/// Takes the repetition `number` of a repeating group away, with its answers; later ones move up.
/// Fails with `invalid` where the group does not repeat.
base::Status removeRepetition(OpenVault& vault, ScreeningKey screening,
                              const std::string& groupLinkId, const forms::Place& place,
                              std::size_t number);

/// What stands in the way of signing, and what signing leaves out.
struct Completion {
  std::vector<forms::ResponseFinding> problems;  ///< errors alone; pointers are "linkId@place"
  /// Answers from an earlier version of the form to questions that read otherwise now, and that no
  /// person has confirmed (formmove.h).
  std::vector<forms::Answers::Key> unconfirmed;
  /// Answers to questions that are asked no longer.
  std::vector<forms::Answers::Key> setAside;
};
base::Result<Completion> completion(OpenVault& vault, ScreeningKey screening);

/// Makes the draft final: from here on it counts, and it is never changed again. Answers that are
/// set aside are left out. Fails with `invalid` where completion() has problems or unconfirmed
/// answers.
base::Status sign(OpenVault& vault, ScreeningKey screening);

/// A new draft with the same answers and date; signing it makes the old one `superseded`.
base::Result<ScreeningKey> correct(OpenVault& vault, ScreeningKey screening);

}  // namespace tidlig::usecases
