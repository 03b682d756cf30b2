#pragma once

#include "pages/window/mainwindow.h"
#include "session/language.h"
#include "session/settings.h"
#include "theme/theme.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <string>
#include <vector>

class QLineEdit;
class QTableView;

namespace tidlig::bench {

/// Longest wait for anything, in milliseconds.
inline constexpr int kPatience = 300'000;

/// Notes that a widget has been painted, or what stands in its place when there is nothing to show.
class Painted : public QObject {
 public:
  explicit Painted(QWidget* watched, QWidget* instead = nullptr);
  /// Runs `act` and waits until its outcome is on the screen.
  template <typename Act>
  double millisecondsOf(const Act& act) {
    QElapsedTimer timer;
    timer.start();
    act();
    wait();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
  }
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void wait();

  QWidget* m_watched;
  QWidget* m_instead;
  bool m_seen = false;
};

/// The program's own window, at its list of families; or, where it is `left` so, still locked.
class Real {
 public:
  enum class Left { open, locked };
  explicit Real(const std::string& vault, Left left = Left::open);

  /// From the passphrase to the open vault and its first page, as the window does it.
  void unlock(const std::string& vault);

  void waitForRows();
  app::MainWindow& window() { return m_window; }
  usecases::OpenVault& vault() { return m_window.session().vault(); }
  QTableView* table();
  /// What stands in the table's place where no family was found.
  QWidget* none();
  QLineEdit* field();

 private:
  QTemporaryDir m_folder;  ///< settings, and what the machine remembers of logs
  base::SystemClock m_clock;
  app::Settings m_settings;
  app::Language m_language;
  app::Theme m_theme;
  app::MainWindow m_window;
};

/// One line of the program's answer: the medians of both, and the slowest of A.
void tell(const std::vector<double>& a, const std::vector<double>& b);

}  // namespace tidlig::bench
