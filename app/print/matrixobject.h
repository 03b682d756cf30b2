#pragma once

#include "widgets/matrixpicture.h"

#include <QObject>
#include <QTextObjectInterface>

namespace tidlig::app {

/// The matrix as a letter of a text document, drawn in lines and type, not in pixels.
class MatrixObject : public QObject, public QTextObjectInterface {
  Q_OBJECT
  Q_INTERFACES(QTextObjectInterface)

 public:
  static constexpr int kType = 0x1001;  // QTextFormat::UserObject + 1

  /// `scale`: the device's dots for each 1/96 inch.
  MatrixObject(MatrixPicture picture, qreal scale)
      : m_picture(std::move(picture)), m_scale(scale) {}

  QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
  void drawObject(QPainter* painter, const QRectF& area, QTextDocument* document, int position,
                  const QTextFormat& format) override;

 private:
  MatrixPicture m_picture;
  qreal m_scale;
};

}  // namespace tidlig::app
