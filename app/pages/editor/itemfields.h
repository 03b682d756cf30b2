#pragma once

#include "domain/catalogue.h"
#include "forms/questionnaire.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tidlig::app {

class TypingPause;

/// The texts of one question, section or of the checklist itself, in both languages, and what can
/// be said of it. Hands on what is typed after a short pause and when a field is left.
class ItemFields : public QWidget {
  Q_OBJECT

 public:
  explicit ItemFields(QWidget* parent = nullptr);

  /// What stands in the fields.
  struct Texts {
    domain::LocalText text, help;  ///< of the checklist: its title, and how it is used
    std::optional<std::vector<domain::LocalText>> options;
    std::optional<bool> required, professionalOnly;
  };
  void show(const forms::Questionnaire& form);
  /// Of the form that was shown last.
  void show(const forms::Item& item);
  [[nodiscard]] Texts texts() const;
  void flush();
  void takeFocus();

 Q_SIGNALS:
  void changed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fill(const Texts& texts);
  void retell();

  bool m_ofForm = true;
  std::string m_language = "da";  ///< the form's own
  QLabel* m_textLabel;
  QLineEdit* m_textDa;
  QLineEdit* m_textEn;
  QLabel* m_helpLabel;
  QPlainTextEdit* m_helpDa;
  QPlainTextEdit* m_helpEn;
  QLabel* m_optionsLabel;
  QPlainTextEdit* m_options;
  QCheckBox* m_required;
  QCheckBox* m_professionalOnly;
  TypingPause* m_typing;
};

}  // namespace tidlig::app
