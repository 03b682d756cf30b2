#include "forms/questionnaire.h"

#include <algorithm>
#include <array>

namespace tidlig::forms {
namespace {

constexpr std::array<std::string_view, 16> kTypeCodes = {
    "group",   "display", "boolean",  "choice", "open-choice", "string", "text",       "integer",
    "decimal", "date",    "dateTime", "time",   "quantity",    "url",    "attachment", "reference"};

constexpr std::array<std::string_view, 4> kStatusCodes = {"draft", "active", "retired", "unknown"};

template <typename Enum, std::size_t count>
std::optional<Enum> enumFrom(const std::array<std::string_view, count>& codes,
                             std::string_view text) {
  const auto found = std::find(codes.begin(), codes.end(), text);
  if (found == codes.end()) return std::nullopt;
  return static_cast<Enum>(found - codes.begin());
}

void collect(const std::vector<Item>& items, std::vector<const Item*>& questions) {
  for (const Item& item : items) {
    if (item.isQuestion()) questions.push_back(&item);
    collect(item.items, questions);
  }
}

const Item* findIn(const std::vector<Item>& items, std::string_view linkId) {
  for (const Item& item : items) {
    if (item.linkId == linkId) return &item;
    if (const Item* const found = findIn(item.items, linkId)) return found;
  }
  return nullptr;
}

}  // namespace

std::string_view code(ItemType type) {
  return kTypeCodes[static_cast<std::size_t>(type)];
}

std::optional<ItemType> itemTypeFromCode(std::string_view text) {
  return enumFrom<ItemType>(kTypeCodes, text);
}

bool takes(ItemType type, ValueKind kind) {
  switch (type) {
    case ItemType::group:
    case ItemType::display:
      return false;
    case ItemType::boolean:
      return kind == ValueKind::boolean;
    case ItemType::choice:
      return kind == ValueKind::coding || kind == ValueKind::string || kind == ValueKind::integer ||
             kind == ValueKind::date || kind == ValueKind::time;
    case ItemType::openChoice:
      return takes(ItemType::choice, kind);
    case ItemType::string:
    case ItemType::text:
      return kind == ValueKind::string;
    case ItemType::integer:
      return kind == ValueKind::integer;
    case ItemType::decimal:
      return kind == ValueKind::decimal;
    case ItemType::date:
      return kind == ValueKind::date;
    case ItemType::dateTime:
      return kind == ValueKind::dateTime;
    case ItemType::time:
      return kind == ValueKind::time;
    case ItemType::quantity:
      return kind == ValueKind::quantity;
    case ItemType::url:
      return kind == ValueKind::uri;
    case ItemType::attachment:
      return kind == ValueKind::attachment;
    case ItemType::reference:
      return kind == ValueKind::reference;
  }
  return false;
}

std::string_view code(FormStatus status) {
  return kStatusCodes[static_cast<std::size_t>(status)];
}

std::optional<FormStatus> formStatusFromCode(std::string_view text) {
  return enumFrom<FormStatus>(kStatusCodes, text);
}

const std::string& AnswerOption::label(std::string_view language) const {
  if (answer.kind != ValueKind::coding) return text.in(language);
  const Coding& coding = answer.coding;
  return coding.display.empty() ? coding.code : coding.display.in(language);
}

std::string Questionnaire::canonical() const {
  if (url.empty() || version.empty()) return url;
  return url + "|" + version;
}

std::vector<const Item*> questionsOf(const Questionnaire& form) {
  std::vector<const Item*> questions;
  collect(form.items, questions);
  return questions;
}

std::vector<const Item*> questionsIn(const Item& item) {
  std::vector<const Item*> questions;
  collect(item.items, questions);
  return questions;
}

bool observes(const Questionnaire& form) {
  const auto questions = questionsOf(form);
  return std::any_of(questions.begin(), questions.end(),
                     [](const Item* item) { return item->indicator.has_value(); });
}

const Item* findItem(const Questionnaire& form, std::string_view linkId) {
  return findIn(form.items, linkId);
}

const Item* findQuestion(const Questionnaire& form, std::string_view linkId) {
  const Item* const found = findItem(form, linkId);
  return found != nullptr && found->isQuestion() ? found : nullptr;
}

}  // namespace tidlig::forms
