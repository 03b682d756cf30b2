#include "base/danishorder.h"

#include "base/digits.h"
#include "base/searchtext.h"

#include <algorithm>

namespace tidlig::base {
namespace {

/// A number by its value: how many digits it has, then these.
std::size_t appendNumber(std::string& key, std::string_view letters, std::size_t from) {
  constexpr std::size_t kMostDigits = '_' - '0';
  std::size_t end = from;
  while (end < letters.size() && isDigit(letters[end])) ++end;
  while (from + 1 < end && letters[from] == '0') ++from;
  key += static_cast<char>('0' + std::min(end - from, kMostDigits));
  key += letters.substr(from, end - from);
  return end;
}

/// '{', '|' and '}' follow 'z' in ASCII and stand in no name.
struct Last {
  std::string_view written;
  char key;
};
constexpr Last kLast[] = {{"æ", '{'}, {"ø", '|'}, {"å", '}'}, {"aa", '}'}};

std::size_t appendLetter(std::string& key, std::string_view letters, std::size_t from) {
  const std::string_view rest = letters.substr(from);
  for (const Last& last : kLast) {
    if (!rest.starts_with(last.written)) continue;
    key += last.key;
    return from + last.written.size();
  }
  key += rest.front();
  return from + 1;
}

/// Danes sort ü as the y that it is in German names, though they search for it as u.
std::string withY(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    constexpr std::string_view kUs[] = {"ü", "Ü", "u\u0308", "U\u0308"};
    const auto* const u = std::find_if(std::begin(kUs), std::end(kUs),
                                       [&](auto one) { return text.starts_with(one); });
    const bool found = u != std::end(kUs);
    out += found ? 'y' : text.front();
    text.remove_prefix(found ? u->size() : 1);
  }
  return out;
}

}  // namespace

std::string danishSortKey(std::string_view text) {
  const std::string letters = plainLetters(withY(text));
  std::string key;
  key.reserve(letters.size() + 2);
  for (std::size_t at = 0; at < letters.size();) {
    at = isDigit(letters[at]) ? appendNumber(key, letters, at) : appendLetter(key, letters, at);
  }
  return key;
}

}  // namespace tidlig::base
