#include "base/json.h"

#include "base/writtentext.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

namespace tidlig::base {
namespace {

constexpr std::size_t kLargestFieldName = 40;
constexpr std::size_t kSmallObject = 16;

bool looksLikeFieldName(std::string_view key) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '$' || c == '-';
  };
  return !key.empty() && key.size() <= kLargestFieldName &&
         std::all_of(key.begin(), key.end(), plain);
}

}  // namespace

/// Builds the tree from nlohmann's event stream: its own tree keeps the last of two equal keys in
/// silence, loses decimal text, and is freed by recursion.
class JsonTreeBuilder {
 public:
  // The names that nlohmann's parser calls.
  // NOLINTBEGIN(readability-identifier-naming)
  using number_integer_t = nlohmann::json::number_integer_t;
  using number_unsigned_t = nlohmann::json::number_unsigned_t;
  using number_float_t = nlohmann::json::number_float_t;
  using string_t = nlohmann::json::string_t;
  using binary_t = nlohmann::json::binary_t;

  JsonTreeBuilder(JsonDocument& document, const JsonLimits& limits, std::size_t bytes)
      : m_document(document),
        m_limit(limits.depth),
        m_mostValues(limits.values),
        m_keysTwice(limits.keysTwice) {
    m_document.m_pool.reserve(bytes / 2 + 16);
    m_document.m_nodes.reserve(bytes / 16 + 16);
    // Node 0 stands for "outside": index 0 can then mean "none" everywhere.
    m_document.m_nodes.emplace_back();
    m_last.push_back(0);
  }

  bool null() { return leaf(JsonType::null, "null"); }
  bool boolean(bool value) { return leaf(JsonType::boolean, value ? "true" : "false"); }
  bool number_integer(number_integer_t value) { return whole(value); }
  bool number_unsigned(number_unsigned_t value) { return whole(value); }
  bool number_float(number_float_t, const string_t& text) { return leaf(JsonType::number, text); }
  bool string(string_t& text) { return leaf(JsonType::string, text); }
  bool binary(binary_t&) { return false; }
  bool start_object(std::size_t) { return open(JsonType::object); }
  bool end_object() { return keysAreUnique() && close(); }
  bool start_array(std::size_t) { return open(JsonType::array); }
  bool end_array() { return close(); }
  bool key(string_t& text) {
    m_key = keep(text);
    m_hasKey = true;
    return true;
  }
  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::detail::exception& problem) {
    constexpr int kNumberTooLarge = 406;
    m_fault = problem.id == kNumberTooLarge ? JsonFault::number : JsonFault::syntax;
    m_position = position;
    m_error =
        Error{ErrorKind::invalid,
              fmt::format("expected well-formed JSON in UTF-8 (stopped at byte {})", position),
              pointerHere()};
    return false;
  }
  // NOLINTEND(readability-identifier-naming)

  [[nodiscard]] Error takeError() { return std::move(m_error); }
  [[nodiscard]] JsonFault fault() const { return m_fault; }
  /// How many bytes were looked at when the text turned out to be no JSON.
  [[nodiscard]] std::size_t position() const { return m_position; }

 private:
  using Node = JsonDocument::Node;

  template <typename Number>
  bool whole(Number value) {
    char text[24];
    const auto end = std::to_chars(text, text + sizeof text, value).ptr;
    return leaf(JsonType::number, std::string_view(text, static_cast<std::size_t>(end - text)));
  }

  JsonDocument::Slice keep(std::string_view text) {
    const JsonDocument::Slice slice{static_cast<std::uint32_t>(m_document.m_pool.size()),
                                    static_cast<std::uint32_t>(text.size())};
    m_document.m_pool.append(text);
    return slice;
  }

  std::uint32_t append(JsonType type) {
    auto& nodes = m_document.m_nodes;
    const auto index = static_cast<std::uint32_t>(nodes.size());
    Node& node = nodes.emplace_back();
    node.parent = m_open;
    node.type = type;
    if (m_hasKey) node.key = m_key;
    m_hasKey = false;
    Node& parent = nodes[m_open];
    node.position = parent.count;
    (parent.count == 0 ? parent.firstChild : nodes[m_last.back()].next) = index;
    ++parent.count;
    m_last.back() = index;
    return index;
  }

  bool hasRoom() {
    if (m_document.m_nodes.size() <= m_mostValues) return true;
    m_fault = JsonFault::values;
    m_error = Error{ErrorKind::invalid, fmt::format("expected at most {} values", m_mostValues),
                    pointerHere()};
    return false;
  }

  bool leaf(JsonType type, std::string_view text) {
    if (!hasRoom()) return false;
    const std::uint32_t index = append(type);
    m_document.m_nodes[index].text = keep(text);
    return true;
  }

  bool open(JsonType type) {
    if (!hasRoom()) return false;
    if (m_last.size() > m_limit) {
      m_fault = JsonFault::depth;
      m_error = Error{ErrorKind::invalid, fmt::format("expected at most {} levels", m_limit),
                      pointerHere()};
      return false;
    }
    m_open = append(type);
    m_last.push_back(0);
    return true;
  }

  bool close() {
    m_open = m_document.m_nodes[m_open].parent;
    m_last.pop_back();
    return true;
  }

  bool keysAreUnique() {
    auto& twice = m_document.m_twice;
    const std::size_t before = twice.size();
    m_document.m_nodes[m_open].count <= kSmallObject ? findTwiceAmongFew() : findTwiceAmongMany();
    if (m_keysTwice || twice.size() == before) return true;
    m_fault = JsonFault::keyTwice;
    m_error = Error{ErrorKind::invalid, "expected each key once in an object",
                    m_document.pointerTo(twice[before])};
    return false;
  }

  void findTwiceAmongFew() {
    const auto& nodes = m_document.m_nodes;
    const auto stoodBefore = [&](std::uint32_t a) {
      for (std::uint32_t b = nodes[m_open].firstChild; b != a; b = nodes[b].next) {
        if (nodes[a].key.size == nodes[b].key.size && keyOf(a) == keyOf(b)) return true;
      }
      return false;
    };
    for (std::uint32_t a = nodes[m_open].firstChild; a != 0; a = nodes[a].next) {
      if (stoodBefore(a)) m_document.m_twice.push_back(a);
    }
  }

  void findTwiceAmongMany() {
    const auto& nodes = m_document.m_nodes;
    m_sorted.clear();
    for (std::uint32_t a = nodes[m_open].firstChild; a != 0; a = nodes[a].next)
      m_sorted.push_back(a);
    std::sort(m_sorted.begin(), m_sorted.end(), [this](std::uint32_t a, std::uint32_t b) {
      return std::pair(keyOf(a), a) < std::pair(keyOf(b), b);
    });
    for (std::size_t i = 1; i < m_sorted.size(); ++i) {
      if (keyOf(m_sorted[i - 1]) == keyOf(m_sorted[i])) m_document.m_twice.push_back(m_sorted[i]);
    }
  }

  std::string_view keyOf(std::uint32_t node) const {
    return m_document.view(m_document.m_nodes[node].key);
  }

  std::string pointerHere() const;

  JsonDocument& m_document;
  std::size_t m_limit;
  std::size_t m_mostValues;
  bool m_keysTwice;
  std::size_t m_position = 0;
  JsonFault m_fault = JsonFault::syntax;
  std::uint32_t m_open = 0;
  std::vector<std::uint32_t> m_last;    ///< per open container its newest child
  std::vector<std::uint32_t> m_sorted;  ///< scratch
  JsonDocument::Slice m_key;
  bool m_hasKey = false;
  Error m_error{ErrorKind::invalid, "expected well-formed JSON in UTF-8"};
};

namespace {

/// Whether only characters that do not exist keep `bytes` from being JSON: bytes that are not UTF-8
/// or an escape that names half a character.
bool isJsonButForItsEncoding(std::string_view bytes) {
  std::string plain(bytes);
  std::replace_if(
      plain.begin(), plain.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; },
      '?');
  // An escape is at least two characters, so that the next one is looked for behind those.
  for (std::size_t at = plain.find('\\'); at != std::string::npos && at + 2 < plain.size();
       at = plain.find('\\', at + 2)) {
    const bool surrogate = plain[at + 1] == 'u' && (plain[at + 2] == 'd' || plain[at + 2] == 'D');
    if (surrogate) plain[at + 2] = '0';
  }
  return plain != bytes && nlohmann::json::accept(plain);
}

/// Whether this is JSON in UTF-16, which says so itself with a byte order mark.
bool isWideJson(std::string_view bytes) {
  const bool littleEnd = bytes.starts_with("\xff\xfe");
  if ((!littleEnd && !bytes.starts_with("\xfe\xff")) || bytes.size() % 2 != 0) return false;
  std::string plain;
  for (std::size_t at = 2; at < bytes.size(); at += 2) {
    const char high = bytes[littleEnd ? at + 1 : at], low = bytes[littleEnd ? at : at + 1];
    plain += high == 0 && low != 0 ? low : '?';
  }
  return nlohmann::json::accept(plain) || isJsonButForItsEncoding(plain);
}

/// Line and character of the byte at `offset`, which may be the end.
JsonPlace placeAt(std::string_view bytes, std::size_t offset) {
  const std::string_view before = bytes.substr(0, offset);
  const std::size_t line =
      before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  return {static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1,
          characterCount(before.substr(line)) + 1};
}

/// One step of a pointer, or nothing when the key must not be shown.
std::optional<std::string> keyStep(std::string_view key) {
  if (!looksLikeFieldName(key)) return std::nullopt;
  return "/" + std::string(key);
}

}  // namespace

std::string JsonDocument::pointerTo(std::uint32_t node, std::string_view lastStep) const {
  std::vector<std::string> steps = {std::string(lastStep)};
  for (std::uint32_t at = node; m_nodes[at].parent != 0; at = m_nodes[at].parent) {
    const Node& parent = m_nodes[m_nodes[at].parent];
    if (parent.type == JsonType::object) {
      const auto step = keyStep(view(m_nodes[at].key));
      // What hangs below a hidden key is hidden with it.
      if (!step) steps.clear();
      if (step) steps.push_back(*step);
      continue;
    }
    steps.push_back("/" + std::to_string(m_nodes[at].position));
  }
  std::string pointer;
  for (auto step = steps.rbegin(); step != steps.rend(); ++step) pointer += *step;
  return pointer;
}

std::string JsonTreeBuilder::pointerHere() const {
  if (m_open == 0) return "";
  const Node& open = m_document.m_nodes[m_open];
  if (open.type == JsonType::array) {
    return m_document.pointerTo(m_open, "/" + std::to_string(open.count));
  }
  const auto step = m_hasKey ? keyStep(m_document.view(m_key)) : std::nullopt;
  return m_document.pointerTo(m_open, step.value_or(""));
}

Result<JsonDocument> JsonDocument::parse(std::string_view bytes, const JsonLimits& limits,
                                         JsonFault* fault, JsonPlace* place) {
  JsonFault ignored{};
  JsonFault& reason = fault != nullptr ? *fault : ignored;
  const auto stoppedAt = [&](std::size_t offset) {
    if (place != nullptr) *place = placeAt(bytes, std::min(offset, bytes.size()));
  };
  if (bytes.size() > limits.bytes) {
    reason = JsonFault::bytes;
    return Error{ErrorKind::invalid,
                 fmt::format("expected at most {} MiB", limits.bytes / (1024 * 1024))};
  }
  reason = JsonFault::syntax;
  // nlohmann's lexer takes a zero byte for the end and would not see what follows it.
  if (const std::size_t zero = bytes.find('\0'); zero != std::string_view::npos) {
    if (isWideJson(bytes)) reason = JsonFault::encoding;
    stoppedAt(zero);
    return Error{ErrorKind::invalid,
                 fmt::format("expected well-formed JSON in UTF-8 (zero byte at {})", zero)};
  }
  JsonDocument document;
  JsonTreeBuilder builder(document, limits, bytes.size());
  const bool whole = nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &builder);
  if (whole) {
    std::sort(document.m_twice.begin(), document.m_twice.end());
    return document;
  }
  reason = builder.fault();
  if (builder.position() > 0) stoppedAt(builder.position() - 1);
  if (reason == JsonFault::syntax && isJsonButForItsEncoding(bytes)) reason = JsonFault::encoding;
  return builder.takeError();
}

JsonValue JsonDocument::root() const {
  return JsonValue(this, 1);
}

std::vector<JsonValue> JsonDocument::keysTwice() const {
  std::vector<JsonValue> members;
  for (const std::uint32_t node : m_twice) members.push_back(JsonValue(this, node));
  return members;
}

std::optional<std::int64_t> JsonValue::integer() const {
  if (!is(JsonType::number)) return std::nullopt;
  const std::string_view digits = text();
  std::int64_t number = 0;
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (problem != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return number;
}

std::optional<JsonValue> JsonValue::find(std::string_view key) const {
  if (!is(JsonType::object)) return std::nullopt;
  for (const JsonValue member : *this) {
    if (member.key() == key) return member;
  }
  return std::nullopt;
}

std::string JsonValue::pointer() const {
  return m_document->pointerTo(m_node);
}

Error JsonValue::error(std::string_view expected) const {
  return Error{ErrorKind::invalid, fmt::format("expected {}", expected), pointer()};
}

Error JsonValue::errorAt(std::string_view key, std::string_view expected) const {
  if (const auto member = find(key)) return member->error(expected);
  return Error{ErrorKind::invalid, fmt::format("expected {}", expected),
               pointer() + "/" + std::string(key)};
}

bool isUtf8(std::string_view text) {
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  auto left = static_cast<utf8proc_ssize_t>(text.size());
  while (left > 0) {
    utf8proc_int32_t codepoint = 0;
    const utf8proc_ssize_t read = utf8proc_iterate(at, left, &codepoint);
    if (read < 1) return false;
    at += read;
    left -= read;
  }
  return true;
}

}  // namespace tidlig::base
