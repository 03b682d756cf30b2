#include "exchange/dmnnames.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidlig::exchange::dmn {
namespace {

bool isLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// No underscore, so that "tag_2" is none.
bool isPlainWord(std::string_view tag) {
  return !tag.empty() && isLetter(tag.front()) && std::all_of(tag.begin(), tag.end(), [](char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  });
}

std::string base(domain::Axis axis, domain::Value value) {
  return fmt::format("{}_{}", axis == domain::Axis::child ? "signs" : "factors",
                     domain::code(value));
}

}  // namespace

std::vector<Count> countsOf(std::span<const std::vector<scoring::Condition>> levels) {
  std::vector<Count> counts;
  for (std::size_t level = levels.size(); level-- > 0;) {
    for (const scoring::Condition& condition : levels[level]) {
      Count count = countOf(condition);
      if (std::find(counts.begin(), counts.end(), count) == counts.end()) {
        counts.push_back(std::move(count));
      }
    }
  }
  return counts;
}

std::string countName(domain::Axis axis, const Count& count, std::size_t number) {
  const std::string name = base(axis, count.value);
  if (!count.tag) return name;
  if (isPlainWord(*count.tag)) return name + "_" + *count.tag;
  return fmt::format("{}_tag_{}", name, number);
}

std::optional<Count> countFromName(domain::Axis axis, std::string_view name) {
  for (const domain::Value value : {domain::Value::some, domain::Value::marked}) {
    const std::string start = base(axis, value);
    if (name == start) return Count{value, {}};
    if (!name.starts_with(start + "_")) continue;
    const std::string_view tag = name.substr(start.size() + 1);
    if (isPlainWord(tag)) return Count{value, std::string(tag)};
  }
  return std::nullopt;
}

}  // namespace tidlig::exchange::dmn
