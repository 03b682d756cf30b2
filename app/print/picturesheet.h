#pragma once

#include "text/picturetext.h"
#include "widgets/matrixpicture.h"

class QPagedPaintDevice;

namespace tidlig::app {

/// A child's picture with its reasons, as it goes to paper or into a PDF.
struct PictureSheet {
  TextLines lines;
  MatrixPicture matrix;  ///< with the one child only
  QString footer;        ///< stands on every page, beside its number
};

PictureSheet pictureSheet(const ExplainInput& input, const PictureTold& told,
                          const MatrixPicture& shown);

/// Paints every page, in the colours of paper whatever the window's are. False where the device
/// takes nothing.
bool paintSheet(QPagedPaintDevice& device, const PictureSheet& sheet);

/// The sheet as the bytes of a PDF; it tells neither who made it nor where.
QByteArray sheetAsPdf(const PictureSheet& sheet);

/// Writes a file that only its owner may read, whole or not at all.
bool writeOwnFile(const QString& path, const QByteArray& bytes);

}  // namespace tidlig::app
