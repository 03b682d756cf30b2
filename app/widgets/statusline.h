#pragma once

#include <QFrame>

#include <cstdint>
#include <optional>

class QLabel;

namespace tidlig::app {

/// At the bottom: when something was saved last, that it stays on this machine, and in the last
/// half minute how long until the vault locks.
class StatusLine : public QFrame {
  Q_OBJECT

 public:
  explicit StatusLine(QWidget* parent = nullptr);

  void tellSaved(std::int64_t milliseconds);
  void forgetSaved();
  /// 0 takes the countdown away.
  void tellCountdown(int seconds);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retell();

  std::optional<std::int64_t> m_savedAt;
  int m_seconds = 0;
  QLabel* m_saved;
  QLabel* m_countdown;
};

}  // namespace tidlig::app
