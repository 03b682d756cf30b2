#pragma once

#include "forms/answers.h"

#include <QWidget>

#include <string>

namespace tidlig::app {

/// One question of a checklist, however it is answered. It shows what it is told and asks for the
/// rest: nothing is chosen here before it is on the disk.
class ChecklistRow : public QWidget {
  Q_OBJECT

 public:
  /// `item` must outlive it. `place` as in forms::Answers.
  ChecklistRow(const forms::Item& item, forms::Place place, QWidget* parent);

  [[nodiscard]] const std::string& linkId() const { return m_item.linkId; }
  [[nodiscard]] const forms::Place& place() const { return m_place; }
  /// In the user's language, with the number the form gives it.
  [[nodiscard]] QString question() const;

  [[nodiscard]] virtual bool isAnswered() const = 0;
  /// Whether it is told as left while it has no answer: words are offered, not asked for.
  [[nodiscard]] virtual bool isAskedFor() const { return true; }
  virtual void setReadOnly(bool readOnly) = 0;
  virtual void takeFocus(Qt::FocusReason reason = Qt::OtherFocusReason) = 0;
  /// Hands on what still waits for a pause in typing.
  virtual void flush() = 0;

 Q_SIGNALS:
  void leave(int rows);  ///< -1 up, +1 down
  void focused();

 protected:
  [[nodiscard]] const forms::Item& item() const { return m_item; }

 private:
  const forms::Item& m_item;
  forms::Place m_place;
};

}  // namespace tidlig::app
