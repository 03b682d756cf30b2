#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tidlig::app {

/// The questions the program asks through the desktop, each replaceable in tests.
struct Pickers {
  std::function<QString(QWidget* parent, const QString& title)> folder;
  std::function<QString(QWidget* parent, const QString& title, const QString& proposal)> saveFile;
  std::function<bool(QWidget* parent, const QString& html)> print;
};

/// The desktop's own dialogs.
Pickers desktopPickers();

}  // namespace tidlig::app
