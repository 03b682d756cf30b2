#include "app/testwindow.h"
#include "text/names.h"
#include "text/reasons.h"
#include "text/text.h"
#include "usecases/demovault.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;

namespace {

QStringList sentences(const app::Explanation& explanation) {
  QStringList texts{app::qs(explanation.headline), app::qs(explanation.rule)};
  for (const auto& group : explanation.groups) {
    texts << app::qs(group.title) << app::qs(group.none);
    for (const auto& reason : group.reasons)
      texts << app::qs(reason.text) << app::qs(reason.source);
  }
  return texts;
}

/// A family is not a colour and not a group: it has a position on a day.
void checkWords(const QStringList& texts) {
  static const QRegularExpression forbidden(
      QStringLiteral("\\b(rød|røde|gul|grøn|red|green)\\b|\\ba group-|gruppe-\\d|%\\d|%n"),
      QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
  for (const auto& text : texts) {
    INFO(text.toStdString());
    CHECK_FALSE(forbidden.match(text).hasMatch());
  }
}

}  // namespace

TEST_CASE("no sentence about a family gives it a colour, and each says something") {
  const test::TempFolder folder;
  const base::FixedClock clock(base::Date::parse("2026-11-23").value(), 1'795'420'800'000);
  const auto passphrase = test::secret("mange blomster i en stille have");
  REQUIRE(usecases::createDemoVault({.folder = folder / "demo", .asOf = clock.today()}, passphrase,
                                    security::kLowestCost, clock)
              .ok());
  auto opened = usecases::OpenVault::unlock(folder / "demo", std::nullopt, passphrase, clock);
  REQUIRE(opened.ok());
  auto& vault = **opened;
  app::Language language;
  const auto families = usecases::listFamilies(vault);
  REQUIRE(families.ok());
  for (const auto& row : *families) {
    const auto family = usecases::openFamily(vault, row.key);
    const auto assessment = usecases::assessFamily(vault, row.key, clock.today());
    REQUIRE((family.ok() && assessment.ok()));
    const app::ExplainInput input{*assessment, *family, vault.catalogue(), vault.model()};
    for (const auto& code : {QStringLiteral("da"), QStringLiteral("en")}) {
      language.choose(code);
      CHECK_FALSE(app::familyHeadline(input).isEmpty());
      checkWords({app::familyHeadline(input)});
      checkWords(sentences(app::explainParents(input)));
      for (std::size_t child = 0; child < assessment->result.children.size(); ++child) {
        const auto explanation = app::explainChild(input, child);
        CHECK_FALSE(explanation.headline.empty());
        CHECK_FALSE(explanation.rule.empty());
        checkWords(sentences(explanation));
      }
    }
  }
}

TEST_CASE("a decided position names its day and is no property of the family") {
  app::Language language;
  const auto day = base::Date::parse("2026-11-23").value();
  language.choose(QStringLiteral("da"));
  CHECK(app::positionSentence(2, day).contains(QStringLiteral("23. november 2026")));
  language.choose(QStringLiteral("en"));
  CHECK(app::positionSentence(2, day).contains(QStringLiteral("23 November 2026")));
  checkWords({app::positionSentence(2, day)});
}

TEST_CASE("where nothing has been assessed, what would change it is a first checklist") {
  test::TestWindow window(QStringLiteral("en"));
  window.createVault();
  window.signIn();
  const auto key = window.addFamily("Lind");
  const auto family = usecases::openFamily(window.vault(), key);
  const auto assessment = usecases::assessFamily(window.vault(), key, window.clock().today());
  REQUIRE((family.ok() && assessment.ok()));
  const auto explanation = app::explainChild(
      {*assessment, *family, window.vault().catalogue(), window.vault().model()}, 0);
  for (const auto& group : explanation.groups) {
    if (group.kind != app::ReasonGroup::Kind::change) continue;
    REQUIRE(group.reasons.size() == 2);
    CHECK(group.reasons[0].text.starts_with("A checklist about the child"));
    CHECK(group.reasons[1].text.starts_with("A checklist’s questions about the par"));
    return;
  }
  FAIL("nothing says what would change it");
}
