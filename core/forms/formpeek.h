#pragma once

#include "base/json.h"

#include <optional>
#include <string>
#include <string_view>

namespace tidlig::forms {

/// What a form's file says of itself, whatever the reader makes of it: so that people know which
/// form a report is about, and which of its questions, also where it is refused.
class FormPeek {
 public:
  /// Of a file that is no JSON that we take, nothing is known.
  explicit FormPeek(std::string_view bytes);

  /// False: not even that, whatever the file's name says.
  [[nodiscard]] bool isJson() const { return m_isJson; }

  /// The root's text under this key ("title", "version", "publisher"); empty where there is none.
  [[nodiscard]] std::string_view text(std::string_view key) const;

  struct Place {
    std::string_view linkId, text;  ///< as long as this lives
  };
  /// The innermost item that a finding's pointer leads into; nothing where it is in none.
  [[nodiscard]] std::optional<Place> itemAt(std::string_view pointer) const;

 private:
  std::optional<base::JsonDocument> m_document;
  bool m_isJson = true;
};

}  // namespace tidlig::forms
