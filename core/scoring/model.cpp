#include "scoring/model.h"

namespace tidlig::scoring {
namespace {

constexpr std::array<std::string_view, 4> kChildCodes = {"none", "single", "clear", "serious"};
constexpr std::array<std::string_view, 3> kParentCodes = {"few", "several", "many"};
constexpr std::array<std::string_view, 3> kSourceCodes = {"strategy", "local", "open"};

}  // namespace

std::string_view code(ChildLevel level) {
  return kChildCodes[static_cast<std::size_t>(level)];
}
std::string_view code(ParentLevel level) {
  return kParentCodes[static_cast<std::size_t>(level)];
}
std::string_view code(CellSource source) {
  return kSourceCodes[static_cast<std::size_t>(source)];
}

std::string Approval::text() const {
  return on ? by + ", " + on->text() : by;
}

std::optional<int> Model::validityMonths(std::string_view profession) const {
  for (const Validity& entry : validity) {
    if (entry.profession == profession) return entry.months;
  }
  return std::nullopt;
}

}  // namespace tidlig::scoring
