#include "gallery/exhibits.h"
#include "gallery/gallery.h"

#include <QLabel>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;

namespace {

/// Whether the control that can be tried takes the keyboard.
bool takesKeyboard(const QWidget* card) {
  const auto all = card->findChildren<QWidget*>();
  return std::any_of(all.begin(), all.end(), [](const QWidget* widget) {
    return widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus);
  });
}

}  // namespace

TEST_CASE("the gallery shows every control, and what has the keyboard can always be seen") {
  app::Theme theme;
  theme.choose({.colours = app::ThemeChoice::light});
  app::Gallery gallery(theme);
  gallery.show();
  gallery.activateWindow();
  REQUIRE(QTest::qWaitForWindowActive(&gallery));
  QCoreApplication::processEvents();
  REQUIRE(gallery.widget());
  const auto names = gallery.findChildren<QLabel*>(QStringLiteral("exhibitNameLabel"));
  CHECK(names.size() == static_cast<qsizetype>(app::exhibits().size()));

  for (auto* name : names) {
    QStringList states;
    for (const auto* picture :
         name->parentWidget()->findChildren<QLabel*>(QStringLiteral("posePicture"))) {
      states << picture->accessibleName();
      CHECK_FALSE(picture->pixmap(Qt::ReturnByValue).isNull());
    }
    INFO(name->text().toStdString() << ": " << states.join(u' ').toStdString());
    CHECK(states.removeDuplicates() == 0);
    CHECK(states.contains(QStringLiteral("At rest")));
    if (takesKeyboard(name->parentWidget()))
      CHECK(states.contains(QStringLiteral("With the keyboard")));
    if (name->text().startsWith(QLatin1String("button"))) CHECK(states.size() >= 5);
  }
}
