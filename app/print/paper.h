#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QTextDocument;

namespace tidlig::app {

/// Something that goes to paper or into a PDF, in the colours of paper whatever the window's are.
struct Paper {
  QString title;   ///< of the PDF; names nobody
  QString footer;  ///< stands on every page, beside its number
  /// Writes the text. `scale` is the device's dots per 1/96 inch.
  std::function<void(QTextDocument& document, qreal scale)> fill;
  QString mark = {};  ///< of the log's entry about this paper (usecases::LogMark); below the footer
};

/// A block with this property set is not parted from the next one by the end of a page; headings
/// never are.
inline constexpr int kStaysWithNext = 0x100001;  // QTextFormat::UserProperty + 1

/// Paints every page. False where the device takes nothing.
bool paintPaper(QPagedPaintDevice& device, const Paper& paper);

/// The bytes of a PDF on A4; it tells neither who made it nor where.
QByteArray paperAsPdf(const Paper& paper);

/// Writes a file that only its owner may read, whole or not at all.
bool writeOwnFile(const QString& path, const QByteArray& bytes);

}  // namespace tidlig::app
