#include "forms/pattern.h"

#include <re2/re2.h>

#include <string>

namespace tidlig::forms {

std::optional<Pattern> Pattern::compile(std::string_view regex) {
  constexpr std::size_t kLongest = 1000;
  constexpr std::int64_t kMemory = 1 << 20;
  if (regex.empty() || regex.size() > kLongest) return std::nullopt;
  re2::RE2::Options options;
  options.set_log_errors(false);  // they would repeat what the form says
  options.set_max_mem(kMemory);
  auto compiled = std::make_shared<const re2::RE2>(std::string(regex), options);
  if (!compiled->ok()) return std::nullopt;
  return Pattern(std::move(compiled));
}

bool Pattern::matches(std::string_view answer) const {
  return re2::RE2::FullMatch(re2::StringPiece(answer.data(), answer.size()), *m_regex);
}

}  // namespace tidlig::forms
