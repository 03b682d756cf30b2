#include "session/pickers.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>
#include <QTextDocument>

namespace tidlig::app {
namespace {

bool printPage(QWidget* parent, const QString& html) {
  QPrinter printer(QPrinter::HighResolution);
  QPrintDialog dialog(&printer, parent);
  if (dialog.exec() != QDialog::Accepted) return false;
  QTextDocument document;
  document.setHtml(html);
  document.print(&printer);
  return true;
}

bool printPages(QWidget* parent, const std::function<bool(QPagedPaintDevice&)>& paint) {
  QPrinter printer(QPrinter::HighResolution);
  QPrintDialog dialog(&printer, parent);
  return dialog.exec() == QDialog::Accepted && paint(printer);
}

/// Qt writes the places chosen in its file dialog to a file of all Qt programs (QtProject.conf); a
/// file's name may be a person's. Where that file cannot be, nothing is written.
void keepNoPlaces() {
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
}

}  // namespace

Pickers desktopPickers() {
  keepNoPlaces();
  Pickers pickers;
  pickers.folder = [](QWidget* parent, const QString& title) {
    return QFileDialog::getExistingDirectory(parent, title);
  };
  pickers.saveFile = [](QWidget* parent, const QString& title, const QString& proposal) {
    return QFileDialog::getSaveFileName(parent, title, proposal);
  };
  pickers.openFile = [](QWidget* parent, const QString& title) {
    return QFileDialog::getOpenFileName(parent, title);
  };
  pickers.print = printPage;
  pickers.printPages = printPages;
  return pickers;
}

}  // namespace tidlig::app
