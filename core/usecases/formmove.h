#pragma once

#include "forms/carrying.h"
#include "usecases/keys.h"
#include "usecases/openvault.h"
#include "usecases/screenings.h"

#include <optional>
#include <string>
#include <vector>

namespace tidlig::usecases {

// A draft stays on the version of its form that it was begun with and can be finished on it. Where
// a newer one has come into the vault, a person may move the draft on (FORMS.md): nothing moves by
// itself, and nothing is dropped.

/// What was written beside an answer.
struct WrittenNote {
  NoteKind kind = NoteKind::note;
  std::string text;
};

/// A filled-in question on the way to the newer version.
struct MovingAnswer {
  std::string linkId;
  forms::Place place;
  /// `confirm` also where it waited already for a person in the older version.
  forms::Carry carry = forms::Carry::carried;
  std::vector<forms::AnswerValue> values;  ///< none where only notes stand beside the question
  std::vector<WrittenNote> notes;          ///< those stand once beside a question, at no place
};

/// What would happen to a draft's answers.
struct FormMove {
  std::string to;                      ///< id of the newer form
  const forms::Questionnaire* before;  ///< both valid as long as the vault is open
  const forms::Questionnaire* after;
  std::vector<MovingAnswer> answers;  ///< in the older form's order
};

/// The move that a draft can make: to the form of the same url that came into the vault last, after
/// the draft's own, that is in use and may be filled in by the signed-in user. Nothing where there
/// is none. Fails with `denied` (signed, or another profession's) or `notFound`.
base::Result<std::optional<FormMove>> possibleMove(OpenVault& vault, ScreeningKey draft);

/// Makes a new draft on the form `to`, as possibleMove told, and keeps the one before as it was,
/// superseded. Answers to questions that read otherwise now wait for a person (`toConfirm`).
/// Fails as possibleMove does, and with `invalid` where the move is no longer the one that was
/// told.
base::Result<ScreeningKey> moveDraft(OpenVault& vault, ScreeningKey draft, const std::string& to);

/// What did not move on, answers and notes: to be read beside the new screening, for ever.
struct LeftBehind {
  ScreeningKey from;
  const forms::Questionnaire* form;   ///< valid as long as the vault is open
  std::vector<MovingAnswer> answers;  ///< not carried or archived, in the form's order
};
/// Of every move on the way to this screening, the last one first; also of moves before a
/// correction. Moves that left nothing behind are not among them. Fails with `denied` or
/// `notFound`.
base::Result<std::vector<LeftBehind>> leftBehind(OpenVault& vault, ScreeningKey screening);

/// An answer that moved on and that a person has not confirmed yet.
struct Unconfirmed {
  std::string linkId;
  forms::Place place;
  /// The question as it read when it was answered, however many moves ago; valid as long as the
  /// vault is open.
  const forms::Item* before = nullptr;
};
/// Signing waits for them, unless they are asked no longer. Fails with `denied` or `notFound`.
base::Result<std::vector<Unconfirmed>> toConfirm(OpenVault& vault, ScreeningKey screening);

/// A person has read the question as it is now, and the answer stands. Answering anew does the
/// same. Fails with `denied` or `notFound`.
base::Status confirmAnswer(OpenVault& vault, ScreeningKey draft, const std::string& linkId,
                           const forms::Place& place);
/// Takes that back, as undoing does: the answer waits again. Fails as confirmAnswer does, and with
/// `invalid` where the draft did not come from an earlier version.
base::Status askAgain(OpenVault& vault, ScreeningKey draft, const std::string& linkId,
                      const forms::Place& place);

}  // namespace tidlig::usecases
