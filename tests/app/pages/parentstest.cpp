#include "app/testwindow.h"
#include "commands/keymap.h"
#include "text/text.h"
#include "usecases/screenings.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

/// A draft with a question for professionals alone, an answer and a note.
struct Shown {
  TestWindow test;
  usecases::ScreeningKey key{};
  QString answered;      ///< text of the question that has an answer and a note
  QString professional;  ///< text of the one that is for professionals alone

  Shown() {
    test.createVault();
    test.signIn();
    begin(test.addFamily("Lind"));
    const auto view = usecases::openScreening(test.vault(), key).value();
    for (const auto* question : forms::questionsOf(*view.form)) {
      const QString text = app::qs(question->text.in("da"));
      if (question->professionalOnly && professional.isEmpty()) professional = text;
      if (question->professionalOnly || !question->indicator || !answered.isEmpty()) continue;
      answered = text;
      REQUIRE(usecases::answer(test.vault(), key, question->linkId, domain::Value::some).ok());
      REQUIRE(usecases::writeNote(test.vault(), key, question->linkId, usecases::NoteKind::note,
                                  "kun til os selv")
                  .ok());
    }
    REQUIRE_FALSE(answered.isEmpty());
    REQUIRE_FALSE(professional.isEmpty());
    test.window().showScreening(key);
    REQUIRE(test.waitForPage("screeningPage"));
  }

  /// A checklist about a child, part of which is for professionals alone.
  void begin(usecases::FamilyKey family) {
    const domain::Subject child{domain::Subject::Kind::child, 0};
    const auto lists = usecases::listChecklists(test.vault());
    REQUIRE(lists.ok());
    for (const auto& list : *lists) {
      const auto questions = forms::questionsOf(*list.form);
      const bool fits = list.form->subject == child.kind && forms::observes(*list.form) &&
                        std::any_of(questions.begin(), questions.end(),
                                    [](const auto* one) { return one->professionalOnly; });
      if (!fits) continue;
      const auto today = test.vault().clock().today();
      const auto started = usecases::startScreening(test.vault(), family, child, list.id, today);
      if (!started) continue;
      key = started.value();
      return;
    }
    FAIL("no such checklist");
  }

  void show() {
    test.key(Qt::Key_F11);
    REQUIRE(test.waitForPage("parentsPage"));
  }

  [[nodiscard]] QStringList words() {
    QStringList all;
    for (const auto* label : test.window().findChildren<QLabel*>()) {
      if (label->isVisible()) all << label->text();
    }
    return all;
  }
};

}  // namespace

TEST_CASE("the family sees the whole screen with this checklist, and no notes") {
  Shown shown;
  shown.show();
  CHECK(shown.test.window().isFullScreen());
  const auto words = shown.words();
  CHECK(words.contains(shown.answered));
  for (const QString& text : words) {
    INFO(text.toStdString());
    CHECK_FALSE(text.contains(QLatin1String("kun til os selv")));
    CHECK_FALSE(text.contains(QLatin1String(TestWindow::kUser)));
    CHECK(text != shown.professional);
  }
}

TEST_CASE("while the family looks, no key and no menu leads anywhere else") {
  Shown shown;
  shown.show();
  for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_K, Qt::Key_N, Qt::Key_Question}) {
    shown.test.key(key, Qt::ControlModifier);
  }
  shown.test.key(Qt::Key_Left, Qt::AltModifier);
  shown.test.key(Qt::Key_Escape);
  shown.test.key(Qt::Key_F1);
  QCoreApplication::processEvents();
  CHECK(shown.test.window().page()->objectName() == QLatin1String("parentsPage"));
  for (const auto& command : app::commands()) {
    if (!command.isAction()) continue;
    INFO(command.name);
    const bool stays =
        command.id == app::CommandId::lock || command.group == app::CommandGroup::language;
    CHECK(shown.test.window().action(command.id)->isEnabled() == stays);
  }
}

TEST_CASE("the signed-in user's passphrase ends the showing, another one does not") {
  Shown shown;
  shown.show();
  shown.test.click("closeParentsButton");
  shown.test.type("en helt anden lang sti");
  shown.test.key(Qt::Key_Return);
  REQUIRE(QTest::qWaitFor([&] { return !shown.test.message().isEmpty(); }));
  CHECK(shown.test.window().page()->objectName() == QLatin1String("parentsPage"));
  CHECK(shown.test.find<QLineEdit>("passphraseEdit")->text().isEmpty());
  shown.test.type(TestWindow::kPassphrase);
  shown.test.key(Qt::Key_Return);
  REQUIRE(shown.test.waitForPage("screeningPage"));
  CHECK_FALSE(shown.test.window().isFullScreen());
  CHECK(shown.test.window().action(app::CommandId::search)->isEnabled());
}

TEST_CASE("locking while the family looks closes the vault and gives the screen back") {
  Shown shown;
  shown.show();
  shown.test.key(Qt::Key_L, Qt::ControlModifier);
  REQUIRE(shown.test.waitForPage("unlockPage"));
  CHECK_FALSE(shown.test.window().isFullScreen());
  CHECK_FALSE(shown.test.window().session().isOpen());
}

TEST_CASE("a signed screening is shown from where it is read, and one comes back there") {
  Shown shown;
  REQUIRE(usecases::sign(shown.test.vault(), shown.key).ok());
  shown.test.window().showReview(shown.key);
  REQUIRE(shown.test.waitForPage("reviewPage"));
  shown.test.click("showToParentsButton");
  REQUIRE(shown.test.waitForPage("parentsPage"));
  shown.test.click("closeParentsButton");
  shown.test.type(TestWindow::kPassphrase);
  shown.test.key(Qt::Key_Return);
  CHECK(shown.test.waitForPage("reviewPage"));
}
