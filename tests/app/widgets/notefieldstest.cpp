#include "widgets/notefields.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using tidlig::app::NoteFields;
using tidlig::usecases::NoteKind;

namespace {

struct Fields {
  Fields() {
    tidlig::usecases::ItemState state;
    state.note = "sover uroligt";
    fields.setState(state);
    fields.show();
  }

  QLineEdit* line(const char* name) {
    return fields.findChild<QLineEdit*>(QString::fromLatin1(name));
  }

  NoteFields fields{QStringLiteral("Søvn")};
  QSignalSpy written{&fields, &NoteFields::written};
};

}  // namespace

TEST_CASE("what a screen reader or dictation writes into a note is handed on as what is typed") {
  Fields test;
  // An assistive technology sets the text; no key is pressed.
  test.line("seenByEdit")->setText(QStringLiteral("far"));
  REQUIRE(test.written.wait());
  REQUIRE(test.written.size() == 1);
  CHECK(test.written[0][0].value<NoteKind>() == NoteKind::seenBy);
  CHECK(test.written[0][1].toString() == QStringLiteral("far"));
}

TEST_CASE("only the lines that changed are handed on, at once when it is asked for") {
  Fields test;
  QTest::keyClicks(test.line("exampleEdit"), QStringLiteral("i gaar"));
  QTest::keyClicks(test.line("noteEdit"), QStringLiteral("!"));
  test.fields.flush();
  REQUIRE(test.written.size() == 2);
  CHECK(test.written[0][0].value<NoteKind>() == NoteKind::note);
  CHECK(test.written[0][1].toString() == QStringLiteral("sover uroligt!"));
  CHECK(test.written[1][0].value<NoteKind>() == NoteKind::example);
  test.fields.flush();
  CHECK(test.written.size() == 2);
}

TEST_CASE("what is shown from the vault is not handed on") {
  Fields test;
  test.fields.flush();
  CHECK(test.written.empty());
}
