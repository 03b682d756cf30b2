#pragma once

#include "base/json.h"
#include "forms/conditions.h"
#include "forms/indicatorchecks.h"
#include "forms/questionnaire.h"
#include "forms/questionnairereader.h"
#include "forms/report.h"
#include "forms/valuesets.h"

#include <cstddef>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace tidlig::forms {

/// Reads the items of one form, all levels. The JSON document, `checklist` and `sets` must outlive
/// it.
class ItemReader {
 public:
  /// `checklist` says whom the form is about; `catalogue` may be null.
  ItemReader(const Questionnaire& checklist, const ValueSets& sets,
             const domain::Catalogue* catalogue, Report& report)
      : m_sets(sets), m_indicators(checklist, catalogue), m_report(report) {}

  /// All items of a form, with the conditions among them checked.
  std::vector<Item> read(const base::JsonValue& form);

  [[nodiscard]] std::size_t count() const { return m_levels.size(); }
  [[nodiscard]] ItemSupport support() const;
  [[nodiscard]] bool hasIndicators() const { return m_indicators.found(); }

 private:
  std::vector<Item> readItems(const base::JsonValue& parent, bool professionalOnly);
  Item readItem(const base::JsonValue& value, bool professionalOnly);
  void readOwn(const base::JsonValue& value, std::size_t number, Item& item);
  void readLinkId(const base::JsonValue& value, Item& item);
  bool readType(const base::JsonValue& value, Item& item);
  void readFlags(const base::JsonValue& value, Item& item);
  void readAnswers(const base::JsonValue& value, Item& item);
  void readValueSet(const base::JsonValue& value, Item& item);
  void readInitial(const base::JsonValue& value, Item& item);
  void judgeConditions(const std::vector<Item>& items);
  void judge(std::size_t number, std::size_t errorsBefore, std::size_t warningsBefore);

  const ValueSets& m_sets;
  IndicatorChecks m_indicators;
  Conditions m_conditions;
  Report& m_report;
  std::vector<FormSupport> m_levels;  ///< what becomes of each item, in the form's order
  std::unordered_set<std::string_view> m_linkIds;  ///< views into the document
};

}  // namespace tidlig::forms
