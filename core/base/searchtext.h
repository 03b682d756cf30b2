#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tidlig::base {

/// Small letters without marks: "René" is "rene", "Łukasz" is "lukasz". The three Danish letters
/// are letters of their own and stay; ä and ö, their Swedish and German shapes, become æ and ø.
/// Space of every kind is one kind of space. Text that is not UTF-8 keeps its bytes.
std::string plainLetters(std::string_view text);

/// What is looked through when somebody searches for a part of `text`: its plain letters with aa as
/// å, and where there is an aa, on a line of its own the same as it was written. So "Aaby" is found
/// by "aab", "åb" and, while the second letter is still to come, by "a"; "Åby" is not found by "a".
std::string searchText(std::string_view text);

/// The words of what somebody typed, in the shape in which they stand in a search text.
std::vector<std::string> searchWords(std::string_view typed);

}  // namespace tidlig::base
