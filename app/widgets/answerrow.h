#pragma once

#include "usecases/screenings.h"
#include "widgets/checklistrow.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace tidlig::app {

class AnswerButton;
class NoteFields;
enum class CommandId;

/// A question about an indicator on one line: text, four answers (keys 1–4), note and help.
class AnswerRow : public ChecklistRow {
  Q_OBJECT

 public:
  AnswerRow(const forms::Item& item, QWidget* parent = nullptr);

  [[nodiscard]] const std::optional<std::string>& indicator() const { return item().indicator; }
  [[nodiscard]] std::optional<domain::Value> value() const { return m_value; }
  [[nodiscard]] bool isAnswered() const override { return m_value.has_value(); }

  void setState(const usecases::ItemState& state);
  void setValue(std::optional<domain::Value> value);
  void setPrevious(const usecases::PreviousAnswer& previous);
  void setReadOnly(bool readOnly) override;
  /// Puts the keyboard on the chosen answer, or the first.
  void takeFocus(Qt::FocusReason reason = Qt::OtherFocusReason) override;
  void flush() override;

 Q_SIGNALS:
  /// A person chose this answer, or took it back; `byKey` asks to go on to the next question.
  void asked(std::optional<tidlig::domain::Value> value, bool byKey);
  void written(tidlig::usecases::NoteKind kind, const QString& text);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void retranslate();
  void arrange(bool wide);
  void moveWithin(int steps);
  bool perform(std::optional<CommandId> command);
  void toggleHelp();
  void toggleNote();
  void keepOneTabStop();
  [[nodiscard]] bool hasNote() const;

  std::optional<domain::Value> m_value;
  std::optional<usecases::PreviousAnswer> m_previous;
  usecases::ItemState m_state;
  QGridLayout* m_grid;
  QLabel* m_text;
  QLabel* m_last;
  QLabel* m_help;
  QWidget* m_words;
  QWidget* m_answers;
  std::vector<AnswerButton*> m_buttons;
  QToolButton* m_noteButton;
  QToolButton* m_helpButton;
  NoteFields* m_notes = nullptr;
  std::optional<bool> m_wide;
  bool m_readOnly = false;
};

}  // namespace tidlig::app
