#include "print/picturesheet.h"

#include "print/matrixobject.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/text.h"
#include "theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>

namespace tidlig::app {
namespace {

struct Sheet {
  Q_DECLARE_TR_FUNCTIONS(PictureSheet)
};

constexpr qreal kMarginMillimetres = 18;
/// Height of the foot of a page, in 1/96 inch.
constexpr qreal kFoot = 34;

QString style() {
  const auto t = tokensOf(Scheme::light);
  return QStringLiteral(
             "body { color: %1; } h1 { font-size: 17pt; margin: 0 0 4px 0; }"
             "h2 { font-size: 11.5pt; margin: 12px 0 2px 0; } p { margin: 3px 0; }"
             ".meta { color: %2; margin: 0; } .point { margin: 3px 0 0 0; }"
             ".source { color: %2; font-size: 8.5pt; margin: 0 0 2px 14px; }")
      .arg(t.text.name(), t.quiet.name());
}

/// The matrix stands after the sentences about its place and before the reasons.
void fill(QTextDocument& document, const PictureSheet& sheet) {
  const auto first = std::find_if(sheet.lines.begin(), sheet.lines.end(), [](const TextLine& line) {
    return line.kind == TextLine::Kind::heading;
  });
  document.setHtml(asHtml({sheet.lines.begin(), first}));
  QTextCursor cursor(&document);
  cursor.movePosition(QTextCursor::End);
  cursor.insertBlock();
  QTextCharFormat format;
  format.setObjectType(MatrixObject::kType);
  cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
  cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
  cursor.insertHtml(asHtml({first, sheet.lines.end()}));
}

void drawFoot(QPainter& painter, const QRectF& area, const QString& left, const QString& right) {
  painter.setPen(tokensOf(Scheme::light).quiet);
  painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom, left);
  painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, right);
}

}  // namespace

PictureSheet pictureSheet(const ExplainInput& input, const PictureTold& told,
                          const MatrixPicture& shown) {
  PictureSheet sheet{pictureInWords(input, told), shown, {}};
  sheet.matrix.current = 0;
  sheet.matrix.places.clear();
  if (told.child < shown.places.size()) sheet.matrix.places = {shown.places[told.child]};
  sheet.footer = Sheet::tr("%1 · %2 · %3")
                     .arg(familyName(input.family.name, input.family.code), shortDate(told.today),
                          modelText(input.model));
  return sheet;
}

bool paintSheet(QPagedPaintDevice& device, const PictureSheet& sheet) {
  QPainter painter;
  if (!painter.begin(&device)) return false;
  const qreal scale = device.logicalDpiY() / 96.0;
  const QSizeF page(device.width(), device.height());
  const qreal body = page.height() - kFoot * scale;
  QTextDocument document;
  QFont font(QStringLiteral("DejaVu Sans"));
  font.setPointSizeF(9.5);
  document.setDefaultFont(font);
  document.setDefaultStyleSheet(style());
  document.setDocumentMargin(0);
  document.documentLayout()->setPaintDevice(&device);
  MatrixObject matrix(sheet.matrix, scale);
  document.documentLayout()->registerHandler(MatrixObject::kType, &matrix);
  fill(document, sheet);
  document.setPageSize({page.width(), body});
  font.setPointSizeF(8);
  const int pages = document.pageCount();
  for (int i = 0; i < pages; ++i) {
    if (i > 0 && !device.newPage()) return false;
    painter.save();
    painter.translate(0, -i * body);
    document.drawContents(&painter, QRectF(0, i * body, page.width(), body));
    painter.restore();
    painter.setFont(font);
    drawFoot(painter, QRectF(QPointF(), page), sheet.footer,
             Sheet::tr("Page %1 of %2").arg(i + 1).arg(pages));
  }
  return painter.end();
}

QByteArray sheetAsPdf(const PictureSheet& sheet) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  if (!buffer.open(QIODevice::WriteOnly)) return {};
  QPdfWriter writer(&buffer);
  writer.setCreator(QStringLiteral("Tidlig"));
  writer.setTitle(Sheet::tr("The picture"));
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(
      QMarginsF(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres, kMarginMillimetres),
      QPageLayout::Millimeter);
  if (!paintSheet(writer, sheet)) return {};
  return bytes;
}

bool writeOwnFile(const QString& path, const QByteArray& bytes) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return false;
  if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) return false;
  return file.write(bytes) == bytes.size() && file.commit();
}

}  // namespace tidlig::app
