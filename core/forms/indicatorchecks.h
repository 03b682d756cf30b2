#pragma once

#include "base/json.h"
#include "domain/catalogue.h"
#include "forms/questionnaire.h"
#include "forms/report.h"

#include <string>
#include <unordered_set>

namespace tidlig::forms {

/// Finds which indicators a form's items observe, and whether they do so as forms/README.md says.
class IndicatorChecks {
 public:
  /// `checklist` says whom the form is about; `catalogue` may be null. Both must outlive this.
  IndicatorChecks(const Questionnaire& checklist, const domain::Catalogue* catalogue)
      : m_checklist(checklist), m_catalogue(catalogue) {}

  void check(const base::JsonValue& value, Item& item, Report& report);

  [[nodiscard]] bool found() const { return !m_seen.empty(); }

 private:
  void checkSign(const base::JsonValue& value, const domain::Indicator& indicator, Report& report);

  const Questionnaire& m_checklist;
  const domain::Catalogue* m_catalogue;
  std::unordered_set<std::string> m_seen;
};

}  // namespace tidlig::forms
