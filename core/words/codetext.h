#pragma once

#include <string>
#include <string_view>

namespace tidlig::words {

/// A code that somebody chose (a tag, a profession) as it is shown among words: in one line, at
/// most 60 characters. A longer one keeps its beginning and its end, with … between. What is no
/// character, or is none that can be seen (line ends, direction marks), becomes the sign �, so that
/// the code cannot change the text around it.
std::string codeText(std::string_view code);

}  // namespace tidlig::words
