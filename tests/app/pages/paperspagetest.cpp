#include "app/takenout.h"
#include "app/testwindow.h"
#include "usecases/screenings.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::logged;
using test::pdfText;
using test::TestWindow;

namespace {

/// A family whose child has everything on the checklist that is asked of it, alarms too.
usecases::FamilyKey screenedFamily(TestWindow& test) {
  const usecases::NewMember child{.kind = usecases::MemberKind::child,
                                  .name = "Alma Sofie Lind",
                                  .birthDate = base::Date::parse("2025-05-12").value(),
                                  .dueDate = {}};
  const usecases::NewMember adult{
      .kind = usecases::MemberKind::adult, .name = "Karla Lind", .birthDate = {}, .dueDate = {}};
  const auto family = usecases::createFamily(test.vault(), {"Lind", {child, adult}});
  REQUIRE(family.ok());
  const auto draft = test.addDraft(*family);
  const auto view = usecases::openScreening(test.vault(), draft);
  REQUIRE(view.ok());
  int answered = 0;  // what is written in words is left open
  for (const auto& item : view->items) {
    answered += usecases::answer(test.vault(), draft, item.linkId, domain::Value::marked).ok();
  }
  REQUIRE(answered > 20);
  REQUIRE(usecases::sign(test.vault(), draft).ok());
  return *family;
}

usecases::FamilyKey openScreened(TestWindow& test) {
  test.createVault();
  test.signIn();
  const auto family = screenedFamily(test);
  test.window().showFamily(family);
  REQUIRE(test.waitForPage("familyPage"));
  return family;
}

/// What is read on the screen.
QString shown(TestWindow& test) {
  QStringList lines;
  for (const auto* label : test.find("paperCard")->findChildren<QLabel*>()) lines << label->text();
  return lines.join(QLatin1Char('\n'));
}

/// Words alone: lines break elsewhere on paper, where two letters may be drawn as one.
QStringList wordsOf(const QString& text) {
  return text.normalized(QString::NormalizationForm_KC)
      .split(QRegularExpression(QStringLiteral("[\\s–]+")), Qt::SkipEmptyParts);
}

}  // namespace

TEST_CASE("the sheet for the parents is read on the screen as it will be, by click and by key") {
  TestWindow test;
  openScreened(test);
  test.click("parentsSheetButton");
  REQUIRE(test.waitForPage("papersPage"));
  const QString text = shown(test);
  INFO(text.toStdString());
  CHECK(text.startsWith(QStringLiteral("Til jer som forældre")));
  CHECK(text.contains(QStringLiteral("Det her har vi lagt mærke til hos Alma:")));
  for (const char* kept : {"Sofie", "Lind", "Karla", "vold", "mistanke", "risiko", "F-"}) {
    INFO(kept);
    CHECK_FALSE(text.contains(QString::fromUtf8(kept), Qt::CaseInsensitive));
  }
  test.key(Qt::Key_Left, Qt::AltModifier);
  REQUIRE(test.waitForPage("familyPage"));
  test.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
  REQUIRE(test.waitForPage("papersPage"));
  CHECK(shown(test) == text);
}

TEST_CASE("an alarm sign is pointed out before anything goes to the parents") {
  TestWindow test;
  openScreened(test);
  test.click("parentsSheetButton");
  REQUIRE(test.waitForPage("papersPage"));
  CHECK(test.find<QLabel>("alarmLabel")
            ->text()
            .contains(QStringLiteral("får forældrene ikke besked først")));
  test.click("paper1Button");
  CHECK_FALSE(test.window().page()->findChild<QWidget*>(QStringLiteral("alarmCard"))->isVisible());
}

TEST_CASE("a family that nobody has looked at gets a kind sheet, and no fault") {
  TestWindow test;
  test.createVault();
  test.signIn();
  test.window().showPapers(test.addFamily("Lind"), usecases::FamilyPaper::parents);
  REQUIRE(test.waitForPage("papersPage"));
  const QString text = shown(test);
  CHECK(text.contains(QStringLiteral("Vi vil gerne tale med jer om, hvordan det går med Alma.")));
  CHECK(text.contains(QStringLiteral("Det er ikke afgjort, hvilken hjælp der passer bedst")));
  CHECK_FALSE(text.contains(QStringLiteral("målgruppe")));
  CHECK_FALSE(text.contains(QStringLiteral("mangler")));
}

TEST_CASE("two children of one first name are told apart on the sheet for the parents") {
  TestWindow test;
  test.createVault();
  test.signIn();
  const auto child = [](const char* name) {
    return usecases::NewMember{.kind = usecases::MemberKind::child,
                               .name = name,
                               .birthDate = base::Date::parse("2024-05-12").value(),
                               .dueDate = {}};
  };
  const auto family = usecases::createFamily(
      test.vault(), {"Lind", {child("Alma Lind"), child("Alma Holm"), child("Emil Lind")}});
  REQUIRE(family.ok());
  test.window().showPapers(*family, usecases::FamilyPaper::parents);
  REQUIRE(test.waitForPage("papersPage"));
  const QString text = shown(test);
  CHECK(text.contains(QStringLiteral("Om Alma Lind")));
  CHECK(text.contains(QStringLiteral("Om Alma Holm")));
  CHECK(text.contains(QStringLiteral("Om Emil\n")));
}

TEST_CASE("the sheet is saved after a warning, word for word, and the log knows") {
  TestWindow test;
  openScreened(test);
  test.click("parentsSheetButton");
  REQUIRE(test.waitForPage("papersPage"));
  const QString text = shown(test);
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.pdf"));
  test.saveAt(path);
  test.click("savePaperButton");
  CHECK(test.find<QLabel>("saveWarningLabel")->text().contains(QStringLiteral("uden for")));
  CHECK(test.proposals().isEmpty());
  REQUIRE(QApplication::focusWidget() == test.find("choosePlaceButton"));
  test.key(Qt::Key_Space);
  CHECK(test.proposals() == QStringList{QStringLiteral("foraeldre.pdf")});
  CHECK(logged(test, storage::LogAction::parentsSheetSaved) == 1);
  CHECK(test.message().contains(QStringLiteral("uden for boksen")));
  const auto open = QFile::ReadOther | QFile::ReadGroup | QFile::WriteGroup | QFile::WriteOther;
  CHECK_FALSE(QFile::permissions(path) & open);
  const QString pdf = pdfText(path);
  INFO(pdf.toStdString());
  const QStringList words = wordsOf(pdf);
  for (const auto& word : wordsOf(text)) {
    INFO(word.toStdString());
    CHECK(words.contains(word));
  }
  CHECK(pdf.contains(QStringLiteral("Side 1 af ")));
  CHECK(pdf.contains(QStringLiteral("Log ")));
  // Nor does the foot name anybody.
  CHECK_FALSE(pdf.contains(QLatin1String("Lind")));
  CHECK_FALSE(pdf.contains(QLatin1String(TestWindow::kUser)));
}

TEST_CASE("a sheet that is not wanted after the warning leaves no file and no entry") {
  TestWindow test;
  openScreened(test);
  test.click("parentsSheetButton");
  REQUIRE(test.waitForPage("papersPage"));
  test.click("savePaperButton");
  test.click("keepInVaultButton");
  CHECK(QApplication::focusWidget() == test.find("savePaperButton"));
  test.click("savePaperButton");
  test.click("choosePlaceButton");
  CHECK(test.proposals().size() == 1);
  CHECK(logged(test, storage::LogAction::parentsSheetSaved) == 0);
}

TEST_CASE(
    "the paper for the record has the family's name and code, names its sources, and prints") {
  TestWindow test;
  const auto family = openScreened(test);
  const auto code = usecases::openFamily(test.vault(), family)->code;
  test.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
  REQUIRE(test.waitForPage("papersPage"));
  const QString text = shown(test);
  INFO(text.toStdString());
  CHECK(text.contains(QStringLiteral("Familie: Lind (%1)").arg(QString::fromStdString(code))));
  CHECK(text.contains(QStringLiteral("Forslag for Alma Sofie Lind: placering i målgruppe 4")));
  CHECK(text.contains(QStringLiteral("SHA-256")));
  CHECK(text.contains(QStringLiteral("Dato og underskrift")));
  test.key(Qt::Key_P, Qt::ControlModifier);
  CHECK(test.prints() == 1);
  CHECK(logged(test, storage::LogAction::recordPrinted) == 1);
  CHECK(logged(test, storage::LogAction::parentsSheetPrinted) == 0);
  const QStringList pages = pdfText(test.paper()).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
  CHECK(pages.front().contains(QStringLiteral("Lind (")));
  // The room for the judgement is not parted by the end of a page.
  CHECK(pages.back().contains(QStringLiteral("Faglig vurdering")));
  CHECK(pages.back().contains(QStringLiteral("Dato og underskrift")));
}

TEST_CASE("the papers follow the language") {
  TestWindow test;
  openScreened(test);
  test.click("parentsSheetButton");
  REQUIRE(test.waitForPage("papersPage"));
  test.language().choose(QStringLiteral("en"));
  REQUIRE(
      test.waitFor([&] { return shown(test).startsWith(QStringLiteral("To you as parents")); }));
}
