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

}  // namespace tidlig::app
