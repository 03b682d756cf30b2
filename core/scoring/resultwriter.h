#pragma once

#include "base/jsonwriter.h"
#include "domain/case.h"
#include "scoring/assessment.h"
#include "scoring/model.h"

#include <string>

namespace tidlig::scoring {

/// Writes an assessment as the JSON object of SCORING.md section 9: the same assessment gives the
/// same bytes for ever. Model and catalogue must outlive it.
class ResultWriter {
 public:
  ResultWriter(const Model& model, const domain::Catalogue& catalogue);

  /// Appends the object without a line end.
  void write(const domain::Case& familyCase, const Assessment& assessment, std::string& out) const;

 private:
  void writeAxis(base::JsonWriter& json, const domain::Case& familyCase, const AxisResult& axis,
                 domain::Axis which) const;
  void writeCounted(base::JsonWriter& json, const domain::Case& familyCase, const AxisResult& axis,
                    const std::vector<Counted>& list) const;
  void writeSource(base::JsonWriter& json, const domain::Case& familyCase, const Source& source,
                   bool ofParents) const;
  void writeCodes(base::JsonWriter& json, std::span<const domain::IndicatorIndex> codes) const;
  void writeReached(base::JsonWriter& json, const AxisResult& axis, domain::Axis which) const;
  void writeToRaise(base::JsonWriter& json, const AxisResult& axis, domain::Axis which) const;
  void writeToLower(base::JsonWriter& json, const AxisResult& axis) const;
  void writeChild(base::JsonWriter& json, const domain::Case& familyCase, std::size_t index,
                  const ChildResult& child) const;
  [[nodiscard]] const Condition& condition(domain::Axis which, std::uint8_t level,
                                           std::uint16_t index) const;

  const Model& m_model;
  const domain::Catalogue& m_catalogue;
  std::string m_head;  ///< model and catalogue, the same in every line
};

}  // namespace tidlig::scoring
