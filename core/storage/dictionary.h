#pragma once

#include "domain/catalogue.h"
#include "scoring/model.h"
#include "storage/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::storage {

/// Numbers for indicators and professions as rows hold them. They never change; a new catalogue or
/// model only adds some.
class Dictionary {
 public:
  /// Gives numbers to what has none yet. Within the caller's transaction.
  static base::Status extend(Database& database, const domain::Catalogue& catalogue,
                             const scoring::Model& model);
  /// Fails with `corrupt` when an indicator or a profession has no number.
  static base::Result<Dictionary> load(Database& database, const domain::Catalogue& catalogue,
                                       const scoring::Model& model);

  [[nodiscard]] std::uint32_t number(domain::IndicatorIndex indicator) const {
    return m_numbers[indicator];
  }
  /// The catalogue's indicator with this number; nothing when the catalogue has it no more.
  [[nodiscard]] std::optional<domain::IndicatorIndex> indicator(std::uint32_t number) const {
    if (number >= m_indicators.size() || m_indicators[number] < 0) return std::nullopt;
    return static_cast<domain::IndicatorIndex>(m_indicators[number]);
  }
  [[nodiscard]] std::optional<std::int64_t> professionNumber(std::string_view code) const;
  /// By number; empty where none.
  [[nodiscard]] const std::vector<std::string>& professions() const { return m_professions; }
  /// Null where there is none.
  [[nodiscard]] const std::string* profession(std::int64_t number) const;

 private:
  std::vector<std::uint32_t> m_numbers;    ///< by index in the catalogue
  std::vector<std::int32_t> m_indicators;  ///< by number; -1 where the catalogue has none
  std::vector<std::string> m_professions;  ///< by number; empty where none
};

}  // namespace tidlig::storage
