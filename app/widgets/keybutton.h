#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace tidlig::app {

/// Shows keys; pressed, it waits for another one. Esc, or going elsewhere, leaves all as it was.
class KeyButton : public QPushButton {
  Q_OBJECT

 public:
  explicit KeyButton(const QString& name, QWidget* parent = nullptr);

  /// What the keys are for, and the keys as people read them.
  void setWords(const QString& purpose, const QString& keys);

 Q_SIGNALS:
  void chosen(const QKeySequence& keys);

 protected:
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void listen(bool listening);
  void take(const QKeyEvent& event);
  void retell();

  QString m_purpose;
  QString m_keys;
  bool m_listening = false;
};

}  // namespace tidlig::app
