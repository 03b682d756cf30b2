#pragma once

#include "base/result.h"
#include "domain/ageband.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::domain {

/// Where an indicator stands: a sign of the child, a risk factor of the parents, or a protective
/// factor, which is shown beside and never counted.
enum class Axis : std::uint8_t { child, parent, protective };

/// "child", "parent" or "protective".
std::string_view code(Axis axis);
std::optional<Axis> axisFromCode(std::string_view code);

/// One text in the two languages of the product.
struct LocalText {
  std::string da;
  std::string en;
  friend bool operator==(const LocalText&, const LocalText&) = default;
};

/// One observable thing (DOMAIN.md).
struct Indicator {
  std::string code;
  Axis axis = Axis::child;
  AgeBands ages;                  ///< only signs are restricted by them
  std::vector<std::string> tags;  ///< e.g. "alarm", "alarmIfMarked", "severe"
  LocalText text;
  LocalText help;  ///< examples by age; may be empty

  [[nodiscard]] bool hasTag(std::string_view tag) const;
};

/// Position of an indicator in its catalogue, which is ascending by code.
using IndicatorIndex = std::uint16_t;

/// All indicators of one catalogue file, ascending by code byte by byte.
class Catalogue {
 public:
  /// Sorts. Fails with `invalid` on an empty or repeated code or more than 65,535 indicators.
  /// `sha256` is over the file's bytes, in lower-case hex.
  static base::Result<Catalogue> make(std::string version, std::string sha256,
                                      std::vector<Indicator> indicators);

  [[nodiscard]] const std::string& version() const { return m_version; }
  [[nodiscard]] const std::string& sha256() const { return m_sha256; }
  [[nodiscard]] std::span<const Indicator> indicators() const { return m_indicators; }
  [[nodiscard]] const Indicator& at(IndicatorIndex index) const { return m_indicators[index]; }
  [[nodiscard]] std::optional<IndicatorIndex> find(std::string_view code) const;

 private:
  Catalogue() = default;
  std::string m_version;
  std::string m_sha256;
  std::vector<Indicator> m_indicators;
};

}  // namespace tidlig::domain
