#include "base/json.h"
#include "forms/questionnairereader.h"
#include "support/testdata.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace tidlig;
using base::JsonType;
using base::JsonValue;

namespace {

struct CardFile {
  std::string name;
  std::string bytes;
};

std::filesystem::path cardsFolder() {
  return std::filesystem::path(TIDLIG_SOURCE_DIR) / "forms" / "cards";
}

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// The cards or, with ".sheet.json", their sheets, by name.
std::vector<CardFile> filesEndingIn(std::string_view ending) {
  std::vector<CardFile> files;
  for (const auto& entry : std::filesystem::directory_iterator(cardsFolder())) {
    const std::string name = entry.path().filename().string();
    const bool sheet = name.ends_with(".sheet.json");
    if (sheet != (ending == ".sheet.json") || !name.ends_with(ending)) continue;
    files.push_back({name, read(entry.path())});
  }
  std::sort(files.begin(), files.end(),
            [](const CardFile& a, const CardFile& b) { return a.name < b.name; });
  return files;
}

std::vector<CardFile> cards() {
  return filesEndingIn(".json");
}

base::JsonDocument parse(const std::string& bytes) {
  auto document = base::JsonDocument::parse(bytes);
  REQUIRE(document.ok());
  return std::move(document).value();
}

std::string textOf(const JsonValue& object, std::string_view key) {
  const auto found = object.find(key);
  return found && found->is(JsonType::string) ? std::string(found->text()) : std::string();
}

/// The English of `key`, from the translation extension beside it; empty where there is none.
std::string englishOf(const JsonValue& object, std::string_view key) {
  const auto beside = object.find("_" + std::string(key));
  const auto extensions = beside ? beside->find("extension") : std::nullopt;
  if (!extensions) return {};
  for (const JsonValue extension : *extensions) {
    std::map<std::string, std::string> parts;
    const auto inner = extension.find("extension");
    if (!inner) continue;
    for (const JsonValue part : *inner) {
      parts[textOf(part, "url")] = textOf(part, "valueCode") + textOf(part, "valueString");
    }
    if (parts["lang"] == "en") return parts["content"];
  }
  return {};
}

void checkWording(const std::string& text) {
  INFO(text);
  CHECK_FALSE(text.empty());
  CHECK(text.find("  ") == std::string::npos);
  CHECK(text.find("..") == std::string::npos);
  CHECK(text.find(" .") == std::string::npos);
  CHECK(text.find(" ,") == std::string::npos);
}

constexpr std::string_view kShown[] = {"title", "description", "purpose",
                                       "text",  "copyright",   "display"};

void checkTexts(const JsonValue& value) {
  if (value.is(JsonType::object)) {
    for (const std::string_view key : kShown) {
      const std::string danish = textOf(value, key);
      if (danish.empty()) continue;
      INFO(value.pointer() << " " << danish);
      checkWording(danish);
      checkWording(englishOf(value, key));
      CHECK(englishOf(value, key) != danish);
    }
  }
  if (!value.is(JsonType::object) && !value.is(JsonType::array)) return;
  for (const JsonValue child : value) checkTexts(child);
}

/// Every item of a card by linkId.
void collect(const JsonValue& parent, std::map<std::string, JsonValue>& items) {
  const auto children = parent.find("item");
  if (!children) return;
  for (const JsonValue item : *children) {
    CHECK(items.emplace(textOf(item, "linkId"), item).second);
    collect(item, items);
  }
}

std::map<std::string, JsonValue> itemsOf(const base::JsonDocument& card) {
  std::map<std::string, JsonValue> items;
  collect(card.root(), items);
  return items;
}

/// The ordinalValues of an item's options, in their order; empty where it has none.
std::vector<std::string> weightsOf(const JsonValue& item) {
  std::vector<std::string> weights;
  const auto options = item.find("answerOption");
  if (!options) return weights;
  for (const JsonValue option : *options) {
    const auto extensions = option.find("extension");
    if (!extensions) continue;
    for (const JsonValue extension : *extensions) {
      if (textOf(extension, "url") != "http://hl7.org/fhir/StructureDefinition/ordinalValue") {
        continue;
      }
      weights.emplace_back(extension.find("valueDecimal")->text());
    }
  }
  return weights;
}

std::optional<std::string> limitOf(const JsonValue& item, std::string_view which) {
  const auto extensions = item.find("extension");
  if (!extensions) return std::nullopt;
  for (const JsonValue extension : *extensions) {
    if (textOf(extension, "url").ends_with(which)) {
      return std::string(extension.find("valueInteger")->text());
    }
  }
  return std::nullopt;
}

bool mentions(const std::string& text, std::string_view word) {
  return text.find(word) != std::string::npos;
}

const std::vector<std::string> kPaperCards = {"tidlig-adbb.json", "tidlig-aims.json",
                                              "tidlig-asq.json",  "tidlig-epds.json",
                                              "tidlig-puf.json",  "tidlig-sdq.json"};

}  // namespace

TEST_CASE("the cards are PHQ-9 and GAD-7 with questions, six instruments without") {
  std::set<std::string> names;
  for (const CardFile& card : cards()) names.insert(card.name);
  std::set<std::string> expected(kPaperCards.begin(), kPaperCards.end());
  expected.insert({"tidlig-phq-9.json", "tidlig-gad-7.json"});
  CHECK(names == expected);
}

TEST_CASE("every text of a card is there in Danish and English") {
  for (const CardFile& file : cards()) {
    INFO(file.name);
    const base::JsonDocument card = parse(file.bytes);
    for (const std::string_view key : {"title", "description", "purpose", "copyright"}) {
      CHECK_FALSE(textOf(card.root(), key).empty());
    }
    checkTexts(card.root());
  }
}

TEST_CASE("a card names itself and its version, and never a target group's indicators") {
  std::set<std::string> urls;
  for (const CardFile& file : cards()) {
    INFO(file.name);
    const base::JsonDocument card = parse(file.bytes);
    const std::string id = textOf(card.root(), "id");
    CHECK(id + ".json" == file.name);
    CHECK(textOf(card.root(), "url") == "https://tidlig.example/fhir/Questionnaire/" + id);
    CHECK(urls.insert(textOf(card.root(), "url")).second);
    CHECK(textOf(card.root(), "version") == "1.0.0");
    CHECK(textOf(card.root(), "language") == "da");
    CHECK(textOf(card.root(), "status") == "active");
    CHECK_FALSE(mentions(file.bytes, "CodeSystem/indicator"));
    CHECK_FALSE(mentions(file.bytes, "\"required\": true"));
  }
}

TEST_CASE("every card has a total within limits, the municipality's cut-off and who follows up") {
  for (const CardFile& file : cards()) {
    INFO(file.name);
    const base::JsonDocument card = parse(file.bytes);
    const auto items = itemsOf(card);
    REQUIRE(items.contains("total"));
    for (const char* number : {"total", "cutoff"}) {
      INFO(number);
      const JsonValue item = items.at(number);
      CHECK(textOf(item, "type") == "integer");
      CHECK(limitOf(item, "/minValue") == "0");
      CHECK(limitOf(item, "/maxValue") == limitOf(items.at("total"), "/maxValue"));
      CHECK_FALSE(item.find("initial"));
    }
    CHECK(textOf(items.at("agreed"), "type") == "text");
    CHECK(textOf(items.at("followUpBy"), "type") == "string");
    CHECK(textOf(items.at("recheck"), "type") == "date");
  }
}

TEST_CASE("the questions that count weigh 0 to 3, and nothing else on a card has a weight") {
  const std::map<std::string, std::size_t> questions = {{"tidlig-phq-9.json", 9},
                                                        {"tidlig-gad-7.json", 7}};
  for (const CardFile& file : cards()) {
    INFO(file.name);
    const base::JsonDocument card = parse(file.bytes);
    std::set<std::string> weighted;
    for (const auto& [linkId, item] : itemsOf(card)) {
      const auto weights = weightsOf(item);
      if (weights.empty()) continue;
      weighted.insert(linkId);
      CHECK(weights == std::vector<std::string>{"0", "1", "2", "3"});
      CHECK(item.find("answerOption")->size() == 4);
    }
    const auto count = questions.find(file.name);
    CHECK(weighted.size() == (count == questions.end() ? 0 : count->second));
    CHECK_FALSE(weighted.contains("function"));
  }
}

TEST_CASE("a sheet adds up exactly the weighted questions of its card") {
  const auto sheets = filesEndingIn(".sheet.json");
  CHECK(sheets.size() == 2);
  for (const CardFile& file : sheets) {
    INFO(file.name);
    const base::JsonDocument sheet = parse(file.bytes);
    const std::string stem = file.name.substr(0, file.name.size() - 11);
    const base::JsonDocument card = parse(read(cardsFolder() / (stem + ".json")));
    const auto items = itemsOf(card);
    const JsonValue totals = sheet.root().find("totals").value();
    REQUIRE(totals.size() == 1);
    const JsonValue total = *totals.begin();
    CHECK(items.contains(textOf(total, "linkId")));
    CHECK(textOf(total, "from") == "weights");
    std::set<std::string> of;
    const JsonValue list = total.find("of").value();
    for (const JsonValue linkId : list) CHECK(of.insert(std::string(linkId.text())).second);
    std::set<std::string> weighted;
    for (const auto& [linkId, item] : items) {
      if (!weightsOf(item).empty()) weighted.insert(linkId);
    }
    CHECK(of == weighted);
    const std::string most = std::to_string(3 * of.size());
    CHECK(limitOf(items.at("total"), "/maxValue") == most);
  }
}

TEST_CASE("any answer but not at all about being better off dead says what to do now") {
  const base::JsonDocument card = parse(read(cardsFolder() / "tidlig-phq-9.json"));
  const auto items = itemsOf(card);
  const JsonValue now = items.at("9.now");
  CHECK(textOf(now, "type") == "display");
  CHECK(textOf(now, "enableBehavior") == "any");
  std::set<std::string> codes;
  const JsonValue conditions = now.find("enableWhen").value();
  for (const JsonValue condition : conditions) {
    CHECK(textOf(condition, "question") == "9");
    CHECK(textOf(condition, "operator") == "=");
    codes.insert(textOf(condition.find("answerCoding").value(), "code"));
  }
  CHECK(codes == std::set<std::string>{"several-days", "more-than-half", "nearly-every-day"});
  for (const std::string& text : {textOf(now, "text"), englishOf(now, "text")}) {
    CHECK(mentions(text, "112"));
    CHECK(mentions(text, "70 201 201"));
  }
  CHECK(mentions(textOf(now, "text"), "børnene"));
  // The line stands right after the question, not at the end of the form.
  std::vector<std::string> order;
  const JsonValue questions = items.at("questions").find("item").value();
  for (const JsonValue item : questions) order.push_back(textOf(item, "linkId"));
  const auto ninth = std::find(order.begin(), order.end(), "9");
  REQUIRE(ninth != order.end());
  CHECK(*(ninth + 1) == "9.now");
}

TEST_CASE("PHQ-9 and GAD-7 say that a number is no diagnosis and whether the wording was checked") {
  for (const char* name : {"tidlig-phq-9.json", "tidlig-gad-7.json"}) {
    INFO(name);
    const base::JsonDocument card = parse(read(cardsFolder() / name));
    const auto items = itemsOf(card);
    CHECK(mentions(textOf(items.at("scale"), "text"), "ingen diagnose"));
    CHECK(mentions(englishOf(items.at("scale"), "text"), "no diagnosis"));
    CHECK(mentions(textOf(card.root(), "copyright"), "ikke"));
    CHECK(mentions(englishOf(card.root(), "copyright"), "not been checked against"));
  }
}

TEST_CASE("a card of a protected instrument holds no question of it and no cut-off") {
  // All that such a card may ask; a question of the instrument would be one more.
  const std::set<std::string> own = {"done.date",  "done.by",      "informant",  "edition",
                                     "formMonths", "childThatDay", "total",      "cutoff",
                                     "agreed",     "areasBelow",   "followUpBy", "recheck"};
  for (const std::string& name : kPaperCards) {
    INFO(name);
    const base::JsonDocument card = parse(read(cardsFolder() / name));
    for (const auto& [linkId, item] : itemsOf(card)) {
      INFO(linkId);
      const std::string type = textOf(item, "type");
      if (type != "display" && type != "group") CHECK(own.contains(linkId));
    }
    const auto items = itemsOf(card);
    CHECK(mentions(textOf(items.at("licence"), "text"), "ophavsret"));
    CHECK(mentions(englishOf(items.at("licence"), "text"), "copyright"));
    CHECK(textOf(items.at("done.date"), "type") == "date");
  }
}

TEST_CASE("every card is read in full, with nothing to remark, and holds its weights") {
  for (const CardFile& file : cards()) {
    INFO(file.name);
    const forms::ReadForm read = forms::readQuestionnaire(file.bytes);
    for (const forms::Finding& finding : read.findings) {
      UNSCOPED_INFO(finding.rule << " " << finding.pointer);
    }
    CHECK(read.findings.empty());
    CHECK(read.support == forms::FormSupport::full);
    REQUIRE(read.form.has_value());
    CHECK_FALSE(read.form->professions.empty());
    CHECK(read.form->subject.has_value());
    const base::JsonDocument card = parse(file.bytes);
    const auto items = itemsOf(card);
    for (const forms::Item* question : forms::questionsOf(*read.form)) {
      INFO(question->linkId);
      CHECK_FALSE(question->indicator.has_value());
      std::vector<std::string> weights;
      for (const forms::AnswerOption& option : question->options) {
        if (option.weight) weights.push_back(option.weight->text());
      }
      CHECK(weights == weightsOf(items.at(question->linkId)));
    }
    const forms::Item* total = forms::findQuestion(*read.form, "total");
    REQUIRE(total != nullptr);
    CHECK(total->limits.least.has_value());
    CHECK(total->limits.most.has_value());
    CHECK_FALSE(total->help.empty());
  }
}
