#pragma once

#include "base/json.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tidlig::base {

/// A JSON value that can be changed. Numbers keep their decimal text, members their order.
class JsonTree {
 public:
  JsonTree() = default;
  static JsonTree from(const JsonValue& value);
  static JsonTree object() { return JsonTree(JsonType::object, {}); }
  static JsonTree array() { return JsonTree(JsonType::array, {}); }
  static JsonTree string(std::string_view text) { return JsonTree(JsonType::string, text); }
  static JsonTree boolean(bool value) {
    return JsonTree(JsonType::boolean, value ? "true" : "false");
  }

  [[nodiscard]] JsonType type() const { return m_type; }
  [[nodiscard]] const std::string& text() const { return m_text; }

  /// Elements, or members with their keys.
  [[nodiscard]] std::vector<std::pair<std::string, JsonTree>>& parts() { return m_parts; }
  [[nodiscard]] const std::vector<std::pair<std::string, JsonTree>>& parts() const {
    return m_parts;
  }

  /// The member called `key`; null where there is none.
  [[nodiscard]] JsonTree* find(std::string_view key);
  [[nodiscard]] const JsonTree* find(std::string_view key) const;
  /// A string member's characters; empty where there is none.
  [[nodiscard]] std::string_view textOf(std::string_view key) const;
  /// In the place of the one before; a new one goes to the end, or before the member `before`.
  JsonTree& set(std::string_view key, JsonTree value, std::string_view before = {});
  void remove(std::string_view key);
  JsonTree& append(JsonTree element);

  /// UTF-8 with two spaces of indent and a line end; the same tree gives the same bytes.
  [[nodiscard]] std::string bytes() const;

 private:
  JsonTree(JsonType type, std::string_view text) : m_type(type), m_text(text) {}
  void write(std::string& out, std::size_t depth) const;

  JsonType m_type = JsonType::null;
  std::string m_text = "null";
  std::vector<std::pair<std::string, JsonTree>> m_parts;
};

}  // namespace tidlig::base
