#include "widgets/timeline.h"

#include "theme/theme.h"
#include "widgets/accessiblerole.h"
#include "widgets/paint.h"
#include "widgets/timelinecanvas.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace tidlig::app {
namespace {

constexpr double kStep = 1.5;

}  // namespace

Timeline::Timeline(QWidget* parent) : QScrollArea(parent), m_canvas(new TimelineCanvas(this)) {
  setObjectName(QStringLiteral("timeline"));
  setFocusPolicy(Qt::NoFocus);
  setFrameShape(QFrame::NoFrame);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  viewport()->setAutoFillBackground(false);
  setWidget(m_canvas);
  m_canvas->setAutoFillBackground(false);
  connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_canvas, &TimelineCanvas::setNamesAt);
  retell();
}

void Timeline::setPoints(std::vector<TimelinePoint> points, base::Date today) {
  m_canvas->setPoints(std::move(points), today);
  arrange();
}

const std::vector<TimelinePoint>& Timeline::points() const {
  return m_canvas->points();
}

TimelineMark* Timeline::markAt(std::size_t index) const {
  return m_canvas->markAt(index);
}

void Timeline::zoomIn() {
  setZoom(m_zoom * kStep, centre());
}

void Timeline::zoomOut() {
  setZoom(m_zoom / kStep, centre());
}

void Timeline::showAll() {
  setZoom(1, 0);
}

/// What is looked at: the event with the keyboard, or else the middle of what is seen.
int Timeline::centre() const {
  if (!points().empty() && markAt(m_canvas->current())->hasFocus()) {
    return markAt(m_canvas->current())->geometry().center().x();
  }
  return horizontalScrollBar()->value() + viewport()->width() / 2;
}

void Timeline::setZoom(double zoom, int x) {
  const double most = std::max(
      1.0, static_cast<double>(m_canvas->largestWidth()) / std::max(1, viewport()->width()));
  const double wanted = std::clamp(zoom, 1.0, most);
  if (qFuzzyCompare(wanted, m_zoom)) return;
  const double part = static_cast<double>(x) / std::max(1, m_canvas->width());
  const int onScreen = x - horizontalScrollBar()->value();
  m_zoom = wanted;
  arrange();
  horizontalScrollBar()->setValue(qRound(part * m_canvas->width()) - onScreen);
  Q_EMIT zoomChanged();
}

/// Its height follows from its width: marks that would overlap stand below each other.
void Timeline::arrange() {
  const int width = qRound(viewport()->width() * m_zoom);
  m_canvas->resize(width, m_canvas->height());
  m_canvas->place();
  m_canvas->resize(width, m_canvas->neededHeight());
  setFixedHeight(m_canvas->height() + horizontalScrollBar()->sizeHint().height() + 2);
}

bool Timeline::takesKey(int key) {
  const auto last = static_cast<int>(points().size()) - 1;
  switch (key) {
    case Qt::Key_Left:
      return step(-1), true;
    case Qt::Key_Right:
      return step(1), true;
    case Qt::Key_Home:
      return step(-last), true;
    case Qt::Key_End:
      return step(last), true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:  // the same key without Shift on an English keyboard
      return zoomIn(), true;
    case Qt::Key_Minus:
      return zoomOut(), true;
    case Qt::Key_0:
      return showAll(), true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      Q_EMIT eventWanted(m_canvas->current());
      return true;
    default:
      return false;
  }
}

void Timeline::step(int by) {
  const auto last = static_cast<int>(points().size()) - 1;
  const int next = std::clamp(static_cast<int>(m_canvas->current()) + by, 0, last);
  markAt(static_cast<std::size_t>(next))->setFocus(Qt::OtherFocusReason);
}

void Timeline::enter(std::size_t index) {
  m_canvas->setCurrent(index);
  auto* mark = markAt(index);
  ensureVisible(mark->geometry().center().x(), mark->geometry().center().y(), mark->width() * 2, 0);
  Q_EMIT eventEntered(mark->point().words);
  Q_EMIT eventReached(index);
}

void Timeline::wheelEvent(QWheelEvent* event) {
  if (event->modifiers() & Qt::ControlModifier) {
    const int x = horizontalScrollBar()->value() + qRound(event->position().x());
    if (event->angleDelta().y() != 0) {
      setZoom(event->angleDelta().y() > 0 ? m_zoom * kStep : m_zoom / kStep, x);
    }
    event->accept();
    return;
  }
  // Up and down belongs to the page.
  if (event->angleDelta().x() == 0) return event->ignore();
  QScrollArea::wheelEvent(event);
}

void Timeline::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  if (event->oldSize().width() != event->size().width()) arrange();
}

void Timeline::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retell();
  if (event->type() == QEvent::FontChange) arrange();
  QScrollArea::changeEvent(event);
}

void Timeline::retell() {
  m_canvas->setAccessibleName(tr("Time line"));
  m_canvas->update();
}

TimelineMark::TimelineMark(Timeline* line, std::size_t index, TimelinePoint point, QWidget* parent)
    : QWidget(parent), m_line(line), m_index(index), m_point(std::move(point)) {
  setObjectName(QStringLiteral("event%1Mark").arg(index));
  setAccessibleRole(this, QAccessible::ListItem);
  setAccessibleName(m_point.words);
  setToolTip(m_point.words);
  setTabStop(false);
}

void TimelineMark::setTabStop(bool stop) {
  setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
}

QSize TimelineMark::sizeHint() const {
  const int size = std::max(28, fontMetrics().height() + 12);
  return {size, size};
}

void TimelineMark::paintEvent(QPaintEvent* /*event*/) {
  const auto& t = Theme::tokens();
  const bool decided = m_point.lane == TimelineLane::position;
  const bool full = decided && !m_point.open;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF area = QRectF(rect()).adjusted(4, 4, -4, -4);
  const qreal radius = decided ? area.height() / 2 : 5;
  painter.setBrush(full ? t.accent : t.surface);
  painter.setPen(QPen(full ? t.accent : t.edge, 1.6, m_point.open ? Qt::DashLine : Qt::SolidLine));
  painter.drawRoundedRect(area, radius, radius);
  QFont small = font();
  small.setPointSizeF(small.pointSizeF() * 0.85);
  small.setWeight(QFont::DemiBold);
  small.setStrikeOut(m_point.faded);
  painter.setFont(small);
  painter.setPen(full ? t.accentText : m_point.faded ? t.quiet : t.text);
  painter.drawText(area, Qt::AlignCenter, m_point.badge);
  if (hasFocus()) drawFocusRing(painter, rect(), radius + 3);
}

void TimelineMark::keyPressEvent(QKeyEvent* event) {
  const bool others = event->modifiers() & (Qt::AltModifier | Qt::MetaModifier);
  if (others || !m_line->takesKey(event->key())) QWidget::keyPressEvent(event);
}

void TimelineMark::mouseDoubleClickEvent(QMouseEvent* event) {
  Q_EMIT m_line->eventWanted(m_index);
  event->accept();
}

void TimelineMark::focusInEvent(QFocusEvent* event) {
  m_line->enter(m_index);
  update();
  QWidget::focusInEvent(event);
}

void TimelineMark::focusOutEvent(QFocusEvent* event) {
  Q_EMIT m_line->eventEntered(QString());
  update();
  QWidget::focusOutEvent(event);
}

}  // namespace tidlig::app
