#include "forms/textcheck.h"

namespace tidlig::forms {
namespace {

unsigned char byteAt(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

}  // namespace

bool hasControl(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const unsigned char byte = byteAt(text, at);
    if (byte == 0x7f) return true;
    if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') return true;
    if (byte == 0xc2 && byteAt(text, at + 1) < 0xa0) return true;  // U+0080 to U+009F
  }
  return false;
}

bool hasTurnedDirection(std::string_view text) {
  for (std::size_t at = text.find('\xe2'); at != std::string_view::npos;
       at = text.find('\xe2', at + 1)) {
    const unsigned char second = byteAt(text, at + 1);
    const unsigned char third = byteAt(text, at + 2);
    if (second == 0x80 && third >= 0xaa && third <= 0xae) return true;  // U+202A to U+202E
    if (second == 0x81 && third >= 0xa6 && third <= 0xa9) return true;  // U+2066 to U+2069
  }
  return false;
}

bool hasMarkup(std::string_view text) {
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const unsigned char next = byteAt(text, at + 1);
    const unsigned char lower = next | 0x20;
    if ((lower >= 'a' && lower <= 'z') || next == '/' || next == '!' || next == '?') return true;
  }
  return false;
}

}  // namespace tidlig::forms
