#pragma once

#include "base/date.h"
#include "domain/catalogue.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::domain {

/// An observation's value (SCORING.md section 2). The order of the first three is the order of
/// strength.
enum class Value : std::uint8_t {
  absent,       ///< not seen
  some,         ///< seen lightly or now and then; for a parent: present
  marked,       ///< seen markedly or lasting; for a parent: severe or lasting
  notAssessed,  ///< also a question left blank
};

/// "absent", "some", "marked" or "notAssessed".
std::string_view code(Value value);
std::optional<Value> valueFromCode(std::string_view code);

/// One indicator's value for the subject of its screening.
struct Observation {
  IndicatorIndex indicator = 0;
  Value value = Value::notAssessed;
  friend bool operator==(const Observation&, const Observation&) = default;
};

/// A child as scoring sees it: no name, one of the two dates or both.
struct CaseChild {
  std::string id;
  std::optional<base::Date> birthDate;
  std::optional<base::Date> dueDate;
  friend bool operator==(const CaseChild&, const CaseChild&) = default;
};

struct CaseAdult {
  std::string id;
  friend bool operator==(const CaseAdult&, const CaseAdult&) = default;
};

/// Whom a screening is about: the whole family, or the child or adult at `index` of its case.
struct Subject {
  enum class Kind : std::uint8_t { family, child, adult };
  Kind kind = Kind::family;
  std::uint32_t index = 0;
  friend bool operator==(const Subject&, const Subject&) = default;
};

enum class ScreeningStatus : std::uint8_t { final, draft, superseded };

/// "final", "draft" or "superseded".
std::string_view code(ScreeningStatus status);
std::optional<ScreeningStatus> screeningStatusFromCode(std::string_view code);

/// One filled-in checklist by one professional on one day.
struct CaseScreening {
  std::string id;
  Subject subject;
  std::string profession;  ///< a key of the model's `validityMonths`
  base::Date date = base::Date::fromDaysSinceEpoch(0);
  ScreeningStatus status = ScreeningStatus::draft;
  std::vector<Observation> observations;  ///< each indicator once, in the order recorded
  friend bool operator==(const CaseScreening&, const CaseScreening&) = default;
};

/// A family on a day: everything scoring looks at, and nothing else.
struct Case {
  std::string family;
  base::Date asOf = base::Date::fromDaysSinceEpoch(0);
  std::vector<CaseChild> children;
  std::vector<CaseAdult> adults;
  std::vector<CaseScreening> screenings;
  friend bool operator==(const Case&, const Case&) = default;
};

}  // namespace tidlig::domain
