#include "forms/formpeek.h"

#include "forms/questionnairereader.h"

#include <charconv>

namespace tidlig::forms {
namespace {

using base::JsonType;
using base::JsonValue;

/// As the reader's.
constexpr base::JsonLimits kLimits = {kLargestForm, 64, 2'000'000};

std::string_view textOf(const JsonValue& object, std::string_view key) {
  const auto member = object.find(key);
  return member && member->is(JsonType::string) ? member->text() : std::string_view();
}

std::optional<JsonValue> elementAt(const JsonValue& list, std::string_view step) {
  std::size_t wanted = 0;
  const auto read = std::from_chars(step.data(), step.data() + step.size(), wanted);
  if (read.ec != std::errc() || wanted >= list.size()) return std::nullopt;
  auto element = list.begin();
  for (std::size_t i = 0; i < wanted; ++i) ++element;
  return *element;
}

std::optional<JsonValue> stepInto(const JsonValue& value, std::string_view step) {
  return value.is(JsonType::array) ? elementAt(value, step) : value.find(step);
}

}  // namespace

FormPeek::FormPeek(std::string_view bytes) {
  base::JsonFault fault{};
  auto document = base::JsonDocument::parse(bytes, kLimits, &fault);
  if (document) {
    m_document = std::move(document).value();
  } else {
    m_isJson = fault != base::JsonFault::syntax;
  }
}

std::string_view FormPeek::text(std::string_view key) const {
  return m_document ? textOf(m_document->root(), key) : std::string_view();
}

/// Keys with a character that pointers escape are none of ours, so nothing is looked for there.
std::optional<FormPeek::Place> FormPeek::itemAt(std::string_view pointer) const {
  if (!m_document) return std::nullopt;
  std::optional<Place> found;
  std::optional<JsonValue> here = m_document->root();
  while (here && pointer.starts_with('/')) {
    pointer.remove_prefix(1);
    const std::string_view step = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(step.size());
    const bool inItems = here->is(JsonType::array) && here->key() == "item";
    here = stepInto(*here, step);
    if (here && inItems) found = Place{textOf(*here, "linkId"), textOf(*here, "text")};
  }
  return found;
}

}  // namespace tidlig::forms
