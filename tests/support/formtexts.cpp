#include "support/formtexts.h"

#include "base/jsonwriter.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidlig::test {
namespace {

using forms::AnswerValue;
using forms::Coding;
using forms::FormText;
using forms::Item;

std::string text(const FormText& written) {
  std::string out = "'" + written.text + "'";
  for (const auto& [language, words] : written.translations) out += language + "'" + words + "'";
  return out;
}

std::string coding(const Coding& coding) {
  return coding.system + "#" + coding.code + text(coding.display);
}

std::string value(const AnswerValue& answer) {
  const forms::Quantity& quantity = answer.quantity;
  return fmt::format("{}:{}:{}:{}{} {} {}#{}", static_cast<int>(answer.kind), answer.text,
                     coding(answer.coding), quantity.comparator, quantity.value, quantity.unit,
                     quantity.system, quantity.code);
}

template <typename Number>
std::string number(const std::optional<Number>& number) {
  return number ? std::to_string(*number) : "-";
}

std::string limits(const forms::AnswerLimits& limits) {
  return fmt::format("{} {} {} {} {} {} {}", limits.least ? value(*limits.least) : "-",
                     limits.most ? value(*limits.most) : "-", number(limits.shortest),
                     number(limits.decimalPlaces), number(limits.fewest), number(limits.highest),
                     limits.regex);
}

std::string option(const forms::AnswerOption& option) {
  return fmt::format("\n  option {} {} {} {} {} {}", value(option.answer), text(option.text),
                     option.value ? static_cast<int>(*option.value) : -1,
                     option.weight ? option.weight->text() : "-", option.exclusive,
                     option.selected);
}

void describe(const Item& item, std::string& out) {
  out += fmt::format(
      "\n{} {} {} {} help {} flyover {} {} {}{}{}{}{} {} limits {} {} {} {} {} {} {} unit {} any "
      "{} {} {}",
      item.linkId, forms::code(item.type), text(item.prefix), text(item.text), text(item.help),
      text(item.flyover), item.indicator.value_or("-"), item.required, item.repeats, item.readOnly,
      item.hidden, item.professionalOnly, number(item.maxLength), limits(item.limits), item.control,
      item.orientation, item.category, item.supportLink, text(item.entryFormat),
      text(item.errorText), item.unit ? coding(*item.unit) : "-", item.anyCoding, item.enableAny,
      item.calculated);
  for (const auto& code : item.codes) out += " code " + coding(code);
  for (const auto& unit : item.unitOptions) out += " unit " + coding(unit);
  for (const auto& offered : item.options) out += option(offered);
  for (const auto& initial : item.initial) out += "\n  initial " + value(initial);
  for (const auto& when : item.enableWhen) {
    out += fmt::format("\n  when {} {} {}", when.question, static_cast<int>(when.op),
                       value(when.answer));
  }
  out += "\n(";
  for (const Item& child : item.items) describe(child, out);
  out += ")";
}

void writeString(std::string_view words, std::string& out) {
  base::JsonWriter(out).string(words);
}

}  // namespace

std::string describe(const forms::Questionnaire& form) {
  std::string out =
      fmt::format("{} {} {} {} {} {} {} {} {} {} {}", form.url, form.version, form.name,
                  form.language, text(form.title), text(form.description), text(form.purpose),
                  forms::code(form.status), form.date, form.effectiveStart, form.effectiveEnd);
  for (const auto& profession : form.professions) out += " " + profession;
  for (const auto band : domain::kAgeBands) out += form.ages.contains(band) ? "1" : "0";
  out += form.subject ? std::to_string(static_cast<int>(*form.subject)) : "-";
  for (const Item& item : form.items) describe(item, out);
  return out;
}

std::string rewrite(const base::JsonValue& json,
                    const std::function<void(std::vector<std::string>&)>& change) {
  using base::JsonType;
  std::string out;
  if (json.is(JsonType::string)) {
    writeString(json.text(), out);
    return out;
  }
  const bool object = json.is(JsonType::object);
  if (!object && !json.is(JsonType::array)) return std::string(json.text());
  std::vector<std::string> parts;
  for (const base::JsonValue member : json) {
    std::string part;
    if (object) writeString(member.key(), part);
    if (object) part += ':';
    parts.push_back(part + rewrite(member, change));
  }
  if (object) change(parts);
  return fmt::format("{}{}{}", object ? '{' : '[', fmt::join(parts, ","), object ? '}' : ']');
}

}  // namespace tidlig::test
