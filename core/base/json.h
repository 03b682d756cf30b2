#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::base {

/// Bounds on what is read at all; more is refused before anything is kept of it.
struct JsonLimits {
  std::size_t bytes = 64ULL * 1024 * 1024;
  std::size_t depth = 64;         ///< nested arrays and objects; a value inside none is level 0
  std::size_t values = SIZE_MAX;  ///< in all; each costs memory however short it is
  /// Whether an object may have a key twice: for readers that tell it with all else that is wrong.
  bool keysTwice = false;
};

/// Why a text was refused: it is no JSON at all, or JSON that we do not take.
enum class JsonFault : std::uint8_t { syntax, encoding, number, bytes, depth, values, keyTwice };

/// Where a text stops being JSON, as editors count: lines and characters (code points) from 1.
struct JsonPlace {
  std::size_t line = 1;
  std::size_t character = 1;
};

enum class JsonType : std::uint8_t { null, boolean, number, string, array, object };

class JsonValue;

/// One parsed JSON text. Refuses what is malformed, not UTF-8, larger or deeper than the limits, or
/// (unless they allow it) has an object with the same key twice; the error's pointer says where.
/// Numbers keep their decimal text. Error details never repeat what the text says.
class JsonDocument {
 public:
  /// `fault`, where given, is set when this fails; `place` when that is JsonFault::syntax.
  static Result<JsonDocument> parse(std::string_view bytes, const JsonLimits& limits = {},
                                    JsonFault* fault = nullptr, JsonPlace* place = nullptr);

  /// The outermost value; it and all values below are valid as long as this document.
  [[nodiscard]] JsonValue root() const;

  /// Every member whose key its object has before it already, in the order of the text; always none
  /// where the limits allowed none. `find` gives the first of such members.
  [[nodiscard]] std::vector<JsonValue> keysTwice() const;

 private:
  friend class JsonValue;
  friend class JsonTreeBuilder;

  struct Slice {
    std::uint32_t offset = 0;
    std::uint32_t size = 0;
  };
  struct Node {
    std::uint32_t parent = 0;
    std::uint32_t next = 0;  ///< the sibling after this one; 0 where none
    std::uint32_t firstChild = 0;
    std::uint32_t count = 0;     ///< children
    std::uint32_t position = 0;  ///< among the parent's children
    Slice key;
    Slice text;
    JsonType type = JsonType::null;
  };

  [[nodiscard]] std::string_view view(Slice slice) const {
    return std::string_view(m_pool).substr(slice.offset, slice.size);
  }

  [[nodiscard]] std::string pointerTo(std::uint32_t node, std::string_view lastStep = {}) const;

  std::vector<Node> m_nodes;
  std::vector<std::uint32_t> m_twice;  ///< nodes
  std::string m_pool;
};

/// A place in a document: cheap to copy, knows its JSON pointer.
class JsonValue {
 public:
  [[nodiscard]] JsonType type() const { return node().type; }
  [[nodiscard]] bool is(JsonType type) const { return node().type == type; }

  /// A string's characters, a number's decimal text, `true`, `false` or `null`.
  [[nodiscard]] std::string_view text() const { return m_document->view(node().text); }
  /// The key under which this stands in its object; empty in arrays and at the root.
  [[nodiscard]] std::string_view key() const { return m_document->view(node().key); }
  /// Members or elements.
  [[nodiscard]] std::size_t size() const { return node().count; }
  /// A whole number without fraction or exponent that fits; nothing otherwise.
  [[nodiscard]] std::optional<std::int64_t> integer() const;

  /// The member called `key`; nothing where there is none or this is no object.
  [[nodiscard]] std::optional<JsonValue> find(std::string_view key) const;

  /// RFC 6901 pointer from the root: "" for the root, "/children/0/id". A key that does not look
  /// like a field name (letters, digits and ._$- up to 40) could be somebody's words and is left
  /// out: the pointer then ends at its object.
  [[nodiscard]] std::string pointer() const;

  /// An `invalid` error at this place. `expected` completes the sentence "expected …".
  [[nodiscard]] Error error(std::string_view expected) const;
  /// The same at a member that may be missing.
  [[nodiscard]] Error errorAt(std::string_view key, std::string_view expected) const;

  /// Iterates members or elements in the order of the text.
  class Iterator {
   public:
    Iterator(const JsonDocument* document, std::uint32_t node)
        : m_document(document), m_node(node) {}
    JsonValue operator*() const { return JsonValue(m_document, m_node); }
    Iterator& operator++() {
      m_node = m_document->m_nodes[m_node].next;
      return *this;
    }
    friend bool operator==(const Iterator& a, const Iterator& b) { return a.m_node == b.m_node; }

   private:
    const JsonDocument* m_document;
    std::uint32_t m_node;
  };
  [[nodiscard]] Iterator begin() const { return Iterator(m_document, node().firstChild); }
  [[nodiscard]] Iterator end() const { return Iterator(m_document, 0); }

 private:
  friend class JsonDocument;
  JsonValue(const JsonDocument* document, std::uint32_t node)
      : m_document(document), m_node(node) {}
  [[nodiscard]] const JsonDocument::Node& node() const { return m_document->m_nodes[m_node]; }

  const JsonDocument* m_document;
  std::uint32_t m_node;
};

/// Whether `text` is well-formed UTF-8.
bool isUtf8(std::string_view text);

}  // namespace tidlig::base
