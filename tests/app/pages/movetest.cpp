#include "app/testwindow.h"
#include "support/testdata.h"
#include "text/text.h"
#include "usecases/formmove.h"
#include "usecases/forms.h"
#include "usecases/screenings.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using forms::ValueKind;
using test::TestWindow;

namespace {

/// A draft on the older version; the newer one has come.
struct Begun {
  Begun() {
    test.createVault();
    test.signIn();
    const auto older =
        usecases::importForm(test.vault(), test::readData("moves/before.json"), false);
    REQUIRE(older.ok());
    const auto begun =
        usecases::startScreening(test.vault(), test.addFamily("Lind"),
                                 {domain::Subject::Kind::child, 0}, *older, test.clock().today());
    REQUIRE(begun.ok());
    draft = *begun;
    give("meals", ValueKind::string, "grød");
    give("mood", ValueKind::string, "blandet");
    give("gone", ValueKind::string, "en bamse");
    REQUIRE(usecases::importForm(test.vault(), test::readData("moves/after.json"), false).ok());
    test.window().showScreening(draft);
    REQUIRE(test.waitForPage("screeningPage"));
  }
  void give(const char* linkId, ValueKind kind, const char* text) {
    REQUIRE(usecases::giveAnswers(test.vault(), draft, linkId, "", {{kind, text, {}, {}}}).ok());
  }
  QStringList words(const char* name) {
    QStringList all;
    for (const auto* label :
         test.window().page()->findChildren<QLabel*>(QString::fromLatin1(name))) {
      if (label->isVisible()) all << label->text();
    }
    return all;
  }
  bool sees(const char* name) {
    const auto* part = test.window().page()->findChild<QWidget*>(QString::fromLatin1(name));
    return part && part->isVisible();
  }

  TestWindow test;
  usecases::ScreeningKey draft{};
};

}  // namespace

TEST_CASE("a draft tells of a newer version of its checklist, what would move, and lets one stay") {
  Begun begun;
  REQUIRE(begun.sees("moveBanner"));
  CHECK(begun.words("moveLabel").front().contains(QLatin1String("1.1.0")));
  begun.test.click("lookAtMoveButton");
  REQUIRE(begun.test.waitForPage("movePage"));
  const auto answers = begun.words("moveAnswerLabel");
  CHECK(answers.contains(QStringLiteral("grød")));
  CHECK(answers.contains(QStringLiteral("en bamse")));
  CHECK(begun.words("moveQuestionLabel")
            .contains(QStringLiteral("Hvad spiser barnet helst?\nFør: Hvad spiser barnet?")));
  begun.test.click("stayButton");
  REQUIRE(begun.test.waitForPage("screeningPage"));
  CHECK(usecases::openScreening(begun.test.vault(), begun.draft)->status ==
        domain::ScreeningStatus::draft);
}

TEST_CASE(
    "after moving, an answer to a changed question is confirmed by a key, then one can sign") {
  Begun begun;
  begun.test.click("lookAtMoveButton");
  begun.test.click("moveButton");
  REQUIRE(begun.test.waitForPage("screeningPage"));
  CHECK_FALSE(begun.sees("moveBanner"));
  REQUIRE(begun.sees("confirmNotice"));
  CHECK(begun.words("confirmLabel").front().contains(QStringLiteral("Hvad spiser barnet?")));
  begun.test.click("finishButton");
  REQUIRE(begun.test.waitForPage("reviewPage"));
  CHECK_FALSE(begun.test.find<QPushButton>("signButton")->isEnabled());
  begun.test.click("missingButton");
  REQUIRE(begun.test.waitForPage("screeningPage"));
  begun.test.find("answerStandsButton")->setFocus();
  begun.test.key(Qt::Key_Space);
  CHECK_FALSE(begun.sees("confirmNotice"));
  begun.test.click("finishButton");
  REQUIRE(begun.test.waitForPage("reviewPage"));
  CHECK(begun.test.find<QPushButton>("signButton")->isEnabled());
  const auto answers = begun.words("answerLabel");
  CHECK(answers.contains(QStringLiteral("blandet")));
  CHECK(answers.contains(QStringLiteral("en bamse")));
  begun.test.click("signButton");
  CHECK(begun.test.waitForPage("familyPage"));
}

TEST_CASE("an answer to a changed question that is given anew needs no confirmation") {
  Begun begun;
  begun.test.click("lookAtMoveButton");
  begun.test.click("moveButton");
  REQUIRE(begun.test.waitForPage("screeningPage"));
  const auto possible = usecases::possibleMove(begun.test.vault(), begun.draft);
  CHECK_FALSE(possible.ok());  // superseded: the new one is the draft now

  REQUIRE(begun.sees("confirmNotice"));

  // The question's own field, by its object name within the row above the notice.
  for (auto* edit : begun.test.window().page()->findChildren<QLineEdit*>()) {
    if (edit->text() != QStringLiteral("grød")) continue;
    edit->setFocus();
    edit->selectAll();
    begun.test.type("fisk");
    begun.test.key(Qt::Key_Tab);
  }
  CHECK(QTest::qWaitFor([&] { return !begun.sees("confirmNotice"); }));
}
