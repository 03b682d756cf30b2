#include "base/json.h"
#include "forms/questionnairereader.h"
#include "forms/shippedforms.h"
#include "support/shippedforms.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace tidlig;
using test::Codes;
using test::codesWhere;
using test::shippedLists;

namespace {

Codes signsOf(domain::AgeBand band) {
  return codesWhere([&](const domain::Indicator& indicator) {
    return indicator.axis == domain::Axis::child && indicator.ages.contains(band);
  });
}

Codes ofAxis(domain::Axis axis) {
  return codesWhere([&](const domain::Indicator& indicator) { return indicator.axis == axis; });
}

Codes withTag(std::string_view tag) {
  return codesWhere([&](const domain::Indicator& indicator) { return indicator.hasTag(tag); });
}

void checkText(const forms::FormText& text) {
  INFO(text.text);
  CHECK_FALSE(text.text.empty());
  REQUIRE(text.translations.size() == 1);
  CHECK(text.translations[0].language == "en");
  CHECK_FALSE(text.translations[0].text.empty());
  CHECK(text.translations[0].text != text.text);
}

void checkItems(const std::vector<forms::Item>& items) {
  for (const forms::Item& item : items) {
    checkText(item.text);
    CHECK_FALSE(item.required);
    if (item.indicator) checkText(item.help);
    for (const forms::AnswerOption& option : item.options) checkText(option.answer.coding.display);
    checkItems(item.items);
  }
}

const domain::Indicator& known(const std::string& code) {
  return test::shippedCatalogue().at(test::shippedCatalogue().find(code).value());
}

/// The bands that a help text names: "3–5 år: …".
std::set<domain::AgeBand> bandsNamedIn(const std::string& help) {
  constexpr std::pair<std::string_view, domain::AgeBand> kNames[] = {
      {"Under 1 år: ", domain::AgeBand::age0to1},
      {"1–2 år: ", domain::AgeBand::age1to2},
      {"3–5 år: ", domain::AgeBand::age3to5},
      {"6–9 år: ", domain::AgeBand::age6to9}};
  std::set<domain::AgeBand> bands;
  for (const auto& [name, band] : kNames) {
    if (help.find(name) != std::string::npos) bands.insert(band);
  }
  return bands;
}

/// Leftovers that a person would stumble over.
void checkWording(const std::string& text) {
  INFO(text);
  CHECK(text.find("  ") == std::string::npos);
  CHECK(text.find("..") == std::string::npos);
  CHECK(text.find(" .") == std::string::npos);
  CHECK(text.front() != ' ');
  CHECK(text.back() != ' ');
}

}  // namespace

TEST_CASE("the shipped catalogue is ascending and small enough for one machine word an axis") {
  const auto document = base::JsonDocument::parse(forms::shippedCatalogue());
  REQUIRE(document.ok());
  std::string last;
  const base::JsonValue indicators = document->root().find("indicators").value();
  for (const base::JsonValue indicator : indicators) {
    const std::string code(indicator.find("code")->text());
    CHECK(last < code);
    last = code;
  }
  CHECK(ofAxis(domain::Axis::child).size() <= 62);
  CHECK(ofAxis(domain::Axis::parent).size() <= 40);
  CHECK(ofAxis(domain::Axis::protective).size() >= 8);
}

TEST_CASE("every shipped indicator is named after its axis and has text and help") {
  for (const domain::Indicator& indicator : test::shippedCatalogue().indicators()) {
    INFO(indicator.code);
    const std::string prefix =
        indicator.axis == domain::Axis::child ? "sign." : std::string(code(indicator.axis)) + ".";
    CHECK(indicator.code.starts_with(prefix));
    for (const domain::LocalText& text : {indicator.text, indicator.help}) {
      REQUIRE_FALSE(text.da.empty());
      REQUIRE_FALSE(text.en.empty());
      checkWording(text.da);
      checkWording(text.en);
    }
    CHECK(indicator.help.da.ends_with('.'));
    CHECK(indicator.help.en.ends_with('.'));
    CHECK_FALSE(indicator.text.da.ends_with('.'));
  }
}

TEST_CASE("no two shipped indicators read the same") {
  std::set<std::string> da;
  std::set<std::string> en;
  for (const domain::Indicator& indicator : test::shippedCatalogue().indicators()) {
    INFO(indicator.code);
    CHECK(da.insert(indicator.text.da).second);
    CHECK(en.insert(indicator.text.en).second);
  }
}

TEST_CASE("nothing is asked about the unborn child, and every band has its signs") {
  CHECK(signsOf(domain::AgeBand::unborn).empty());
  CHECK(signsOf(domain::AgeBand::age0to1).size() >= 20);
  CHECK(signsOf(domain::AgeBand::age1to2).size() >= 25);
  CHECK(signsOf(domain::AgeBand::age3to5).size() >= 30);
  CHECK(signsOf(domain::AgeBand::age6to9).size() >= 30);
}

TEST_CASE("alarm and severe stand where the domain says, and nowhere else") {
  CHECK(withTag("alarm") ==
        std::set<std::string>{
            "sign.growthFailure", "sign.injuryNonMobile", "sign.injuryUnexplained", "sign.selfHarm",
            "sign.suspectedSexualAbuse", "sign.suspectedViolence", "sign.tellsOfBeingHurt"});
  CHECK(withTag("alarmIfMarked") == std::set<std::string>{"sign.sexualisedPlay"});
  CHECK(withTag("severe") == std::set<std::string>{"parent.misuse", "parent.violence"});
  const domain::Indicator bruise = known("sign.injuryNonMobile");
  domain::AgeBands infants;
  infants.insert(domain::AgeBand::age0to1);
  CHECK(bruise.ages == infants);
}

TEST_CASE("every shipped checklist is read in full, with nothing to remark") {
  const auto files = forms::shippedChecklists();
  REQUIRE(files.size() >= 13);
  std::set<std::string> urls;
  for (const forms::ShippedFile& file : files) {
    INFO(file.path);
    const forms::ReadForm read = forms::readQuestionnaire(file.bytes, &test::shippedCatalogue());
    CHECK(read.support == forms::FormSupport::full);
    CHECK(read.findings.empty());
    REQUIRE(read.form.has_value());
    CHECK(read.form->status == forms::FormStatus::active);
    CHECK(read.form->language == "da");
    CHECK_FALSE(read.form->version.empty());
    CHECK(urls.insert(read.form->url).second);
    CHECK(read.form->professions.size() == 1);
    CHECK(read.form->subject.has_value());
  }
}

TEST_CASE("every text of a shipped checklist is there in Danish and English") {
  for (const forms::Questionnaire& form : shippedLists()) {
    INFO(form.url);
    for (const forms::FormText* text : {&form.title, &form.description, &form.purpose}) {
      checkText(*text);
    }
    checkItems(form.items);
  }
}

TEST_CASE("an indicator reads the same in a checklist as in the catalogue, and fits its ages") {
  for (const forms::Questionnaire& form : shippedLists()) {
    for (const forms::Item* item : forms::questionsOf(form)) {
      if (!item->indicator) continue;
      INFO(form.url << " " << *item->indicator);
      const auto index = test::shippedCatalogue().find(*item->indicator);
      REQUIRE(index.has_value());
      const domain::Indicator& indicator = test::shippedCatalogue().at(*index);
      CHECK(item->linkId == indicator.code);
      CHECK(item->text.in("da") == indicator.text.da);
      CHECK(item->text.in("en") == indicator.text.en);
      if (indicator.axis != domain::Axis::child) continue;
      CHECK(form.subject == domain::Subject::Kind::child);
      for (const domain::AgeBand band : domain::kAgeBands) {
        if (form.ages.contains(band)) CHECK(indicator.ages.contains(band));
      }
    }
  }
}

TEST_CASE("a checklist opens by saying that every child shows some of this, section by section") {
  for (const forms::Questionnaire& form : shippedLists()) {
    INFO(form.url);
    REQUIRE(form.items.size() >= 2);
    CHECK(form.items.front().type == forms::ItemType::display);
    CHECK(form.items.front().text.in("da").find("en gang imellem") != std::string::npos);
    CHECK(form.items.front().text.in("da").find("ingen facitliste") != std::string::npos);
    CHECK(form.items.front().text.in("en").find("very child") != std::string::npos);
    for (std::size_t i = 1; i < form.items.size(); ++i) {
      const forms::Item& section = form.items[i];
      INFO(section.linkId);
      CHECK(section.type == forms::ItemType::group);
      CHECK(section.items.back().type == forms::ItemType::text);
      const auto texts =
          std::count_if(section.items.begin(), section.items.end(),
                        [](const forms::Item& item) { return item.type == forms::ItemType::text; });
      // A hand-over is mostly words; a section of questions has one place for them.
      if (!test::askedIn(form).empty()) CHECK(texts == 1);
    }
  }
}

TEST_CASE("what could put somebody in danger is kept from the parents' screen") {
  // Growth can be talked about openly; what points to harm cannot. Violence between the adults and
  // what a child tells of its home are no alarm signs, but must not be read out there either.
  const std::set<std::string> open = {"sign.growthFailure"};
  const std::set<std::string> kept = {"parent.violence", "sign.childsWords"};
  for (const forms::Questionnaire& form : shippedLists()) {
    for (const forms::Item* item : forms::questionsOf(form)) {
      if (!item->indicator) continue;
      INFO(form.url << " " << *item->indicator);
      const domain::Indicator& indicator = known(*item->indicator);
      const bool alarm = (indicator.hasTag("alarm") || indicator.hasTag("alarmIfMarked")) &&
                         !open.contains(indicator.code);
      CHECK(item->professionalOnly == (alarm || kept.contains(indicator.code)));
    }
  }
}

TEST_CASE("the help of a sign or a factor says what separates light from marked") {
  for (const domain::Indicator& indicator : test::shippedCatalogue().indicators()) {
    if (indicator.axis == domain::Axis::protective || indicator.hasTag("alarm")) continue;
    INFO(indicator.code);
    const bool child = indicator.axis == domain::Axis::child;
    for (const char* word :
         {child ? "Let: " : "Til stede: ", child ? "Tydeligt: " : "I svær grad: "}) {
      CHECK(indicator.help.da.find(word) != std::string::npos);
    }
    for (const char* word :
         {child ? "Lightly: " : "Present: ", child ? "Markedly: " : "Severe: "}) {
      CHECK(indicator.help.en.find(word) != std::string::npos);
    }
  }
}

TEST_CASE("a sign's help in the catalogue speaks of each of its ages, in a checklist of its own") {
  for (const domain::Indicator& indicator : test::shippedCatalogue().indicators()) {
    if (indicator.axis != domain::Axis::child) continue;
    INFO(indicator.code);
    for (const domain::AgeBand band : domain::kAgeBands) {
      CHECK(bandsNamedIn(indicator.help.da).contains(band) == indicator.ages.contains(band));
    }
  }
  for (const forms::Questionnaire& form : shippedLists()) {
    for (const forms::Item* item : forms::questionsOf(form)) {
      INFO(form.url << " " << item->linkId);
      const auto named = bandsNamedIn(item->help.in("da"));
      for (const domain::AgeBand band : named) CHECK(form.ages.contains(band));
      CHECK(named.size() != 1);  // of one age alone, the age is not said
    }
  }
}

TEST_CASE(
    "a checklist says for whom, how long it takes, what it is not for, and where it is from") {
  for (const forms::ShippedFile& file : forms::shippedChecklists()) {
    INFO(file.path);
    const auto document = base::JsonDocument::parse(file.bytes);
    REQUIRE(document.ok());
    const auto text = [&](std::string_view key) {
      const auto value = document->root().find(key);
      return value ? std::string(value->text()) : std::string();
    };
    CHECK(text("description").starts_with("Til "));
    CHECK(text("description").find("minutter") != std::string::npos);
    CHECK(text("purpose").find("ikke") != std::string::npos);
    CHECK(text("copyright").find("GPL-3.0-or-later") != std::string::npos);
    CHECK(text("copyright").find("bygget på emner fra") != std::string::npos);
    CHECK(document->root().find("_copyright").has_value());
  }
}
