#pragma once

#include "forms/formtext.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace tidlig::forms {

struct Coding {
  std::string system;
  std::string code;
  FormText display;
};

/// A number with its unit.
struct Quantity {
  std::string value;       ///< decimal text as written; empty where there is none
  std::string comparator;  ///< "<", "<=", ">=" or ">"; empty: exactly
  std::string unit;        ///< as shown
  std::string system, code;
};

/// The types of FHIR R4's value[x] in forms and responses.
enum class ValueKind : std::uint8_t {
  boolean,
  integer,
  decimal,
  date,
  dateTime,
  time,
  string,
  uri,
  coding,
  quantity,
  attachment,
  reference,
};

/// A value in a form (an option, an initial value, a condition, a limit) or in a response. It keeps
/// how it was written: 1.50 stays 1.50, a year stays a year.
struct AnswerValue {
  ValueKind kind = ValueKind::string;
  std::string text;   ///< true or false, a number's decimal text, a date or time, the characters
  Coding coding;      ///< of a coding
  Quantity quantity;  ///< of a quantity
};

/// Whether they mean the same: codings by system and code, numbers by value (1.5 is 1.50),
/// quantities by value and unit, all else as written. Never across kinds, but integer and decimal
/// are both numbers.
bool isSame(const AnswerValue& a, const AnswerValue& b);

/// Their order; nothing where there is none: other kinds, codings, quantities of different units,
/// dates of which the less exact contains the other (2026 and 2026-11).
std::optional<std::strong_ordering> order(const AnswerValue& a, const AnswerValue& b);

}  // namespace tidlig::forms
