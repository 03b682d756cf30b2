#include "support/property.h"
#include "widgets/timeline.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using app::Timeline;
using app::TimelineLane;
using app::TimelineMark;

namespace {

const base::Date kToday = *base::Date::parse("2026-11-23");

app::TimelinePoint point(int daysAgo, TimelineLane lane, int row, const char* words) {
  return {kToday.plusDays(-daysAgo), lane, row, QStringLiteral("X"), false, false,
          QString::fromUtf8(words)};
}

/// A line as wide as on a page, with four events.
struct Shown {
  Shown() {
    line.resize(800, 300);
    line.setPoints({point(700, TimelineLane::other, 0, "born"),
                    point(200, TimelineLane::checklist, 0, "checklist"),
                    point(100, TimelineLane::position, 2, "first"),
                    point(3, TimelineLane::position, 3, "second")},
                   kToday);
    line.show();
    line.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&line));
    QObject::connect(&line, &Timeline::eventEntered,
                     [this](const QString& words) { entered = words; });
  }
  ~Shown() { line.disconnect(); }
  void key(Qt::Key key) { QTest::keyClick(line.windowHandle(), key); }
  [[nodiscard]] bool isOn(std::size_t index) const {
    return QApplication::focusWidget() == line.markAt(index);
  }
  void wheel(int delta, Qt::KeyboardModifiers modifiers) {
    const QPointF at(400, 50);
    QWheelEvent event(at, line.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(line.viewport(), &event);
  }

  QString entered;
  Timeline line;
};

}  // namespace

TEST_CASE("the arrow keys lead from event to event in the order of days, whatever the lane") {
  Shown shown;
  // It may have had the keyboard from the first showing on.
  shown.line.markAt(0)->setFocus();
  shown.line.markAt(3)->setFocus();
  CHECK(shown.entered == QLatin1String("second"));
  shown.key(Qt::Key_Left);
  CHECK(shown.isOn(2));
  shown.key(Qt::Key_Left);
  CHECK(shown.isOn(1));
  CHECK(shown.entered == QLatin1String("checklist"));
  shown.key(Qt::Key_Home);
  CHECK(shown.isOn(0));
  shown.key(Qt::Key_Left);
  CHECK(shown.isOn(0));
  shown.key(Qt::Key_End);
  CHECK(shown.isOn(3));
  shown.key(Qt::Key_Right);
  CHECK(shown.isOn(3));
}

TEST_CASE("plus, minus and 0 zoom the time line, and the event looked at stays in sight") {
  Shown shown;
  shown.line.markAt(2)->setFocus();
  CHECK(shown.line.zoom() == 1);
  for (int i = 0; i < 6; ++i) {
    shown.key(Qt::Key_Plus);
    const auto place = shown.line.markAt(2)->mapTo(shown.line.viewport(), QPoint(5, 5));
    CHECK(shown.line.viewport()->rect().contains(place));
  }
  const double near = shown.line.zoom();
  CHECK(near > 5);
  CHECK(shown.line.horizontalScrollBar()->maximum() > 0);
  shown.key(Qt::Key_Minus);
  CHECK(shown.line.zoom() < near);
  shown.key(Qt::Key_0);
  CHECK(shown.line.zoom() == 1);
  CHECK(shown.line.horizontalScrollBar()->maximum() == 0);
  shown.key(Qt::Key_Minus);
  CHECK(shown.line.zoom() == 1);
}

TEST_CASE("the wheel zooms with Ctrl, and without it belongs to the page") {
  Shown shown;
  shown.wheel(120, Qt::NoModifier);
  CHECK(shown.line.zoom() == 1);
  shown.wheel(120, Qt::ControlModifier);
  CHECK(shown.line.zoom() > 1);
  shown.wheel(-120, Qt::ControlModifier);
  CHECK(shown.line.zoom() == 1);
}

TEST_CASE("zooming in ends where days are wide enough apart") {
  Shown shown;
  for (int i = 0; i < 60; ++i) shown.line.zoomIn();
  const double most = shown.line.zoom();
  shown.line.zoomIn();
  CHECK(shown.line.zoom() == most);
  CHECK(shown.line.widget()->width() <= 200'000);
}

TEST_CASE("a screen reader finds a list of events with all that each tells") {
  const Shown shown;
  auto* list = QAccessible::queryAccessibleInterface(shown.line.widget());
  REQUIRE(list);
  CHECK(list->role() == QAccessible::List);
  CHECK_FALSE(list->text(QAccessible::Name).isEmpty());
  REQUIRE(list->childCount() == 4);
  for (int i = 0; i < 4; ++i) {
    auto* event = list->child(i);
    CHECK(event->role() == QAccessible::ListItem);
    CHECK(event->text(QAccessible::Name) == shown.line.points()[static_cast<std::size_t>(i)].words);
  }
}

TEST_CASE("the time line is one stop for Tab, first at the newest event and then where one was") {
  Shown shown;
  const auto stops = [&] {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < 4; ++i) {
      if (shown.line.markAt(i)->focusPolicy() == Qt::StrongFocus) found.push_back(i);
    }
    return found;
  };
  CHECK(stops() == std::vector<std::size_t>{3});
  shown.line.markAt(3)->setFocus();
  shown.key(Qt::Key_Left);
  CHECK(stops() == std::vector<std::size_t>{2});
}

TEST_CASE("however much happens at once, no mark lies over another and each stands at its day") {
  test::holds("no overlap, no drift", [] {
    Timeline line;
    line.resize(700, 300);
    const auto days = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 30));
    std::vector<app::TimelinePoint> points;
    for (std::size_t i = 0; i < days.size(); ++i) {
      points.push_back(point(days[i], TimelineLane::checklist, 0, "x"));
    }
    std::sort(points.begin(), points.end(),
              [](const auto& a, const auto& b) { return a.date < b.date; });
    const std::size_t count = points.size();
    line.setPoints(std::move(points), kToday);
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0 && line.points()[i].date == line.points()[i - 1].date) {
        RC_ASSERT(line.markAt(i)->x() == line.markAt(i - 1)->x());
      }
      for (std::size_t j = 0; j < i; ++j) {
        RC_ASSERT(!line.markAt(i)->geometry().intersects(line.markAt(j)->geometry()));
      }
      RC_ASSERT(line.widget()->rect().contains(line.markAt(i)->geometry()));
    }
  });
}

TEST_CASE("a time line without events is empty and takes keys and zoom without harm") {
  Timeline line;
  line.resize(600, 200);
  line.setPoints({}, kToday);
  line.zoomIn();
  line.showAll();
  CHECK(line.points().empty());
  CHECK(line.zoom() == 1);
}
