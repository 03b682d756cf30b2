#include "base/json.h"
#include "forms/cataloguereader.h"
#include "forms/questionnairereader.h"
#include "forms/shippedforms.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace tidlig;

namespace {

const domain::Catalogue& catalogue() {
  static const domain::Catalogue kCatalogue =
      forms::readCatalogue(forms::shippedCatalogue()).value();
  return kCatalogue;
}

std::vector<forms::Questionnaire> checklists() {
  std::vector<forms::Questionnaire> read;
  for (const forms::ShippedFile& file : forms::shippedChecklists()) {
    read.push_back(forms::readQuestionnaire(file.bytes, &catalogue()).form.value());
  }
  return read;
}

forms::Questionnaire checklist(std::string_view profession) {
  for (forms::Questionnaire& form : checklists()) {
    if (form.professions.front() == profession) return std::move(form);
  }
  FAIL("no checklist for " << profession);
  return {};
}

std::set<std::string> asked(const forms::Questionnaire& form) {
  std::set<std::string> codes;
  for (const forms::Item* item : forms::questionsOf(form)) {
    if (item->indicator) codes.insert(*item->indicator);
  }
  return codes;
}

std::set<std::string> codesWhere(const auto& predicate) {
  std::set<std::string> codes;
  for (const domain::Indicator& indicator : catalogue().indicators()) {
    if (predicate(indicator)) codes.insert(indicator.code);
  }
  return codes;
}

std::set<std::string> signsOf(domain::AgeBand band) {
  return codesWhere([&](const domain::Indicator& indicator) {
    return indicator.axis == domain::Axis::child && indicator.ages.contains(band);
  });
}

std::set<std::string> ofAxis(domain::Axis axis) {
  return codesWhere([&](const domain::Indicator& indicator) { return indicator.axis == axis; });
}

std::set<std::string> withTag(std::string_view tag) {
  return codesWhere([&](const domain::Indicator& indicator) { return indicator.hasTag(tag); });
}

std::set<std::string> without(std::set<std::string> all, const std::set<std::string>& some) {
  for (const std::string& code : some) REQUIRE(all.erase(code) == 1);
  return all;
}

std::set<std::string> askedOf(const forms::Questionnaire& form, domain::Axis axis) {
  std::set<std::string> codes;
  for (const std::string& code : asked(form)) {
    if (catalogue().at(*catalogue().find(code)).axis == axis) codes.insert(code);
  }
  return codes;
}

/// What only a pregnancy, or the weeks after a birth, can show.
const std::set<std::string> kPregnancy = {"parent.antenatalMissed", "parent.lowMood",
                                          "parent.noPreparation", "parent.pregnancySubstances"};

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
  for (const domain::Indicator& indicator : catalogue().indicators()) {
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
  for (const domain::Indicator& indicator : catalogue().indicators()) {
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
  const domain::Indicator& bruise = catalogue().at(*catalogue().find("sign.injuryNonMobile"));
  domain::AgeBands infants;
  infants.insert(domain::AgeBand::age0to1);
  CHECK(bruise.ages == infants);
}

TEST_CASE("every shipped checklist is read in full, with nothing to remark") {
  const auto files = forms::shippedChecklists();
  REQUIRE(files.size() >= 3);
  std::set<std::string> urls;
  for (const forms::ShippedFile& file : files) {
    INFO(file.path);
    const forms::ReadForm read = forms::readQuestionnaire(file.bytes, &catalogue());
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
  for (const forms::Questionnaire& form : checklists()) {
    INFO(form.url);
    for (const forms::FormText* text : {&form.title, &form.description, &form.purpose}) {
      checkText(*text);
    }
    checkItems(form.items);
  }
}

TEST_CASE("an indicator reads the same in a checklist as in the catalogue, and fits its ages") {
  for (const forms::Questionnaire& form : checklists()) {
    for (const forms::Item* item : forms::questionsOf(form)) {
      if (!item->indicator) continue;
      INFO(form.url << " " << *item->indicator);
      const auto index = catalogue().find(*item->indicator);
      REQUIRE(index.has_value());
      const domain::Indicator& indicator = catalogue().at(*index);
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
  for (const forms::Questionnaire& form : checklists()) {
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
      CHECK(texts == 1);
    }
  }
}

TEST_CASE("what could put somebody in danger is kept from the parents' screen") {
  // Growth can be talked about openly; what points to harm cannot. Violence between the adults and
  // what a child tells of its home are no alarm signs, but must not be read out there either.
  const std::set<std::string> open = {"sign.growthFailure"};
  const std::set<std::string> kept = {"parent.violence", "sign.childsWords"};
  for (const forms::Questionnaire& form : checklists()) {
    for (const forms::Item* item : forms::questionsOf(form)) {
      if (!item->indicator) continue;
      INFO(form.url << " " << *item->indicator);
      const domain::Indicator& indicator = catalogue().at(*catalogue().find(*item->indicator));
      const bool alarm = (indicator.hasTag("alarm") || indicator.hasTag("alarmIfMarked")) &&
                         !open.contains(indicator.code);
      CHECK(item->professionalOnly == (alarm || kept.contains(indicator.code)));
    }
  }
}

TEST_CASE("the health visitor's list asks every sign of 1-2 years, the parents and what helps") {
  const forms::Questionnaire form = checklist("healthVisitor");
  CHECK(askedOf(form, domain::Axis::child) == signsOf(domain::AgeBand::age1to2));
  CHECK(askedOf(form, domain::Axis::parent) == without(ofAxis(domain::Axis::parent), kPregnancy));
  CHECK(askedOf(form, domain::Axis::protective) == ofAxis(domain::Axis::protective));
}

TEST_CASE("the daycare list asks every sign of 3-5 years and only the parents' side it can meet") {
  const forms::Questionnaire form = checklist("daycare");
  CHECK(askedOf(form, domain::Axis::child) == signsOf(domain::AgeBand::age3to5));
  const std::set<std::string> parents = askedOf(form, domain::Axis::parent);
  for (const char* seen : {"parent.contact", "parent.empathy", "parent.demands", "parent.staysAway",
                           "parent.misuse", "parent.violence"}) {
    CHECK(parents.contains(seen));
  }
  for (const char* unseen : {"parent.debt", "parent.crime", "parent.ownUpbringing",
                             "parent.unemployment", "parent.physicalIllness"}) {
    CHECK_FALSE(parents.contains(unseen));
  }
}

TEST_CASE("the job centre's list asks the parents' side alone, and nothing that needs the child") {
  const forms::Questionnaire form = checklist("jobCentre");
  CHECK(form.subject == domain::Subject::Kind::adult);
  CHECK(form.ages.empty());
  CHECK(askedOf(form, domain::Axis::child).empty());
  const std::set<std::string> besideChild = {"parent.contact", "parent.demands", "parent.empathy"};
  CHECK(askedOf(form, domain::Axis::parent) ==
        without(without(ofAxis(domain::Axis::parent), kPregnancy), besideChild));
  CHECK(askedOf(form, domain::Axis::protective) ==
        without(ofAxis(domain::Axis::protective),
                {"protective.childStrengths", "protective.childWishes", "protective.goodDaycare",
                 "protective.stableRelations"}));
}
