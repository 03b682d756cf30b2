#pragma once

#include "forms/questionnaire.h"

#include <QWidget>

#include <vector>

namespace tidlig::app {

/// Where one question is answered. It shows what it is told and hands on what a person answers;
/// what cannot be read as an answer is handed on to nobody, and told as wrong.
class AnswerEditor : public QWidget {
  Q_OBJECT

 public:
  using Values = std::vector<forms::AnswerValue>;

  explicit AnswerEditor(const forms::Item& item, QWidget* parent) : QWidget(parent), m_item(item) {}
  /// The editor that fits the question.
  static AnswerEditor* create(const forms::Item& item, QWidget* parent);

  virtual void setValues(const Values& values) = 0;
  virtual void setReadOnly(bool readOnly) = 0;
  virtual void takeFocus(Qt::FocusReason reason) = 0;
  /// Hands on what still waits for a pause in typing.
  virtual void flush() {}
  /// Something stands there that is no answer.
  [[nodiscard]] virtual bool isWrong() const { return false; }
  /// The language has changed. `question` is what a screen reader calls the place.
  virtual void retell(const QString& question) = 0;

 Q_SIGNALS:
  void given(const std::vector<tidlig::forms::AnswerValue>& values);
  /// It was answered by one key, which leads on to the next question.
  void answeredByKey();
  /// Something else stands there than before, an answer or not.
  void typed();

 protected:
  [[nodiscard]] const forms::Item& item() const { return m_item; }

 private:
  const forms::Item& m_item;
};

}  // namespace tidlig::app
