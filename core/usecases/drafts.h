#pragma once

#include "base/date.h"
#include "usecases/families.h"
#include "usecases/keys.h"
#include "usecases/openvault.h"

#include <optional>
#include <string>
#include <vector>

namespace tidlig::usecases {

// What is being written and is not signed or saved yet. One of each for the signed-in user: nobody
// sees or overwrites what somebody else is writing, so that judgements stay independent. What is
// kept is kept as it was typed.

/// A decision that is being written.
struct DecisionDraft {
  std::optional<int> group;      ///< chosen, 1–4
  std::optional<int> suggested;  ///< what was suggested when it was written
  std::string reason, participants, nextStep;
  std::string nextStepOn;  ///< as typed: half a date, too
  /// When it was begun. Where this is left out, keeping a draft leaves the day as it is, or begins
  /// it today.
  std::optional<base::Date> begunOn;
};
/// Whether nothing was written and nothing else chosen than was suggested.
bool saysNothing(const DecisionDraft& draft);

/// The signed-in user's own. Needs the right to decide.
base::Result<std::optional<DecisionDraft>> decisionDraft(OpenVault& vault, FamilyKey family);
/// Keeps it in the place of the one before; one that says nothing is taken away. Where it is so
/// already, nothing is written. Fails with `denied`, `invalid` (a group that is none), or
/// `notFound` where there is no such family.
base::Status keepDecisionDraft(OpenVault& vault, FamilyKey family, const DecisionDraft& draft);
/// Signing the decision does the same (`decide`).
base::Status dropDecisionDraft(OpenVault& vault, FamilyKey family);

/// A family that is being written in.
struct FamilyDraft {
  struct Member {
    MemberKind kind = MemberKind::child;
    std::string name;
    bool expected = false;  ///< the date is that of an expected birth
    std::string date;       ///< as typed
    bool protectedAddress = false;
    friend bool operator==(const Member&, const Member&) = default;
  };
  std::string name;
  std::vector<Member> members;
  std::optional<base::Date> begunOn;  ///< as in DecisionDraft
};
/// Whether nothing was written, however many empty lines there are.
bool saysNothing(const FamilyDraft& draft);

/// The signed-in user's own. Needs the right to change families.
base::Result<std::optional<FamilyDraft>> familyDraft(OpenVault& vault);
/// As keepDecisionDraft does. Fails with `denied`.
base::Status keepFamilyDraft(OpenVault& vault, const FamilyDraft& draft);
/// Creating the family does the same (`NewFamily::wasDraft`).
base::Status dropFamilyDraft(OpenVault& vault);

}  // namespace tidlig::usecases
