#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace tidlig::app {

/// What was asked for on the command line.
struct Options {
  QString vault;             ///< folder; empty: the last one, or the first-start page
  QString restored;          ///< where the vault lies in whose place a backup came just now
  bool notRestored = false;  ///< that was tried and failed
  QString language;          ///< "da", "en" or empty
  QString theme;             ///< "light", "dark", "system" or empty
  QString shots;             ///< folder for screenshots (development)
  QString pictures;          ///< folder for the pictures of the help (development)
  QString model;             ///< a model's file to be printed into `pdf`, without a window
  QString pdf;
  bool gallery = false;  ///< every control in every state (development builds)
  bool exitAfterStartup = false;

  /// What to print and with which status to end, where the line asked for nothing more.
  struct Ending {
    QString text;
    int status;
  };
  std::optional<Ending> ending;
};

/// Reads the arguments, the program's own name first.
Options readOptions(const QStringList& arguments);

}  // namespace tidlig::app
