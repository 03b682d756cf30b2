#include "print/paper.h"

#include "theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

namespace tidlig::app {
namespace {

struct PaperTexts {
  Q_DECLARE_TR_FUNCTIONS(Paper)
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

void drawFoot(QPainter& painter, const QRectF& area, const QString& left, const QString& right) {
  painter.setPen(tokensOf(Scheme::light).quiet);
  painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom, left);
  painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, right);
}

/// On which page a block's first line stands.
int pageOf(const QTextBlock& block, qreal page) {
  block.document()->documentLayout()->blockBoundingRect(block);  // sees to it that it is laid out
  const QTextLayout& lines = *block.layout();
  const qreal first = lines.lineCount() > 0 ? lines.lineAt(0).y() : 0;
  return static_cast<int>((lines.position().y() + first) / page);
}

bool staysWithNext(const QTextBlock& block) {
  const QTextBlockFormat format = block.blockFormat();
  return format.headingLevel() > 0 || format.boolProperty(kStaysWithNext);
}

/// No heading is left alone at the foot of a page; what fits on no page is left as it is.
void keepTogether(QTextDocument& document, qreal page) {
  for (QTextBlock first = document.begin(); first.isValid(); first = first.next()) {
    QTextBlock last = first;
    while (staysWithNext(last) && last.next().isValid()) last = last.next();
    if (pageOf(first, page) != pageOf(last, page)) {
      QTextBlockFormat format = first.blockFormat();
      format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
      QTextCursor(first).setBlockFormat(format);
    }
    first = last;
  }
}

}  // namespace

bool paintPaper(QPagedPaintDevice& device, const Paper& paper) {
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
  paper.fill(document, scale);
  document.setPageSize({page.width(), body});
  keepTogether(document, body);
  font.setPointSizeF(8);
  const int pages = document.pageCount();
  QString left = paper.footer;
  if (!paper.mark.isEmpty()) left += QLatin1Char('\n') + PaperTexts::tr("Log %1").arg(paper.mark);
  for (int i = 0; i < pages; ++i) {
    if (i > 0 && !device.newPage()) return false;
    painter.save();
    painter.translate(0, -i * body);
    document.drawContents(&painter, QRectF(0, i * body, page.width(), body));
    painter.restore();
    painter.setFont(font);
    drawFoot(painter, QRectF(QPointF(), page), left,
             PaperTexts::tr("Page %1 of %2").arg(i + 1).arg(pages));
  }
  return painter.end();
}

QByteArray paperAsPdf(const Paper& paper) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  if (!buffer.open(QIODevice::WriteOnly)) return {};
  QPdfWriter writer(&buffer);
  writer.setCreator(QStringLiteral("Tidlig"));
  writer.setTitle(paper.title);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(
      QMarginsF(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres, kMarginMillimetres),
      QPageLayout::Millimeter);
  if (!paintPaper(writer, paper)) return {};
  return bytes;
}

bool writeOwnFile(const QString& path, const QByteArray& bytes) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return false;
  if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) return false;
  return file.write(bytes) == bytes.size() && file.commit();
}

}  // namespace tidlig::app
