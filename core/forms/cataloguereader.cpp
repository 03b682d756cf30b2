#include "forms/cataloguereader.h"

#include "base/hash.h"
#include "base/json.h"

#include <algorithm>
#include <initializer_list>
#include <unordered_set>

namespace tidlig::forms {
namespace {

using base::JsonType;
using base::JsonValue;
using base::Result;
using base::Status;

Status onlyKeys(const JsonValue& object, std::initializer_list<std::string_view> known) {
  for (const JsonValue member : object) {
    if (std::find(known.begin(), known.end(), member.key()) == known.end()) {
      return member.error("no key of this name");
    }
  }
  return base::Done{};
}

Result<std::string> filledString(const JsonValue& value, std::string_view expected) {
  if (!value.is(JsonType::string) || value.text().empty()) return value.error(expected);
  return std::string(value.text());
}

Result<std::string> memberString(const JsonValue& object, std::string_view key,
                                 std::string_view expected) {
  const auto member = object.find(key);
  if (!member) return object.errorAt(key, expected);
  return filledString(*member, expected);
}

Result<domain::LocalText> readText(const JsonValue& value) {
  if (!value.is(JsonType::object)) return value.error("an object with da and en");
  TIDLIG_TRY(onlyKeys(value, {"da", "en"}));
  domain::LocalText text;
  TIDLIG_ASSIGN(text.da, memberString(value, "da", "a non-empty text"));
  TIDLIG_ASSIGN(text.en, memberString(value, "en", "a non-empty text"));
  return text;
}

Result<domain::Axis> readAxis(const JsonValue& value) {
  constexpr std::string_view kExpected = "child, parent or protective";
  TIDLIG_ASSIGN(const std::string text, memberString(value, "axis", kExpected));
  const auto axis = domain::axisFromCode(text);
  if (!axis) return value.errorAt("axis", kExpected);
  return *axis;
}

Result<domain::AgeBands> readAges(const JsonValue& list) {
  if (!list.is(JsonType::array) || list.size() == 0) return list.error("a list of age bands");
  domain::AgeBands ages;
  for (const JsonValue element : list) {
    const auto band =
        element.is(JsonType::string) ? domain::ageBandFromCode(element.text()) : std::nullopt;
    if (!band) return element.error("an age band: unborn, 0-1, 1-2, 3-5 or 6-9");
    if (ages.contains(*band)) return element.error("each age band once");
    ages.insert(*band);
  }
  return ages;
}

Result<std::vector<std::string>> readTags(const JsonValue& list) {
  if (!list.is(JsonType::array)) return list.error("a list of tags");
  std::vector<std::string> tags;
  std::unordered_set<std::string_view> seen;
  for (const JsonValue element : list) {
    TIDLIG_ASSIGN(std::string tag, filledString(element, "a non-empty tag"));
    if (!seen.insert(element.text()).second) return element.error("each tag once");
    tags.push_back(std::move(tag));
  }
  return tags;
}

Result<domain::Indicator> readIndicator(const JsonValue& value) {
  if (!value.is(JsonType::object)) return value.error("an indicator");
  TIDLIG_TRY(onlyKeys(value, {"code", "axis", "ages", "tags", "text", "help"}));
  domain::Indicator indicator;
  TIDLIG_ASSIGN(indicator.code, memberString(value, "code", "a non-empty indicator code"));
  TIDLIG_ASSIGN(indicator.axis, readAxis(value));
  if (const auto ages = value.find("ages")) {
    TIDLIG_ASSIGN(indicator.ages, readAges(*ages));
  } else if (indicator.axis == domain::Axis::child) {
    return value.errorAt("ages", "the age bands of a sign");
  }
  if (const auto tags = value.find("tags")) {
    TIDLIG_ASSIGN(indicator.tags, readTags(*tags));
  }
  const auto text = value.find("text");
  if (!text) return value.errorAt("text", "an object with da and en");
  TIDLIG_ASSIGN(indicator.text, readText(*text));
  if (const auto help = value.find("help")) {
    TIDLIG_ASSIGN(indicator.help, readText(*help));
  }
  return indicator;
}

Result<std::vector<domain::Indicator>> readIndicators(const JsonValue& root) {
  const auto list = root.find("indicators");
  if (!list || !list->is(JsonType::array)) {
    return root.errorAt("indicators", "a list of indicators");
  }
  std::vector<domain::Indicator> indicators;
  std::unordered_set<std::string_view> codes;
  for (const JsonValue element : *list) {
    TIDLIG_ASSIGN(domain::Indicator indicator, readIndicator(element));
    if (!codes.insert(element.find("code")->text()).second) {
      return element.errorAt("code", "each indicator code once");
    }
    indicators.push_back(std::move(indicator));
  }
  return indicators;
}

}  // namespace

Result<domain::Catalogue> readCatalogue(std::string_view bytes) {
  TIDLIG_ASSIGN(const base::JsonDocument document, base::JsonDocument::parse(bytes));
  const JsonValue root = document.root();
  if (!root.is(JsonType::object)) return root.error("an indicator catalogue");
  TIDLIG_TRY(onlyKeys(root, {"$schema", "version", "indicators"}));
  TIDLIG_ASSIGN(std::string version, memberString(root, "version", "a non-empty version"));
  TIDLIG_ASSIGN(std::vector<domain::Indicator> indicators, readIndicators(root));
  return domain::Catalogue::make(std::move(version), base::sha256Hex(bytes), std::move(indicators));
}

}  // namespace tidlig::forms
