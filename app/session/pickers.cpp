#include "session/pickers.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
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

}  // namespace

Pickers desktopPickers() {
  Pickers pickers;
  pickers.folder = [](QWidget* parent, const QString& title) {
    return QFileDialog::getExistingDirectory(parent, title);
  };
  pickers.saveFile = [](QWidget* parent, const QString& title, const QString& proposal) {
    return QFileDialog::getSaveFileName(parent, title, proposal);
  };
  pickers.print = printPage;
  return pickers;
}

}  // namespace tidlig::app
