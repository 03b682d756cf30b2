#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tidlig::forms {

/// A text of a form in the form's own language, and its translations.
struct FormText {
  struct Translation {
    std::string language;  ///< as written, e.g. "en" or "en-GB"
    std::string text;
    friend bool operator==(const Translation&, const Translation&) = default;
  };

  std::string text;
  std::vector<Translation> translations;

  [[nodiscard]] bool empty() const { return text.empty(); }
  /// The text in `language` ("en"; "en-GB" serves it too), else the form's own.
  [[nodiscard]] const std::string& in(std::string_view language) const;
  /// The text in that very language: the form's own where the form is in it, else its translation;
  /// empty where there is none.
  [[nodiscard]] std::string only(std::string_view language, std::string_view formLanguage) const;
  friend bool operator==(const FormText&, const FormText&) = default;
};

}  // namespace tidlig::forms
