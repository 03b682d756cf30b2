#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tidlig::app {

/// What long work is doing, how far it has come, and a button that stops it. Hidden but while it
/// runs.
class WorkStrip : public QWidget {
  Q_OBJECT

 public:
  explicit WorkStrip(QWidget* parent = nullptr);

  /// Shows itself with the keyboard on its button. `what` tells what is going on, in the language
  /// of the moment.
  void begin(std::function<QString()> what);
  /// `total` 0: nobody knows how long it takes.
  void tell(qint64 done, qint64 total);
  void end();

 Q_SIGNALS:
  void stopWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  std::function<QString()> m_says;
  QLabel* m_what;
  QProgressBar* m_bar;
  QPushButton* m_stop;
};

}  // namespace tidlig::app
