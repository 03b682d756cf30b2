#pragma once

#include "forms/pattern.h"
#include "forms/questionnaire.h"
#include "forms/questionnaireresponse.h"
#include "forms/responserules.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tidlig::forms {

/// One answer and where it stands.
struct GivenAnswer {
  const ResponseAnswer* answer = nullptr;
  std::string pointer;
};

/// Whether a value of this kind can answer the item, as FHIR R4 says: the kind of its type, or of
/// its options; of an open choice a string too.
bool isRightKind(ValueKind kind, const Item& item);

/// Whether the answer is one at all: text of nothing but blanks is none.
bool isAnswer(const AnswerValue& value);

/// Holds the answers to one question after the other against what the form says of it. Keeps what
/// it looked up of an item for the next repetition; the form must outlive it and stay.
class AnswerChecks {
 public:
  explicit AnswerChecks(ResponseReport& report) : m_report(report) {}

  /// `answers` are all that stand in one place, `pointer` is the item's.
  void check(const Item& item, const std::vector<GivenAnswer>& answers, const std::string& pointer);

 private:
  struct Known {
    std::unordered_map<std::string, const AnswerOption*> options;
    std::optional<Pattern> pattern;
  };

  Known& known(const Item& item);
  void checkOne(const Item& item, const GivenAnswer& given);
  void checkOption(const Item& item, const GivenAnswer& given);
  void checkLimits(const Item& item, const GivenAnswer& given);
  void checkRange(const Item& item, const GivenAnswer& given);
  void checkLength(const Item& item, const GivenAnswer& given);
  void checkPattern(const Item& item, const GivenAnswer& given);
  void checkQuantity(const Item& item, const GivenAnswer& given);
  void checkSeveral(const Item& item, const std::vector<GivenAnswer>& answers);
  void checkReadOnly(const Item& item, const std::vector<GivenAnswer>& answers,
                     const std::string& pointer);
  [[nodiscard]] const AnswerOption* option(const Item& item, const AnswerValue& value);

  ResponseReport& m_report;
  std::unordered_map<const Item*, Known> m_known;
};

}  // namespace tidlig::forms
