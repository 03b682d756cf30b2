#include "widgets/matrixcell.h"

#include "theme/theme.h"
#include "widgets/accessiblerole.h"
#include "widgets/celldrawing.h"
#include "widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tidlig::app {
namespace {

constexpr qreal kRadius = 8;

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
  drawCell(painter, area, m_state, {Theme::tokens(), font()});
  if (hasFocus()) drawFocusRing(painter, rect(), kRadius + 2);
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
