#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace tidlig::app {

/// Hands on what is typed into some fields: after a short pause without a key, when one of them is
/// left, and when it is asked to.
class TypingPause : public QObject {
  Q_OBJECT

 public:
  TypingPause(std::function<void()> handOn, QObject* parent);

  /// What is set by the page itself counts as typed too, until `forget`.
  void watch(QLineEdit* edit);
  void watch(QPlainTextEdit* edit);
  /// Something other than a text was changed, and is handed on at once.
  void handOnNow();
  /// Hands on what waits, if anything does.
  void flush();
  void forget();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void typed();

  std::function<void()> m_handOn;
  QTimer m_pause;
  bool m_waiting = false;
};

}  // namespace tidlig::app
