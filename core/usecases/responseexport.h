#pragma once

#include "domain/cprnumber.h"
#include "exchange/childrenguide.h"
#include "usecases/keys.h"
#include "usecases/openvault.h"

#include <cstddef>
#include <string>

namespace tidlig::usecases {

// Filled-in checklists for other systems. Each needs the right to move cases, and is logged before
// anything leaves; the log holds which records and how many, no names and nothing of what was
// answered.

/// A family's screenings as another system can read them.
struct ExportedScreenings {
  std::string json;             ///< a FHIR R4 Bundle, compact, without a line end
  std::size_t screenings = 0;   ///< in the bundle
  std::size_t withoutForm = 0;  ///< imported without their checklist: there is nothing to write
  std::size_t unfinished = 0;   ///< drafts, which nobody has stood for yet
};

/// The family's signed screenings that count now, in the order of their days: of one that was
/// corrected the correction alone, with the status `amended`. Nobody is named: the subject is
/// "Patient/child-1", "Patient/adult-2" (in the family's order) or "Group/family". The same vault
/// at the same time gives the same bytes. Fails with `denied`, `notFound`, or `invalid` where FHIR
/// has no place for an answer.
base::Result<ExportedScreenings> exportScreenings(OpenVault& vault, FamilyKey family);

/// One signed screening as the municipalities' children guide takes it. The CPR number is in what
/// is returned and nowhere else. Where it does not fit, the projection says why and is not logged.
/// Fails with `denied`, `notFound`, or `invalid` (a draft, or one that was corrected).
base::Result<exchange::GuideProjection> exportToChildrenGuide(OpenVault& vault,
                                                              ScreeningKey screening,
                                                              const domain::CprNumber& cpr);

}  // namespace tidlig::usecases
