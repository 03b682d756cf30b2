#include "app/takenout.h"
#include "text/text.h"
#include "usecases/screenings.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::logged;
using test::pdfText;
using test::TestWindow;

namespace {

/// A signed screening on the page where it is read; its first question has a note.
struct Signed {
  Signed() {
    test.createVault();
    test.signIn();
    key = test.addDraft(test.addFamily("Lind"));
    const auto view = usecases::openScreening(test.vault(), key);
    REQUIRE(view.ok());
    const auto questions = forms::questionsOf(*view->form);
    REQUIRE(
        usecases::answer(test.vault(), key, questions.front()->linkId, domain::Value::marked).ok());
    REQUIRE(usecases::writeNote(test.vault(), key, questions.front()->linkId,
                                usecases::NoteKind::note, "kun til fagfolk")
                .ok());
    first = app::qs(questions.front()->text.in("da"));
    test.window().showReview(key);
    REQUIRE(test.waitForPage("reviewPage"));
  }
  void sign() {
    REQUIRE(usecases::sign(test.vault(), key).ok());
    test.window().showReview(key);
    REQUIRE(test.waitForPage("reviewPage"));
  }
  QString printed() {
    test.click("printButton");
    return pdfText(test.paper()).simplified();
  }
  TestWindow test;
  usecases::ScreeningKey key{};
  QString first;
};

bool isThere(TestWindow& test, const char* name) {
  const auto* part = test.window().page()->findChild<QWidget*>(QString::fromLatin1(name));
  return part && part->isVisible();
}

}  // namespace

TEST_CASE("a draft goes on no paper; a signed screening says whose it is and can be printed") {
  Signed shown;
  CHECK_FALSE(isThere(shown.test, "printButton"));
  shown.sign();
  CHECK(isThere(shown.test, "printButton"));
  const QString origin = shown.test.find<QLabel>("originLabel")->text();
  CHECK(origin.contains(QLatin1String(TestWindow::kUser)));
  CHECK(origin.contains(QLatin1String("tjeklistens udgave")));
}

TEST_CASE("the paper for professionals has the answers and the notes, and the log knows of it") {
  Signed shown;
  shown.sign();
  const QString text = shown.printed();
  INFO(text.toStdString());
  CHECK(text.contains(shown.first.left(20)));
  CHECK(text.contains(QLatin1String("kun til fagfolk")));
  CHECK(text.contains(QStringLiteral("Lind · udskrevet 23.11.2026")));
  CHECK(text.contains(QLatin1String("Side 1 af ")));
  CHECK(logged(shown.test, storage::LogAction::screeningPrinted) == 1);
  // What stands in its foot is what the log has, and the page about the log says so.
  static const QRegularExpression mark(QStringLiteral("Log (\\d+(-[0-9A-F]{4}){4})"));
  const QString typed = mark.match(text).captured(1);
  REQUIRE_FALSE(typed.isEmpty());
  shown.test.window().showLog();
  auto* field = shown.test.find<QLineEdit>("logMarkEdit");
  field->setText(typed.toLower());
  shown.test.click("verifyLogButton");
  REQUIRE(shown.test.waitFor([&] { return isThere(shown.test, "logResultLabel"); }));
  CHECK(shown.test.find<QLabel>("logResultLabel")->text().startsWith(QStringLiteral("Alt er")));
  field->setText(typed.chopped(1) + (typed.back() == QLatin1Char('0') ? u'1' : u'0'));
  shown.test.click("verifyLogButton");
  REQUIRE(shown.test.waitFor([&] {
    return isThere(shown.test, "logResultLabel") &&
           shown.test.find<QLabel>("logResultLabel")->text().contains(QStringLiteral("papiret"));
  }));
  field->setText(QStringLiteral("1234"));
  shown.test.click("verifyLogButton");
  CHECK(shown.test.message().contains(QStringLiteral("ikke et mærke")));
}

TEST_CASE("the paper for the parents is without notes and without who filled it in") {
  Signed shown;
  shown.sign();
  shown.test.click("forParentsBox");
  const QString text = shown.printed();
  CHECK(text.contains(shown.first.left(20)));
  CHECK_FALSE(text.contains(QLatin1String("kun til fagfolk")));
  CHECK_FALSE(text.contains(QLatin1String(TestWindow::kUser)));
}

TEST_CASE("the paper for the parents is without what is for professionals alone") {
  Signed shown;
  const auto view = usecases::openScreening(shown.test.vault(), shown.key);
  QString only;
  for (const auto* question : forms::questionsOf(*view->form)) {
    if (question->professionalOnly && question->indicator) only = app::qs(question->text.in("da"));
  }
  REQUIRE_FALSE(only.isEmpty());
  shown.sign();
  CHECK(shown.printed().contains(only.left(20)));
  shown.test.click("forParentsBox");
  CHECK_FALSE(shown.printed().contains(only.left(20)));
}

TEST_CASE("a long checklist has as many pages as it needs, each with its number") {
  Signed shown;
  shown.sign();
  const QString text = shown.printed();
  const int pages =
      QRegularExpression(QStringLiteral("Side 1 af (\\d+)")).match(text).captured(1).toInt();
  CHECK(pages > 1);
  for (int i = 1; i <= pages; ++i) {
    CHECK(text.contains(QStringLiteral("Side %1 af %2").arg(i).arg(pages)));
  }
}

TEST_CASE("a checklist is saved as a PDF after a warning, the owner's alone") {
  Signed shown;
  shown.sign();
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.pdf"));
  shown.test.saveAt(path);
  shown.test.click("saveButton");
  CHECK(shown.test.proposals().isEmpty());
  shown.test.click("choosePlaceButton");
  CHECK(shown.test.proposals() == QStringList{QStringLiteral("tjekliste.pdf")});
  CHECK(pdfText(path).simplified().contains(shown.first.left(20)));
  CHECK_FALSE(QFile::permissions(path) & (QFile::ReadOther | QFile::ReadGroup));
  CHECK(logged(shown.test, storage::LogAction::screeningSaved) == 1);
  shown.test.saveAt(QStringLiteral("/proc/nowhere/a.pdf"));
  shown.test.click("saveButton");
  shown.test.click("choosePlaceButton");
  CHECK(shown.test.message().contains(QLatin1String("Filen blev ikke skrevet")));
}
