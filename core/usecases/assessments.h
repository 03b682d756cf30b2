#pragma once

#include "domain/case.h"
#include "scoring/assessment.h"
#include "usecases/keys.h"
#include "usecases/openvault.h"

#include <optional>
#include <string>
#include <vector>

namespace tidlig::usecases {

/// A family's case on a day with what the vault's model makes of it.
struct FamilyAssessment {
  domain::Case familyCase;
  scoring::Assessment result;
};
/// Computed, nothing stored (the reading of the family was logged by openFamily).
base::Result<FamilyAssessment> assessFamily(OpenVault& vault, FamilyKey family, base::Date asOf);

/// An axis level set by professional judgement. `childCode` is empty for the parents' axis.
struct JudgedLevel {
  std::string childCode;
  std::uint8_t level;  ///< index of scoring::ChildLevel or scoring::ParentLevel
};

struct NewDecision {
  FamilyKey family;
  base::Date asOf;
  int group;  ///< 1–4: the family's position on this day
  std::vector<JudgedLevel> judged;
  std::string
      reason;  ///< needed where nothing was suggested, another group was chosen or a level judged
  std::string participants;
  std::string nextStep;
  std::optional<base::Date> nextStepOn;
};
/// Whether `decision` needs a written reason, given what was suggested.
bool needsReason(const scoring::Assessment& result, const NewDecision& decision);

/// Stores the case as scored, model and catalogue (by hash), the result's bytes and the decision
/// with the signed-in user and the clock's time, and takes away that user's draft of it
/// (drafts.h). Fails with `invalid` when a needed reason is blank.
base::Result<AssessmentKey> decide(OpenVault& vault, const NewDecision& decision);

/// Who did something after a decision, and when.
struct DoneMark {
  std::string by;
  std::int64_t atMilliseconds;
};

struct DecisionView {
  AssessmentKey key;
  base::Date asOf;
  int group;
  std::optional<int> suggested;
  std::vector<JudgedLevel> judged;
  std::string reason, participants, nextStep;
  std::optional<base::Date> nextStepOn;
  std::string decidedBy;
  std::int64_t decidedAtMilliseconds;
  std::optional<DoneMark> stepDone;         ///< the next step was taken
  std::optional<DoneMark> parentsInformed;  ///< the parents were told of the decision
};
/// A family's decisions, newest first.
base::Result<std::vector<DecisionView>> listDecisions(OpenVault& vault, FamilyKey family);

}  // namespace tidlig::usecases
