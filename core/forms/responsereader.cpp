#include "forms/responsereader.h"

#include "base/decimal.h"
#include "base/json.h"
#include "forms/datetext.h"
#include "forms/textcheck.h"

#include <algorithm>
#include <array>
#include <span>

namespace tidlig::forms {
namespace {

using base::JsonType;
using base::JsonValue;
using Names = std::span<const std::string_view>;

constexpr base::JsonLimits kResponseLimits = {16ULL * 1024 * 1024, 64, 2'000'000};
/// FHIR's largest string.
constexpr std::size_t kLongestText = 1024ULL * 1024;

constexpr std::array<std::string_view, 18> kElements = {
    "resourceType", "id",         "meta",     "implicitRules", "language",      "text",
    "contained",    "identifier", "basedOn",  "partOf",        "questionnaire", "status",
    "subject",      "encounter",  "authored", "author",        "source",        "item"};
constexpr std::array<std::string_view, 6> kItemElements = {"id",   "linkId", "definition",
                                                           "text", "answer", "item"};
constexpr std::array<std::string_view, 2> kAnswerElements = {"id", "item"};

struct Kind {
  std::string_view name;
  ValueKind kind;
};
constexpr std::array kKinds = {
    Kind{"valueBoolean", ValueKind::boolean},       Kind{"valueDecimal", ValueKind::decimal},
    Kind{"valueInteger", ValueKind::integer},       Kind{"valueDate", ValueKind::date},
    Kind{"valueDateTime", ValueKind::dateTime},     Kind{"valueTime", ValueKind::time},
    Kind{"valueString", ValueKind::string},         Kind{"valueUri", ValueKind::uri},
    Kind{"valueAttachment", ValueKind::attachment}, Kind{"valueCoding", ValueKind::coding},
    Kind{"valueQuantity", ValueKind::quantity},     Kind{"valueReference", ValueKind::reference}};

const Kind* kindOf(std::string_view name) {
  const auto* const found = std::find_if(kKinds.begin(), kKinds.end(),
                                         [&](const Kind& kind) { return kind.name == name; });
  return found == kKinds.end() ? nullptr : found;
}

bool isDateLike(ValueKind kind, std::string_view text) {
  if (kind == ValueKind::date) return isDate(text);
  return kind == ValueKind::dateTime ? isDateTime(text) : isTime(text);
}

/// Reads one response. Pointers are put together on the way down: asking each value for its own
/// would walk through long lists again and again.
class ResponseReader {
 public:
  explicit ResponseReader(ResponseReport& report) : m_report(report) {}

  QuestionnaireResponse read(const JsonValue& root) {
    QuestionnaireResponse response;
    checkMembers(root, kElements, "");
    if (root.find("implicitRules")) m_report.add("implicit-rules", "/implicitRules");
    response.canonical = readString(root, "questionnaire", "").value_or("");
    readStatus(root, response);
    response.authored = readString(root, "authored", "").value_or("");
    if (!response.authored.empty() && !isDateTime(response.authored)) {
      m_report.add("date-value", "/authored");
      response.authored.clear();
    }
    if (const auto subject = readObject(root, "subject", "")) {
      response.subject = readString(*subject, "reference", "/subject").value_or("");
    }
    response.items = readItems(root, "");
    return response;
  }

 private:
  std::optional<std::string> readString(const JsonValue& object, std::string_view key,
                                        const std::string& at) {
    const auto member = object.find(key);
    if (!member) return std::nullopt;
    const std::string pointer = at + "/" + std::string(key);
    if (!member->is(JsonType::string)) return wrong("wrong-type", pointer);
    if (member->text().empty()) return wrong("empty", pointer);
    if (member->text().size() > kLongestText) return wrong("too-long", pointer);
    if (hasControl(member->text())) return wrong("text-control", pointer);
    if (hasTurnedDirection(member->text())) m_report.add("text-direction", pointer);
    return std::string(member->text());
  }

  std::nullopt_t wrong(std::string_view rule, const std::string& pointer) {
    m_report.add(rule, pointer);
    return std::nullopt;
  }

  std::optional<JsonValue> readObject(const JsonValue& object, std::string_view key,
                                      const std::string& at) {
    const auto member = object.find(key);
    if (!member || member->is(JsonType::object)) return member;
    return wrong("wrong-type", at + "/" + std::string(key));
  }

  /// Extensions say more than we read; one that changes the meaning refuses, others are told of.
  void checkMembers(const JsonValue& object, Names known, const std::string& at) {
    for (const JsonValue member : object) {
      std::string_view key = member.key();
      if (key == "modifierExtension") {
        m_report.add("modifier-extension", at + "/modifierExtension");
        continue;
      }
      const bool extension = key == "extension" || key.starts_with('_');
      if (extension && !m_extensionSaid) m_report.add("extension-ignored", member.pointer());
      m_extensionSaid = m_extensionSaid || extension;
      if (key == "extension") continue;
      if (key.starts_with('_')) key.remove_prefix(1);
      if (std::find(known.begin(), known.end(), key) != known.end()) continue;
      const bool value = known.data() == kAnswerElements.data() && key.starts_with("value");
      if (!value) m_report.add("unknown-element", member.pointer());
    }
  }

  void readStatus(const JsonValue& root, QuestionnaireResponse& response) {
    if (!root.find("status")) m_report.add("missing", "/status");
    const auto text = readString(root, "status", "");
    if (!text) return;
    const auto status = responseStatusFromCode(*text);
    if (!status) m_report.add("status", "/status");
    response.status = status.value_or(ResponseStatus::inProgress);
  }

  /// Calls `take` with each object of the array under `key` and its pointer.
  template <typename Take>
  void forEachObject(const JsonValue& parent, std::string_view key, const std::string& at,
                     const Take& take) {
    const auto list = parent.find(key);
    if (!list) return;
    const std::string base = at + "/" + std::string(key);
    if (!list->is(JsonType::array)) {
      m_report.add("wrong-type", base);
      return;
    }
    if (list->size() == 0) m_report.add("empty", base);
    std::size_t position = 0;
    for (const JsonValue element : *list) {
      if (m_parts >= kMostResponseParts) {
        if (!m_tooLarge) m_report.add("response-too-large", base);
        m_tooLarge = true;
        return;
      }
      ++m_parts;
      const std::string pointer = base + "/" + std::to_string(position++);
      if (element.is(JsonType::object)) {
        take(element, pointer);
      } else {
        m_report.add("wrong-type", pointer);
      }
    }
  }

  std::vector<ResponseItem> readItems(const JsonValue& parent, const std::string& at) {
    std::vector<ResponseItem> items;
    forEachObject(parent, "item", at, [&](const JsonValue& value, const std::string& pointer) {
      items.push_back(readItem(value, pointer));
    });
    return items;
  }

  ResponseItem readItem(const JsonValue& value, const std::string& at) {
    ResponseItem item;
    item.pointer = at;
    checkMembers(value, kItemElements, at);
    if (!value.find("linkId")) m_report.add("missing", at + "/linkId");
    item.linkId = readString(value, "linkId", at).value_or("");
    item.text = readString(value, "text", at);
    bool nested = false;
    forEachObject(value, "answer", at, [&](const JsonValue& answer, const std::string& pointer) {
      nested = nested || answer.find("item").has_value();
      if (auto read = readAnswer(answer, pointer)) item.answers.push_back(std::move(*read));
    });
    if (nested && value.find("item")) m_report.add("qrs-1", at);
    item.items = readItems(value, at);
    return item;
  }

  std::optional<ResponseAnswer> readAnswer(const JsonValue& value, const std::string& at) {
    checkMembers(value, kAnswerElements, at);
    ResponseAnswer answer;
    answer.pointer = at;
    const Kind* kind = nullptr;
    std::size_t values = 0;
    for (const JsonValue member : value) {
      if (!member.key().starts_with("value")) continue;
      ++values;
      kind = kindOf(member.key());
    }
    if (values != 1 || kind == nullptr) return wrong("answer-value", at);
    auto read = readValue(value, *kind, at);
    if (!read) return std::nullopt;
    answer.value = std::move(*read);
    answer.items = readItems(value, at);
    return answer;
  }

  std::optional<AnswerValue> readValue(const JsonValue& object, const Kind& kind,
                                       const std::string& at) {
    AnswerValue value;
    value.kind = kind.kind;
    const std::string pointer = at + "/" + std::string(kind.name);
    const JsonValue member = *object.find(kind.name);
    switch (kind.kind) {
      case ValueKind::boolean:
        if (!member.is(JsonType::boolean)) return wrong("wrong-type", pointer);
        value.text = member.text();
        return value;
      case ValueKind::integer:
      case ValueKind::decimal:
        return readNumber(member, std::move(value), pointer);
      case ValueKind::coding:
      case ValueKind::quantity:
      case ValueKind::attachment:
      case ValueKind::reference:
        if (!member.is(JsonType::object)) return wrong("wrong-type", pointer);
        return readStructure(member, std::move(value), pointer);
      default:
        return readWritten(object, kind, at, std::move(value));
    }
  }

  std::optional<AnswerValue> readNumber(const JsonValue& member, AnswerValue value,
                                        const std::string& pointer) {
    if (!member.is(JsonType::number)) return wrong("wrong-type", pointer);
    value.text = member.text();
    if (value.kind == ValueKind::decimal) {
      if (!base::Decimal::parse(value.text)) return wrong("number", pointer);
      return value;
    }
    const auto number = member.integer();
    if (!number) return wrong("wrong-type", pointer);
    if (*number < INT32_MIN || *number > INT32_MAX) return wrong("number", pointer);
    return value;
  }

  std::optional<AnswerValue> readWritten(const JsonValue& object, const Kind& kind,
                                         const std::string& at, AnswerValue value) {
    auto text = readString(object, kind.name, at);
    if (!text) return std::nullopt;
    value.text = std::move(*text);
    const bool characters = kind.kind == ValueKind::string || kind.kind == ValueKind::uri;
    if (characters || isDateLike(kind.kind, value.text)) return value;
    return wrong("date-value", at + "/" + std::string(kind.name));
  }

  std::optional<AnswerValue> readStructure(const JsonValue& member, AnswerValue value,
                                           const std::string& at) {
    if (value.kind == ValueKind::coding) {
      value.coding.system = readString(member, "system", at).value_or("");
      value.coding.code = readString(member, "code", at).value_or("");
      value.coding.display.text = readString(member, "display", at).value_or("");
    } else if (value.kind == ValueKind::reference) {
      value.text = readString(member, "reference", at).value_or("");
    } else if (value.kind == ValueKind::quantity) {
      return readQuantity(member, std::move(value), at);
    }
    return value;
  }

  std::optional<AnswerValue> readQuantity(const JsonValue& member, AnswerValue value,
                                          const std::string& at) {
    Quantity& quantity = value.quantity;
    if (const auto number = member.find("value")) {
      if (!number->is(JsonType::number)) return wrong("wrong-type", at + "/value");
      quantity.value = number->text();
      if (!base::Decimal::parse(quantity.value)) return wrong("number", at + "/value");
    }
    quantity.comparator = readString(member, "comparator", at).value_or("");
    quantity.unit = readString(member, "unit", at).value_or("");
    quantity.system = readString(member, "system", at).value_or("");
    quantity.code = readString(member, "code", at).value_or("");
    return value;
  }

  ResponseReport& m_report;
  std::size_t m_parts = 0;
  bool m_tooLarge = false;
  bool m_extensionSaid = false;
};

bool isResponse(const JsonValue& root) {
  const auto type = root.find("resourceType");
  return type && type->is(JsonType::string) && type->text() == "QuestionnaireResponse";
}

bool isOlder(const JsonValue& root) {
  const auto form = root.find("questionnaire");
  return form && form->is(JsonType::object);
}

}  // namespace

ReadResponse readResponse(std::string_view bytes) {
  ReadResponse read;
  ResponseReport report;
  base::JsonFault fault{};
  const auto document = base::JsonDocument::parse(bytes, kResponseLimits, &fault);
  if (!document) {
    read.isJson = fault != base::JsonFault::syntax;
    report.add("json", document.error().pointer);
  } else if (!isResponse(document->root())) {
    report.add("resource-type", "");
  } else if (isOlder(document->root())) {
    report.add("questionnaire-reference", "/questionnaire");
  } else {
    read.response = ResponseReader(report).read(document->root());
  }
  read.errors = report.errors();
  read.findings = std::move(report).take();
  return read;
}

}  // namespace tidlig::forms
