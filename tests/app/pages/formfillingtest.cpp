#include "app/testwindow.h"
#include "pages/screening/questionrow.h"
#include "support/testdata.h"
#include "usecases/forms.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using app::QuestionRow;
using test::TestWindow;

namespace {

/// A window at a draft of the form.
struct Filling {
  Filling() {
    test.createVault();
    test.signIn();
    const auto id =
        usecases::importForm(test.vault(), test::readData("every-kind-of-question.json"), false);
    REQUIRE(id.ok());
    const auto family = test.addFamily("Lind");
    const auto draft = usecases::startScreening(
        test.vault(), family, {domain::Subject::Kind::family, 0}, *id, test.clock().today());
    REQUIRE(draft.ok());
    key = *draft;
    open();
  }
  void open() {
    test.window().showScreening(key);
    REQUIRE(test.waitForPage("screeningPage"));
  }
  QuestionRow* row(const char* linkId, int number = 0) {
    return test.window()
        .page()
        ->findChildren<QuestionRow*>(QStringLiteral("questionRow_") + QString::fromLatin1(linkId))
        .value(number);
  }
  template <typename Widget>
  Widget* in(QuestionRow* row, const char* name) {
    auto* found = row->findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
  }
  void press(const char* linkId, const char* button) {
    QTest::mouseClick(in<QAbstractButton>(row(linkId), button), Qt::LeftButton);
  }
  void write(QuestionRow* row, const char* text) {
    auto* edit = in<QLineEdit>(row, "answerEdit");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QString::fromUtf8(text));
    row->flush();
  }
  std::vector<forms::AnswerValue> stored(const char* linkId, const char* place = "") {
    return usecases::openScreening(test.vault(), key)->answers.of(linkId, place);
  }

  TestWindow test;
  usecases::ScreeningKey key{};
};

}  // namespace

TEST_CASE("every kind of question has an editor that keeps what it was answered with") {
  Filling form;
  form.write(form.row("size"), "72,50");
  REQUIRE(form.stored("size").size() == 1);
  CHECK(form.stored("size")[0].text == "72.50");
  CHECK(form.stored("size")[0].kind == forms::ValueKind::decimal);
  CHECK(form.in<QLabel>(form.row("size"), "unitLabel")->text() == QStringLiteral("m²"));
  form.write(form.row("since"), "3.2024");
  CHECK(form.stored("since").at(0).text == "2024-03");
  form.write(form.row("since"), "1/3-2024");
  CHECK(form.stored("since").at(0).text == "2024-03-01");
  form.press("use", "option0Button");
  form.press("use", "option1Button");
  REQUIRE(form.stored("use").size() == 2);
  form.press("use", "option2Button");
  REQUIRE(form.stored("use").size() == 1);
  CHECK(form.stored("use")[0].coding.code == "none");
  auto* other = form.in<QLineEdit>(form.row("mood"), "otherEdit");
  QTest::keyClicks(other, QStringLiteral("glad"));
  form.row("mood")->flush();
  CHECK(form.stored("mood").at(0).text == "glad");
  form.press("mood", "option0Button");
  REQUIRE(form.stored("mood").size() == 1);
  CHECK(form.stored("mood")[0].coding.code == "calm");
  CHECK(other->text().isEmpty());
  auto* words = form.in<QPlainTextEdit>(form.row("about"), "wordsEdit");
  QTest::keyClicks(words, QStringLiteral("god plads"));
  form.row("about")->flush();
  CHECK(form.stored("about").at(0).text == "god plads");
}

TEST_CASE("days, times, units and lists that open are answered as people write them") {
  Filling form;
  form.write(form.row("clock"), "17.30");
  CHECK(form.stored("clock").at(0).text == "17:30:00");
  form.write(form.row("when"), "23.11.2026 8.05");
  CHECK(form.stored("when").at(0).text.starts_with("2026-11-23T08:05:00"));
  form.write(form.row("when"), "2026");
  CHECK(form.stored("when").at(0).text == "2026");
  form.write(form.row("weight"), "7,5");
  CHECK(form.stored("weight").at(0).quantity.value == "7.5");
  CHECK(form.stored("weight").at(0).quantity.code == "kg");
  auto* units = form.in<QComboBox>(form.row("weight"), "unitCombo");
  units->setFocus();
  QTest::keyClick(units, Qt::Key_Down);
  CHECK(form.stored("weight").at(0).quantity.unit == "gram");
  auto* floors = form.in<QComboBox>(form.row("floor"), "optionsCombo");
  floors->setFocus();
  QTest::keyClick(floors, Qt::Key_Down);
  CHECK(form.stored("floor").at(0).text == "0");
  auto* names = form.in<QPlainTextEdit>(form.row("names"), "wordsEdit");
  QTest::keyClicks(names, QStringLiteral("Tot"));
  QTest::keyClick(names, Qt::Key_Return);
  QTest::keyClicks(names, QStringLiteral("Mis"));
  form.row("names")->flush();
  REQUIRE(form.stored("names").size() == 2);
  CHECK(form.stored("names")[1].text == "Mis");
  for (const char* wrong : {"25.00", "x"}) {
    form.write(form.row("clock"), wrong);
    CHECK(form.stored("clock").at(0).text == "17:30:00");
  }
}

TEST_CASE("what the answers do not ask for is not there, and comes at once when they do") {
  Filling form;
  CHECK(form.row("pets")->isHidden());
  form.press("pet", "option0Button");
  CHECK_FALSE(form.row("pets")->isHidden());
  form.write(form.row("pets"), "2");
  form.press("pet", "option1Button");
  CHECK(form.row("pets")->isHidden());
  CHECK(form.stored("pets").at(0).text == "2");
  form.test.click("finishButton");
  REQUIRE(form.test.waitForPage("reviewPage"));
  CHECK(
      form.test.find<QLabel>("setAsideLabel")->text().startsWith(QStringLiteral("1 svar bliver")));
  form.test.click("signButton");
  REQUIRE(form.test.waitForPage("familyPage"));
  CHECK(form.stored("pets").empty());
  CHECK(form.stored("pet").at(0).text == "false");
}

TEST_CASE("half a number is told and not kept, and nothing that was kept is lost by it") {
  Filling form;
  form.write(form.row("size"), "72");
  form.write(form.row("size"), "7x");
  CHECK(form.stored("size").at(0).text == "72");
  auto* warning = form.in<QLabel>(form.row("size"), "warningLabel");
  CHECK_FALSE(warning->isHidden());
  form.press("pet", "option0Button");
  CHECK(form.in<QLineEdit>(form.row("size"), "answerEdit")->text() == QStringLiteral("7x"));
  form.write(form.row("size"), "73");
  CHECK(warning->isHidden());
}

TEST_CASE("what must be answered is led to from the list before signing") {
  Filling form;
  form.test.click("finishButton");
  REQUIRE(form.test.waitForPage("reviewPage"));
  CHECK_FALSE(form.test.find<QPushButton>("signButton")->isEnabled());
  CHECK(form.test.find<QPushButton>("missingButton")
            ->text()
            .startsWith(QStringLiteral("Er der dyr?")));
  form.test.click("missingButton");
  REQUIRE(form.test.waitForPage("screeningPage"));
  CHECK(form.row("pet")->isAncestorOf(QApplication::focusWidget()));
  form.test.key(Qt::Key_2);
  CHECK(form.stored("pet").at(0).text == "false");
  form.test.click("finishButton");
  REQUIRE(form.test.waitForPage("reviewPage"));
  CHECK(form.test.find<QPushButton>("signButton")->isEnabled());
}

TEST_CASE("one more of a group is added and taken out again, and the others keep their answers") {
  Filling form;
  form.write(form.row("name"), "Stue");
  form.test.click("addRepetitionButton");
  REQUIRE(form.row("name", 1));
  CHECK(form.row("name", 1)->isAncestorOf(QApplication::focusWidget()));
  form.write(form.row("name", 1), "Bad");
  CHECK(form.stored("name", "1").at(0).text == "Bad");
  form.open();
  REQUIRE(form.row("name", 1));
  CHECK(form.in<QLineEdit>(form.row("name", 1), "answerEdit")->text() == QStringLiteral("Bad"));
  form.test.click("removeRepetitionButton");
  CHECK_FALSE(form.row("name", 1));
  CHECK(form.stored("name", "0").at(0).text == "Bad");
  CHECK(form.stored("name", "1").empty());
}

TEST_CASE("answers of every kind are undone and done again") {
  Filling form;
  auto* redo = form.test.window().findChild<QAction*>(QStringLiteral("redoAction"));
  form.press("pet", "option0Button");
  form.write(form.row("pets"), "2");
  form.test.click("undoButton");
  CHECK(form.stored("pets").empty());
  CHECK(form.in<QLineEdit>(form.row("pets"), "answerEdit")->text().isEmpty());
  form.test.click("undoButton");
  CHECK(form.stored("pet").empty());
  CHECK(form.row("pets")->isHidden());
  redo->trigger();
  CHECK(form.stored("pet").at(0).text == "true");
  redo->trigger();
  CHECK(form.stored("pets").at(0).text == "2");
}

TEST_CASE(
    "a score card says how far it has come and what is possible, and the total when complete") {
  TestWindow test;
  test.createVault();
  test.signIn();
  const auto family = test.addFamily("Lind");
  const auto forms = usecases::listForms(test.vault());
  const auto card = std::find_if(forms->begin(), forms->end(), [](const auto& one) {
    return one.form->url.find("gad-7") != std::string::npos;
  });
  REQUIRE(card != forms->end());
  const auto draft = usecases::startScreening(
      test.vault(), family, {domain::Subject::Kind::adult, 0}, card->id, test.clock().today());
  REQUIRE(draft.ok());
  test.window().showScreening(*draft);
  REQUIRE(test.waitForPage("screeningPage"));
  auto* score = test.window().page()->findChild<QLabel*>(QStringLiteral("scoreLabel"));
  CHECK(score->text() == QStringLiteral("0 af 7 besvaret, 0–21 er muligt"));
  const auto sheet = forms::readScoreSheet(card->sheet, *card->form);
  REQUIRE(sheet.ok());
  for (const auto& linkId : sheet->totals.front().of) {
    auto* row = test.window().page()->findChild<QuestionRow*>(QStringLiteral("questionRow_") +
                                                              QString::fromStdString(linkId));
    REQUIRE(row);
    row->findChild<QAbstractButton*>(QStringLiteral("option2Button"))->click();
  }
  CHECK(score->text() == QStringLiteral("14 i alt"));
  test.window().showReview(*draft);
  REQUIRE(test.waitForPage("reviewPage"));
  CHECK(test.find<QLabel>("scoreLabel")->text() == QStringLiteral("14 i alt"));
}
