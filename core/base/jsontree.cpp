#include "base/jsontree.h"

#include "base/jsonwriter.h"

#include <algorithm>

namespace tidlig::base {
namespace {

std::string quotedText(std::string_view text) {
  std::string out;
  JsonWriter(out).string(text);
  return out;
}

void indent(std::string& out, std::size_t depth) {
  out += '\n';
  out.append(2 * depth, ' ');
}

}  // namespace

JsonTree JsonTree::from(const JsonValue& value) {
  const bool holds = value.is(JsonType::object) || value.is(JsonType::array);
  JsonTree tree(value.type(), holds ? std::string_view() : value.text());
  if (!holds) return tree;
  tree.m_parts.reserve(value.size());
  for (const JsonValue part : value) tree.m_parts.emplace_back(part.key(), from(part));
  return tree;
}

JsonTree* JsonTree::find(std::string_view key) {
  if (m_type != JsonType::object) return nullptr;
  const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                  [key](const auto& part) { return part.first == key; });
  return found == m_parts.end() ? nullptr : &found->second;
}

const JsonTree* JsonTree::find(std::string_view key) const {
  return const_cast<JsonTree*>(this)->find(key);
}

std::string_view JsonTree::textOf(std::string_view key) const {
  const JsonTree* const found = find(key);
  return found != nullptr && found->m_type == JsonType::string ? std::string_view(found->m_text)
                                                               : std::string_view();
}

JsonTree& JsonTree::set(std::string_view key, JsonTree value, std::string_view before) {
  if (JsonTree* const found = find(key)) return *found = std::move(value);
  const auto place = std::find_if(m_parts.begin(), m_parts.end(),
                                  [&](const auto& part) { return part.first == before; });
  return m_parts.emplace(place, key, std::move(value))->second;
}

void JsonTree::remove(std::string_view key) {
  std::erase_if(m_parts, [key](const auto& part) { return part.first == key; });
}

JsonTree& JsonTree::append(JsonTree element) {
  return m_parts.emplace_back(std::string(), std::move(element)).second;
}

std::string JsonTree::bytes() const {
  std::string out;
  write(out, 0);
  return out += '\n';
}

void JsonTree::write(std::string& out, std::size_t depth) const {
  const bool object = m_type == JsonType::object;
  if (m_type == JsonType::string) {
    out += quotedText(m_text);
  } else if (!object && m_type != JsonType::array) {
    out += m_text;
  } else if (m_parts.empty()) {
    out += object ? "{}" : "[]";
  } else {
    out += object ? '{' : '[';
    for (const auto& [key, value] : m_parts) {
      if (&key != &m_parts.front().first) out += ',';
      indent(out, depth + 1);
      if (object) out += quotedText(key) + ": ";
      value.write(out, depth + 1);
    }
    indent(out, depth);
    out += object ? '}' : ']';
  }
}

}  // namespace tidlig::base
