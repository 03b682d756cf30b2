#pragma once

#include "security/secret.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace tidlig::app {

/// A line for a passphrase with a button that shows it. Pasting is allowed.
class PassphraseField : public QWidget {
  Q_OBJECT

 public:
  /// `name` is the object name of the line.
  explicit PassphraseField(const QString& name, QWidget* parent = nullptr);

  void setLabel(const QString& label);
  [[nodiscard]] QLineEdit* edit() const { return m_edit; }
  [[nodiscard]] qsizetype length() const;
  /// A copy in guarded memory.
  [[nodiscard]] security::SecretText secret() const;
  void clear();

 Q_SIGNALS:
  void edited();
  void returnPressed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void showPlain(bool plain);
  void retranslate();

  QLineEdit* m_edit;
  QToolButton* m_show;
};

}  // namespace tidlig::app
