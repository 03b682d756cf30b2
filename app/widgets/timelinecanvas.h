#pragma once

#include "widgets/timeline.h"

#include <QWidget>

#include <array>

namespace tidlig::app {

/// Behind the marks of a time line: its lanes, the line between positions, the days. The marks are
/// placed by a layout, which is also the order in which Tab finds them.
class TimelineCanvas : public QWidget {
  Q_OBJECT

 public:
  explicit TimelineCanvas(Timeline* line);

  void setPoints(std::vector<TimelinePoint> points, base::Date today);
  [[nodiscard]] const std::vector<TimelinePoint>& points() const { return m_points; }
  [[nodiscard]] TimelineMark* markAt(std::size_t index) const { return m_marks[index]; }
  [[nodiscard]] std::size_t current() const { return m_current; }
  void setCurrent(std::size_t index);
  /// Puts every mark where its day is. Called by the layout.
  void place();
  /// The height that place() needs at this width.
  [[nodiscard]] int neededHeight() const;
  /// How wide the canvas is at most worth being: two marks' width for each day.
  [[nodiscard]] int largestWidth() const;
  /// The x from which lane names are drawn, as the canvas is scrolled under them.
  void setNamesAt(int x);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Place {
    std::size_t index;
    int row;
    qreal x;
  };
  [[nodiscard]] std::vector<Place> placesOf(TimelineLane lane) const;
  [[nodiscard]] qreal xOf(base::Date date) const;
  [[nodiscard]] int rowHeight() const;
  [[nodiscard]] int laneTop(TimelineLane lane) const;
  [[nodiscard]] int nameHeight() const;
  void drawLanes(QPainter& painter) const;
  void drawMovement(QPainter& painter) const;
  void drawDays(QPainter& painter) const;
  void drawToday(QPainter& painter) const;

  Timeline* m_line;
  std::vector<TimelinePoint> m_points;
  std::vector<TimelineMark*> m_marks;
  base::Date m_today = base::Date::fromDaysSinceEpoch(0);
  base::Date m_first = base::Date::fromDaysSinceEpoch(0);
  base::Date m_last = base::Date::fromDaysSinceEpoch(0);
  std::size_t m_current = 0;
  std::array<int, 3> m_rows = {4, 1, 1};
  int m_namesAt = 0;
};

}  // namespace tidlig::app
