#include "domain/case.h"

#include <array>

namespace tidlig::domain {
namespace {

constexpr std::array<std::string_view, 4> kValueCodes = {"absent", "some", "marked", "notAssessed"};
constexpr std::array<std::string_view, 3> kStatusCodes = {"final", "draft", "superseded"};

template <typename Enum, std::size_t Count>
std::optional<Enum> fromCode(const std::array<std::string_view, Count>& codes,
                             std::string_view text) {
  for (std::size_t i = 0; i < Count; ++i) {
    if (codes[i] == text) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view code(Value value) {
  return kValueCodes[static_cast<std::size_t>(value)];
}
std::optional<Value> valueFromCode(std::string_view text) {
  return fromCode<Value>(kValueCodes, text);
}

std::string_view code(ScreeningStatus status) {
  return kStatusCodes[static_cast<std::size_t>(status)];
}
std::optional<ScreeningStatus> screeningStatusFromCode(std::string_view text) {
  return fromCode<ScreeningStatus>(kStatusCodes, text);
}

}  // namespace tidlig::domain
