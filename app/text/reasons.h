#pragma once

#include "explain/panel.h"
#include "usecases/assessments.h"
#include "usecases/families.h"
#include "usecases/openvault.h"

#include <QString>

namespace tidlig::app {

// The core says why (core/explain); the window says it in its own language, with the family's
// names.

using Reason = explain::Reason;
using ReasonGroup = explain::ReasonGroup;
using Explanation = explain::Panel;

/// What is needed to explain: nothing here reads the vault.
struct ExplainInput {
  const usecases::FamilyAssessment& assessment;
  const usecases::FamilyView& family;
  const domain::Catalogue& catalogue;
  const scoring::Model& model;
};

/// For core/explain, with what the members are called; `input`'s parts must outlive it.
explain::Input toExplain(const ExplainInput& input);

Explanation explainChild(const ExplainInput& input, std::size_t child);
/// The parents' side alone, for a family without children yet.
Explanation explainParents(const ExplainInput& input);

/// The family's suggestion in one or two sentences.
QString familyHeadline(const ExplainInput& input);

}  // namespace tidlig::app
