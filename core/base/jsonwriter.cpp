#include "base/jsonwriter.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace tidlig::base {
namespace {

bool needsEscape(char c) {
  return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

void appendEscaped(std::string& out, char c) {
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\b':
      out += "\\b";
      return;
    case '\f':
      out += "\\f";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
      return;
  }
}

}  // namespace

/// In one piece where the name has a usual length: a result has hundreds of keys.
JsonWriter& JsonWriter::key(std::string_view name) {
  constexpr std::size_t kUsualName = 28;
  if (name.size() > kUsualName) {
    separate();
    m_out.append(1, '"').append(name).append("\":");
  } else {
    std::array<char, kUsualName + 4> piece;
    char* end = piece.data();
    if (!m_first) *end++ = ',';
    *end++ = '"';
    end += name.copy(end, name.size());
    *end++ = '"';
    *end++ = ':';
    m_out.append(piece.data(), end);
  }
  m_first = true;
  return *this;
}

JsonWriter& JsonWriter::string(std::string_view text) {
  separate();
  m_out += '"';
  if (std::none_of(text.begin(), text.end(), needsEscape)) {
    m_out += text;
  } else {
    for (const char c : text) {
      if (needsEscape(c)) {
        appendEscaped(m_out, c);
      } else {
        m_out += c;
      }
    }
  }
  m_out += '"';
  return *this;
}

JsonWriter& JsonWriter::integer(std::int64_t number) {
  char text[24];
  const auto end = std::to_chars(text, text + sizeof text, number).ptr;
  return raw(std::string_view(text, static_cast<std::size_t>(end - text)));
}

}  // namespace tidlig::base
