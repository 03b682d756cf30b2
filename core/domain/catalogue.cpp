#include "domain/catalogue.h"

#include <algorithm>
#include <array>
#include <limits>

namespace tidlig::domain {
namespace {

constexpr std::array<std::string_view, 3> kAxisCodes = {"child", "parent", "protective"};

}  // namespace

std::string_view code(Axis axis) {
  return kAxisCodes[static_cast<std::size_t>(axis)];
}

std::optional<Axis> axisFromCode(std::string_view text) {
  for (const Axis axis : {Axis::child, Axis::parent, Axis::protective}) {
    if (code(axis) == text) return axis;
  }
  return std::nullopt;
}

bool Indicator::hasTag(std::string_view tag) const {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

base::Result<Catalogue> Catalogue::make(std::string version, std::string sha256,
                                        std::vector<Indicator> indicators) {
  if (indicators.size() > std::numeric_limits<IndicatorIndex>::max()) {
    return base::Error{base::ErrorKind::invalid, "expected at most 65535 indicators"};
  }
  std::sort(indicators.begin(), indicators.end(),
            [](const Indicator& a, const Indicator& b) { return a.code < b.code; });
  const auto twice =
      std::adjacent_find(indicators.begin(), indicators.end(),
                         [](const Indicator& a, const Indicator& b) { return a.code == b.code; });
  if (twice != indicators.end()) {
    return base::Error{base::ErrorKind::invalid, "expected each indicator code once"};
  }
  if (!indicators.empty() && indicators.front().code.empty()) {
    return base::Error{base::ErrorKind::invalid, "expected a non-empty indicator code"};
  }
  Catalogue catalogue;
  catalogue.m_version = std::move(version);
  catalogue.m_sha256 = std::move(sha256);
  catalogue.m_indicators = std::move(indicators);
  return catalogue;
}

std::optional<IndicatorIndex> Catalogue::find(std::string_view code) const {
  const auto found = std::lower_bound(
      m_indicators.begin(), m_indicators.end(), code,
      [](const Indicator& indicator, std::string_view wanted) { return indicator.code < wanted; });
  if (found == m_indicators.end() || found->code != code) return std::nullopt;
  return static_cast<IndicatorIndex>(found - m_indicators.begin());
}

}  // namespace tidlig::domain
