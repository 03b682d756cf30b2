#include "print/matrixobject.h"

#include "text/names.h"
#include "widgets/celldrawing.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace tidlig::app {
namespace {

// In 1/96 inch: fits the width of A4 and of Letter between their margins.
constexpr QSizeF kSize(600, 330);
constexpr qreal kLabels = 120;
constexpr qreal kHead = 46;
constexpr qreal kGap = 4;

struct Paper {
  Q_DECLARE_TR_FUNCTIONS(MatrixObject)
};

/// Sizes in pixels of 1/96 inch, whatever the resolution of the device.
QFont paperFont(QPainter& painter, QFont font, qreal points, QFont::Weight weight) {
  const qreal dots = painter.device()->logicalDpiY();
  font.setPointSizeF(points * 96 / dots);
  font.setWeight(weight);
  return font;
}

void drawAxes(QPainter& painter, const QFont& font, qreal width, qreal height) {
  painter.setPen(tokensOf(Scheme::light).text);
  painter.setFont(paperFont(painter, font, 9, QFont::DemiBold));
  painter.drawText(QRectF(kLabels, 0, width * 3, kHead / 2), Qt::AlignCenter,
                   Paper::tr("Parents’ risk factors"));
  painter.drawText(QRectF(0, kHead / 2, kLabels - 8, kHead / 2), Qt::AlignRight | Qt::AlignVCenter,
                   Paper::tr("Child’s well-being"));
  painter.setFont(paperFont(painter, font, 9, QFont::Normal));
  for (std::uint8_t parent = 0; parent < 3; ++parent) {
    painter.drawText(QRectF(kLabels + parent * width, kHead / 2, width, kHead / 2), Qt::AlignCenter,
                     parentLevelName(parent));
  }
  for (std::uint8_t child = 0; child < 4; ++child) {
    painter.drawText(QRectF(0, kHead + child * height, kLabels - 8, height),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, childLevelName(child));
  }
}

}  // namespace

QSizeF MatrixObject::intrinsicSize(QTextDocument* /*document*/, int /*position*/,
                                   const QTextFormat& /*format*/) {
  return kSize * m_scale;
}

void MatrixObject::drawObject(QPainter* painter, const QRectF& area, QTextDocument* document,
                              int /*position*/, const QTextFormat& /*format*/) {
  const Tokens tokens = tokensOf(Scheme::light);
  const qreal width = (kSize.width() - kLabels) / 3;
  const qreal height = (kSize.height() - kHead) / 4;
  painter->save();
  painter->translate(area.topLeft());
  painter->scale(m_scale, m_scale);
  drawAxes(*painter, document->defaultFont(), width, height);
  const CellLook look{tokens, paperFont(*painter, document->defaultFont(), 10, QFont::Normal)};
  for (std::uint8_t child = 0; child < 4; ++child) {
    for (std::uint8_t parent = 0; parent < 3; ++parent) {
      const QRectF cell(kLabels + parent * width, kHead + child * height, width, height);
      drawCell(*painter, cell.adjusted(kGap / 2, kGap / 2, -kGap / 2, -kGap / 2),
               m_picture.cell(child, parent), look);
    }
  }
  painter->restore();
}

}  // namespace tidlig::app
