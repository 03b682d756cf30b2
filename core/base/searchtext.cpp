#include "base/searchtext.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace tidlig::base {
namespace {

constexpr std::string_view kAring = "å";

bool isPlain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

std::string smallAscii(std::string_view text) {
  std::string small(text);
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return small;
}

/// One code point for each letter, without capitals. Nothing where the text is not UTF-8.
std::string composedSmall(std::string_view text) {
  constexpr int kOptions = UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD;
  utf8proc_uint8_t* raw = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &raw,
                                 static_cast<utf8proc_option_t>(kOptions));
  if (size < 0) return {};
  std::string composed(reinterpret_cast<const char*>(raw), static_cast<std::size_t>(size));
  std::free(raw);
  return composed;
}

struct Shape {
  char32_t letter;
  std::string_view plain;
};

/// What is not simply a letter with a mark.
constexpr std::array kShapes = {
    Shape{U'å', "å"},  Shape{U'æ', "æ"}, Shape{U'ø', "ø"}, Shape{U'ä', "æ"}, Shape{U'ö', "ø"},
    Shape{U'ő', "ø"},  Shape{U'ł', "l"}, Shape{U'đ', "d"}, Shape{U'ð', "d"}, Shape{U'þ', "th"},
    Shape{U'œ', "oe"}, Shape{U'ı', "i"}, Shape{U'ħ', "h"}, Shape{U'’', "'"}, Shape{U'‘', "'"},
    Shape{U'ʼ', "'"},  Shape{U'‐', "-"}, Shape{U'‑', "-"}, Shape{U'–', "-"}, Shape{U'—', "-"},
};

bool isBlank(utf8proc_int32_t letter) {
  const auto category = utf8proc_category(letter);
  return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
         category == UTF8PROC_CATEGORY_ZP || category == UTF8PROC_CATEGORY_CC;
}

void append(std::string& out, utf8proc_int32_t letter) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto size = utf8proc_encode_char(letter, bytes.data());
  out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

void appendWithoutMarks(std::string& out, utf8proc_int32_t letter) {
  std::array<utf8proc_int32_t, 32> parts{};
  int boundary = 0;
  const auto count = utf8proc_decompose_char(
      letter, parts.data(), static_cast<utf8proc_ssize_t>(parts.size()),
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK),
      &boundary);
  for (utf8proc_ssize_t i = 0; i < std::min<utf8proc_ssize_t>(count, 32); ++i) {
    append(out, parts[static_cast<std::size_t>(i)]);
  }
}

void appendPlain(std::string& out, utf8proc_int32_t letter) {
  if (letter > ' ' && letter < 0x7f) {
    out += static_cast<char>(letter);
    return;
  }
  const auto* const shape = std::find_if(kShapes.begin(), kShapes.end(), [&](const Shape& s) {
    return s.letter == static_cast<char32_t>(letter);
  });
  if (shape != kShapes.end()) {
    out += shape->plain;
  } else if (isBlank(letter)) {
    out += ' ';
  } else {
    appendWithoutMarks(out, letter);
  }
}

std::string withAring(const std::string& letters) {
  std::string out;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (letters.compare(i, 2, "aa") == 0) {
      out += kAring;
      ++i;
    } else {
      out += letters[i];
    }
  }
  return out;
}

bool hasDoubleA(const std::string& letters) {
  return letters.find("aa") != std::string::npos;
}

}  // namespace

std::string plainLetters(std::string_view text) {
  if (isPlain(text)) return smallAscii(text);
  const std::string composed = composedSmall(text);
  if (composed.empty()) return std::string(text);
  std::string out;
  out.reserve(composed.size());
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(composed.data());
  const auto* const end = at + composed.size();
  while (at < end) {
    utf8proc_int32_t letter = 0;
    const auto size = utf8proc_iterate(at, end - at, &letter);
    if (size <= 0) break;
    appendPlain(out, letter);
    at += size;
  }
  return out;
}

std::string searchText(std::string_view text) {
  std::string letters = plainLetters(text);
  return hasDoubleA(letters) ? withAring(letters) + '\n' + letters : letters;
}

std::vector<std::string> searchWords(std::string_view typed) {
  const std::string letters = withAring(plainLetters(typed));
  std::vector<std::string> words;
  for (std::size_t at = 0; at < letters.size();) {
    const std::size_t from = letters.find_first_not_of(' ', at);
    if (from == std::string::npos) break;
    at = std::min(letters.find(' ', from), letters.size());
    words.push_back(letters.substr(from, at - from));
  }
  return words;
}

}  // namespace tidlig::base
