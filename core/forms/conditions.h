#pragma once

#include "base/json.h"
#include "forms/questionnaire.h"
#include "forms/report.h"

#include <cstddef>
#include <vector>

namespace tidlig::forms {

/// Reads when items are asked (enableWhen). What a condition refers to may stand further down, so
/// that conditions are checked when all items are known.
class Conditions {
 public:
  /// One condition, in the order in which conditions stand in the form.
  struct Entry {
    base::JsonValue value;
    std::size_t owner;  ///< what the caller gave to `read`
  };

  void read(const base::JsonValue& item, std::size_t owner, Item& into, Report& report);

  [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

 private:
  EnableWhen readOne(const base::JsonValue& value, Report& report);

  std::vector<Entry> m_entries;
};

/// One condition among the items of a whole form.
struct ConditionFault {
  std::size_t condition;  ///< its place among all, in the form's order
  std::string_view rule;
  std::string_view member;  ///< of the condition, "" for all of it
};

/// What is wrong with the conditions of these items: a question that is not there, is the item
/// itself or inside it, an answer that the question cannot have, and conditions that wait for each
/// other, directly or by the groups around them. In the form's order.
std::vector<ConditionFault> checkConditions(const std::vector<Item>& items);

}  // namespace tidlig::forms
