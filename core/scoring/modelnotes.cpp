#include "scoring/modelnotes.h"

#include "base/jsonreading.h"
#include "base/writtentext.h"
#include "scoring/model.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidlig::scoring {

using base::JsonType;
using base::JsonValue;
using words::Phrase;

Phrase aboutField(std::string_view phraseKey, std::string_view field) {
  return {phraseKey, {{"field", field}}};
}

void ModelNotes::note(const base::Error& error, Phrase phrase) {
  if (m_problems.size() > kMost) return;
  if (m_problems.size() == kMost) {
    m_problems.emplace_back(base::Error{base::ErrorKind::invalid, "more problems than are listed"},
                            Phrase{"problem.more", {{"n", kMost}}});
    return;
  }
  m_problems.emplace_back(error, std::move(phrase));
}

bool ModelNotes::keys(const JsonValue& value, std::initializer_list<std::string_view> known) {
  if (!value.is(JsonType::object)) {
    note(value.error("an object"), {"problem.entry"});
    return false;
  }
  bool all = true;
  for (const JsonValue member : value) {
    if (std::find(known.begin(), known.end(), member.key()) != known.end()) continue;
    all = false;
    note(member.error(fmt::format("one of the fields {}", fmt::join(known, ", "))),
         {"problem.unknown-field", {{"fields", words::plainList(known)}}});
  }
  return all;
}

std::optional<std::string> ModelNotes::text(const JsonValue& object, std::string_view key) {
  const auto found = textMember(object, key);
  if (found) return std::string(*found);
  note(found.error(), aboutField("problem.text", key));
  return std::nullopt;
}

std::optional<std::string> ModelNotes::text(const JsonValue& object, std::string_view key,
                                            std::size_t most) {
  auto found = text(object, key);
  if (found && !fits(*object.find(key), key, most)) return std::nullopt;
  return found;
}

std::optional<std::string> ModelNotes::filled(const JsonValue& object, std::string_view key,
                                              std::size_t most) {
  const auto found = filledMember(object, key);
  const bool blank = found && all() && !base::isWritten(*found);
  if (found && !blank) return text(object, key, most);
  note(object.errorAt(key, "a string that is not empty"), aboutField("problem.text-empty", key));
  return std::nullopt;
}

std::optional<std::string> ModelNotes::name(const JsonValue& object, std::string_view key) {
  return all() ? filled(object, key, kLongestModelName) : text(object, key);
}

bool ModelNotes::fits(const JsonValue& value, std::string_view field, std::size_t most) {
  if (!all() || base::characterCount(value.text()) <= most) return true;
  note(value.error(fmt::format("at most {} characters", most)),
       {"problem.text-long", {{"field", field}, {"most", most}}});
  return false;
}

bool ModelNotes::within(std::string_view pointer) const {
  return std::any_of(m_problems.begin(), m_problems.end(), [pointer](const ModelProblem& one) {
    const std::string_view place = one.pointer;
    return place.starts_with(pointer) &&
           (place.size() == pointer.size() || place[pointer.size()] == '/');
  });
}

std::optional<JsonValue> ModelNotes::part(const JsonValue& object, std::string_view key,
                                          JsonType type) {
  const auto found = member(object, key, type);
  if (found) return *found;
  note(found.error(), aboutField(type == JsonType::array ? "problem.list" : "problem.object", key));
  return std::nullopt;
}

}  // namespace tidlig::scoring
