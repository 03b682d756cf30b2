#include "widgets/matrixcell.h"

#include "text/names.h"
#include "theme/theme.h"
#include "widgets/accessiblerole.h"
#include "widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tidlig::app {
namespace {

constexpr qreal kRadius = 8;

QString groupDigits(const scoring::Cell& cell) {
  if (cell.range.low == cell.range.high) return QString::number(cell.range.low);
  return QStringLiteral("%1–%2").arg(cell.range.low).arg(cell.range.high);
}

}  // namespace

MatrixCell::MatrixCell(LevelMatrix* matrix, std::uint8_t child, std::uint8_t parent)
    : QWidget(matrix), m_matrix(matrix), m_child(child), m_parent(parent) {
  setObjectName(QStringLiteral("cell%1%2").arg(child).arg(parent));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  setAccessibleRole(this, QAccessible::Cell);
  setTabStop(false);
}

void MatrixCell::setState(MatrixCellState state, const QString& words) {
  m_state = std::move(state);
  setAccessibleName(words);
  setToolTip(words);
  update();
}

void MatrixCell::setTabStop(bool stop) {
  setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
}

QSize MatrixCell::sizeHint() const {
  return {fontMetrics().averageCharWidth() * 17, std::max(70, fontMetrics().height() * 4)};
}

QSize MatrixCell::minimumSizeHint() const {
  return {fontMetrics().averageCharWidth() * 12, std::max(60, fontMetrics().height() * 7 / 2)};
}

void MatrixCell::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF area = QRectF(rect()).adjusted(3, 3, -3, -3);
  drawGround(painter, area);
  drawWords(painter, area);
  drawMarks(painter, area);
  if (hasFocus()) drawFocusRing(painter, rect(), kRadius + 2);
}

/// Strategy cells have a full border, local ones a double, open ones are hatched with a broken one.
void MatrixCell::drawGround(QPainter& painter, const QRectF& area) const {
  const auto& t = Theme::tokens();
  const auto source = m_state.cell.source;
  painter.setPen(Qt::NoPen);
  painter.setBrush(m_state.observed || m_state.possible ? t.accentSoft : t.surface);
  painter.drawRoundedRect(area, kRadius, kRadius);
  if (source == scoring::CellSource::open) {
    painter.setBrush(QBrush(t.pattern, Qt::BDiagPattern));
    painter.drawRoundedRect(area, kRadius, kRadius);
  }
  painter.setBrush(Qt::NoBrush);
  QPen border(t.edge, 1.2, source == scoring::CellSource::open ? Qt::DashLine : Qt::SolidLine);
  if (m_state.possible && !m_state.observed) border = QPen(t.accent, 2, Qt::DotLine);
  if (m_state.observed) border = QPen(t.accent, 3);
  painter.setPen(border);
  painter.drawRoundedRect(area, kRadius, kRadius);
  if (source == scoring::CellSource::local) {
    painter.setPen(QPen(t.edge, 1));
    painter.drawRoundedRect(area.adjusted(4, 4, -4, -4), kRadius - 3, kRadius - 3);
  }
}

void MatrixCell::drawWords(QPainter& painter, const QRectF& area) const {
  const auto& t = Theme::tokens();
  QFont large = font();
  large.setPointSizeF(large.pointSizeF() * 1.5);
  large.setWeight(QFont::DemiBold);
  const QFontMetricsF largeMetrics(large);
  const QFontMetricsF metrics(font());
  const QString source = cellSourceName(m_state.cell.source);
  const qreal height = largeMetrics.height() + metrics.height();
  const qreal top = area.top() + std::max(4.0, (area.height() - height) / 2 - 8);
  painter.setPen(t.text);
  painter.setFont(large);
  painter.drawText(QRectF(area.left(), top, area.width(), largeMetrics.height()), Qt::AlignHCenter,
                   groupDigits(m_state.cell));
  QFont small = font();
  small.setPointSizeF(small.pointSizeF() * 0.88);
  painter.setFont(small);
  painter.setPen(t.quiet);
  painter.drawText(
      QRectF(area.left() + 4, top + largeMetrics.height() - 2, area.width() - 8, metrics.height()),
      Qt::AlignHCenter, source);
}

void MatrixCell::drawMarks(QPainter& painter, const QRectF& area) const {
  const auto& t = Theme::tokens();
  QFont small = font();
  small.setPointSizeF(small.pointSizeF() * 0.85);
  small.setWeight(QFont::Bold);
  painter.setFont(small);
  const qreal size = QFontMetricsF(small).height() + 5;
  qreal left = area.left() + 7;
  for (const int child : m_state.observedHere) {
    const QRectF place(left, area.bottom() - size - 5, size, size);
    drawBadge(painter, place, matrixLetter(static_cast<std::size_t>(child)), t.accent,
              t.accentText);
    left += size + 4;
  }
  if (!m_state.decided) return;
  const QRectF corner(area.right() - size - 5, area.top() + 5, size, size);
  painter.setPen(QPen(t.text, 1.5));
  painter.setBrush(t.surface);
  painter.drawEllipse(corner);
  const qreal inner = size * 0.7;
  const qreal offset = (size - inner) / 2;
  makeIcon(QStringLiteral("check"))
      .paint(&painter,
             QRectF(corner.left() + offset, corner.top() + offset, inner, inner).toRect());
}

void MatrixCell::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
      return m_matrix->moveFocus(this, 0, -1);
    case Qt::Key_Right:
      return m_matrix->moveFocus(this, 0, 1);
    case Qt::Key_Up:
      return m_matrix->moveFocus(this, -1, 0);
    case Qt::Key_Down:
      return m_matrix->moveFocus(this, 1, 0);
    default:
      QWidget::keyPressEvent(event);
  }
}

void MatrixCell::focusInEvent(QFocusEvent* event) {
  Q_EMIT m_matrix->cellEntered(accessibleName());
  QWidget::focusInEvent(event);
}

void MatrixCell::focusOutEvent(QFocusEvent* event) {
  Q_EMIT m_matrix->cellEntered(QString());
  QWidget::focusOutEvent(event);
}

}  // namespace tidlig::app
