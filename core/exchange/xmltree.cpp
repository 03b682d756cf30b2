#include "exchange/xmltree.h"

#include "base/json.h"

#include <algorithm>
#include <map>
#include <pugixml.hpp>

namespace tidlig::exchange {
namespace {

constexpr unsigned kParsing = pugi::parse_default | pugi::parse_doctype;
constexpr std::string_view kXmlSpace = "http://www.w3.org/XML/1998/namespace";

/// Line numbers of byte offsets.
class Lines {
 public:
  explicit Lines(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      if (bytes[i] == '\n') m_ends.push_back(i);
    }
  }
  [[nodiscard]] std::size_t at(std::ptrdiff_t offset) const {
    const auto place = static_cast<std::size_t>(std::max<std::ptrdiff_t>(offset, 0));
    const auto ends = std::lower_bound(m_ends.begin(), m_ends.end(), place);
    return static_cast<std::size_t>(ends - m_ends.begin()) + 1;
  }

 private:
  std::vector<std::size_t> m_ends;
};

/// Follows which prefix stands for which namespace, and builds our elements.
class Builder {
 public:
  Builder(const Lines& lines, const XmlLimits& limits, XmlDocument::Failure& failure)
      : m_lines(lines), m_limits(limits), m_failure(failure) {
    m_spaces["xml"].push_back(kXmlSpace);
    m_spaces[""].push_back("");
  }

  bool build(const pugi::xml_node& from, XmlElement& to, std::size_t depth) {
    to.line = m_lines.at(from.offset_debug());
    if (depth > m_limits.depth) return refuse(XmlFault::depth, to.line);
    if (++m_count > m_limits.elements) return refuse(XmlFault::elements, to.line);
    const std::vector<std::string_view> declared = readAttributes(from, to);
    const bool good = readName(from.name(), to) && readInside(from, to, depth);
    for (const std::string_view prefix : declared) m_spaces[prefix].pop_back();
    return good;
  }

 private:
  bool refuse(XmlFault fault, std::size_t line) {
    m_failure = {fault, line};
    return false;
  }

  /// Gives the prefixes that this element declares.
  std::vector<std::string_view> readAttributes(const pugi::xml_node& from, XmlElement& to) {
    std::vector<std::string_view> declared;
    for (const pugi::xml_attribute attribute : from.attributes()) {
      const std::string_view name = attribute.name();
      if (name == "xmlns" || name.starts_with("xmlns:")) {
        declared.push_back(name.substr(std::min<std::size_t>(name.size(), 6)));
        m_spaces[declared.back()].push_back(attribute.value());
      } else if (name.find(':') == std::string_view::npos) {
        to.attributes.emplace_back(name, attribute.value());
      }
    }
    return declared;
  }

  bool readName(std::string_view full, XmlElement& to) {
    const std::size_t colon = full.find(':');
    const bool prefixed = colon != std::string_view::npos;
    const auto found = m_spaces.find(prefixed ? full.substr(0, colon) : std::string_view());
    if (found == m_spaces.end() || found->second.empty()) return refuse(XmlFault::prefix, to.line);
    to.space = found->second.back();
    to.name = prefixed ? full.substr(colon + 1) : full;
    return true;
  }

  bool readInside(const pugi::xml_node& from, XmlElement& to, std::size_t depth) {
    for (const pugi::xml_node node : from.children()) {
      if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
        to.text += node.value();
      } else if (node.type() == pugi::node_element &&
                 !build(node, to.children.emplace_back(), depth + 1)) {
        return false;
      }
    }
    return true;
  }

  const Lines& m_lines;
  const XmlLimits& m_limits;
  XmlDocument::Failure& m_failure;
  std::map<std::string_view, std::vector<std::string_view>> m_spaces;
  std::size_t m_count = 0;
};

/// What must be so before anything is built; gives the one root element.
std::optional<XmlDocument::Failure> unfit(const pugi::xml_document& document, const Lines& lines,
                                          pugi::xml_node& root) {
  for (const pugi::xml_node node : document.children()) {
    const std::size_t line = lines.at(node.offset_debug());
    if (node.type() == pugi::node_doctype) return {{XmlFault::doctype, line}};
    if (node.type() != pugi::node_element) continue;
    if (root) return {{XmlFault::syntax, line}};
    root = node;
  }
  return std::nullopt;
}

}  // namespace

struct XmlDocument::Parsed {
  pugi::xml_document document;
};

XmlDocument::XmlDocument() : m_parsed(std::make_unique<Parsed>()) {}
XmlDocument::XmlDocument(XmlDocument&&) noexcept = default;
XmlDocument& XmlDocument::operator=(XmlDocument&&) noexcept = default;
XmlDocument::~XmlDocument() = default;

std::optional<std::string_view> XmlElement::attribute(std::string_view key) const {
  for (const auto& [itsKey, value] : attributes) {
    if (itsKey == key) return value;
  }
  return std::nullopt;
}

const XmlElement* XmlElement::child(std::string_view itsName) const {
  return child(space, itsName);
}

const XmlElement* XmlElement::child(std::string_view itsSpace, std::string_view itsName) const {
  for (const XmlElement& one : children) {
    if (one.is(itsSpace, itsName)) return &one;
  }
  return nullptr;
}

std::optional<XmlDocument> XmlDocument::parse(std::string_view bytes, const XmlLimits& limits,
                                              Failure& failure) {
  if (bytes.size() > limits.bytes) {
    failure = {XmlFault::size, 1};
    return std::nullopt;
  }
  if (!base::isUtf8(bytes)) {
    failure = {XmlFault::encoding, 1};
    return std::nullopt;
  }
  const Lines lines(bytes);
  XmlDocument document;
  const pugi::xml_parse_result parsed = document.m_parsed->document.load_buffer(
      bytes.data(), bytes.size(), kParsing, pugi::encoding_utf8);
  pugi::xml_node root;
  failure = {XmlFault::syntax, lines.at(parsed.offset)};
  if (!parsed || bytes.find('\0') != std::string_view::npos) return std::nullopt;
  if (const auto unfitness = unfit(document.m_parsed->document, lines, root)) {
    failure = *unfitness;
    return std::nullopt;
  }
  if (!root || !Builder(lines, limits, failure).build(root, document.m_root, 1)) {
    return std::nullopt;
  }
  return document;
}

}  // namespace tidlig::exchange
