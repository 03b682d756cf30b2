#pragma once

#include "base/date.h"
#include "base/json.h"
#include "scoring/modelproblem.h"

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::scoring {

/// Reads the parts of a model's file and notes every problem instead of stopping at the first. Each
/// reading step gives nothing where it noted one.
class ModelNotes {
 public:
  /// Beyond this many only the last says that there are more: a hostile file must not unfold.
  static constexpr std::size_t kMost = 1000;

  void note(const base::Error& error, words::Phrase phrase);

  /// Notes each member of the object whose key is not known; false where there is one, or where
  /// `value` is no object.
  bool keys(const base::JsonValue& value, std::initializer_list<std::string_view> known);

  /// A string that must be there.
  std::optional<std::string> text(const base::JsonValue& object, std::string_view key);
  /// One that is not empty.
  std::optional<std::string> filled(const base::JsonValue& object, std::string_view key);
  /// An object or an array that must be there.
  std::optional<base::JsonValue> part(const base::JsonValue& object, std::string_view key,
                                      base::JsonType type);

  [[nodiscard]] std::size_t count() const { return m_problems.size(); }
  [[nodiscard]] bool empty() const { return m_problems.empty(); }
  std::vector<ModelProblem> take() && { return std::move(m_problems); }

 private:
  std::vector<ModelProblem> m_problems;
};

/// "The field `key` must …" with the field's name in its place.
words::Phrase aboutField(std::string_view phraseKey, std::string_view field);

}  // namespace tidlig::scoring
