#include "explain/panel.h"
#include "scoring/assessor.h"
#include "support/cases.h"
#include "support/models.h"
#include "support/property.h"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using explain::Input;
using explain::Panel;
using explain::Reader;
using explain::ReasonGroup;
using words::Language;
using Kind = ReasonGroup::Kind;

namespace {

constexpr std::array kLanguages = {Language::danish, Language::english};

/// Without its first letter, which is a capital where a sentence begins.
bool says(const std::string& text, const std::string& part) {
  const bool wide = !part.empty() && part.front() == '\xc3';  // æ, ø and å are two bytes
  return text.find(std::string_view(part).substr(wide ? 2 : 1)) != std::string::npos;
}

std::vector<std::string> linesOf(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t at = 0;
  for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', at)) {
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  lines.push_back(text.substr(at));
  return lines;
}

const ReasonGroup& groupOf(const Panel& panel, Kind kind) {
  const auto found = std::find_if(panel.groups.begin(), panel.groups.end(),
                                  [kind](const ReasonGroup& group) { return group.kind == kind; });
  REQUIRE(found != panel.groups.end());
  return *found;
}

}  // namespace

TEST_CASE("whatever stands beside the picture stands in the text for professionals too") {
  test::holds("any family, any model", [] {
    auto model = test::anyModel();
    model.validity.push_back({"jobCentre", 12});  // the families have screenings from there
    const auto familyCase = test::anyCase();
    scoring::Assessment assessment;
    scoring::Assessor(model, test::smallCatalogue()).assess(familyCase, assessment);
    const Input input{model, test::smallCatalogue(), familyCase, assessment};
    for (const Language language : kLanguages) {
      const std::string text =
          explain::text(explain::explain(input, Reader::professional, language));
      RC_ASSERT(says(text, explain::familyHeadline(input, language)));
      for (std::size_t child = 0; child < assessment.children.size(); ++child) {
        const Panel panel = explain::childPanel(input, child, language);
        RC_ASSERT(says(text, panel.headline));
        for (const ReasonGroup& group : panel.groups) {
          for (const auto& reason : group.reasons) {
            RC_ASSERT(says(text, reason.text));
            const bool side = group.kind == Kind::change;  // said by a heading there
            if (!reason.source.empty() && !side) RC_ASSERT(says(text, reason.source));
          }
        }
      }
    }
  });
}

TEST_CASE("a panel has the same parts in both languages, and no place is left empty") {
  test::holds("any family", [] {
    const auto& model = test::startModel();
    const auto familyCase = test::anyCase();
    const auto assessment = test::assess(familyCase);
    const Input input{model, test::smallCatalogue(), familyCase, assessment};
    for (std::size_t child = 0; child < assessment.children.size(); ++child) {
      const Panel danish = explain::childPanel(input, child, Language::danish);
      const Panel english = explain::childPanel(input, child, Language::english);
      RC_ASSERT(danish.groups.size() == english.groups.size());
      for (std::size_t i = 0; i < danish.groups.size(); ++i) {
        RC_ASSERT(danish.groups[i].reasons.size() == english.groups[i].reasons.size());
      }
      for (const Panel& panel : {danish, english}) {
        RC_ASSERT_FALSE(panel.headline.empty());
        RC_ASSERT(linesOf(panel.rule).size() == 2);
        for (const ReasonGroup& group : panel.groups) {
          RC_ASSERT_FALSE(group.title.empty());
          RC_ASSERT_FALSE(group.reasons.empty() && group.none.empty());
          for (const std::string& said : {group.title, group.none}) {
            RC_ASSERT(said.find('{') == std::string::npos);
            RC_ASSERT(said.find("explain.") == std::string::npos);
          }
        }
      }
    }
  });
}

TEST_CASE("members are called by their names, and by their ids where they have none") {
  const auto familyCase = test::CaseBuilder().screening("s1", "c1", "daycare", "2026-11-20").get();
  const auto assessment = test::assess(familyCase);
  Input input{test::startModel(), test::smallCatalogue(), familyCase, assessment};
  CHECK(explain::childPanel(input, 0, Language::danish).headline.starts_with("Barn c1 "));
  input.childNames = {"Ida"};
  CHECK(explain::childPanel(input, 0, Language::danish).headline.starts_with("Ida "));
}

TEST_CASE("a family without children is told so, and the parents' side alone is explained") {
  auto familyCase = test::CaseBuilder().get();
  familyCase.children.clear();
  const auto assessment = test::assess(familyCase);
  const Input input{test::startModel(), test::smallCatalogue(), familyCase, assessment};
  const std::string none = "Der er endnu ikke skrevet et barn ind i familien.";
  CHECK(explain::familyHeadline(input, Language::danish) == none);
  const Panel panel = explain::parentsPanel(input, Language::danish);
  CHECK(panel.headline == none);
  CHECK(linesOf(panel.rule).size() == 1);
  CHECK(panel.groups.size() == 3);
  CHECK(explain::text(explain::explain(input, Reader::professional, Language::danish)).find(none) !=
        std::string::npos);
}

TEST_CASE("of a child outside the age bands nothing is said to change its side") {
  auto familyCase = test::CaseBuilder().get();
  familyCase.children[0].birthDate = base::Date::parse("2010-01-01").value();
  const auto assessment = test::assess(familyCase);
  REQUIRE_FALSE(assessment.children[0].ageBand);
  const Input input{test::startModel(), test::smallCatalogue(), familyCase, assessment};
  const Panel panel = explain::childPanel(input, 0, Language::danish);
  for (const auto& reason : groupOf(panel, Kind::change).reasons) {
    CHECK(reason.source == "Forældrenes side");
  }
  CHECK(panel.rule.starts_with("Barnet er uden for alderstrinnene"));
}

TEST_CASE("an alarm sign is told with the duty before anything goes to the parents") {
  const auto quiet = test::CaseBuilder().get();
  const auto none = test::assess(quiet);
  const Input calm{test::startModel(), test::smallCatalogue(), quiet, none};
  CHECK_FALSE(explain::alarmSentence(calm, Language::danish));
  const auto seen = test::CaseBuilder()
                        .screening("s1", "c1", "daycare", "2026-11-20")
                        .saw("sAlarm", domain::Value::some)
                        .get();
  const auto assessment = test::assess(seen);
  const Input input{test::startModel(), test::smallCatalogue(), seen, assessment};
  const auto alarm = explain::alarmSentence(input, Language::danish);
  REQUIRE(alarm);
  CHECK(alarm->find("Tag stilling til en underretning nu") != std::string::npos);
  CHECK(
      says(explain::text(explain::explain(input, Reader::professional, Language::danish)), *alarm));
}

TEST_CASE("two conditions that say the same are one way to the next level") {
  scoring::Model model = test::startModel();
  model.parent[1] = {{2, domain::Value::some, {}}, {2, domain::Value::some, {}}};
  domain::Case familyCase;
  familyCase.family = "F-01";
  familyCase.asOf = *base::Date::parse("2026-11-23");
  familyCase.children.push_back({"c1", familyCase.asOf.plusMonths(-30), {}});
  domain::CaseScreening seen;
  seen.id = "s1";
  seen.subject = {domain::Subject::Kind::child, 0};
  seen.profession = "healthVisitor";
  seen.status = domain::ScreeningStatus::final;
  seen.date = familyCase.asOf;
  const domain::Catalogue& catalogue = test::smallCatalogue();
  for (domain::IndicatorIndex i = 0; i < catalogue.indicators().size(); ++i) {
    seen.observations.push_back({i, domain::Value::absent});
  }
  familyCase.screenings.push_back(seen);
  scoring::Assessment assessment;
  scoring::Assessor(model, catalogue).assess(familyCase, assessment);
  REQUIRE(assessment.parents.toRaise.size() == 2);
  const std::string text = explain::text(explain::explain(
      {model, catalogue, familyCase, assessment}, Reader::professional, Language::english));
  const std::string way = "2 more risk factors";
  INFO(text);
  const std::size_t first = text.find(way);
  REQUIRE(first != std::string::npos);
  CHECK(text.find(way, first + 1) == std::string::npos);
}
