#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace tidlig::app {

/// A message inside the page: what happened and what to do. No pop-ups. Read aloud when it appears.
class MessageBar : public QFrame {
  Q_OBJECT

 public:
  explicit MessageBar(QWidget* parent = nullptr);

  void tell(const QString& text);
  void dismiss();
  [[nodiscard]] QString text() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  QLabel* m_icon;
  QLabel* m_text;
  QToolButton* m_close;
};

}  // namespace tidlig::app
