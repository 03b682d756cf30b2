#include "app/testwindow.h"
#include "widgets/accessiblebutton.h"

#include <QAbstractButton>
#include <QAccessible>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

QAccessibleInterface* spoken(QObject* control) {
  auto* interface = QAccessible::queryAccessibleInterface(control);
  REQUIRE(interface);
  return interface;
}

void pressAsReader(QObject* control) {
  auto* interface = spoken(control);
  REQUIRE(interface->actionInterface());
  interface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
}

}  // namespace

TEST_CASE("a screen reader's press of an answer stores the answer") {
  TestWindow window;
  window.createVault();
  window.signIn();
  const auto draft = window.addDraft(window.addFamily("Lind"));
  window.window().showScreening(draft);
  REQUIRE(window.waitForPage("screeningPage"));

  auto* answer = window.find<QAbstractButton>("answer2Button");
  CHECK(spoken(answer)->role() == QAccessible::RadioButton);
  CHECK_FALSE(spoken(answer)->state().checked);
  pressAsReader(answer);
  CHECK(answer->isChecked());
  CHECK(spoken(answer)->state().checked);
  const auto stored = usecases::openScreening(window.vault(), draft);
  REQUIRE(stored.ok());
  CHECK(std::ranges::count_if(stored.value().items,
                              [](const auto& item) { return item.value.has_value(); }) == 1);
}

TEST_CASE("a part that folds out tells a screen reader whether it is open") {
  TestWindow window;
  window.createVault();
  window.signIn();
  window.window().showFamily(window.addFamily("Lind"));
  REQUIRE(window.waitForPage("familyPage"));

  QAbstractButton* fold = nullptr;
  for (auto* button : window.window().findChildren<QAbstractButton*>()) {
    if (button->isVisible() && spoken(button)->state().expandable) fold = button;
  }
  REQUIRE(fold);
  CHECK(spoken(fold)->role() == QAccessible::Button);
  const bool open = spoken(fold)->state().expanded;
  pressAsReader(fold);
  CHECK(spoken(fold)->state().expanded != open);
  CHECK(spoken(fold)->state().collapsed == open);
}
