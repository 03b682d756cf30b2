#pragma once

#include "usecases/assessments.h"
#include "usecases/families.h"
#include "usecases/openvault.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tidlig::app {

/// One reason with where it comes from.
struct Reason {
  QString text;
  QString source;  ///< who and when; may be empty
  bool disagreement = false;
};

/// A heading with what stands under it.
struct ReasonGroup {
  enum class Kind { signs, factors, protective, pending, notAsked, change, leftOut };
  Kind kind;
  QString title;
  QString none;  ///< what to say where there is nothing
  std::vector<Reason> reasons;
};

/// What the result means for one child, in sentences.
struct Explanation {
  QString headline;  ///< the suggestion, the open range, or what is missing
  QString rule;      ///< the levels and the conditions that led there
  std::vector<ReasonGroup> groups;
};

/// What is needed to explain: nothing here reads the vault.
struct ExplainInput {
  const usecases::FamilyAssessment& assessment;
  const usecases::FamilyView& family;
  const domain::Catalogue& catalogue;
  const scoring::Model& model;
};

Explanation explainChild(const ExplainInput& input, std::size_t child);
/// The parents' side alone, for a family without children yet.
Explanation explainParents(const ExplainInput& input);

/// The family's suggestion in one sentence.
QString familyHeadline(const ExplainInput& input);

}  // namespace tidlig::app
