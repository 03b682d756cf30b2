#pragma once

#include "widgets/answereditor.h"

#include <vector>

class QAbstractButton;
class QButtonGroup;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace tidlig::app {

class TypingPause;

/// One or several of what a question offers, and words of one's own where it takes them: yes and
/// no, options beside or below each other, many in a list that opens.
class ChoiceEditor : public AnswerEditor {
  Q_OBJECT

 public:
  ChoiceEditor(const forms::Item& item, QWidget* parent);

  void setValues(const Values& values) override;
  void setReadOnly(bool readOnly) override;
  void takeFocus(Qt::FocusReason reason) override;
  void flush() override;
  void retell(const QString& question) override;

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] bool opensList() const;
  [[nodiscard]] QString labelOf(std::size_t option) const;
  void buildButtons(QVBoxLayout* layout);
  void buildList(QVBoxLayout* layout);
  void buildOther(QVBoxLayout* layout);
  void choose(std::size_t option, bool on);
  void handOn(const Values& values);
  [[nodiscard]] Values offeredOnly() const;
  void showChosen();

  std::vector<forms::AnswerOption> m_options;
  std::vector<QAbstractButton*> m_buttons;
  QComboBox* m_list = nullptr;
  QLineEdit* m_other = nullptr;
  TypingPause* m_typing = nullptr;
  Values m_values;
  bool m_readOnly = false;
};

}  // namespace tidlig::app
