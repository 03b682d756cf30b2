#include "widgets/celldrawing.h"

#include "text/names.h"
#include "widgets/paint.h"

#include <QFontMetricsF>

#include <algorithm>

namespace tidlig::app {
namespace {

constexpr qreal kRadius = 8;

QString groupDigits(const scoring::Cell& cell) {
  if (cell.range.low == cell.range.high) return QString::number(cell.range.low);
  return QStringLiteral("%1–%2").arg(cell.range.low).arg(cell.range.high);
}

QFont scaled(QFont font, qreal factor, QFont::Weight weight) {
  font.setPointSizeF(font.pointSizeF() * factor);
  font.setWeight(weight);
  return font;
}

/// Lines rather than Qt's pattern brush, whose dots keep their size in pixels on paper.
void hatch(QPainter& painter, const QRectF& area, const QColor& colour) {
  constexpr qreal kStep = 8;
  painter.save();
  painter.setClipRect(area.adjusted(2, 2, -2, -2), Qt::IntersectClip);
  painter.setPen(QPen(colour, 1.2));
  const int lines = qCeil((area.width() + area.height()) / kStep);
  for (int i = 0; i < lines; ++i) {
    const qreal x = area.left() - area.height() + i * kStep;
    painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
  }
  painter.restore();
}

QPen borderOf(const MatrixCellState& state, const Tokens& t) {
  if (state.observed) return {t.accent, 3};
  if (state.possible) return {t.accent, 2, Qt::DotLine};
  const bool open = state.cell.source == scoring::CellSource::open;
  return {t.edge, 1.2, open ? Qt::DashLine : Qt::SolidLine};
}

QColor groundOf(const MatrixCellState& state, const Tokens& t) {
  return state.observed || state.possible ? t.accentSoft : t.surface;
}

/// Behind words that would otherwise stand in the hatching.
void drawPlate(QPainter& painter, const QRectF& area, const MatrixCellState& state,
               const Tokens& t) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(groundOf(state, t));
  painter.drawRoundedRect(area, 4, 4);
}

void drawWords(QPainter& painter, const QRectF& area, const MatrixCellState& state,
               const CellLook& look) {
  const QFont large = scaled(look.font, 1.5, QFont::DemiBold);
  const QFont small = scaled(look.font, 0.88, QFont::Normal);
  const qreal largeHeight = QFontMetricsF(large, painter.device()).height();
  const qreal lineHeight = QFontMetricsF(look.font, painter.device()).height();
  const qreal top = area.top() + std::max(4.0, (area.height() - largeHeight - lineHeight) / 2 - 8);
  if (state.cell.source == scoring::CellSource::open) {
    const qreal width =
        std::max(QFontMetricsF(large, painter.device()).horizontalAdvance(groupDigits(state.cell)),
                 QFontMetricsF(small, painter.device())
                     .horizontalAdvance(cellSourceName(state.cell.source))) +
        12;
    drawPlate(painter, QRectF(area.center().x() - width / 2, top, width, largeHeight + lineHeight),
              state, look.tokens);
  }
  painter.setPen(look.tokens.text);
  painter.setFont(large);
  painter.drawText(QRectF(area.left(), top, area.width(), largeHeight), Qt::AlignHCenter,
                   groupDigits(state.cell));
  painter.setFont(small);
  painter.setPen(look.tokens.quiet);
  painter.drawText(QRectF(area.left() + 4, top + largeHeight - 2, area.width() - 8, lineHeight),
                   Qt::AlignHCenter, cellSourceName(state.cell.source));
}

void drawMarks(QPainter& painter, const QRectF& area, const MatrixCellState& state,
               const CellLook& look) {
  const QFont small = scaled(look.font, 0.85, QFont::Bold);
  painter.setFont(small);
  const qreal size = QFontMetricsF(small, painter.device()).height() + 5;
  qreal left = area.left() + 7;
  for (const auto& letter : state.observedHere) {
    drawBadge(painter, QRectF(left, area.bottom() - size - 5, size, size), letter,
              look.tokens.accent, look.tokens.accentText);
    left += size + 4;
  }
  if (!state.decided) return;
  drawDecidedSign(painter, QRectF(area.right() - size - 5, area.top() + 5, size, size), look);
}

}  // namespace

void drawCellGround(QPainter& painter, const QRectF& area, const MatrixCellState& state,
                    const CellLook& look) {
  const auto& t = look.tokens;
  const qreal radius = std::min(kRadius, area.height() / 4);
  painter.setPen(Qt::NoPen);
  painter.setBrush(groundOf(state, t));
  painter.drawRoundedRect(area, radius, radius);
  if (state.cell.source == scoring::CellSource::open) hatch(painter, area, t.pattern);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(borderOf(state, t));
  painter.drawRoundedRect(area, radius, radius);
  if (state.cell.source != scoring::CellSource::local) return;
  const qreal inset = std::min<qreal>(4, area.height() / 5);
  painter.setPen(QPen(t.edge, 1));
  painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius - 2, radius - 2);
}

void drawDecidedSign(QPainter& painter, const QRectF& area, const CellLook& look) {
  painter.setPen(QPen(look.tokens.text, 1.5));
  painter.setBrush(look.tokens.surface);
  painter.drawEllipse(area);
  const auto at = [&](qreal x, qreal y) {
    return QPointF(area.left() + area.width() * x, area.top() + area.height() * y);
  };
  const QPointF tick[] = {at(0.28, 0.52), at(0.44, 0.68), at(0.74, 0.34)};
  painter.setPen(QPen(look.tokens.text, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPolyline(tick, 3);
}

void drawCell(QPainter& painter, const QRectF& area, const MatrixCellState& state,
              const CellLook& look) {
  drawCellGround(painter, area, state, look);
  drawWords(painter, area, state, look);
  drawMarks(painter, area, state, look);
}

}  // namespace tidlig::app
