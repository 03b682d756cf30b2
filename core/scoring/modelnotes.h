#pragma once

#include "base/date.h"
#include "base/json.h"
#include "scoring/modelproblem.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::scoring {

/// Which rules a model's file is held against.
enum class ModelRules : std::uint8_t {
  all,  ///< those of a file that somebody brings
  /// Those of one that a vault has taken: what is only about how its texts are written may have
  /// come later, and what was decided by the model must stay readable.
  kept,
};

/// Reads the parts of a model's file and notes every problem instead of stopping at the first. Each
/// reading step gives nothing where it noted one.
class ModelNotes {
 public:
  /// Beyond this many only the last says that there are more: a hostile file must not unfold.
  static constexpr std::size_t kMost = 1000;

  explicit ModelNotes(ModelRules rules = ModelRules::all) : m_rules(rules) {}

  /// Whether rules hold that came after models were kept.
  [[nodiscard]] bool all() const { return m_rules == ModelRules::all; }

  void note(const base::Error& error, words::Phrase phrase);

  /// Notes each member of the object whose key is not known; false where there is one, or where
  /// `value` is no object.
  bool keys(const base::JsonValue& value, std::initializer_list<std::string_view> known);

  /// A string that must be there.
  std::optional<std::string> text(const base::JsonValue& object, std::string_view key);
  /// One of at most `most` characters.
  std::optional<std::string> text(const base::JsonValue& object, std::string_view key,
                                  std::size_t most);
  /// That, and not blank; of a kept model only not empty.
  std::optional<std::string> filled(const base::JsonValue& object, std::string_view key,
                                    std::size_t most);
  /// The name of a person or a committee; of a kept model any string.
  std::optional<std::string> name(const base::JsonValue& object, std::string_view key);
  /// Whether the string `value` of this field has at most `most` characters; of a kept model
  /// always.
  bool fits(const base::JsonValue& value, std::string_view field, std::size_t most);
  /// An object or an array that must be there.
  std::optional<base::JsonValue> part(const base::JsonValue& object, std::string_view key,
                                      base::JsonType type);

  [[nodiscard]] std::size_t count() const { return m_problems.size(); }
  [[nodiscard]] bool empty() const { return m_problems.empty(); }
  /// Whether something at this place or below it was noted.
  [[nodiscard]] bool within(std::string_view pointer) const;
  std::vector<ModelProblem> take() && { return std::move(m_problems); }

 private:
  ModelRules m_rules;
  std::vector<ModelProblem> m_problems;
};

/// "The field `key` must …" with the field's name in its place.
words::Phrase aboutField(std::string_view phraseKey, std::string_view field);

}  // namespace tidlig::scoring
