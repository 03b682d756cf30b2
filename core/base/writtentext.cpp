#include "base/writtentext.h"

#include <utf8proc.h>

namespace tidlig::base {
namespace {

/// The category of the character that `text` begins with, which is then taken off.
utf8proc_category_t takeCategory(std::string_view& text) {
  utf8proc_int32_t letter = 0;
  const utf8proc_ssize_t read =
      utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                       static_cast<utf8proc_ssize_t>(text.size()), &letter);
  text.remove_prefix(read < 1 ? 1 : static_cast<std::size_t>(read));
  return read < 1 ? UTF8PROC_CATEGORY_CN : utf8proc_category(letter);
}

bool isShapeless(utf8proc_category_t category) {
  switch (category) {
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
      return true;
    default:
      return false;
  }
}

}  // namespace

bool isWritten(std::string_view text) {
  while (!text.empty()) {
    if (!isShapeless(takeCategory(text))) return true;
  }
  return false;
}

std::size_t characterCount(std::string_view text) {
  std::size_t count = 0;
  for (; !text.empty(); ++count) takeCategory(text);
  return count;
}

bool hasControl(std::string_view text) {
  while (!text.empty()) {
    if (takeCategory(text) == UTF8PROC_CATEGORY_CC) return true;
  }
  return false;
}

}  // namespace tidlig::base
