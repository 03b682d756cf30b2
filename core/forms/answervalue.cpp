#include "forms/answervalue.h"

#include "base/decimal.h"
#include "forms/datetext.h"

#include <algorithm>

namespace tidlig::forms {
namespace {

bool isNumber(ValueKind kind) {
  return kind == ValueKind::integer || kind == ValueKind::decimal;
}

std::optional<std::strong_ordering> numberOrder(std::string_view a, std::string_view b) {
  const auto first = base::Decimal::parse(a);
  const auto second = base::Decimal::parse(b);
  if (!first || !second) return std::nullopt;
  return *first <=> *second;
}

bool sameUnit(const Quantity& a, const Quantity& b) {
  if (a.code.empty() && b.code.empty()) return a.unit == b.unit;
  return a.system == b.system && a.code == b.code;
}

/// Written from the largest part to the smallest, so letters decide; 2026 and 2026-11 do not.
std::optional<std::strong_ordering> dateOrder(const std::string& a, const std::string& b) {
  const std::size_t common = std::min(a.size(), b.size());
  const auto order = a.compare(0, common, b, 0, common) <=> 0;
  if (order == 0 && a.size() != b.size()) return std::nullopt;
  return order;
}

/// The moment decides where both name one, not the letters: 10:00+01:00 is 09:00Z.
std::optional<std::strong_ordering> momentOrder(const std::string& a, const std::string& b) {
  const auto first = momentOf(a);
  const auto second = momentOf(b);
  if (first && second) return *first <=> *second;
  return dateOrder(a, b);
}

}  // namespace

bool isSame(const AnswerValue& a, const AnswerValue& b) {
  if (isNumber(a.kind) && isNumber(b.kind)) {
    const auto found = numberOrder(a.text, b.text);
    return found ? *found == 0 : a.text == b.text;
  }
  if (a.kind != b.kind) return false;
  if (a.kind == ValueKind::coding) {
    return a.coding.system == b.coding.system && a.coding.code == b.coding.code;
  }
  if (a.kind == ValueKind::dateTime) {
    return a.text == b.text || momentOrder(a.text, b.text) == std::strong_ordering::equal;
  }
  if (a.kind != ValueKind::quantity) return a.text == b.text;
  const auto found = numberOrder(a.quantity.value, b.quantity.value);
  const bool sameValue = found ? *found == 0 : a.quantity.value == b.quantity.value;
  return sameValue && a.quantity.comparator == b.quantity.comparator &&
         sameUnit(a.quantity, b.quantity);
}

std::optional<std::strong_ordering> order(const AnswerValue& a, const AnswerValue& b) {
  if (isNumber(a.kind) && isNumber(b.kind)) return numberOrder(a.text, b.text);
  if (a.kind != b.kind) return std::nullopt;
  switch (a.kind) {
    case ValueKind::quantity:
      if (!sameUnit(a.quantity, b.quantity)) return std::nullopt;
      return numberOrder(a.quantity.value, b.quantity.value);
    case ValueKind::dateTime:
      return momentOrder(a.text, b.text);
    case ValueKind::date:
    case ValueKind::time:
      return dateOrder(a.text, b.text);
    case ValueKind::string:
    case ValueKind::uri:
      return a.text <=> b.text;
    default:
      return std::nullopt;
  }
}

}  // namespace tidlig::forms
