#include "scoring/assessment.h"

#include <array>

namespace tidlig::scoring {

std::string_view code(LeftOutWhy why) {
  constexpr std::array<std::string_view, 4> kCodes = {"draft", "superseded", "future", "stale"};
  return kCodes[static_cast<std::size_t>(why)];
}

}  // namespace tidlig::scoring
