#pragma once

#include "domain/case.h"
#include "scoring/assessment.h"
#include "scoring/compiledmodel.h"
#include "scoring/evidence.h"
#include "scoring/model.h"
#include "scoring/reasons.h"

#include <vector>

namespace tidlig::scoring {

/// Scores cases with one model and one catalogue (SCORING.md). Pure: no clock, no text, no memory
/// of earlier cases. Holds scratch memory: one for each thread. Model and catalogue must outlive
/// it.
class Assessor {
 public:
  Assessor(const Model& model, const domain::Catalogue& catalogue);
  // Parts of it point to others.
  Assessor(const Assessor&) = delete;
  Assessor& operator=(const Assessor&) = delete;

  /// `familyCase` names only professions of the model and indicators of the catalogue. Reuses the
  /// memory of `out`.
  void assess(const domain::Case& familyCase, Assessment& out);

 private:
  void placeChild(const AxisResult& parents, ChildResult& child) const;
  void placeFamily(const domain::Case& familyCase, Assessment& out) const;

  const Model& m_model;
  CompiledModel m_compiled;
  Evidence m_evidence;
  Reasons m_childReasons;
  Reasons m_parentReasons;
};

}  // namespace tidlig::scoring
