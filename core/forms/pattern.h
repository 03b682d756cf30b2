#pragma once

#include <memory>
#include <optional>
#include <string_view>

namespace tidlig::forms {

/// A regular expression that an answer must match as a whole (FHIR's regex extension). Matching
/// takes time in proportion to the answer's length whatever the expression is: nothing here tries
/// again from earlier places, so a hostile form cannot make the program hang.
class Pattern {
 public:
  /// Longer expressions are refused.
  static constexpr std::size_t kLongest = 1000;

  /// The syntax that ECMAScript, XML Schema and RE2 share, and ECMAScript's \uXXXX. Nothing for
  /// what has none of these meanings, looks ahead, behind or back, is empty, too long, or needs too
  /// many steps.
  static std::optional<Pattern> compile(std::string_view expression);

  /// Whether the whole of `text`, which must be UTF-8, is what the expression describes.
  [[nodiscard]] bool matches(std::string_view text) const;

 private:
  struct Program;
  explicit Pattern(std::shared_ptr<const Program> program);

  std::shared_ptr<const Program> m_program;  ///< cannot be changed, so copies share it
};

}  // namespace tidlig::forms
