#include "widgets/timelinecanvas.h"

#include "session/language.h"
#include "theme/theme.h"
#include "widgets/accessiblerole.h"

#include <QDate>
#include <QLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace tidlig::app {
namespace {

constexpr int kLeft = 30;
constexpr int kRight = 14;
constexpr int kGap = 8;
constexpr std::size_t kGroups = 4;
/// Between two days that are written out.
constexpr int kDayWidth = 74;

/// Hands out the marks in the order of their days; where they stand is the canvas's to say.
class MarkLayout : public QLayout {
 public:
  explicit MarkLayout(TimelineCanvas* canvas) : QLayout(canvas), m_canvas(canvas) {
    setContentsMargins(0, 0, 0, 0);
  }
  ~MarkLayout() override { qDeleteAll(m_items); }

  void addItem(QLayoutItem* item) override { m_items.push_back(item); }
  [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
  [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
  QLayoutItem* takeAt(int index) override {
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
  }
  [[nodiscard]] QSize sizeHint() const override { return m_canvas->size(); }
  [[nodiscard]] QSize minimumSize() const override { return {}; }
  void setGeometry(const QRect& rect) override {
    QLayout::setGeometry(rect);
    m_canvas->place();
  }

 private:
  TimelineCanvas* m_canvas;
  QList<QLayoutItem*> m_items;
};

/// The first day of each period of that many months or days, from the one that `first` lies in.
struct Ruler {
  int months = 0;
  int days = 0;

  [[nodiscard]] base::Date begin(base::Date first) const {
    if (months == 0) return first;
    const int index = (first.month() - 1) / months * months;
    return base::Date::fromParts(first.year(), index + 1, 1).value();
  }
  [[nodiscard]] base::Date next(base::Date date) const {
    return months == 0 ? date.plusDays(days) : date.plusMonths(months);
  }
  [[nodiscard]] double length() const { return months == 0 ? days : months * 30.4; }
};

constexpr Ruler kRulers[] = {{0, 1}, {0, 7}, {1, 0}, {3, 0}, {12, 0}, {24, 0}, {60, 0}, {120, 0}};

QString dayText(const Ruler& ruler, base::Date date) {
  if (ruler.months == 0) return QStringLiteral("%1.%2.").arg(date.day()).arg(date.month());
  if (ruler.months >= 12) return QString::number(date.year());
  const QDate day(date.year(), date.month(), 1);
  return QLocale(Language::code()).toString(day, QStringLiteral("MMM yyyy"));
}

}  // namespace

TimelineCanvas::TimelineCanvas(Timeline* line) : m_line(line) {
  setObjectName(QStringLiteral("timelineCanvas"));
  setAccessibleRole(this, QAccessible::List);
  setProperty("role", QStringLiteral("canvas"));
  new MarkLayout(this);
}

void TimelineCanvas::setPoints(std::vector<TimelinePoint> points, base::Date today) {
  while (auto* item = layout()->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  m_marks.clear();
  m_points = std::move(points);
  m_today = m_first = m_last = today;
  for (std::size_t i = 0; i < m_points.size(); ++i) {
    m_marks.push_back(new TimelineMark(m_line, i, m_points[i], this));
    layout()->addWidget(m_marks.back());
    m_marks.back()->show();
    m_first = std::min(m_first, m_points[i].date);
    m_last = std::max(m_last, m_points[i].date);
  }
  const int span = m_last.daysSinceEpoch() - m_first.daysSinceEpoch();
  m_first = m_first.plusDays(-std::max(7, span / 40));
  m_last = m_last.plusDays(std::max(14, span / 20));
  m_current = m_points.empty() ? 0 : m_points.size() - 1;
  if (!m_marks.empty()) setCurrent(m_current);
  update();
}

void TimelineCanvas::setCurrent(std::size_t index) {
  m_marks[m_current]->setTabStop(false);
  m_current = index;
  m_marks[m_current]->setTabStop(true);
}

qreal TimelineCanvas::xOf(base::Date date) const {
  const qreal days = date.daysSinceEpoch() - m_first.daysSinceEpoch();
  const qreal all = std::max(1, m_last.daysSinceEpoch() - m_first.daysSinceEpoch());
  return kLeft + days / all * (width() - kLeft - kRight);
}

int TimelineCanvas::rowHeight() const {
  return std::max(28, fontMetrics().height() + 12) + 2;
}

int TimelineCanvas::nameHeight() const {
  return fontMetrics().height() + 4;
}

int TimelineCanvas::laneTop(TimelineLane lane) const {
  int top = nameHeight();
  for (std::size_t i = 0; i < static_cast<std::size_t>(lane); ++i) {
    top += m_rows[i] * rowHeight() + kGap + nameHeight();
  }
  return top;
}

int TimelineCanvas::neededHeight() const {
  return laneTop(TimelineLane::other) + m_rows[2] * rowHeight() + kGap + fontMetrics().height() + 8;
}

int TimelineCanvas::largestWidth() const {
  const int days = m_last.daysSinceEpoch() - m_first.daysSinceEpoch();
  return std::min(days * rowHeight() * 2, 200'000);
}

/// A position stands in its group's row, beside the one before where both are of nearly the same
/// day. The others stand at their day, where there is room from the top.
std::vector<TimelineCanvas::Place> TimelineCanvas::placesOf(TimelineLane lane) const {
  std::vector<Place> places;
  std::vector<qreal> free(kGroups);  // from where on, in each row
  for (std::size_t i = 0; i < m_points.size(); ++i) {
    if (m_points[i].lane != lane) continue;
    const qreal left = xOf(m_points[i].date) - rowHeight() / 2.0;
    const bool position = lane == TimelineLane::position;
    auto row = static_cast<std::size_t>(position ? std::clamp(m_points[i].row, 1, 4) - 1 : 0);
    while (!position && row < free.size() && free[row] > left) ++row;
    if (row == free.size()) free.push_back(left);
    const qreal x = std::max(left, free[row]);
    free[row] = x + rowHeight();
    places.push_back({i, static_cast<int>(row), x});
  }
  return places;
}

void TimelineCanvas::place() {
  for (const auto lane : {TimelineLane::position, TimelineLane::checklist, TimelineLane::other}) {
    const auto places = placesOf(lane);
    auto& rows = m_rows[static_cast<std::size_t>(lane)];
    rows = lane == TimelineLane::position ? 4 : 1;
    for (const auto& one : places) rows = std::max(rows, one.row + 1);
    for (const auto& one : places) {
      const QSize size = m_marks[one.index]->sizeHint();
      m_marks[one.index]->setGeometry(
          QRect(QPoint(qRound(one.x), laneTop(lane) + one.row * rowHeight() + 1), size));
    }
  }
  update();
}

void TimelineCanvas::setNamesAt(int x) {
  m_namesAt = x;
  update();
}

void TimelineCanvas::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  drawDays(painter);
  drawLanes(painter);
  drawToday(painter);
  drawMovement(painter);
}

void TimelineCanvas::drawLanes(QPainter& painter) const {
  const auto& t = Theme::tokens();
  const std::pair<TimelineLane, QString> lanes[] = {
      {TimelineLane::position, Timeline::tr("Position in target group")},
      {TimelineLane::checklist, Timeline::tr("Checklists")},
      {TimelineLane::other, Timeline::tr("What else happened")}};
  for (const auto& [lane, name] : lanes) {
    const QRect place(m_namesAt, laneTop(lane) - nameHeight(),
                      fontMetrics().horizontalAdvance(name) + 8, fontMetrics().height());
    painter.fillRect(place, t.surface);  // no line of a day goes through a word
    painter.setPen(t.quiet);
    painter.drawText(place.left() + 2, place.top() + fontMetrics().ascent(), name);
  }
  for (int group = 1; group <= 4; ++group) {
    const int y = laneTop(TimelineLane::position) + (group - 1) * rowHeight() + rowHeight() / 2;
    painter.setPen(QPen(t.line, 1));
    painter.drawLine(m_namesAt + kLeft - 8, y, width(), y);
    painter.setPen(t.quiet);
    painter.drawText(QRect(m_namesAt, y - rowHeight() / 2, kLeft - 12, rowHeight()),
                     Qt::AlignCenter, QString::number(group));
  }
}

/// From position to position: how long each was in force.
void TimelineCanvas::drawMovement(QPainter& painter) const {
  const TimelineMark* before = nullptr;
  painter.setPen(QPen(Theme::tokens().accent, 2));
  for (const auto& one : placesOf(TimelineLane::position)) {
    const auto* mark = m_marks[one.index];
    if (before) {
      const QPoint from = before->geometry().center();
      const QPoint to = mark->geometry().center();
      const QPoint corner(to.x(), from.y());
      painter.drawLine(from, corner);
      painter.drawLine(corner, to);
    }
    before = mark;
  }
  if (!before) return;
  const QPoint last = before->geometry().center();
  const int now = qRound(xOf(m_today));
  if (now > last.x()) painter.drawLine(last, QPoint(now, last.y()));
}

void TimelineCanvas::drawDays(QPainter& painter) const {
  const auto& t = Theme::tokens();
  const double days = m_last.daysSinceEpoch() - m_first.daysSinceEpoch();
  const double width = (this->width() - kLeft - kRight) / std::max(1.0, days);
  const auto* ruler = std::find_if(std::begin(kRulers), std::end(kRulers), [&](const Ruler& one) {
    return one.length() * width >= kDayWidth;
  });
  if (ruler == std::end(kRulers)) --ruler;
  const int bottom = neededHeight() - fontMetrics().height() - 6;
  for (auto date = ruler->begin(m_first); date <= m_last; date = ruler->next(date)) {
    if (date < m_first) continue;
    const int x = qRound(xOf(date));
    painter.setPen(QPen(t.line, 1));
    painter.drawLine(x, nameHeight(), x, bottom);
    painter.setPen(t.quiet);
    painter.drawText(x + 3, bottom + fontMetrics().ascent() + 3, dayText(*ruler, date));
  }
}

void TimelineCanvas::drawToday(QPainter& painter) const {
  const auto& t = Theme::tokens();
  const int x = qRound(xOf(m_today));
  const int bottom = neededHeight() - fontMetrics().height() - 6;
  painter.setPen(QPen(t.text, 1.4, Qt::DashLine));
  painter.drawLine(x, nameHeight(), x, bottom);
  const QString text = Timeline::tr("Today");
  const int width = fontMetrics().horizontalAdvance(text);
  const int left = std::min(x + 4, this->width() - width - 2);
  painter.setPen(t.text);
  painter.drawText(left, laneTop(TimelineLane::other) - nameHeight() + fontMetrics().ascent(),
                   text);
}

}  // namespace tidlig::app
