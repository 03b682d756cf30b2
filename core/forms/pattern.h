#pragma once

#include <memory>
#include <optional>
#include <string_view>

namespace re2 {
class RE2;
}

namespace tidlig::forms {

/// A regular expression that an answer must match as a whole. It runs in time linear in the answer
/// and in little memory, whatever the form says: back references and look-around, which would
/// forbid that, are not read.
class Pattern {
 public:
  /// Nothing where it is malformed, longer than 1,000 bytes, too large when unfolded, or uses what
  /// is not read.
  static std::optional<Pattern> compile(std::string_view regex);

  /// Whether the whole of `answer` matches.
  [[nodiscard]] bool matches(std::string_view answer) const;

 private:
  explicit Pattern(std::shared_ptr<const re2::RE2> regex) : m_regex(std::move(regex)) {}
  std::shared_ptr<const re2::RE2> m_regex;
};

}  // namespace tidlig::forms
