#pragma once

#include "base/json.h"
#include "base/result.h"
#include "domain/case.h"
#include "scoring/model.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tidlig::exchange {

/// Reads case files (SCORING.md section 9) against one model and one catalogue, which must outlive
/// it. Holds scratch memory: one for each thread.
class CaseReader {
 public:
  CaseReader(const scoring::Model& model, const domain::Catalogue& catalogue);

  /// A case to be imported may leave `asOf` out: it is not stored.
  enum class AsOf { required, optional };

  /// Reads one JSON object of up to 64 MiB and 64 levels. Fails with `invalid`, the JSON pointer
  /// and what was expected: unknown fields, indicators, professions, subjects and values,
  /// impossible dates, empty or repeated ids.
  base::Result<domain::Case> read(std::string_view bytes, AsOf asOf = AsOf::required);

 private:
  base::Status readPeople(const base::JsonValue& root, domain::Case& out);
  base::Result<domain::CaseChild> readChild(const base::JsonValue& value,
                                            const domain::Subject& person);
  base::Result<std::string_view> personId(const base::JsonValue& value,
                                          const domain::Subject& person);
  base::Status readScreenings(const base::JsonValue& root, domain::Case& out);
  base::Result<domain::CaseScreening> readScreening(const base::JsonValue& value);
  base::Result<domain::Subject> readSubject(const base::JsonValue& value) const;
  base::Status readObservations(const base::JsonValue& value, domain::CaseScreening& out);
  base::Result<domain::Observation> readObservation(const base::JsonValue& value);

  const scoring::Model& m_model;
  const domain::Catalogue& m_catalogue;
  std::unordered_map<std::string_view, domain::Subject> m_people;  ///< by id, in the document
  std::unordered_set<std::string_view> m_screeningIds;             ///< in the document
  std::vector<std::uint64_t> m_seenIn;  ///< by indicator: the newest screening that observed it
  std::uint64_t m_screeningNumber = 0;  ///< over all cases, so that m_seenIn need not be cleared
};

}  // namespace tidlig::exchange
