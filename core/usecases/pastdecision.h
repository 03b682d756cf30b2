#pragma once

#include "usecases/assessments.h"
#include "usecases/families.h"

namespace tidlig::usecases {

/// A signed decision as it was: what was known, suggested and decided on its day.
struct PastDecision {
  DecisionView decision;
  /// Who the case was about, in its order, by the names they have today. No screenings.
  FamilyView family;
  FamilyAssessment assessment;  ///< the case and the result of that day
  scoring::Model model;         ///< by which it was assessed
  domain::Catalogue catalogue;
  bool rulesHaveChanged = false;  ///< the vault uses another model or catalogue by now
};

/// Reads a decision with the model and the catalogue that are stored beside it, and makes sure that
/// they give the bytes of the result that was stored. Logs the reading. Fails with `denied`,
/// `notFound`, or `corrupt` where the stored result no longer follows from what is stored beside
/// it.
base::Result<PastDecision> readDecision(OpenVault& vault, AssessmentKey decision);

}  // namespace tidlig::usecases
