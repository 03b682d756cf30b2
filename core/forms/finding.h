#pragma once

#include "domain/catalogue.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::forms {

/// An error refuses the form, a warning flags it for a person to confirm.
enum class Severity : std::uint8_t { error, warning, information };

/// "error", "warning" or "information".
std::string_view code(Severity severity);

/// Something a person should know about a form, where it stands and in words. Never repeats what
/// the form says.
struct Finding {
  Severity severity = Severity::error;
  std::string rule;     ///< a FHIR invariant ("que-2") or one of our own ("indicator-unknown")
  std::string pointer;  ///< JSON pointer, "" for the whole file
  domain::LocalText text;
};

/// A finding of the rule `rule`, which must be one of those in finding.cpp.
Finding makeFinding(std::string_view rule, std::string pointer);

/// Ids of all rules, ascending.
std::vector<std::string_view> ruleIds();

}  // namespace tidlig::forms
