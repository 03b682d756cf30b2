#include "forms/indicatorchecks.h"

#include <algorithm>
#include <array>

namespace tidlig::forms {
namespace {

using base::JsonValue;

constexpr std::array<domain::Value, 4> kValues = {
    domain::Value::absent, domain::Value::some, domain::Value::marked, domain::Value::notAssessed};

bool offersTheFourValues(const Item& item) {
  return std::equal(
      item.options.begin(), item.options.end(), kValues.begin(), kValues.end(),
      [](const AnswerOption& option, domain::Value value) { return option.value == value; });
}

}  // namespace

void IndicatorChecks::check(const JsonValue& value, Item& item, Report& report) {
  for (const Coding& coding : item.codes) {
    if (coding.system != kIndicatorSystem) continue;
    if (item.indicator) report.addAt("indicator-several", value, "code");
    item.indicator = coding.code;
  }
  if (!item.indicator) return;
  if (!m_seen.insert(*item.indicator).second) report.addAt("indicator-twice", value, "code");
  if (item.type != ItemType::choice || item.repeats) report.add("indicator-type", value);
  if (!offersTheFourValues(item)) report.addAt("indicator-options", value, "answerOption");
  if (m_catalogue == nullptr) return;
  if (const auto index = m_catalogue->find(*item.indicator)) {
    checkSign(value, m_catalogue->at(*index), report);
  } else {
    report.addAt("indicator-unknown", value, "code");
  }
}

void IndicatorChecks::checkSign(const JsonValue& value, const domain::Indicator& indicator,
                                Report& report) {
  if (indicator.axis != domain::Axis::child) return;
  if (m_checklist.subject && *m_checklist.subject != domain::Subject::Kind::child) {
    report.addAt("sign-without-child", value, "code");
  }
  const auto asked = [&](domain::AgeBand band) {
    return m_checklist.ages.contains(band) && indicator.ages.contains(band);
  };
  if (!m_checklist.ages.empty() &&
      std::none_of(domain::kAgeBands.begin(), domain::kAgeBands.end(), asked)) {
    report.addAt("sign-outside-ages", value, "code");
  }
}

}  // namespace tidlig::forms
