#pragma once

#include "domain/case.h"

#include <QAbstractButton>

namespace tidlig::app {

/// One of a question's four answers: large, its key shown, its text wrapped, last time's answer
/// marked quietly. Chosen is told by fill, weight and a tick, not by colour alone.
class AnswerButton : public QAbstractButton {
  Q_OBJECT

 public:
  AnswerButton(int key, domain::Value value, QWidget* parent = nullptr);

  [[nodiscard]] domain::Value value() const { return m_value; }
  void setLastTime(bool lastTime);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  /// Where the text is drawn in a button of this size.
  [[nodiscard]] QRect textArea(const QSize& size) const;

 protected:
  void paintEvent(QPaintEvent* event) override;
  /// Leaves digits, arrows and letters to the row.
  void keyPressEvent(QKeyEvent* event) override;

 private:
  int m_key;
  domain::Value m_value;
  bool m_lastTime = false;
};

}  // namespace tidlig::app
