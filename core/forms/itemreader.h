#pragma once

#include "base/json.h"
#include "forms/questionnaire.h"
#include "forms/questionnairereader.h"
#include "forms/report.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace tidlig::forms {

/// Reads the items of one form, all levels. The JSON document and `checklist` must outlive it.
class ItemReader {
 public:
  /// `checklist` says whom the form is about; `catalogue` may be null.
  ItemReader(const Questionnaire& checklist, const domain::Catalogue* catalogue, Report& report)
      : m_checklist(checklist), m_catalogue(catalogue), m_report(report) {}

  /// The items under the member `item` of a form or an item.
  std::vector<Item> readItems(const base::JsonValue& parent, bool professionalOnly = false);

  [[nodiscard]] std::size_t count() const { return m_count; }
  [[nodiscard]] const ItemSupport& support() const { return m_support; }
  [[nodiscard]] bool hasIndicators() const { return !m_indicators.empty(); }

 private:
  Item readItem(const base::JsonValue& value, bool professionalOnly);
  void readOwn(const base::JsonValue& value, Item& item);
  void readLinkId(const base::JsonValue& value, Item& item);
  void readType(const base::JsonValue& value, Item& item);
  void readFlags(const base::JsonValue& value, Item& item);
  void readItemExtensions(const base::JsonValue& value, Item& item);
  void readControl(const base::JsonValue& extension, Item& item);
  void readOptions(const base::JsonValue& value, Item& item);
  AnswerOption readOption(const base::JsonValue& value);
  void checkShape(const base::JsonValue& value, const Item& item);
  void checkIndicator(const base::JsonValue& value, Item& item);
  void checkSign(const base::JsonValue& value, const domain::Indicator& indicator);
  void countSupport(std::size_t errorsBefore, std::size_t warningsBefore);

  const Questionnaire& m_checklist;
  const domain::Catalogue* m_catalogue;
  Report& m_report;
  std::size_t m_count = 0;
  ItemSupport m_support;
  std::unordered_set<std::string_view> m_linkIds;  ///< views into the document
  std::unordered_set<std::string> m_indicators;
};

}  // namespace tidlig::forms
