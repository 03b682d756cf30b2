#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace tidlig::app {

/// A message inside the page: what happened and what to do. No pop-ups. Read aloud when it appears.
class MessageBar : public QFrame {
  Q_OBJECT

 public:
  explicit MessageBar(QWidget* parent = nullptr);

  void tell(const QString& text);
  /// The same with one thing to do about it, such as taking it back; the message goes away with it.
  void offer(const QString& text, const QString& action, std::function<void()> act);
  void dismiss();
  [[nodiscard]] QString text() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  QLabel* m_icon;
  QLabel* m_text;
  QPushButton* m_action;
  QToolButton* m_close;
  std::function<void()> m_act;
};

}  // namespace tidlig::app
