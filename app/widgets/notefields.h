#pragma once

#include "usecases/screenings.h"

#include <QString>
#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;

namespace tidlig::app {

class TypingPause;

/// What can be written beside an answer: a note, since when, who saw it, an example. Hands on each
/// change after a short pause in typing, and at once when the line is left.
class NoteFields : public QWidget {
  Q_OBJECT

 public:
  explicit NoteFields(const QString& question, QWidget* parent = nullptr);

  void setState(const usecases::ItemState& state);
  /// Hands on what is still waiting for its pause.
  void flush();
  void focusNote();

 Q_SIGNALS:
  void written(tidlig::usecases::NoteKind kind, const QString& text);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void handOn();
  void retranslate();

  QString m_question;
  std::array<QLabel*, 4> m_labels{};
  std::array<QLineEdit*, 4> m_edits{};
  std::array<QString, 4> m_kept;  ///< as it is in the vault
  TypingPause* m_typing;
};

}  // namespace tidlig::app
