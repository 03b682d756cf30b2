#include "widgets/paint.h"

#include "theme/theme.h"

namespace tidlig::app {

void drawFocusRing(QPainter& painter, const QRectF& area, qreal radius) {
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(Theme::tokens().focus, 3));
  painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
}

void drawBadge(QPainter& painter, const QRectF& area, const QString& letters, const QColor& fill,
               const QColor& ink) {
  painter.save();
  painter.setPen(Qt::NoPen);
  painter.setBrush(fill);
  painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
  painter.setPen(ink);
  painter.drawText(area, Qt::AlignCenter, letters);
  painter.restore();
}

QColor blend(const QColor& a, const QColor& b, qreal shareOfB) {
  const auto mix = [shareOfB](int x, int y) {
    return static_cast<int>(x + (y - x) * shareOfB + 0.5);
  };
  return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

}  // namespace tidlig::app
