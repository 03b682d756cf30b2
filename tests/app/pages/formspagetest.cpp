#include "app/testwindow.h"
#include "forms/scoresheet.h"
#include "support/testdata.h"
#include "text/text.h"
#include "usecases/forms.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using domain::Role;
using test::TestWindow;

namespace {

constexpr const char* kUrl = R"("resourceType": "Questionnaire", "status": "active",
  "url": "https://tidlig.example/test/home")";
constexpr const char* kUnknown =
    R"("extension": [{"url": "https://example.org/unheard-of", "valueString": "x"}])";

QByteArray form(const QByteArray& more, const QByteArray& items) {
  return QByteArray("{") + kUrl + "," + more + ", \"item\": [" + items + "]}";
}

QByteArray text(const char* linkId, const char* words) {
  return QByteArray(R"({"linkId": ")") + linkId + R"(", "type": "text", "text": ")" + words + "\"}";
}

QByteArray weighted(const char* linkId) {
  return QByteArray(R"({"linkId": ")") + linkId + R"(", "type": "choice", "text": "Q)" + linkId +
         R"(", "answerOption": [{"valueCoding": {"system": "s", "code": "a", "display": "A"},
           "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue",
                          "valueDecimal": 1}]}]})";
}

const QByteArray kPlain = form(R"("version": "1", "title": "Hjemmet", "publisher": "Opdigtet")",
                               text("a", "Hvem bor der?") + "," + text("b", "Andet?"));

/// The page, opened by its place in the rail.
struct OnForms {
  explicit OnForms(std::vector<Role> roles = {Role::administrator}) {
    test.createVault(std::move(roles));
    test.signIn();
    REQUIRE(test.waitForPage("todayPage"));
    QTest::mouseClick(test.window().findChild<QPushButton*>(QStringLiteral("checklistsButton")),
                      Qt::LeftButton);
    REQUIRE(test.waitForPage("formsPage"));
  }

  /// A file in a folder outside the vault.
  QString file(const QByteArray& bytes, const char* name = "form.json") {
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(bytes) == bytes.size());
    return path;
  }
  void choose(const QString& path) {
    test.openAt(path);
    test.click("bringInButton");
  }
  /// Chosen and looked at.
  void consider(const QByteArray& bytes) {
    choose(file(bytes));
    REQUIRE(test.waitForPage("formImportPage"));
  }
  std::vector<usecases::KnownForm> kept() { return usecases::listForms(test.vault()).value(); }
  std::optional<usecases::KnownForm> keptAs(const char* title) {
    for (auto& one : kept()) {
      if (one.form->title.text == title) return one;
    }
    return std::nullopt;
  }
  /// The name of a part of the form's row in the list.
  QByteArray named(const char* before, const char* title, const char* after) {
    const auto all = kept();
    const auto found = std::find_if(all.begin(), all.end(), [&](const usecases::KnownForm& one) {
      return one.form->title.text == title;
    });
    REQUIRE(found != all.end());
    return before + QByteArray::number(static_cast<int>(found - all.begin())) + after;
  }
  QString label(const char* name) { return test.find<QLabel>(name)->text(); }
  bool shows(const char* name) {
    const auto* part = test.window().page()->findChild<QWidget*>(QString::fromLatin1(name));
    return part && part->isVisible();
  }

  TestWindow test;
  QTemporaryDir folder;
};

}  // namespace

TEST_CASE("a form is chosen, looked at, brought in and met again in the list") {
  OnForms on;
  const auto before = on.kept().size();
  on.consider(kPlain);
  CHECK(on.label("formNameLabel") == QStringLiteral("Hjemmet"));
  CHECK(on.label("formOriginLabel").contains(QStringLiteral("Opdigtet")));
  CHECK(on.label("formResultLabel") == QStringLiteral("Hele skemaet kan bruges"));
  CHECK(on.label("formCountsLabel").contains(QStringLiteral("2 dele")));
  CHECK_FALSE(on.shows("readFindingsCheck"));
  CHECK_FALSE(on.shows("formTotalCard"));
  CHECK_FALSE(on.shows("formEarlierLabel"));
  on.test.click("importFormButton");
  REQUIRE(on.test.waitForPage("formsPage"));
  CHECK(on.kept().size() == before + 1);
  CHECK(on.test.message().contains(QStringLiteral("Hjemmet")));
  CHECK(on.label(on.named("form", "Hjemmet", "TitleLabel")) == QStringLiteral("Hjemmet"));
  CHECK(on.label(on.named("form", "Hjemmet", "AboutLabel")) ==
        QStringLiteral("Udgave 1 · Alle fag · om hvem som helst i familien · 2 spørgsmål"));
  CHECK(on.test.find(on.named("copy", "Hjemmet", "Button"))->hasFocus());
  CHECK(on.keptAs("Hjemmet")->sheet.empty());
}

TEST_CASE("nothing is brought in that a person does not want after all") {
  OnForms on;
  const auto before = on.kept().size();
  on.consider(kPlain);
  on.test.click("leaveFormButton");
  REQUIRE(on.test.waitForPage("formsPage"));
  on.consider(kPlain);
  on.test.key(Qt::Key_Left, Qt::AltModifier);
  REQUIRE(on.test.waitForPage("formsPage"));
  on.choose({});  // the file dialog was closed
  REQUIRE(on.test.waitForPage("formsPage"));
  CHECK(on.kept().size() == before);
  CHECK(on.test.message().isEmpty());
}

TEST_CASE("a form that is done in part only comes in when a person says to have read it") {
  OnForms on;
  on.consider(form(
      QByteArray(R"("title": "Delvis", )") + kUnknown,
      R"({"linkId": "a", "type": "text", "text": "Hvem bor der?",)" + QByteArray(kUnknown) + "}"));
  CHECK(on.label("formResultLabel").contains(QStringLiteral("ikke det hele")));
  CHECK(on.label("finding0PlacesLabel").contains(QStringLiteral("“Hvem bor der?”")));
  CHECK(on.label("finding0PlacesLabel").contains(QStringLiteral("/extension")));
  CHECK(on.test.find("formImportScroll")->hasFocus());
  CHECK_FALSE(on.test.find("importFormButton")->isEnabled());
  CHECK_FALSE(on.label("formMissingLabel").isEmpty());
  on.test.find("readFindingsCheck")->setFocus();
  on.test.key(Qt::Key_Space);
  CHECK(on.test.find("importFormButton")->isEnabled());
  CHECK_FALSE(on.shows("formMissingLabel"));
  on.test.click("importFormButton");
  REQUIRE(on.test.waitForPage("formsPage"));
  CHECK(on.keptAs("Delvis"));
}

TEST_CASE("a refused form is explained, and there is no way to bring it in") {
  OnForms on;
  const auto before = on.kept().size();
  on.consider(form(R"("title": "Nej", "implicitRules": "https://example.org/r")", text("a", "A")));
  CHECK(on.label("formNameLabel") == QStringLiteral("Nej"));
  CHECK(on.label("formResultLabel") == QStringLiteral("Skemaet kan ikke hentes"));
  CHECK(on.label("finding0Label").contains(QStringLiteral("særlige regler")));
  CHECK_FALSE(on.shows("importFormButton"));
  CHECK_FALSE(on.shows("readFindingsCheck"));
  CHECK_FALSE(on.shows("formTotalCard"));
  on.test.click("leaveFormButton");
  REQUIRE(on.test.waitForPage("formsPage"));
  CHECK(on.kept().size() == before);
}

TEST_CASE("a total is kept as a person confirmed it, and only where they said yes") {
  const QByteArray items = weighted("1") + "," + weighted("2");
  for (const bool yes : {true, false}) {
    OnForms on;
    on.consider(form(R"("title": "Tal")", items));
    CHECK(on.label("totalQuestionLabel").contains(QStringLiteral("summen af disse 2 spørgsmål")));
    CHECK_FALSE(on.test.find("importFormButton")->isEnabled());
    on.test.click("totalPartsButton");
    CHECK(on.label("totalPartsLabel") == QStringLiteral("– Q1\n– Q2"));
    on.test.click(yes ? "totalYesRadio" : "totalNoRadio");
    CHECK(on.test.find("importFormButton")->isEnabled());
    on.test.click("importFormButton");
    REQUIRE(on.test.waitForPage("formsPage"));
    const auto kept = on.keptAs("Tal");
    REQUIRE(kept);
    CHECK(kept->sheet ==
          (yes ? forms::writeScoreSheet(forms::ownScoreSheet(*kept->form)) : std::string()));
  }
}

TEST_CASE("the same file again says that it is there already") {
  OnForms on;
  on.consider(kPlain);
  on.test.click("importFormButton");
  REQUIRE(on.test.waitForPage("formsPage"));
  const auto before = on.kept().size();
  on.consider(kPlain);
  CHECK(on.label("formResultLabel") == QStringLiteral("Skemaet er her allerede"));
  CHECK_FALSE(on.shows("importFormButton"));
  on.test.key(Qt::Key_Space);  // the one button has the keyboard
  REQUIRE(on.test.waitForPage("formsPage"));
  CHECK(on.kept().size() == before);
}

TEST_CASE("of a new version it is told what is new, gone and changed") {
  OnForms on;
  on.consider(kPlain);
  on.test.click("importFormButton");
  REQUIRE(on.test.waitForPage("formsPage"));
  on.consider(form(R"("version": "2", "title": "Hjemmet")",
                   text("a", "Hvem bor hjemme?") + "," + text("c", "C") + "," + text("d", "D")));
  CHECK(on.label("formEarlierLabel").contains(QStringLiteral("udgave 1 af dette skema")));
  CHECK(on.label("formEarlierLabel").contains(QStringLiteral("2 nye, 1 væk, 1 ændrede")));
}

TEST_CASE("what is no form gets a sentence, and nothing happens") {
  OnForms on;
  const auto before = on.kept().size();
  QStringList said;
  const auto refuses = [&](const QString& path) {
    on.choose(path);
    REQUIRE(on.test.waitForPage("formsPage"));
    CHECK(on.test.message().startsWith(QStringLiteral("Intet er hentet")));
    said << on.test.message();
  };
  refuses(on.file("not at all", "note.txt"));
  refuses(on.folder.path());
  refuses(on.file(QByteArray(16 * 1024 * 1024 + 1, ' '), "large.json"));
  refuses(on.folder.filePath(QStringLiteral("nowhere.json")));
  CHECK(said.removeDuplicates() == 0);
  CHECK(on.kept().size() == before);
}

TEST_CASE("a form is taken out of use, and that can be undone") {
  OnForms on;
  const auto retired = [&] { return on.kept().front().retired; };
  on.test.click("retire0Button");
  CHECK(retired());
  CHECK(on.test.find<QPushButton>("retire0Button")->text() == QStringLiteral("Tag i brug igen"));
  CHECK(on.label("form0AboutLabel").endsWith(QStringLiteral("ude af brug")));
  on.test.click("messageActionButton");
  CHECK_FALSE(retired());
  CHECK(on.test.find<QPushButton>("retire0Button")->text() == QStringLiteral("Tag ud af brug"));
  CHECK(on.test.find("retire0Button")->hasFocus());
  on.test.key(Qt::Key_Space);
  CHECK(retired());
  on.test.click("retire0Button");
  CHECK_FALSE(retired());
}

TEST_CASE("a copy of a form is the form byte for byte, under a name that says which it is") {
  OnForms on;
  const QString path = on.folder.filePath(QStringLiteral("copy.json"));
  on.test.saveAt({});
  on.test.click("copy0Button");
  CHECK(on.test.message().isEmpty());
  on.test.saveAt(path);
  on.test.click("copy0Button");
  CHECK_FALSE(on.test.message().isEmpty());
  CHECK(on.test.proposals().last().endsWith(QStringLiteral(".json")));
  CHECK_FALSE(on.test.proposals().last().contains(QLatin1Char('/')));
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  CHECK(file.readAll().toStdString() ==
        usecases::exportForm(on.test.vault(), on.kept().front().id).value());
  on.test.saveAt(on.folder.filePath(QStringLiteral("no/such/folder.json")));
  on.test.click("copy0Button");
  CHECK(on.test.message().contains(QStringLiteral("ikke skrevet")));
}

TEST_CASE("a form's own words cannot dress up as ours") {
  OnForms on;
  on.consider(form(R"("title": "<b>Fed</b>\nny linje")", text("a", "A")));
  const auto* name = on.test.find<QLabel>("formNameLabel");
  CHECK(name->textFormat() == Qt::PlainText);
  CHECK_FALSE(name->text().contains(QLatin1Char('\n')));
}

TEST_CASE("who may not manage forms is not offered the page: neither rail, menu nor key") {
  TestWindow test;
  test.createVault({Role::professional});
  test.signIn();
  REQUIRE(test.waitForPage("todayPage"));
  CHECK_FALSE(
      test.window().findChild<QPushButton*>(QStringLiteral("checklistsButton"))->isVisible());
  for (const auto* entry : test.window().findChild<QMenu*>(QStringLiteral("mainMenu"))->actions()) {
    if (entry->objectName() == QLatin1String("checklistsAction")) CHECK_FALSE(entry->isVisible());
  }
  test.key(Qt::Key_3, Qt::ControlModifier);
  QCoreApplication::processEvents();
  CHECK(test.waitForPage("todayPage"));
  test.window().showForms();
  REQUIRE(test.waitForPage("formsPage"));
  for (const char* name : {"bringInButton", "retire0Button"}) {
    INFO(name);
    CHECK_FALSE(
        test.window().page()->findChild<QPushButton*>(QString::fromLatin1(name))->isVisible());
  }
}
