#pragma once

#include "base/json.h"
#include "forms/elements.h"
#include "forms/questionnaire.h"
#include "forms/report.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tidlig::forms {

/// The answers of one value set.
struct ValueSet {
  std::string id, url, version;
  std::vector<AnswerOption> options;
  /// These are all; otherwise the form names others without holding them.
  bool whole = true;
};

/// The value sets that a form can offer from: those it contains, and three that the program knows.
class ValueSets {
 public:
  /// Reads the form's contained resources. `language` is the form's.
  void read(const base::JsonValue& root, std::string_view language, Report& report);

  /// The set that an answerValueSet names: `#id`, or url or url|version. Null where neither the
  /// form nor the program holds it.
  [[nodiscard]] const ValueSet* find(std::string_view reference) const;

 private:
  std::vector<ValueSet> m_contained;
  std::vector<ValueSet> m_known;
  std::unordered_map<std::string, std::size_t> m_byId, m_byUrl;  ///< into m_contained
};

/// The value sets that every program knows, their texts in `language` and in Danish and English.
std::vector<ValueSet> knownValueSets(std::string_view language);

}  // namespace tidlig::forms
