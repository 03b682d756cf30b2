#include "app/testwindow.h"
#include "pages/screening/edits.h"
#include "support/property.h"
#include "widgets/answerbutton.h"
#include "widgets/answerrow.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace tidlig;
using app::Edit;
using app::Edits;
using test::TestWindow;

namespace {

/// A window at a fresh draft, its keyboard on the first question.
struct Draft {
  Draft() {
    test.createVault();
    test.signIn();
    key = test.addDraft(test.addFamily("Lind"));
    test.window().showScreening(key);
    REQUIRE(test.waitForPage("screeningPage"));
    rows = test.window().page()->findChildren<app::AnswerRow*>();
    REQUIRE(rows.size() > 8);
  }

  usecases::ItemState stored(int row) {
    const auto view = usecases::openScreening(test.vault(), key);
    REQUIRE(view.ok());
    for (const auto& item : view->items) {
      if (item.linkId == rows[row]->linkId()) return item;
    }
    FAIL("no such question");
    return {};
  }

  int focusedRow() {
    for (int i = 0; i < rows.size(); ++i) {
      if (rows[i]->isAncestorOf(QApplication::focusWidget())) return i;
    }
    return -1;
  }

  TestWindow test;
  usecases::ScreeningKey key{};
  QList<app::AnswerRow*> rows;
};

}  // namespace

TEST_CASE(
    "Ctrl+Z takes answers back one by one, on the disk and on the page, and redo brings them") {
  Draft draft;
  CHECK_FALSE(draft.test.find<QToolButton>("undoButton")->isEnabled());
  draft.test.key(Qt::Key_3);
  draft.test.key(Qt::Key_2);
  const auto first = draft.stored(0).value;
  const auto second = draft.stored(1).value;
  REQUIRE((first && second));
  REQUIRE(draft.focusedRow() == 2);

  draft.test.key(Qt::Key_Z, Qt::ControlModifier);
  CHECK_FALSE(draft.stored(1).value);
  CHECK_FALSE(draft.rows[1]->value());
  CHECK(draft.focusedRow() == 1);
  draft.test.key(Qt::Key_Z, Qt::ControlModifier);
  CHECK_FALSE(draft.stored(0).value);
  draft.test.key(Qt::Key_Z, Qt::ControlModifier);  // nothing more to take back

  draft.test.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  CHECK(draft.stored(0).value == first);
  CHECK_FALSE(draft.stored(1).value);
  draft.test.key(Qt::Key_Y, Qt::ControlModifier);
  CHECK(draft.stored(1).value == second);
  CHECK(draft.rows[1]->value() == second);
}

TEST_CASE("a changed answer goes back to what it was, by the button too") {
  Draft draft;
  draft.test.key(Qt::Key_1);
  const auto before = draft.stored(0).value;
  draft.rows[0]->takeFocus();
  draft.test.key(Qt::Key_4);
  REQUIRE(draft.stored(0).value != before);
  draft.test.click("undoButton");
  CHECK(draft.stored(0).value == before);
}

TEST_CASE("a note is taken back whole, and an answer after it by itself") {
  Draft draft;
  draft.test.key(Qt::Key_N);
  draft.test.type("seen twice");
  draft.rows[0]->flush();
  CHECK(draft.stored(0).note == "seen twice");
  draft.rows[0]->takeFocus();
  draft.test.key(Qt::Key_2);
  draft.test.key(Qt::Key_Z, Qt::ControlModifier);
  CHECK_FALSE(draft.stored(0).value);
  CHECK(draft.stored(0).note == "seen twice");
  draft.test.key(Qt::Key_Z, Qt::ControlModifier);
  CHECK(draft.stored(0).note.empty());
}

TEST_CASE("F8 and the count lead to the next question without an answer, and round to the first") {
  Draft draft;
  const auto count = static_cast<int>(draft.rows.size());
  auto* left = draft.test.find<QPushButton>("leftButton");
  CHECK(left->text().contains(QString::number(count)));
  draft.rows[1]->takeFocus();
  draft.test.key(Qt::Key_1);
  draft.rows[0]->takeFocus();
  draft.test.key(Qt::Key_F8);
  CHECK(draft.focusedRow() == 2);
  draft.rows[count - 1]->takeFocus();
  draft.test.key(Qt::Key_F8);
  CHECK(draft.focusedRow() == 0);
  draft.test.click("leftButton");
  CHECK(draft.focusedRow() >= 0);
  for (auto* row : draft.rows) {
    row->takeFocus();
    draft.test.key(Qt::Key_1);
  }
  CHECK_FALSE(left->isEnabled());
}

TEST_CASE("whatever was changed, undoing all and redoing all gives what was before and after") {
  test::holds("undo and redo", [] {
    using State = std::map<std::pair<std::string, int>, std::string>;
    Edits edits;
    State state;
    const int changes = *rc::gen::inRange(0, 20);
    for (int i = 0; i < changes; ++i) {
      const std::string field = *rc::gen::element<std::string>("a", "b");
      const auto part = *rc::gen::element(Edit::Part::example, Edit::Part::note);
      auto& text = state[{field, static_cast<int>(part)}];
      const std::string after = *rc::gen::element<std::string>("", "x", "y", "z");
      edits.add({.linkId = field, .part = part, .textBefore = text, .textAfter = after});
      text = after;
    }
    const State after = state;
    std::size_t steps = 0;
    for (; edits.canUndo(); edits.undone(), ++steps) {
      const auto& edit = edits.toUndo();
      auto& text = state[{edit.linkId, static_cast<int>(edit.part)}];
      RC_ASSERT(text == edit.textAfter);
      text = edit.textBefore;
    }
    for (const auto& [field, text] : state) RC_ASSERT(text.empty());
    RC_ASSERT(steps <= static_cast<std::size_t>(changes));
    for (; edits.canRedo(); edits.redone()) {
      const auto& edit = edits.toRedo();
      state[{edit.linkId, static_cast<int>(edit.part)}] = edit.textAfter;
    }
    RC_ASSERT(state == after);
  });
}
