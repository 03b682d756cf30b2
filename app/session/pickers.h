#pragma once

#include <QString>

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace tidlig::app {

/// The questions the program asks through the desktop, each replaceable in tests.
struct Pickers {
  std::function<QString(QWidget* parent, const QString& title)> folder;
  std::function<QString(QWidget* parent, const QString& title, const QString& proposal)> saveFile;
  /// A file to be read.
  std::function<QString(QWidget* parent, const QString& title)> openFile;
  std::function<bool(QWidget* parent, const QString& html)> print;
  /// Asks for a printer and lets `paint` fill it. False where nothing was printed, or where `paint`
  /// said so.
  std::function<bool(QWidget* parent, const std::function<bool(QPagedPaintDevice&)>& paint)>
      printPages;
};

/// The desktop's own dialogs. From here on Qt's keep no list of the folders and files that were
/// chosen in them.
Pickers desktopPickers();

}  // namespace tidlig::app
