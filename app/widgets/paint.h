#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace tidlig::app {

/// The ring around what has the keyboard, drawn inside `area`.
void drawFocusRing(QPainter& painter, const QRectF& area, qreal radius);

/// A small round badge with one or two letters.
void drawBadge(QPainter& painter, const QRectF& area, const QString& letters, const QColor& fill,
               const QColor& ink);

}  // namespace tidlig::app
