#include "words/codetext.h"

#include <utf8proc.h>

#include <cstddef>
#include <vector>

namespace tidlig::words {
namespace {

constexpr std::size_t kLongest = 60;
constexpr std::size_t kEnd = 14;  ///< what tells long codes apart often stands last
constexpr std::string_view kUnseen = "\xef\xbf\xbd";

bool canBeSeen(utf8proc_int32_t letter) {
  switch (utf8proc_category(letter)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return false;
    default:
      return true;
  }
}

/// The characters one by one, each as it is shown.
std::vector<std::string_view> characters(std::string_view text) {
  std::vector<std::string_view> found;
  while (!text.empty()) {
    utf8proc_int32_t letter = 0;
    const auto read = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &letter);
    const std::size_t size = read < 1 ? 1 : static_cast<std::size_t>(read);
    found.push_back(read < 1 || !canBeSeen(letter) ? kUnseen : text.substr(0, size));
    text.remove_prefix(size);
  }
  return found;
}

}  // namespace

std::string codeText(std::string_view code) {
  const auto all = characters(code);
  const bool whole = all.size() <= kLongest;
  std::string shown;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!whole && i == kLongest - kEnd - 1) {
      shown += "…";
      i = all.size() - kEnd;
    }
    shown += all[i];
  }
  return shown;
}

}  // namespace tidlig::words
