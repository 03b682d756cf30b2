#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tidlig::exchange {

/// Appends XML to a string, indented by two spaces; the same calls give the same bytes. Characters
/// that XML cannot hold become U+FFFD: packText() keeps them.
class XmlWriter {
 public:
  explicit XmlWriter(std::string& out) : m_out(out) {}

  XmlWriter& open(std::string_view name);
  /// Of the element that was opened last, before anything is in it.
  XmlWriter& attribute(std::string_view name, std::string_view value);
  XmlWriter& close();
  /// `<name>text</name>`
  XmlWriter& leaf(std::string_view name, std::string_view text);
  /// `<name id="id"><text>text</text></name>`, as decision tables have them, on one line
  XmlWriter& entry(std::string_view name, std::string_view id, std::string_view text);

 private:
  void finishTag();
  void indent();

  std::string& m_out;
  std::vector<std::string> m_open;
  bool m_inTag = false;
};

/// The text as an XmlWriter shows it and a reader of XML finds it.
std::string shownText(std::string_view text);

/// A text as an attribute of ours can hold it whatever characters it has: a backslash and what XML
/// has no way of writing become \\ and \uXXXX.
std::string packText(std::string_view text);

/// Gives the text that was packed; false where `packed` is none.
bool unpackText(std::string_view packed, std::string& text);

}  // namespace tidlig::exchange
