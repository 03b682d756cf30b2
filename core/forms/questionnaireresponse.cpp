#include "forms/questionnaireresponse.h"

#include <algorithm>
#include <array>

namespace tidlig::forms {
namespace {

constexpr std::array<std::string_view, 5> kStatusCodes = {"in-progress", "completed", "amended",
                                                          "entered-in-error", "stopped"};

}  // namespace

std::string_view code(ResponseStatus status) {
  return kStatusCodes[static_cast<std::size_t>(status)];
}

std::optional<ResponseStatus> responseStatusFromCode(std::string_view text) {
  const auto* const found = std::find(kStatusCodes.begin(), kStatusCodes.end(), text);
  if (found == kStatusCodes.end()) return std::nullopt;
  return static_cast<ResponseStatus>(found - kStatusCodes.begin());
}

}  // namespace tidlig::forms
