#include "base/danishorder.h"

#include <utf8proc.h>

#include <cstdlib>

namespace tidlig::base {
namespace {

std::string mapped(std::string_view text, int options) {
  utf8proc_uint8_t* raw = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &raw,
                                 static_cast<utf8proc_option_t>(options));
  if (size < 0) return std::string(text);
  std::string out(reinterpret_cast<const char*>(raw), static_cast<std::size_t>(size));
  std::free(raw);
  return out;
}

bool replaced(std::string_view& rest, std::string_view from, std::string_view to,
              std::string& out) {
  if (!rest.starts_with(from)) return false;
  rest.remove_prefix(from.size());
  out += to;
  return true;
}

}  // namespace

std::string danishSortKey(std::string_view text) {
  const std::string folded = mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
  std::string marked;
  for (std::string_view rest = folded; !rest.empty();) {
    // '{', '|' and '}' follow 'z' in ASCII and stand in no name.
    if (replaced(rest, "æ", "{", marked) || replaced(rest, "ä", "{", marked) ||
        replaced(rest, "ø", "|", marked) || replaced(rest, "ö", "|", marked) ||
        replaced(rest, "å", "}", marked) || replaced(rest, "aa", "}", marked)) {
      continue;
    }
    marked += rest.front();
    rest.remove_prefix(1);
  }
  return mapped(marked, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
}

}  // namespace tidlig::base
