#pragma once

#include "base/date.h"

#include <QScrollArea>
#include <QString>

#include <vector>

namespace tidlig::app {

class TimelineCanvas;
class TimelineMark;

/// Where on the time line something stands, from the top.
enum class TimelineLane { position, checklist, other };

/// One thing on the time line.
struct TimelinePoint {
  base::Date date;
  TimelineLane lane = TimelineLane::other;
  int row = 0;         ///< position: the target group, 1–4
  QString badge;       ///< a digit or at most two letters
  bool open = false;   ///< planned, expected or a draft: drawn with a broken border
  bool faded = false;  ///< replaced by a newer one
  QString words;       ///< all that it tells, read aloud
};

/// A line through a family's time with us: positions and the movement between them, checklists,
/// and what else happened. One stop for Tab; from there Left, Right, Home and End lead from event
/// to event, +, − and 0 zoom, as does the wheel with Ctrl.
class Timeline : public QScrollArea {
  Q_OBJECT

 public:
  explicit Timeline(QWidget* parent = nullptr);

  /// Ascending by date.
  void setPoints(std::vector<TimelinePoint> points, base::Date today);
  [[nodiscard]] const std::vector<TimelinePoint>& points() const;
  [[nodiscard]] TimelineMark* markAt(std::size_t index) const;

  /// How many times wider than the window the whole line is: 1 is the whole time.
  [[nodiscard]] double zoom() const { return m_zoom; }
  void zoomIn();
  void zoomOut();
  void showAll();

 Q_SIGNALS:
  /// The words of the event that the keyboard is on; empty when it left the line.
  void eventEntered(const QString& words);
  /// The event that the keyboard came to.
  void eventReached(std::size_t index);
  /// It was asked for: by Enter, Space or a double click.
  void eventWanted(std::size_t index);
  void zoomChanged();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  friend class TimelineMark;
  bool takesKey(int key);
  void step(int by);
  void enter(std::size_t index);
  /// `x` of the canvas keeps its place on the screen.
  void setZoom(double zoom, int x);
  [[nodiscard]] int centre() const;
  void arrange();
  void retell();

  TimelineCanvas* m_canvas;
  double m_zoom = 1;
};

/// One event on the line.
class TimelineMark : public QWidget {
  Q_OBJECT

 public:
  TimelineMark(Timeline* line, std::size_t index, TimelinePoint point, QWidget* parent);

  [[nodiscard]] const TimelinePoint& point() const { return m_point; }
  void setTabStop(bool stop);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  Timeline* m_line;
  std::size_t m_index;
  TimelinePoint m_point;
};

}  // namespace tidlig::app
