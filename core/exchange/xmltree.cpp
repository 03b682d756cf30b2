#include "exchange/xmltree.h"

#include "base/json.h"

#include <expat.h>

#include <memory>
#include <new>

namespace tidlig::exchange {
namespace {

using Words = std::set<std::string, std::less<>>;

/// Between a namespace's name and what it is the name of; no namespace's name can have it.
constexpr char kSpaceEnd = '\n';

struct FreeParser {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

/// Builds our elements from what the parser meets.
class TreeBuilder {
 public:
  TreeBuilder(const XmlLimits& limits, Words& words, XmlElement& root)
      : m_limits(limits), m_words(words), m_root(root) {
    // What a declaration says of the encoding does not matter: the bytes are UTF-8.
    m_parser.reset(XML_ParserCreateNS("UTF-8", kSpaceEnd));
    if (m_parser == nullptr) throw std::bad_alloc();
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), &open, &close);
    XML_SetCharacterDataHandler(m_parser.get(), &text);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), &doctype);
  }

  /// Why not, or nothing.
  std::optional<XmlDocument::Failure> build(std::string_view bytes) {
    const auto size = static_cast<int>(bytes.size());
    if (XML_Parse(m_parser.get(), bytes.data(), size, XML_TRUE) == XML_STATUS_OK) return {};
    if (m_refused) return m_refused;
    const bool prefix = XML_GetErrorCode(m_parser.get()) == XML_ERROR_UNBOUND_PREFIX;
    return {{prefix ? XmlFault::prefix : XmlFault::syntax, line()}};
  }

 private:
  static TreeBuilder& self(void* builder) { return *static_cast<TreeBuilder*>(builder); }
  static void XMLCALL open(void* builder, const XML_Char* name, const XML_Char** attributes) {
    self(builder).openElement(name, attributes);
  }
  static void XMLCALL close(void* builder, const XML_Char* /*name*/) {
    if (!self(builder).m_refused) self(builder).m_open.pop_back();
  }
  static void XMLCALL text(void* builder, const XML_Char* piece, int size) {
    if (self(builder).m_refused) return;
    self(builder).m_open.back()->text.append(piece, static_cast<std::size_t>(size));
  }
  static void XMLCALL doctype(void* builder, const XML_Char* /*name*/, const XML_Char* /*system*/,
                              const XML_Char* /*id*/, int /*hasInside*/) {
    self(builder).refuse(XmlFault::doctype);
  }

  [[nodiscard]] std::size_t line() const { return XML_GetCurrentLineNumber(m_parser.get()); }

  /// The parser may still tell of what it has met already.
  void refuse(XmlFault fault) {
    if (m_refused) return;
    m_refused = {fault, line()};
    XML_StopParser(m_parser.get(), XML_FALSE);
  }

  std::string_view kept(std::string_view word) {
    const auto found = m_words.find(word);
    return found == m_words.end() ? *m_words.emplace(word).first : *found;
  }

  void openElement(std::string_view name, const XML_Char** attributes) {
    if (m_refused) return;
    if (m_open.size() >= m_limits.depth) return refuse(XmlFault::depth);
    if (++m_count > m_limits.elements) return refuse(XmlFault::elements);
    XmlElement& element = m_open.empty() ? m_root : m_open.back()->children.emplace_back();
    const std::size_t end = name.rfind(kSpaceEnd);
    if (end != std::string_view::npos) element.space = kept(name.substr(0, end));
    element.name = kept(name.substr(end == std::string_view::npos ? 0 : end + 1));
    element.line = line();
    for (; *attributes != nullptr; attributes += 2) {
      const std::string_view key = attributes[0];
      if (key.find(kSpaceEnd) != std::string_view::npos) continue;
      element.attributes.emplace_back(kept(key), kept(attributes[1]));
    }
    // Stays where it is until it is closed: only then does the one around it get another.
    m_open.push_back(&element);
  }

  const XmlLimits& m_limits;
  Words& m_words;
  XmlElement& m_root;
  std::unique_ptr<XML_ParserStruct, FreeParser> m_parser;
  std::optional<XmlDocument::Failure> m_refused;
  std::vector<XmlElement*> m_open;
  std::size_t m_count = 0;
};

}  // namespace

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
  XmlDocument document;
  if (const auto fault = TreeBuilder(limits, document.m_words, document.m_root).build(bytes)) {
    failure = *fault;
    return std::nullopt;
  }
  return document;
}

}  // namespace tidlig::exchange
