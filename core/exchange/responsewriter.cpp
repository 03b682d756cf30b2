#include "exchange/responsewriter.h"

#include "base/jsonwriter.h"
#include "exchange/fhirvalues.h"
#include "forms/datetext.h"
#include "forms/textcheck.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>

namespace tidlig::exchange {
namespace {

using base::JsonWriter;
using forms::AnswerValue;
using forms::Item;
using forms::ResponseAnswer;
using forms::ResponseItem;
using forms::ValueKind;

constexpr std::string_view kIdBase = "https://tidlig.example/fhir/QuestionnaireResponse/";

using ItemIndex = std::unordered_map<std::string_view, const Item*>;

void index(const std::vector<Item>& items, ItemIndex& byLinkId) {
  for (const Item& item : items) {
    byLinkId.emplace(item.linkId, &item);
    index(item.items, byLinkId);
  }
}

base::Error unfit(std::string_view expected, std::string pointer) {
  return {base::ErrorKind::invalid, fmt::format("expected {}", expected), std::move(pointer)};
}

void writeFilled(JsonWriter& json, std::string_view key, std::string_view text) {
  if (!text.empty()) json.key(key).string(text);
}

/// Writes one response. Its first fault ends it; the caller throws away what is written by then.
class ResponseWriter {
 public:
  ResponseWriter(const forms::Questionnaire& form, JsonWriter& json) : m_json(json) {
    index(form.items, m_byLinkId);
  }

  base::Status write(const forms::QuestionnaireResponse& response, std::string_view id) {
    m_json.beginObject().key("resourceType").string("QuestionnaireResponse");
    writeFilled(m_json, "id", id);
    writeFilled(m_json, "questionnaire", response.canonical);
    m_json.key("status").string(forms::code(response.status));
    if (!response.subject.empty()) {
      m_json.key("subject").beginObject().key("reference").string(response.subject).endObject();
    }
    if (!response.authored.empty()) {
      if (!forms::isDateTime(response.authored)) return unfit("a date or a time", "/authored");
      m_json.key("authored").string(response.authored);
    }
    TIDLIG_TRY(writeItems(response.items, ""));
    m_json.endObject();
    return base::Done{};
  }

 private:
  [[nodiscard]] const Item* find(const std::string& linkId) const {
    const auto found = m_byLinkId.find(linkId);
    return found == m_byLinkId.end() ? nullptr : found->second;
  }

  base::Status writeItems(const std::vector<ResponseItem>& items, const std::string& pointer) {
    if (items.empty()) return base::Done{};
    m_json.key("item").beginArray();
    for (std::size_t i = 0; i < items.size(); ++i) {
      TIDLIG_TRY(writeItem(items[i], fmt::format("{}/item/{}", pointer, i)));
    }
    m_json.endArray();
    return base::Done{};
  }

  base::Status writeItem(const ResponseItem& item, const std::string& pointer) {
    if (item.linkId.empty()) return unfit("a linkId", pointer + "/linkId");
    if (!item.answers.empty() && !item.items.empty()) {
      return unfit("items below the answers or the item, not both", pointer);
    }
    const Item* asked = find(item.linkId);
    m_json.beginObject().key("linkId").string(item.linkId);
    writeFilled(m_json, "text", textOf(item, asked));
    TIDLIG_TRY(writeAnswers(item.answers, asked, pointer));
    TIDLIG_TRY(writeItems(item.items, pointer));
    m_json.endObject();
    return base::Done{};
  }

  /// The form's own wording; what the response says of a question that its form does not have.
  static std::string textOf(const ResponseItem& item, const Item* asked) {
    return asked != nullptr && !asked->text.empty() ? asked->text.text : item.text.value_or("");
  }

  base::Status writeAnswers(const std::vector<ResponseAnswer>& answers, const Item* asked,
                            const std::string& pointer) {
    if (answers.empty()) return base::Done{};
    m_json.key("answer").beginArray();
    for (std::size_t i = 0; i < answers.size(); ++i) {
      const std::string at = fmt::format("{}/answer/{}", pointer, i);
      m_json.beginObject();
      TIDLIG_TRY(writeValue(answers[i].value, asked, at));
      TIDLIG_TRY(writeItems(answers[i].items, at));
      m_json.endObject();
    }
    m_json.endArray();
    return base::Done{};
  }

  base::Status writeValue(const AnswerValue& value, const Item* asked, const std::string& at) {
    switch (value.kind) {
      case ValueKind::boolean:
        return writeRaw("valueBoolean", value.text, value.text == "true" || value.text == "false",
                        at);
      case ValueKind::integer:
        return writeRaw("valueInteger", value.text, isFhirInteger(value.text), at);
      case ValueKind::decimal:
        return writeRaw("valueDecimal", value.text, isFhirDecimal(value.text), at);
      case ValueKind::date:
        return writeText("valueDate", value.text, forms::isDate(value.text), at);
      case ValueKind::dateTime:
        return writeText("valueDateTime", value.text, forms::isDateTime(value.text), at);
      case ValueKind::time:
        return writeText("valueTime", value.text, forms::isTime(value.text), at);
      case ValueKind::string:
        return writeText("valueString", value.text, !value.text.empty(), at);
      case ValueKind::uri:
        return writeText("valueUri", value.text, !value.text.empty(), at);
      case ValueKind::coding:
        return writeCoding(value, asked, at);
      case ValueKind::quantity:
        return writeQuantity(value.quantity, at);
      case ValueKind::attachment:
      case ValueKind::reference:
        break;
    }
    return unfit("an answer that is no file and no reference", at);
  }

  base::Status writeRaw(std::string_view key, std::string_view text, bool fits,
                        const std::string& at) {
    if (!fits) return unfit("a value of its type", fmt::format("{}/{}", at, key));
    m_json.key(key).raw(text);
    return base::Done{};
  }

  base::Status writeText(std::string_view key, std::string_view text, bool fits,
                         const std::string& at) {
    if (!fits || forms::hasControl(text)) {
      return unfit("a value of its type", fmt::format("{}/{}", at, key));
    }
    m_json.key(key).string(text);
    return base::Done{};
  }

  base::Status writeCoding(const AnswerValue& value, const Item* asked, const std::string& at) {
    const std::string display = displayOf(value, asked);
    const forms::Coding& coding = value.coding;
    if (coding.system.empty() && coding.code.empty() && display.empty()) {
      return unfit("a coding", at + "/valueCoding");
    }
    m_json.key("valueCoding").beginObject();
    writeFilled(m_json, "system", coding.system);
    writeFilled(m_json, "code", coding.code);
    writeFilled(m_json, "display", display);
    m_json.endObject();
    return base::Done{};
  }

  /// The option's own display; that of the response where the form does not offer the answer.
  static std::string displayOf(const AnswerValue& value, const Item* asked) {
    if (asked != nullptr) {
      for (const forms::AnswerOption& option : asked->options) {
        if (forms::isSame(option.answer, value) && !option.answer.coding.display.empty()) {
          return option.answer.coding.display.text;
        }
      }
    }
    return value.coding.display.text;
  }

  base::Status writeQuantity(const forms::Quantity& quantity, const std::string& at) {
    if (!quantity.value.empty() && !isFhirDecimal(quantity.value)) {
      return unfit("a number", at + "/valueQuantity/value");
    }
    if (quantity.value.empty() && quantity.unit.empty() && quantity.code.empty()) {
      return unfit("a quantity", at + "/valueQuantity");
    }
    if (!quantity.code.empty() && quantity.system.empty()) {
      return unfit("the system of the unit's code", at + "/valueQuantity/system");
    }
    m_json.key("valueQuantity").beginObject();
    if (!quantity.value.empty()) m_json.key("value").raw(quantity.value);
    writeFilled(m_json, "comparator", quantity.comparator);
    writeFilled(m_json, "unit", quantity.unit);
    writeFilled(m_json, "system", quantity.system);
    writeFilled(m_json, "code", quantity.code);
    m_json.endObject();
    return base::Done{};
  }

  JsonWriter& m_json;
  ItemIndex m_byLinkId;
};

base::Status writeEntries(std::span<const BundledResponse> responses, JsonWriter& json) {
  std::set<std::string_view> ids;
  for (std::size_t i = 0; i < responses.size(); ++i) {
    const BundledResponse& entry = responses[i];
    const std::string pointer = fmt::format("/entry/{}", i);
    if (!isFhirId(entry.id)) return unfit("an id", pointer + "/resource/id");
    if (!ids.insert(entry.id).second) return unfit("an id of its own", pointer + "/resource/id");
    json.beginObject().key("fullUrl").string(std::string(kIdBase) + entry.id).key("resource");
    ResponseWriter writer(*entry.form, json);
    if (auto written = writer.write(*entry.response, entry.id); !written) {
      base::Error error = written.error();
      error.pointer = pointer + "/resource" + error.pointer;
      return error;
    }
    json.endObject();
  }
  return base::Done{};
}

}  // namespace

base::Status writeResponse(const forms::Questionnaire& form,
                           const forms::QuestionnaireResponse& response, std::string& out) {
  std::string written;
  JsonWriter json(written);
  TIDLIG_TRY(ResponseWriter(form, json).write(response, {}));
  out += written;
  return base::Done{};
}

base::Status writeBundle(std::span<const BundledResponse> responses, std::string_view timestamp,
                         std::string& out) {
  if (!isFhirInstant(timestamp)) return unfit("an instant", "/timestamp");
  std::string written;
  JsonWriter json(written);
  json.beginObject().key("resourceType").string("Bundle").key("type").string("collection");
  json.key("timestamp").string(timestamp);
  if (!responses.empty()) {
    json.key("entry").beginArray();
    TIDLIG_TRY(writeEntries(responses, json));
    json.endArray();
  }
  json.endObject();
  out += written;
  return base::Done{};
}

}  // namespace tidlig::exchange
