#include "pages/screening/sofar.h"

#include "scoring/assessor.h"
#include "text/text.h"

#include <QCoreApplication>

namespace tidlig::app {
namespace {

struct SoFar {
  Q_DECLARE_TR_FUNCTIONS(SoFar)
};

std::string codeOf(const usecases::FamilyView& family, usecases::ScreeningKey draft) {
  for (const auto& screening : family.screenings) {
    if (screening.key == draft) return screening.code;
  }
  return {};
}

QString inWords(const ExplainInput& input) {
  QStringList parts;
  const auto children = input.assessment.result.children.size();
  for (std::size_t i = 0; i < children; ++i) {
    const auto explanation = explainChild(input, i);
    parts << qs(explanation.headline) << qs(explanation.rule);
  }
  if (children == 0) parts << qs(explainParents(input).rule);
  parts << SoFar::tr("This is what the answers would mean if you signed now. Nothing is decided.");
  return parts.join(QStringLiteral("\n\n"));
}

}  // namespace

QString meaningSoFar(usecases::OpenVault& vault, const usecases::FamilyView& family,
                     usecases::ScreeningKey draft, base::Date today) {
  auto assessment = usecases::assessFamily(vault, family.key, today);
  if (!assessment.ok()) return SoFar::tr("This cannot be worked out right now.");
  const std::string code = codeOf(family, draft);
  for (auto& screening : assessment->familyCase.screenings) {
    if (screening.id == code) screening.status = domain::ScreeningStatus::final;
  }
  scoring::Assessor assessor(vault.model(), vault.catalogue());
  assessor.assess(assessment->familyCase, assessment->result);
  return inWords({assessment.value(), family, vault.catalogue(), vault.model()});
}

}  // namespace tidlig::app
