#pragma once

#include "widgets/answereditor.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace tidlig::app {

class TypingPause;

/// One line: a few words, a number with its unit, a day or a time.
class LineEditor : public AnswerEditor {
  Q_OBJECT

 public:
  LineEditor(const forms::Item& item, QWidget* parent);

  void setValues(const Values& values) override;
  void setReadOnly(bool readOnly) override;
  void takeFocus(Qt::FocusReason reason) override;
  void flush() override;
  [[nodiscard]] bool isWrong() const override;
  void retell(const QString& question) override;

 private:
  [[nodiscard]] bool isWords() const;
  [[nodiscard]] std::optional<forms::AnswerValue> value() const;
  void handOn();

  QLineEdit* m_edit;
  QLabel* m_unit = nullptr;
  QComboBox* m_units = nullptr;
  TypingPause* m_typing;
};

}  // namespace tidlig::app
