#pragma once

#include "exchange/dmnproblem.h"
#include "scoring/model.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Small pieces of a DMN file.
namespace tidlig::exchange::dmn {

/// Digits alone, within the bounds.
std::optional<std::int64_t> wholeNumber(std::string_view text, std::int64_t least,
                                        std::int64_t most);

/// What stands between the quotes of a FEEL text without escapes.
std::optional<std::string_view> stringLiteral(std::string_view text);

/// Our own element in the extensionElements of another; a second one is noted.
const XmlElement* extensionOf(const XmlElement& element, std::string_view name, DmnNotes& notes);

/// An attribute of an element of ours, unpacked; nothing where it is not there or none of ours.
std::optional<std::string> ownText(const XmlElement& element, std::string_view name);

/// The decision's table, which must have this hit policy; null where it was noted that it is none.
const XmlElement* tableOf(const XmlElement& decision, std::string_view hitPolicy, DmnNotes& notes);

/// A hash over all of the model but who approved it: an approval says by it what was approved.
std::string ruleHash(const scoring::Model& model);

}  // namespace tidlig::exchange::dmn
