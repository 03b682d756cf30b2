#pragma once

#include "domain/catalogue.h"
#include "forms/finding.h"
#include "forms/questionnaire.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace tidlig::forms {

/// What becomes of a form as a whole.
enum class FormSupport : std::uint8_t {
  full,     ///< everything in it is done as written
  flagged,  ///< something is shown but not evaluated: a person confirms it first
  refused,  ///< an error, or something we cannot do and may not leave out
};

/// "full", "flagged" or "refused".
std::string_view code(FormSupport support);

/// Items by what becomes of them.
struct ItemSupport {
  std::size_t full = 0;
  std::size_t shown = 0;  ///< shown but not evaluated
  std::size_t refused = 0;
};

/// A form as read, with everything there is to say about it.
struct ReadForm {
  bool isJson = true;  ///< false: not even that, whatever the file's name says
  FormSupport support = FormSupport::refused;
  std::optional<Questionnaire> form;  ///< present unless refused
  std::size_t items = 0;
  ItemSupport itemSupport;
  /// Item by item in the order of the file; what conditions refer to is judged last.
  std::vector<Finding> findings;
};

/// No report is longer; its last finding then says that there is more.
inline constexpr std::size_t kLargestReport = 1000;

/// In bytes; a larger file is refused unread.
inline constexpr std::size_t kLargestForm = 16ULL * 1024 * 1024;

/// Reads a FHIR R4 Questionnaire of at most 16 MiB and 64 levels. Never fails otherwise than by
/// findings. With a catalogue, the indicators that items name must exist in it.
ReadForm readQuestionnaire(std::string_view bytes, const domain::Catalogue* catalogue = nullptr);

}  // namespace tidlig::forms
