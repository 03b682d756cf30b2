#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tidlig::base {

/// Appends JSON to a string: compact, keys in the order given, UTF-8 as it is; the same calls give
/// the same bytes for ever. Ours because results are written half a million times a second and
/// their bytes are stored and compared; the caller keeps the nesting right.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : m_out(out) {}

  JsonWriter& beginObject() { return open('{'); }
  JsonWriter& endObject() { return close('}'); }
  JsonWriter& beginArray() { return open('['); }
  JsonWriter& endArray() { return close(']'); }

  /// Writes `"name":`; `name` is a field name of ours and needs no escapes.
  JsonWriter& key(std::string_view name);

  JsonWriter& string(std::string_view text);
  JsonWriter& integer(std::int64_t number);
  JsonWriter& boolean(bool value) { return raw(value ? "true" : "false"); }
  JsonWriter& null() { return raw("null"); }
  /// Text that is JSON already, such as a number's decimal text.
  JsonWriter& raw(std::string_view json) {
    separate();
    m_out += json;
    return *this;
  }

 private:
  JsonWriter& open(char bracket) {
    separate();
    m_out += bracket;
    m_first = true;
    return *this;
  }
  JsonWriter& close(char bracket) {
    m_out += bracket;
    m_first = false;
    return *this;
  }
  void separate() {
    if (!m_first) m_out += ',';
    m_first = false;
  }

  std::string& m_out;
  bool m_first = true;
};

}  // namespace tidlig::base
