#include "forms/questionnaireresponse.h"

#include <algorithm>
#include <array>

namespace tidlig::forms {
namespace {

constexpr std::array<std::string_view, 5> kResponseStatusCodes = {
    "in-progress", "completed", "amended", "entered-in-error", "stopped"};

}  // namespace

std::string_view code(ResponseStatus status) {
  return kResponseStatusCodes[static_cast<std::size_t>(status)];
}

std::optional<ResponseStatus> responseStatusFromCode(std::string_view text) {
  const auto* const found =
      std::find(kResponseStatusCodes.begin(), kResponseStatusCodes.end(), text);
  if (found == kResponseStatusCodes.end()) return std::nullopt;
  return static_cast<ResponseStatus>(found - kResponseStatusCodes.begin());
}

}  // namespace tidlig::forms
