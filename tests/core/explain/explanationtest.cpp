#include "exchange/casereader.h"
#include "explain/explanation.h"
#include "explain/shownparents.h"
#include "forms/cataloguereader.h"
#include "forms/shippedforms.h"
#include "scoring/assessor.h"
#include "scoring/modelreader.h"
#include "support/cases.h"
#include "support/models.h"
#include "support/property.h"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <regex>
#include <set>
#include <utility>

using namespace tidlig;
using domain::Value;
using explain::Input;
using explain::Reader;
using explain::Section;
using words::Language;

namespace {

const std::filesystem::path kFolder =
    std::filesystem::path(TIDLIG_SOURCE_DIR) / "tests/data/explanations";
constexpr std::array kReaders = {Reader::professional, Reader::parent, Reader::record};
constexpr std::array kLanguages = {Language::danish, Language::english};

std::string fileText(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The shipped catalogue with the text of each indicator replaced by its code in brackets.
domain::Catalogue codedCatalogue(const domain::Catalogue& catalogue) {
  std::vector<domain::Indicator> all(catalogue.indicators().begin(), catalogue.indicators().end());
  for (domain::Indicator& one : all) one.text = {"[" + one.code + "]", "[" + one.code + "]"};
  return *domain::Catalogue::make("1", "", std::move(all));
}

std::size_t lineCount(const std::vector<Section>& sections) {
  std::size_t count = 0;
  for (const Section& section : sections) count += section.lines.size();
  return count;
}

std::string said(const Input& input, Reader reader, Language language) {
  return explain::text(explain::explain(input, reader, language));
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// Words that name a suspicion, blame, frighten or put a family into a drawer.
const std::regex& unkind() {
  static const std::regex kWords(
      "mistanke|mistænk|anmeld|underret|svigt|alarm|overgreb|misbrug|vold|mistrivsel|risiko|"
      "udsat|indikator|screening|anbring|tvang|farlig|"
      "suspect|suspicion|notif|neglect|abuse|violen|distress|risk|vulnerab|indicator|danger|"
      "målgruppe [1-4][- ]?(familie|barn)|group [1-4] (family|child)",
      std::regex::icase);
  return kWords;
}

/// What stands in the parents' text beside the catalogue's own words.
void isKind(const std::string& text) {
  INFO(text);
  std::smatch found;
  CHECK_FALSE(std::regex_search(text, found, unkind()));
  static const std::regex kGroup("(.{0,14})(målgruppe|target group)");
  for (std::sregex_iterator at(text.begin(), text.end(), kGroup), end; at != end; ++at) {
    const std::string before = (*at)[1];
    CHECK((before.ends_with("placering i ") || before.ends_with("position in ")));
  }
}

}  // namespace

// Written by `tidlig-cli explain --for READER --language LANGUAGE`, then read sentence by sentence.
TEST_CASE("the examples are said to each reader in each language as they were reviewed") {
  const auto model = *scoring::readValidModel(forms::shippedModel());
  const auto catalogue = *forms::readCatalogue(forms::shippedCatalogue());
  std::size_t examples = 0;
  for (const auto& file : std::filesystem::directory_iterator(kFolder)) {
    if (file.path().extension() != ".json") continue;
    ++examples;
    const std::string bytes = fileText(file.path());
    const auto familyCase = exchange::CaseReader(model, catalogue).read(bytes);
    REQUIRE(familyCase);
    scoring::Assessment assessment;
    scoring::Assessor(model, catalogue).assess(*familyCase, assessment);
    const Input input{model, catalogue, *familyCase, assessment};
    for (const Reader reader : kReaders) {
      for (const Language language : kLanguages) {
        const std::string name = file.path().stem().string() + "." + std::string(code(reader)) +
                                 "." + std::string(code(language)) + ".txt";
        INFO(name);
        CHECK(said(input, reader, language) == fileText(kFolder / name));
      }
    }
    for (const Language language : kLanguages) isKind(said(input, Reader::parent, language));
  }
  CHECK(examples == 11);
}

TEST_CASE("both languages always say the same, and no place in a sentence is left empty") {
  test::holds("any family, any model", [] {
    auto model = test::anyModel();
    model.validity.push_back({"jobCentre", 12});  // the families have screenings from there
    const auto familyCase = test::anyCase();
    scoring::Assessment assessment;
    scoring::Assessor(model, test::smallCatalogue()).assess(familyCase, assessment);
    const Input input{model, test::smallCatalogue(), familyCase, assessment};
    for (const Reader reader : kReaders) {
      const auto danish = explain::explain(input, reader, Language::danish);
      const auto english = explain::explain(input, reader, Language::english);
      RC_ASSERT(danish.size() == english.size());
      RC_ASSERT(lineCount(danish) == lineCount(english));
      for (std::size_t i = 0; i < danish.size(); ++i) {
        RC_ASSERT(danish[i].lines.size() == english[i].lines.size());
        RC_ASSERT_FALSE(danish[i].lines.empty());
      }
      for (const auto& sections : {danish, english}) {
        RC_ASSERT_FALSE(contains(explain::text(sections), "{"));
        RC_ASSERT_FALSE(contains(explain::text(sections), "explain."));
      }
    }
  });
}

TEST_CASE("parents are told nothing that only a screening about an adult knows, and no name") {
  static const auto catalogue = codedCatalogue(test::smallCatalogue());
  test::holds("any family", [] {
    auto familyCase = test::anyCase();
    for (std::size_t i = 0; i < familyCase.adults.size(); ++i) {
      familyCase.adults[i].id = "ADULT" + std::to_string(i);
    }
    std::set<domain::IndicatorIndex> open;
    for (const auto& screening : familyCase.screenings) {
      if (screening.subject.kind == domain::Subject::Kind::adult) continue;
      for (const auto& seen : screening.observations) open.insert(seen.indicator);
    }
    const auto model = test::startModel();
    scoring::Assessment assessment;
    scoring::Assessor(model, catalogue).assess(familyCase, assessment);
    const Input input{model, catalogue, familyCase, assessment};
    for (const Language language : kLanguages) {
      const std::string text = said(input, Reader::parent, language);
      RC_ASSERT_FALSE(contains(text, "ADULT"));
      for (domain::IndicatorIndex i = 0; i < catalogue.indicators().size(); ++i) {
        const auto& indicator = catalogue.at(i);
        const bool kept =
            std::any_of(explain::kKeptFromParents.begin(), explain::kKeptFromParents.end(),
                        [&](std::string_view tag) { return indicator.hasTag(tag); });
        if (kept || !open.contains(i)) RC_ASSERT_FALSE(contains(text, "[" + indicator.code + "]"));
      }
      RC_ASSERT_FALSE(std::regex_search(text, unkind()));
    }
  });
}

TEST_CASE("what is kept back changes no word to the parents but makes the text say less") {
  test::holds("adding an adult's screening", [] {
    const auto familyCase = test::anyCase();
    auto without = familyCase;
    std::erase_if(without.screenings, [](const auto& screening) {
      return screening.subject.kind == domain::Subject::Kind::adult;
    });
    const auto& model = test::startModel();
    const auto linesOf = [&](const domain::Case& one) {
      scoring::Assessment assessment;
      scoring::Assessor(model, test::smallCatalogue()).assess(one, assessment);
      const Input input{model, test::smallCatalogue(), one, assessment};
      return explain::explain(input, Reader::parent, Language::danish);
    };
    const auto whole = linesOf(familyCase);
    const auto fewer = linesOf(without);
    RC_ASSERT(whole.size() == fewer.size());
    // The first sections and what was seen come from the open part alone; what an adult's
    // screening knows may only silence "nothing seen" and the position.
    for (std::size_t i = 0; i < whole.size(); ++i) {
      RC_ASSERT(whole[i].title == fewer[i].title);
      RC_ASSERT(whole[i].lines.size() <= fewer[i].lines.size());
    }
  });
}

// Parents may ask to see all that was written; and a suspicion that nobody has signed yet must not
// be followed by a reassurance on paper.
TEST_CASE("what was ever written is not denied to parents, and reads alike whatever it was") {
  const auto sheet = [](const domain::Case& family, Language language) {
    const auto assessment = test::assess(family);
    return said({test::startModel(), test::smallCatalogue(), family, assessment}, Reader::parent,
                language);
  };
  const auto fresh = [] {
    test::CaseBuilder family;
    family.adult("a1").screening("s9", "c1", "healthVisitor", "2026-11-01");
    for (const char* code : {"s1", "sAlarm", "p1", "good1"}) family.saw(code, Value::absent);
    return family;
  };
  const auto with = [&](const char* subject, const char* date, domain::ScreeningStatus status,
                        const char* sign, const char* factor) {
    test::CaseBuilder family = fresh();
    family.screening("s1", subject, "healthVisitor", date).status(status);
    family.saw(sign, Value::some).saw(factor, Value::marked).saw("good1", Value::some);
    return family.get();
  };
  using Status = domain::ScreeningStatus;
  for (const Language language : kLanguages) {
    const bool danish = language == Language::danish;
    const std::string clear = danish ? "bygger på lige nu" : "go by right now";
    const std::string group = danish ? "målgruppe" : "target group";
    const std::string nothing = sheet(fresh().get(), language);
    CHECK(contains(nothing, clear));
    CHECK(contains(nothing, group + " 1"));
    std::set<std::string> silent;
    for (const auto& [date, status] : {std::pair{"2025-11-01", Status::final},
                                       {"2026-10-01", Status::superseded},
                                       {"2026-11-20", Status::draft},
                                       {"2026-11-30", Status::final}}) {
      for (const char* subject : {"c1", "family", "a1"}) {
        for (const char* sign : {"s1", "sAlarm"}) {
          silent.insert(sheet(with(subject, date, status, sign, "p1"), language));
        }
      }
    }
    REQUIRE(silent.size() == 1);
    CHECK_FALSE(contains(*silent.begin(), clear));
    CHECK_FALSE(contains(*silent.begin(), group));
  }
}

TEST_CASE("parents are told that there is nothing only where nothing was ever written") {
  test::holds("any family", [] {
    const auto family = test::anyCase();
    const auto assessment = test::assess(family);
    const Input input{test::startModel(), test::smallCatalogue(), family, assessment};
    const auto sections = explain::explain(input, Reader::parent, Language::danish);
    const auto clear = [](const Section& section) {
      return contains(section.lines.front().text, "vi bygger på lige nu");
    };
    const auto written = [&](domain::Axis axis, std::optional<std::size_t> child) {
      for (const auto& screening : family.screenings) {
        const bool other = child && screening.subject.kind == domain::Subject::Kind::child &&
                           screening.subject.index != *child;
        for (const auto& seen : screening.observations) {
          const bool above = seen.value == Value::some || seen.value == Value::marked;
          if (!other && above && test::smallCatalogue().at(seen.indicator).axis == axis)
            return true;
        }
      }
      return false;
    };
    for (std::size_t i = 0; i < family.children.size(); ++i) {
      if (clear(sections[2 + i])) RC_ASSERT_FALSE(written(domain::Axis::child, i));
    }
    const Section& everyday = sections[2 + family.children.size()];
    if (clear(everyday)) RC_ASSERT_FALSE(written(domain::Axis::parent, std::nullopt));
  });
}

TEST_CASE(
    "an unborn child about whom something was written is not said to have nothing to tell of") {
  const auto sheet = [](const domain::Case& family) {
    const auto assessment = test::assess(family);
    return said({test::startModel(), test::smallCatalogue(), family, assessment}, Reader::parent,
                Language::danish);
  };
  test::CaseBuilder family;
  family.unborn("c2", "2027-01-10");
  CHECK(contains(sheet(family.get()), "ikke født endnu"));
  family.screening("s1", "c2", "healthVisitor", "2026-11-01").saw("s1", Value::some);
  CHECK(contains(sheet(family.get()), "hvordan det går med barnet, I venter.\n"));
}

TEST_CASE("a sign that the shipped checklists keep for professionals is never told to parents") {
  const auto model = *scoring::readValidModel(forms::shippedModel());
  const auto catalogue = codedCatalogue(*forms::readCatalogue(forms::shippedCatalogue()));
  const std::array kept = {"sign.childsWords",    "sign.suspectedViolence",
                           "sign.sexualisedPlay", "sign.injuryUnexplained",
                           "parent.violence",     "parent.misuse"};
  const std::array told = {"sign.sadness", "parent.debt"};
  domain::Case familyCase =
      test::CaseBuilder().screening("s1", "c1", "daycare", "2026-11-20").get();
  auto& observations = familyCase.screenings[0].observations;
  for (const char* code : kept) observations.push_back({*catalogue.find(code), Value::marked});
  for (const char* code : told) observations.push_back({*catalogue.find(code), Value::some});
  scoring::Assessment assessment;
  scoring::Assessor(model, catalogue).assess(familyCase, assessment);
  Input input{model, catalogue, familyCase, assessment};
  const std::string whole = said(input, Reader::professional, Language::danish);
  const std::string text = said(input, Reader::parent, Language::danish);
  for (const char* code : kept) {
    CHECK(contains(whole, code));
    CHECK_FALSE(contains(text, code));
  }
  for (const char* code : told) CHECK(contains(text, code));
  // A position that follows from what is kept back is not told.
  REQUIRE(assessment.familyGroup.suggested == 4);
  CHECK_FALSE(contains(text, "målgruppe"));
  input.professionalOnly = {"sign.sadness"};
  CHECK_FALSE(contains(said(input, Reader::parent, Language::danish), "sign.sadness"));
}

TEST_CASE("the duty to notify is told to every professional, and nowhere tied to a group") {
  const auto familyCase = test::CaseBuilder().get();
  const auto assessment = test::assess(familyCase);
  const Input input{test::startModel(), test::smallCatalogue(), familyCase, assessment};
  const auto sections = explain::explain(input, Reader::professional, Language::danish);
  CHECK(sections.back().title == "Underretningspligten");
  CHECK(sections.back().lines.size() == 2);
}

TEST_CASE("a family without a screening is not said to have screenings that all count") {
  const auto familyCase = test::CaseBuilder().get();
  const auto assessment = test::assess(familyCase);
  const Input input{test::startModel(), test::smallCatalogue(), familyCase, assessment};
  for (const Reader reader : {Reader::professional, Reader::record}) {
    const std::string text = said(input, reader, Language::danish);
    CHECK(contains(text, "Der er ingen screeninger endnu.\n"));
    CHECK_FALSE(contains(text, "tæller med."));
  }
}

TEST_CASE("each way to a higher level is told, also where two long tags read alike") {
  scoring::Model model = test::startModel();
  const auto tag = [](char middle) { return std::string(50, 'a') + middle + std::string(50, 'b'); };
  model.parent[1] = {{2, Value::some, tag('x')},
                     {2, Value::some, tag('y')},
                     {2, Value::some, {}},
                     {2, Value::some, {}}};
  const auto familyCase =
      test::CaseBuilder().screening("s1", "c1", "daycare", "2026-11-20").saw("p1", Value::absent);
  scoring::Assessment assessment;
  scoring::Assessor(model, test::smallCatalogue()).assess(familyCase.get(), assessment);
  const Input input{model, test::smallCatalogue(), familyCase.get(), assessment};
  const std::string text = said(input, Reader::professional, Language::danish);
  const std::string way = "2 risikofaktorer mere";
  std::size_t told = 0;
  for (std::size_t at = text.find(way); at != std::string::npos; at = text.find(way, at + 1))
    ++told;
  CHECK(told == 3);
}

TEST_CASE("readers have the codes of the command line") {
  for (const Reader reader : kReaders) CHECK(explain::readerFromCode(code(reader)) == reader);
  CHECK_FALSE(explain::readerFromCode("police"));
}
