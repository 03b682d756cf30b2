#pragma once

#include <cstddef>
#include <string_view>

namespace tidlig::base {

// What a person typed, looked at before it is kept. All take UTF-8 (json.h: isUtf8); what is none
// counts byte by byte.

/// Whether there is anything in it to be read: not only spaces of any kind, line breaks, control
/// characters and marks without a shape.
bool isWritten(std::string_view text);

/// How many characters (code points) it has.
std::size_t characterCount(std::string_view text);

/// Whether it has a control character (category Cc), line breaks and tabs included.
bool hasControl(std::string_view text);

}  // namespace tidlig::base
