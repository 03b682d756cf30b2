#pragma once

#include "base/date.h"

#include <QLineEdit>

#include <optional>

namespace tidlig::app {

/// A line for a day, typed as people write it (23.11.2026, 231126 …); set right when it is left.
class DateField : public QLineEdit {
  Q_OBJECT

 public:
  explicit DateField(const QString& name, QWidget* parent = nullptr);
  /// What stands in the empty line instead of the form of a date.
  void setHint(const QString& hint);

  [[nodiscard]] std::optional<base::Date> date() const;
  void setDate(base::Date date);
  /// Something was typed that is no day.
  [[nodiscard]] bool isWrong() const;

 protected:
  void focusOutEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  QString m_hint;
};

}  // namespace tidlig::app
