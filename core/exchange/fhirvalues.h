#pragma once

#include <string_view>

/// What FHIR R4 lets stand in its primitive types, beside dates and times (forms/datetext.h).
namespace tidlig::exchange {

/// A number as JSON writes it.
bool isFhirDecimal(std::string_view text);
/// A whole number of 32 bits, without fraction or exponent.
bool isFhirInteger(std::string_view text);
/// A day with a time and its zone.
bool isFhirInstant(std::string_view text);
/// 1–64 letters, digits, `-` and `.`.
bool isFhirId(std::string_view text);

}  // namespace tidlig::exchange
