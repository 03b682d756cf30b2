#pragma once

#include "widgets/answereditor.h"

class QPlainTextEdit;

namespace tidlig::app {

class TypingPause;

/// Words in several lines; where a question takes several answers, one a line.
class WordsEditor : public AnswerEditor {
  Q_OBJECT

 public:
  WordsEditor(const forms::Item& item, QWidget* parent);

  void setValues(const Values& values) override;
  void setReadOnly(bool readOnly) override;
  void takeFocus(Qt::FocusReason reason) override;
  void flush() override;
  [[nodiscard]] bool isWrong() const override;
  void retell(const QString& question) override;

 private:
  [[nodiscard]] QStringList lines() const;
  /// What can be read of it.
  [[nodiscard]] Values shown() const;
  void handOn();

  QPlainTextEdit* m_edit;
  TypingPause* m_typing;
};

}  // namespace tidlig::app
