#pragma once

#include <string_view>

/// Characters in a form's texts that could deceive who reads it.
namespace tidlig::forms {

/// Control characters other than tab and line ends, which FHIR forbids.
bool hasControl(std::string_view text);

/// Characters that turn the direction of writing: what is shown may then read otherwise than it
/// is. Marks at the edge of right-to-left words (U+200E, U+200F) do no such thing.
bool hasTurnedDirection(std::string_view text);

/// Something that looks like HTML; it is shown as it is written.
bool hasMarkup(std::string_view text);

}  // namespace tidlig::forms
