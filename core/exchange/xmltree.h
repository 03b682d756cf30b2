#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tidlig::exchange {

/// An element with its namespace told and its prefix forgotten. Its views live as long as its
/// document.
struct XmlElement {
  std::string_view space;  ///< the namespace's name, empty where there is none
  std::string_view name;   ///< without prefix
  std::size_t line = 1;
  std::string text;  ///< its own character data, pieces joined
  std::vector<std::pair<std::string_view, std::string_view>> attributes;  ///< unprefixed ones
  std::vector<XmlElement> children;

  [[nodiscard]] bool is(std::string_view itsSpace, std::string_view itsName) const {
    return name == itsName && space == itsSpace;
  }
  [[nodiscard]] std::optional<std::string_view> attribute(std::string_view key) const;
  /// The first child of this name in this element's own namespace, or none.
  [[nodiscard]] const XmlElement* child(std::string_view itsName) const;
  /// Likewise in another namespace.
  [[nodiscard]] const XmlElement* child(std::string_view itsSpace, std::string_view itsName) const;
};

/// Why a text is no XML that we read.
enum class XmlFault : std::uint8_t {
  size,      ///< over the limit
  encoding,  ///< not UTF-8
  syntax,    ///< not well-formed
  doctype,   ///< has a document type: nothing there is ever looked up or unfolded
  depth,     ///< more layers than the limit
  elements,  ///< more elements than the limit
  prefix,    ///< a prefix that stands for no namespace
};

struct XmlLimits {
  std::size_t bytes = std::size_t{4} << 20;
  std::size_t depth = 32;
  std::size_t elements = 400000;
};

/// A whole XML text in memory. Takes in what is well-formed to the letter, and refuses whatever
/// could make it more than it is: a document type (so that there are no entities but XML's own
/// five), great depth, too many elements.
class XmlDocument {
 public:
  struct Failure {
    XmlFault fault = XmlFault::syntax;
    std::size_t line = 1;
  };

  /// None with `failure` filled in.
  static std::optional<XmlDocument> parse(std::string_view bytes, const XmlLimits& limits,
                                          Failure& failure);
  // No copies: the views of the elements look into m_words.
  XmlDocument(XmlDocument&&) noexcept = default;
  XmlDocument& operator=(XmlDocument&&) noexcept = default;

  [[nodiscard]] const XmlElement& root() const { return m_root; }

 private:
  XmlDocument() = default;

  std::set<std::string, std::less<>> m_words;  ///< names and what attributes say, each once
  XmlElement m_root;
};

}  // namespace tidlig::exchange
