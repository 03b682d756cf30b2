#include "support/fhirchecks.h"

#include "base/json.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>

namespace tidlig::test {
namespace {

using base::JsonType;
using base::JsonValue;
using Keys = std::set<std::string_view>;

constexpr std::string_view kGuideProfile =
    "http://fhir.kl.dk/children/StructureDefinition/klgateway-children-questionnaire-response";

class Check {
 public:
  std::vector<std::string> response(std::string_view bytes) {
    parse(bytes, [this](const JsonValue& root) { checkResponse(root); });
    return std::move(m_faults);
  }

  std::vector<std::string> collection(std::string_view bytes) {
    parse(bytes, [this](const JsonValue& root) { checkCollection(root); });
    return std::move(m_faults);
  }

  std::vector<std::string> guideResponse(std::string_view bytes) {
    parse(bytes, [this](const JsonValue& root) { checkGuideResponse(root); });
    return std::move(m_faults);
  }

 private:
  void parse(std::string_view bytes, const auto& check) {
    const auto document = base::JsonDocument::parse(bytes);
    if (!document) {
      m_faults.push_back("not JSON: " + document.error().pointer);
      return;
    }
    noEmpties(document->root());
    check(document->root());
  }

  void fault(const JsonValue& at, std::string_view what) {
    m_faults.push_back(at.pointer() + ": " + std::string(what));
  }

  /// ele-1: no empty string, array or object, and never null.
  void noEmpties(const JsonValue& value) {
    if (value.is(JsonType::null)) fault(value, "null");
    if (value.is(JsonType::string) && value.text().empty()) fault(value, "empty string");
    if (!value.is(JsonType::object) && !value.is(JsonType::array)) return;
    if (value.size() == 0) fault(value, "empty");
    for (const JsonValue child : value) noEmpties(child);
  }

  bool only(const JsonValue& object, const Keys& known) {
    if (!object.is(JsonType::object)) {
      fault(object, "no object");
      return false;
    }
    for (const JsonValue member : object) {
      if (!known.contains(member.key())) fault(member, "not allowed here");
    }
    return true;
  }

  /// The member as a string that `format` matches; says so where it is missing but `needed`.
  std::string text(const JsonValue& object, std::string_view key, bool needed,
                   const char* format = "[ \\r\\n\\t\\S]+") {
    const auto found = object.find(key);
    if (!found) {
      if (needed) fault(object, std::string(key) + " is missing");
      return {};
    }
    const std::string value(found->text());
    if (!found->is(JsonType::string) || !std::regex_match(value, std::regex(format))) {
      fault(*found, "wrong type or format");
    }
    return value;
  }

  std::vector<JsonValue> list(const JsonValue& object, std::string_view key) {
    const auto found = object.find(key);
    if (!found) return {};
    if (!found->is(JsonType::array)) fault(*found, "no list");
    std::vector<JsonValue> elements;
    for (const JsonValue element : *found) elements.push_back(element);
    return elements;
  }

  void checkStatus(const JsonValue& root) {
    text(root, "status", true, "in-progress|completed|amended|entered-in-error|stopped");
  }

  void checkResponse(const JsonValue& root) {
    if (!only(root,
              {"resourceType", "id", "questionnaire", "status", "subject", "authored", "item"})) {
      return;
    }
    text(root, "resourceType", true, "QuestionnaireResponse");
    text(root, "id", false, "[A-Za-z0-9\\-\\.]{1,64}");
    text(root, "questionnaire", false, "\\S+");
    checkStatus(root);
    text(root, "authored", false, kDateTime);
    if (const auto subject = root.find("subject"); subject && only(*subject, {"reference"})) {
      text(*subject, "reference", true);
    }
    for (const JsonValue item : list(root, "item")) checkItem(item);
  }

  void checkItem(const JsonValue& item) {
    if (!only(item, {"linkId", "text", "answer", "item"})) return;
    text(item, "linkId", true);
    text(item, "text", false);
    if (item.find("answer") && item.find("item")) fault(item, "qrs-1");
    for (const JsonValue answer : list(item, "answer")) checkAnswer(answer);
    for (const JsonValue child : list(item, "item")) checkItem(child);
  }

  void checkAnswer(const JsonValue& answer) {
    std::size_t values = 0;
    for (const JsonValue member : answer) {
      if (member.key() == "item") continue;
      ++values;
      checkValue(member);
    }
    if (values != 1) fault(answer, "not one value");
    for (const JsonValue child : list(answer, "item")) checkItem(child);
  }

  void checkValue(const JsonValue& value) {
    const std::string_view key = value.key();
    const std::string characters(value.text());
    const auto matches = [&](const char* format) {
      return std::regex_match(characters, std::regex(format));
    };
    const std::map<std::string_view, const char*> strings = {
        {"valueDate", kDate},
        {"valueDateTime", kDateTime},
        {"valueTime", "([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?"},
        {"valueString", "[ \\r\\n\\t\\S]+"},
        {"valueUri", "\\S*"}};
    if (const auto format = strings.find(key); format != strings.end()) {
      if (!value.is(JsonType::string) || !matches(format->second)) fault(value, "wrong format");
    } else if (key == "valueBoolean") {
      if (!value.is(JsonType::boolean)) fault(value, "no boolean");
    } else if (key == "valueInteger") {
      if (!value.is(JsonType::number) || !matches("0|-?[1-9][0-9]{0,9}"))
        fault(value, "no integer");
    } else if (key == "valueDecimal") {
      if (!value.is(JsonType::number)) fault(value, "no decimal");
    } else if (key == "valueCoding") {
      if (only(value, {"system", "code", "display"})) {
        text(value, "system", false, "\\S+");
        text(value, "code", false, "\\S+(\\s\\S+)*");
        text(value, "display", false);
      }
    } else if (key == "valueQuantity") {
      checkQuantity(value);
    } else {
      fault(value, "no type of an answer");
    }
  }

  void checkQuantity(const JsonValue& quantity) {
    if (!only(quantity, {"value", "comparator", "unit", "system", "code"})) return;
    const auto value = quantity.find("value");
    if (value && !value->is(JsonType::number)) fault(*value, "no decimal");
    text(quantity, "comparator", false, "<|<=|>=|>");
    text(quantity, "unit", false);
    const std::string system = text(quantity, "system", false, "\\S+");
    if (quantity.find("code") && system.empty()) fault(quantity, "qty-3");
  }

  void checkCollection(const JsonValue& root) {
    if (!only(root, {"resourceType", "type", "timestamp", "entry"})) return;
    text(root, "resourceType", true, "Bundle");
    text(root, "type", true, "collection");
    text(root, "timestamp", false, kInstant);
    std::set<std::string> urls;
    for (const JsonValue entry : list(root, "entry")) {
      if (!only(entry, {"fullUrl", "resource"})) continue;
      const std::string url = text(entry, "fullUrl", true, "\\S+");
      if (!urls.insert(url).second) fault(entry, "bdl-7");
      const auto resource = entry.find("resource");
      if (!resource) {
        fault(entry, "no resource");
        continue;
      }
      checkResponse(*resource);
      if (!url.ends_with("/QuestionnaireResponse/" + text(*resource, "id", true))) {
        fault(entry, "fullUrl and id differ");
      }
    }
  }

  void checkGuideResponse(const JsonValue& root) {
    // No identifier, basedOn, partOf, encounter, author or source.
    if (!only(root,
              {"resourceType", "meta", "questionnaire", "status", "subject", "authored", "item"})) {
      return;
    }
    text(root, "resourceType", true, "QuestionnaireResponse");
    checkProfile(root);
    text(root, "questionnaire", true, "\\S+");
    checkStatus(root);
    text(root, "authored", true, kDateTime);
    checkCitizen(root);
    const auto items = list(root, "item");
    if (items.size() > 36) fault(root, "more than 36 items");
    std::set<std::string> linkIds;
    for (const JsonValue item : items) {
      checkGuideItem(item);
      if (!linkIds.insert(text(item, "linkId", true)).second) fault(item, "twice");
    }
  }

  void checkProfile(const JsonValue& root) {
    const auto meta = root.find("meta");
    if (!meta || !only(*meta, {"profile"})) return fault(root, "no meta");
    const auto profiles = list(*meta, "profile");
    if (profiles.size() != 1 || profiles.front().text() != kGuideProfile) {
      fault(*meta, "another profile");
    }
  }

  void checkCitizen(const JsonValue& root) {
    const auto subject = root.find("subject");
    if (!subject || !only(*subject, {"identifier"})) return fault(root, "no subject");
    const auto identifier = subject->find("identifier");
    if (!identifier || !only(*identifier, {"use", "system", "value"})) {
      return fault(*subject, "no identifier");
    }
    text(*identifier, "use", true, "official");
    text(*identifier, "system", true, "urn:oid:1\\.2\\.208\\.176\\.1\\.2");
    text(*identifier, "value", true, "(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{6}");
  }

  void checkGuideItem(const JsonValue& item) {
    // No definition, text or item.
    if (!only(item, {"linkId", "answer"})) return;
    const auto answers = list(item, "answer");
    if (answers.size() != 1) return fault(item, "not one answer");
    const JsonValue answer = answers.front();
    if (!only(answer, {"valueInteger", "valueBoolean", "valueString"})) return;
    if (answer.size() != 1) return fault(answer, "not one value");
    const JsonValue value = *answer.begin();
    checkValue(value);
    if (value.key() != "valueString") return;
    // A character is one byte that begins one and up to three that go on.
    const std::regex oneLine("([^\\r\\n\\x80-\\xBF][\\x80-\\xBF]*){1,30}");
    if (!std::regex_match(std::string(value.text()), oneLine)) fault(value, "not 1 to 30");
  }

  static constexpr const char* kDate = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
  static constexpr const char* kInstant =
      "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:"
      "([0-5][0-9]|60)(\\.[0-9]+)?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])";
  static constexpr const char* kDateTime =
      "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:"
      "([0-5][0-9]|60)(\\.[0-9]+)?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9]))?)?)?";

  std::vector<std::string> m_faults;
};

}  // namespace

std::vector<std::string> faultsOfResponse(std::string_view bytes) {
  return Check().response(bytes);
}

std::vector<std::string> faultsOfCollection(std::string_view bytes) {
  return Check().collection(bytes);
}

std::vector<std::string> faultsOfGuideResponse(std::string_view bytes) {
  return Check().guideResponse(bytes);
}

}  // namespace tidlig::test
