#pragma once

#include "widgets/checklistrow.h"

#include <vector>

class QLabel;
class QToolButton;

namespace tidlig::app {

class AnswerEditor;

/// A question of any kind but about an indicator: its text, its help, and the editor that fits it.
class QuestionRow : public ChecklistRow {
  Q_OBJECT

 public:
  QuestionRow(const forms::Item& item, const forms::Place& place, QWidget* parent = nullptr);

  void setValues(const std::vector<forms::AnswerValue>& values);
  /// Said below the answer, calmly; empty: nothing to say.
  void setWarning(const QString& warning);
  [[nodiscard]] bool isAnswered() const override { return !m_values.empty(); }
  [[nodiscard]] bool isAskedFor() const override;
  void setReadOnly(bool readOnly) override;
  void takeFocus(Qt::FocusReason reason = Qt::OtherFocusReason) override;
  void flush() override;

 Q_SIGNALS:
  void given(const std::vector<tidlig::forms::AnswerValue>& values);

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void retranslate();
  void tell();

  QLabel* m_text;
  QToolButton* m_helpButton;
  QLabel* m_help;
  AnswerEditor* m_editor;
  QLabel* m_warning;
  QString m_told;  ///< the warning that was given
  std::vector<forms::AnswerValue> m_values;
};

}  // namespace tidlig::app
