#pragma once

#include "forms/questionnaire.h"
#include "usecases/screenings.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace tidlig::app {

class TypingPause;

/// A question answered in words; its help, and the answers it offers, stand below it. What is typed
/// is handed on after a short pause and when the field is left.
class WordsRow : public QWidget {
  Q_OBJECT

 public:
  WordsRow(const forms::Item& item, QWidget* parent = nullptr);

  [[nodiscard]] const std::string& linkId() const { return m_item.linkId; }
  void setState(const usecases::ItemState& state);
  void setReadOnly(bool readOnly);
  void flush();
  void takeFocus();

 Q_SIGNALS:
  void written(const QString& text);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  const forms::Item& m_item;
  QLabel* m_label;
  QLabel* m_hint;
  QPlainTextEdit* m_edit;
  TypingPause* m_typing;
};

}  // namespace tidlig::app
