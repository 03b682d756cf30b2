#include "exchange/xmlwriter.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace tidlig::exchange {
namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd";

/// How many bytes at `at` are a character that no XML text may have, not even escaped; 0: none are.
std::size_t unwritable(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x20) return first == '\t' || first == '\n' || first == '\r' ? 0 : 1;
  const bool noncharacter =
      text.substr(at).starts_with("\xef\xbf\xbe") || text.substr(at).starts_with("\xef\xbf\xbf");
  return noncharacter ? 3 : 0;
}

void append(std::string& out, char c) {
  switch (c) {
    case '&':
      out += "&amp;";
      break;
    case '<':
      out += "&lt;";
      break;
    case '>':
      out += "&gt;";
      break;
    case '\r':
      out += "&#13;";
      break;
    default:
      out += c;
  }
}

/// Line ends, tabs and quotes stay what they are in an attribute only when they are escaped.
void escape(std::string& out, std::string_view text, bool attribute) {
  for (const char c : shownText(text)) {
    if (attribute && (c == '\n' || c == '\t')) {
      out += c == '\n' ? "&#10;" : "&#9;";
    } else if (attribute && c == '"') {
      out += "&quot;";
    } else {
      append(out, c);
    }
  }
}

}  // namespace

XmlWriter& XmlWriter::open(std::string_view name) {
  finishTag();
  indent();
  m_out.append("<").append(name);
  m_open.emplace_back(name);
  m_inTag = true;
  return *this;
}

XmlWriter& XmlWriter::attribute(std::string_view name, std::string_view value) {
  m_out.append(" ").append(name).append("=\"");
  escape(m_out, value, true);
  m_out += '"';
  return *this;
}

XmlWriter& XmlWriter::close() {
  const std::string name = std::move(m_open.back());
  m_open.pop_back();
  if (m_inTag) {
    m_out += "/>\n";
    m_inTag = false;
    return *this;
  }
  indent();
  m_out.append("</").append(name).append(">\n");
  return *this;
}

XmlWriter& XmlWriter::leaf(std::string_view name, std::string_view text) {
  finishTag();
  indent();
  m_out.append("<").append(name).append(">");
  escape(m_out, text, false);
  m_out.append("</").append(name).append(">\n");
  return *this;
}

XmlWriter& XmlWriter::entry(std::string_view name, std::string_view id, std::string_view text) {
  open(name).attribute("id", id);
  m_inTag = false;
  m_open.pop_back();
  m_out += "><text>";
  escape(m_out, text, false);
  m_out.append("</text></").append(name).append(">\n");
  return *this;
}

void XmlWriter::finishTag() {
  if (m_inTag) m_out += ">\n";
  m_inTag = false;
}

void XmlWriter::indent() {
  m_out.append(m_open.size() * 2, ' ');
}

std::string shownText(std::string_view text) {
  std::string shown;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t length = unwritable(text, at);
    length == 0 ? shown += text[at] : shown += kReplacement;
    if (length > 1) at += length - 1;
  }
  return shown;
}

std::string packText(std::string_view text) {
  std::string packed;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t length = unwritable(text, at);
    if (length == 0) {
      packed.append(text[at] == '\\' ? 2 : 1, text[at]);
      continue;
    }
    const auto last = static_cast<unsigned char>(text[at + length - 1]);
    packed += fmt::format("\\u{:04x}", length == 3 ? 0xff40 + last : last);
    at += length - 1;
  }
  return packed;
}

bool unpackText(std::string_view packed, std::string& text) {
  text.clear();
  for (std::size_t at = 0; at < packed.size(); ++at) {
    if (packed[at] != '\\') {
      text += packed[at];
      continue;
    }
    const std::string_view rest = packed.substr(at + 1);
    if (rest.starts_with('\\')) {
      text += '\\';
      at += 1;
      continue;
    }
    unsigned number = 0;
    const std::string_view digits = rest.substr(0, std::min<std::size_t>(rest.size(), 5));
    if (digits.size() != 5 || digits[0] != 'u') return false;
    const auto read = std::from_chars(digits.data() + 1, digits.data() + 5, number, 16);
    const bool one = number < 0x20 || number == 0xfffe || number == 0xffff;
    if (read.ptr != digits.data() + 5 || !one) return false;
    number < 0x20 ? text.append(1, static_cast<char>(number))
                  : text.append("\xef\xbf").append(1, static_cast<char>(number - 0xff40));
    at += 5;
  }
  return true;
}

}  // namespace tidlig::exchange
