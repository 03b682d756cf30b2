#include "forms/itemdiff.h"

#include "base/decimal.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

namespace tidlig::forms {
namespace {

using Texts = std::map<std::string, std::string, std::less<>>;

/// The first text of a language is the one that is shown.
Texts byLanguage(const FormText& text, std::string_view own) {
  Texts texts;
  if (!text.empty()) texts.emplace(own, text.text);
  for (const auto& one : text.translations) texts.emplace(one.language, one.text);
  return texts;
}

std::string yes(bool value) {
  return value ? "true" : "";
}

std::string number(const std::optional<std::int64_t>& value) {
  return value ? std::to_string(*value) : "";
}

std::string inWords(const Coding& coding) {
  if (coding.system.empty()) return coding.code.empty() ? coding.display.text : coding.code;
  return coding.system + "|" + coding.code;
}

std::string inWords(const AnswerValue& value) {
  if (value.kind == ValueKind::coding) return inWords(value.coding);
  if (value.kind != ValueKind::quantity) return value.text;
  const Quantity& quantity = value.quantity;
  const std::string& unit = quantity.code.empty() ? quantity.unit : quantity.code;
  return quantity.comparator + quantity.value + (unit.empty() ? "" : " " + unit);
}

std::string inWords(const std::optional<AnswerValue>& value) {
  return value ? inWords(*value) : "";
}

std::string inWords(const std::optional<Coding>& coding) {
  return coding ? inWords(*coding) : "";
}

template <typename Values>
std::string joined(const Values& values) {
  std::string all;
  for (const auto& value : values) all += (all.empty() ? "" : ", ") + inWords(value);
  return all;
}

std::string_view sign(EnableOperator op) {
  switch (op) {
    case EnableOperator::exists:
      return "exists";
    case EnableOperator::equal:
      return "=";
    case EnableOperator::notEqual:
      return "!=";
    case EnableOperator::greater:
      return ">";
    case EnableOperator::less:
      return "<";
    case EnableOperator::greaterOrEqual:
      return ">=";
    case EnableOperator::lessOrEqual:
      return "<=";
  }
  return "";
}

/// The order of conditions means nothing, and with a single one neither does any or all.
std::string conditions(const Item& item) {
  std::vector<std::string> all;
  for (const EnableWhen& rule : item.enableWhen) {
    all.push_back(rule.question + " " + std::string(sign(rule.op)) + " " + inWords(rule.answer));
  }
  std::sort(all.begin(), all.end());
  std::string words;
  for (const std::string& one : all) {
    if (!words.empty()) words += item.enableAny ? " or " : " and ";
    words += one;
  }
  return words;
}

void compareSettings(const Item& a, const Item& b, std::vector<Change>& changes) {
  const auto compare = [&](std::string_view of, std::string before, std::string after) {
    compareSetting(of, std::move(before), std::move(after), changes);
  };
  compare("code", joined(a.codes), joined(b.codes));
  compare("required", yes(a.required), yes(b.required));
  compare("repeats", yes(a.repeats), yes(b.repeats));
  compare("readOnly", yes(a.readOnly), yes(b.readOnly));
  compare("hidden", yes(a.hidden), yes(b.hidden));
  compare("professionalOnly", yes(a.professionalOnly), yes(b.professionalOnly));
  compare("minOccurs", number(a.limits.fewest), number(b.limits.fewest));
  compare("maxOccurs", number(a.limits.highest), number(b.limits.highest));
  compare("minValue", inWords(a.limits.least), inWords(b.limits.least));
  compare("maxValue", inWords(a.limits.most), inWords(b.limits.most));
  compare("minLength", number(a.limits.shortest), number(b.limits.shortest));
  compare("maxLength", number(a.maxLength), number(b.maxLength));
  compare("maxDecimalPlaces", number(a.limits.decimalPlaces), number(b.limits.decimalPlaces));
  compare("regex", a.limits.regex, b.limits.regex);
  compare("unit", inWords(a.unit), inWords(b.unit));
  compare("unitOption", joined(a.unitOptions), joined(b.unitOptions));
  compare("anyCoding", yes(a.anyCoding), yes(b.anyCoding));
  compare("initial", joined(a.initial), joined(b.initial));
  compare("calculatedExpression", a.calculated, b.calculated);
  compare("itemControl", a.control, b.control);
  compare("choiceOrientation", a.orientation, b.orientation);
  compare("displayCategory", a.category, b.category);
  compare("supportLink", a.supportLink, b.supportLink);
}

/// Options are the same where their answers mean the same: a code in its system, a number by value.
std::string key(const AnswerValue& value) {
  std::string of(1, static_cast<char>('a' + static_cast<int>(value.kind)));
  if (value.kind == ValueKind::coding) {
    return of + value.coding.system + '\n' + value.coding.code;
  }
  const auto decimal = value.kind == ValueKind::integer ? base::Decimal::parse(value.text)
                                                        : std::optional<base::Decimal>();
  return of + (decimal ? decimal->text() : value.text);
}

/// The options of one side, each once, findable by what they mean.
class Options {
 public:
  explicit Options(const Item& item) {
    for (const AnswerOption& option : item.options) {
      if (m_places.emplace(key(option.answer), m_all.size()).second) m_all.push_back(&option);
    }
  }
  [[nodiscard]] const std::vector<const AnswerOption*>& all() const { return m_all; }
  [[nodiscard]] const AnswerOption* find(const AnswerOption& like) const {
    const auto found = m_places.find(key(like.answer));
    return found == m_places.end() ? nullptr : m_all[found->second];
  }

 private:
  std::vector<const AnswerOption*> m_all;
  std::unordered_map<std::string, std::size_t> m_places;
};

const FormText& shown(const AnswerOption& option) {
  return option.answer.kind == ValueKind::coding ? option.answer.coding.display : option.text;
}

std::string weight(const AnswerOption& option) {
  return option.weight ? option.weight->text() : "";
}

void compareOption(const AnswerOption& a, std::string_view languageBefore, const AnswerOption& b,
                   std::string_view languageAfter, std::vector<Change>& changes) {
  const std::string of = inWords(b.answer);
  compareTexts(ChangeKind::optionReworded, of, shown(a), languageBefore, shown(b), languageAfter,
               changes);
  if (a.weight != b.weight) {
    changes.push_back({ChangeKind::optionWeight, of, {}, weight(a), weight(b)});
  }
  compareSetting("exclusive: " + of, yes(a.exclusive), yes(b.exclusive), changes);
  compareSetting("initialSelected: " + of, yes(a.selected), yes(b.selected), changes);
}

/// Those that `others` has too, in this side's order.
std::string common(const Options& options, const Options& others) {
  std::string all;
  for (const AnswerOption* option : options.all()) {
    if (others.find(*option) == nullptr) continue;
    all += (all.empty() ? "" : ", ") + inWords(option->answer);
  }
  return all;
}

/// What an option says, or what it stands for where it says nothing.
std::string says(const AnswerOption& option, std::string_view language) {
  const std::string& label = option.label(language);
  return label.empty() ? inWords(option.answer) : label;
}

void compareOptions(const DiffSide& before, const DiffSide& after, std::vector<Change>& changes) {
  const Options a(before.item);
  const Options b(after.item);
  for (const AnswerOption* option : a.all()) {
    if (b.find(*option) != nullptr) continue;
    changes.push_back({ChangeKind::optionRemoved,
                       inWords(option->answer),
                       {},
                       says(*option, before.language),
                       {}});
  }
  for (const AnswerOption* option : b.all()) {
    const AnswerOption* const same = a.find(*option);
    if (same != nullptr) {
      compareOption(*same, before.language, *option, after.language, changes);
    } else {
      changes.push_back({ChangeKind::optionAdded,
                         inWords(option->answer),
                         {},
                         {},
                         says(*option, after.language)});
    }
  }
  std::string orderBefore = common(a, b);
  std::string orderAfter = common(b, a);
  if (orderBefore != orderAfter) {
    changes.push_back(
        {ChangeKind::optionOrder, {}, {}, std::move(orderBefore), std::move(orderAfter)});
  }
}

}  // namespace

void compareTexts(ChangeKind kind, std::string_view of, const FormText& before,
                  std::string_view languageBefore, const FormText& after,
                  std::string_view languageAfter, std::vector<Change>& changes) {
  const Texts a = byLanguage(before, languageBefore);
  Texts b = byLanguage(after, languageAfter);
  Texts languages = a;
  languages.insert(b.begin(), b.end());
  for (const auto& [language, unused] : languages) {
    const auto one = a.find(language);
    const auto other = b.find(language);
    const std::string was = one == a.end() ? std::string() : one->second;
    const std::string is = other == b.end() ? std::string() : other->second;
    if (was != is) changes.push_back({kind, std::string(of), language, was, is});
  }
}

void compareSetting(std::string_view of, std::string before, std::string after,
                    std::vector<Change>& changes) {
  if (before == after) return;
  changes.push_back(
      {ChangeKind::setting, std::string(of), {}, std::move(before), std::move(after)});
}

std::vector<Change> diffItems(const DiffSide& before, const DiffSide& after) {
  const Item& a = before.item;
  const Item& b = after.item;
  std::vector<Change> changes;
  if (a.type != b.type) {
    changes.push_back(
        {ChangeKind::type, {}, {}, std::string(code(a.type)), std::string(code(b.type))});
  }
  const auto texts = [&](std::string_view of, const FormText& one, const FormText& other) {
    compareTexts(ChangeKind::text, of, one, before.language, other, after.language, changes);
  };
  texts("prefix", a.prefix, b.prefix);
  texts("text", a.text, b.text);
  texts("help", a.help, b.help);
  texts("flyover", a.flyover, b.flyover);
  texts("entryFormat", a.entryFormat, b.entryFormat);
  texts("errorText", a.errorText, b.errorText);
  compareOptions(before, after, changes);
  std::string when = conditions(a);
  std::string then = conditions(b);
  if (when != then) {
    changes.push_back({ChangeKind::conditions, {}, {}, std::move(when), std::move(then)});
  }
  compareSettings(a, b, changes);
  return changes;
}

/// A number before a question or what is said of a wrong answer tells nothing of what is asked. A
/// removed option may be the one that was chosen, and of several answers one may have to go.
bool changesMeaning(const Change& change) {
  switch (change.kind) {
    case ChangeKind::text:
      return change.of != "prefix" && change.of != "errorText";
    case ChangeKind::type:
    case ChangeKind::parent:
    case ChangeKind::optionRemoved:
    case ChangeKind::optionReworded:
      return true;
    case ChangeKind::setting:
      return change.of == "code" || change.of == "unit" || change.of == "unitOption" ||
             change.of == "anyCoding" || (change.of == "repeats" && change.after.empty());
    default:
      return false;
  }
}

}  // namespace tidlig::forms
