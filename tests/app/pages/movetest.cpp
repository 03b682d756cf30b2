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
    REQUIRE(usecases::writeNote(test.vault(), draft, "gone", usecases::NoteKind::note, "fra farmor")
                .ok());
    REQUIRE(usecases::importForm(test.vault(), test::readData("moves/after.json"), false).ok());
    test.window().showScreening(draft);
    REQUIRE(test.waitForPage("screeningPage"));
  }
  void give(const char* linkId, ValueKind kind, const char* text) {
    REQUIRE(usecases::giveAnswers(test.vault(), draft, linkId, "", {{kind, text, {}, {}}}).ok());
  }
  void move() {
    test.click("lookAtMoveButton");
    test.click("moveButton");
    REQUIRE(test.waitForPage("screeningPage"));
  }
  /// In the field of the question that was answered with "grød".
  void answerAnew(const char* text) {
    for (auto* edit : test.window().page()->findChildren<QLineEdit*>()) {
      if (edit->text() != QStringLiteral("grød")) continue;
      edit->setFocus();
      edit->selectAll();
      test.type(text);
      return test.key(Qt::Key_Tab);
    }
    FAIL("there is no such answer");
  }
  /// Answers of the new draft that nobody has confirmed.
  std::size_t waiting() {
    const auto moved = usecases::openScreening(test.vault(), draft)->movedTo;
    REQUIRE(moved);
    return usecases::toConfirm(test.vault(), *moved)->size();
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
  CHECK(begun.words("moveNoteLabel") == QStringList{QStringLiteral("fra farmor")});
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
  const auto answers = begun.words("leftBehindAnswer");
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
  REQUIRE(begun.sees("confirmNotice"));
  begun.answerAnew("fisk");
  CHECK(QTest::qWaitFor([&] { return !begun.sees("confirmNotice"); }));
}

TEST_CASE("what has no place in the newer version is read below its questions, with its notes") {
  Begun begun;
  CHECK_FALSE(begun.sees("leftBehindPart"));
  begun.move();
  CHECK(begun.words("leftBehindAnswer").contains(QStringLiteral("en bamse")));
  CHECK(begun.words("leftBehindNote").join(QLatin1Char(' ')).contains(QLatin1String("fra farmor")));
  CHECK(begun.words("leftBehindHeading").front().contains(QLatin1String("1.0.0")));
}

TEST_CASE("a confirmation can be taken back and made again, by keys") {
  Begun begun;
  begun.move();
  auto* left = begun.test.find<QPushButton>("leftButton");
  const QString before = left->text();
  begun.test.find("answerStandsButton")->setFocus();
  begun.test.key(Qt::Key_Space);
  CHECK_FALSE(begun.sees("confirmNotice"));
  CHECK(left->text() != before);
  begun.test.find("finishButton")->setFocus();  // in a field the key is the field's own
  begun.test.key(Qt::Key_Z, Qt::ControlModifier);
  CHECK(begun.sees("confirmNotice"));
  CHECK(left->text() == before);
  CHECK(begun.waiting() == 1);
  begun.test.find("finishButton")->setFocus();
  begun.test.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  CHECK_FALSE(begun.sees("confirmNotice"));
  CHECK(begun.waiting() == 0);
}

TEST_CASE("an answer given anew and taken back is again one that nobody has confirmed") {
  Begun begun;
  begun.move();
  begun.answerAnew("fisk");
  REQUIRE(QTest::qWaitFor([&] { return !begun.sees("confirmNotice"); }));
  CHECK(begun.waiting() == 0);
  begun.test.click("undoButton");
  CHECK(begun.sees("confirmNotice"));
  CHECK(begun.waiting() == 1);
}

TEST_CASE("the older draft says that it moved on, leads there, and leaves on no paper") {
  Begun begun;
  begun.move();
  begun.test.window().showReview(begun.draft);
  REQUIRE(begun.test.waitForPage("reviewPage"));
  CHECK_FALSE(begun.sees("printButton"));
  CHECK_FALSE(begun.sees("signButton"));
  CHECK(begun.words("answerLabel").contains(QStringLiteral("en bamse")));
  begun.test.click("moreButton");
  CHECK(begun.words("leftBehindAnswer").contains(QStringLiteral("en bamse")));
}
