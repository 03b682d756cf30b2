#pragma once

#include "domain/case.h"
#include "scoring/assessment.h"
#include "scoring/model.h"

#include <string>
#include <string_view>

namespace tidlig::test {

/// The starting model that ships.
const scoring::Model& startModel();

/// A small catalogue with every kind of indicator: signs s1…s6 for 1-2 and 3-5, sBaby for 0-1 only,
/// sAlarm (alarm), sTouch (alarmIfMarked); p1…p5, pSevere1 and pSevere2 (severe); good1, good2.
const domain::Catalogue& smallCatalogue();

base::Date day(std::string_view text);

/// Builds one family around a child "c1" born 2023-05-01 (3 years at asOf 2026-11-23).
class CaseBuilder {
 public:
  CaseBuilder();

  CaseBuilder& child(const std::string& id, std::string_view birthDate);
  CaseBuilder& unborn(const std::string& id, std::string_view dueDate);
  CaseBuilder& adult(const std::string& id);
  /// Starts a final screening; `subject` is "family" or an id.
  CaseBuilder& screening(const std::string& id, std::string_view subject,
                         const std::string& profession, std::string_view date);
  CaseBuilder& status(domain::ScreeningStatus status);
  /// An observation in the newest screening.
  CaseBuilder& saw(std::string_view indicator, domain::Value value);

  [[nodiscard]] const domain::Case& get() const { return m_case; }

 private:
  domain::Case m_case;
};

/// Scores with the small catalogue and the starting model.
scoring::Assessment assess(const domain::Case& familyCase);
/// The same as a line of JSON.
std::string assessText(const domain::Case& familyCase);
std::string assessText(const domain::Case& familyCase, const scoring::Model& model);

/// A random family over the small catalogue that keeps near every edge of the rules: birthdays,
/// validity, equal dates, blanks, several professions. For use inside a RapidCheck property.
domain::Case anyCase();

}  // namespace tidlig::test
