#include "print/picturesheet.h"

#include "print/matrixobject.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/text.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>

namespace tidlig::app {
namespace {

struct Sheet {
  Q_DECLARE_TR_FUNCTIONS(PictureSheet)
};

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

Paper paperOf(const PictureSheet& sheet) {
  return {Sheet::tr("The picture"), sheet.footer, [sheet](QTextDocument& document, qreal scale) {
            auto* matrix = new MatrixObject(sheet.matrix, scale);
            matrix->setParent(&document);
            document.documentLayout()->registerHandler(MatrixObject::kType, matrix);
            fill(document, sheet);
          }};
}

}  // namespace tidlig::app
