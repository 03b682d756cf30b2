#pragma once

#include "base/result.h"

#include <compare>
#include <string>
#include <string_view>

namespace tidlig::base {

/// A non-empty identifier that cannot be mixed up with one of another kind.
/// Ids compare byte by byte (SCORING.md section 9: `s10` < `s2`).
template <typename Tag>
class Id {
 public:
  /// Fails with `invalid` when `text` is empty.
  static Result<Id> parse(std::string_view text) {
    if (text.empty()) return Error{ErrorKind::invalid, "expected a non-empty id"};
    return Id(std::string(text));
  }

  [[nodiscard]] const std::string& text() const { return m_text; }
  friend auto operator<=>(const Id&, const Id&) = default;

 private:
  explicit Id(std::string text) : m_text(std::move(text)) {}
  std::string m_text;
};

}  // namespace tidlig::base
