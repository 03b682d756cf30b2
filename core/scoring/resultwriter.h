#pragma once

#include "base/jsonwriter.h"
#include "domain/case.h"
#include "scoring/assessment.h"
#include "scoring/model.h"

#include <array>
#include <string>

namespace tidlig::scoring {

/// Writes an assessment as the JSON object of SCORING.md section 9: the same assessment gives the
/// same bytes for ever. Model and catalogue must outlive it. Keeps what is written again and again
/// ready as text, and scratch memory: one for each thread.
class ResultWriter {
 public:
  ResultWriter(const Model& model, const domain::Catalogue& catalogue);

  /// Appends the object without a line end.
  void write(const domain::Case& familyCase, const Assessment& assessment, std::string& out);

 private:
  using ByValue = std::array<std::string, 4>;
  /// A source up to its value.
  struct SourceHeads {
    std::string own;
    std::string ofParents;  ///< of the parents' indicators, where these are about somebody else
    bool twofold = false;
  };

  void prepareSources(const domain::Case& familyCase);
  void writeAxis(base::JsonWriter& json, const AxisResult& axis, domain::Axis which,
                 std::string& out) const;
  void writeCounted(base::JsonWriter& json, const AxisResult& axis,
                    const std::vector<Counted>& list, std::string& out) const;
  void writeCodes(base::JsonWriter& json, std::span<const domain::IndicatorIndex> codes) const;
  void writeReached(base::JsonWriter& json, const AxisResult& axis, domain::Axis which) const;
  void writeToRaise(base::JsonWriter& json, const AxisResult& axis, domain::Axis which) const;
  void writeToLower(base::JsonWriter& json, const AxisResult& axis) const;
  void writeChild(base::JsonWriter& json, const domain::Case& familyCase, std::size_t index,
                  const ChildResult& child, std::string& out) const;
  [[nodiscard]] const Condition& condition(domain::Axis which, std::uint8_t level,
                                           std::uint16_t index) const;

  const Model& m_model;
  const domain::Catalogue& m_catalogue;
  std::string m_head;                    ///< model and catalogue, the same in every line
  std::vector<std::string> m_codes;      ///< by indicator: its code as a JSON string
  std::vector<ByValue> m_countedBegins;  ///< by indicator: an entry up to its sources
  std::vector<SourceHeads> m_sources;    ///< by screening
};

}  // namespace tidlig::scoring
