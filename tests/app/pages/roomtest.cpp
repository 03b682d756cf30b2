#include "app/testwindow.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::TestWindow;

namespace {

/// Every text as it is, and 40 % longer: a language that needs more room than Danish and English.
class LongTranslator : public QTranslator {
 public:
  [[nodiscard]] bool isEmpty() const override { return false; }
  [[nodiscard]] QString translate(const char* /*context*/, const char* source,
                                  const char* /*comment*/, int n) const override {
    QString text = QString::fromUtf8(source);
    if (n >= 0) text.replace(QLatin1String("%n"), QString::number(n));
    const auto more = text.size() * 2 / 5;
    QString tail;
    while (tail.size() < more) tail += tail.size() % 8 == 3 ? QLatin1Char(' ') : QLatin1Char('o');
    return text + tail;
  }
};

int textWidth(const QWidget* widget, const QString& text) {
  int widest = 0;
  for (const auto& line : text.split(QLatin1Char('\n'))) {
    widest = std::max(widest, widget->fontMetrics().horizontalAdvance(line));
  }
  return widest;
}

/// Buttons and single lines have room for their whole text; wrapped labels for all their lines.
void checkRoom(app::MainWindow& window) {
  for (auto* label : window.page()->findChildren<QLabel*>()) {
    if (!label->isVisible() || label->text().isEmpty()) continue;
    INFO(label->objectName().toStdString() << ": " << label->text().toStdString());
    if (label->wordWrap()) {
      CHECK(label->height() + 1 >= label->heightForWidth(label->width()));
    } else {
      CHECK(label->width() >= textWidth(label, label->text()));
    }
  }
  for (auto* button : window.page()->findChildren<QAbstractButton*>()) {
    if (!button->isVisible() || button->objectName().isEmpty()) continue;  // parts of Qt's own
    INFO(button->objectName().toStdString() << ": " << button->text().toStdString());
    CHECK(button->height() >= app::kTarget - 1);
    CHECK(button->width() >= app::kTarget - 1);
    if (button->hasHeightForWidth()) {
      CHECK(button->height() + 1 >= button->heightForWidth(button->width()));
    } else if (!button->text().isEmpty()) {
      CHECK(button->width() >= textWidth(button, button->text()));
    }
  }
  for (auto* scroll : window.page()->findChildren<QScrollArea*>()) {
    INFO(scroll->objectName().toStdString());
    if (scroll->isVisible()) CHECK(scroll->widget()->width() <= scroll->viewport()->width());
  }
  for (auto* edit : window.page()->findChildren<QLineEdit*>()) {
    if (edit->isVisible()) CHECK(edit->height() >= app::kTarget - 2);
  }
}

void checkPages(TestWindow& test) {
  test.visitPages([&](const char* page) {
    INFO(page);
    checkRoom(test.window());
  });
}

}  // namespace

TEST_CASE("no page cuts a text or has a small target, in Danish") {
  TestWindow test(QStringLiteral("da"));
  checkPages(test);
}

TEST_CASE("no page cuts a text or has a small target, in English") {
  TestWindow test(QStringLiteral("en"));
  checkPages(test);
}

TEST_CASE("no page cuts a text that is 40 % longer") {
  LongTranslator longer;
  TestWindow test(QStringLiteral("en"));
  QCoreApplication::installTranslator(&longer);
  test.window().showStart();
  checkPages(test);
}

TEST_CASE("no page cuts a text at half the room, as at 200 %") {
  TestWindow test(QStringLiteral("da"));
  test.window().resize(683, 384);
  checkPages(test);
}
