#pragma once

#include "forms/formpeek.h"
#include "forms/scoresheet.h"
#include "pages/page.h"
#include "usecases/forms.h"

#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QFrame;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QVBoxLayout;

namespace tidlig::app {

/// What there is to say of a form before a person brings it in: which form it is, what Tidlig can
/// do with it, item by item, and what they have to confirm.
class FormImportPage : public Page {
  Q_OBJECT

 public:
  FormImportPage(Services& services, std::string bytes);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 private:
  /// All findings of one rule.
  struct Group {
    std::vector<const forms::Finding*> findings;
    QLabel* sentence = nullptr;
    QLabel* places = nullptr;
  };

  [[nodiscard]] bool isRefused() const { return !m_trial.read.form.has_value(); }
  [[nodiscard]] bool canComeIn() const { return !isRefused() && !m_trial.known; }
  void buildForm(QVBoxLayout* column);
  void buildFindings(QVBoxLayout* column);
  void buildSeverity(QVBoxLayout* column, forms::Severity severity);
  void buildTotal(QVBoxLayout* column);
  void buildEnd(QVBoxLayout* column);
  void follow();
  void bringIn();

  [[nodiscard]] QString formName() const;
  [[nodiscard]] QString originText() const;
  [[nodiscard]] QString resultText() const;
  [[nodiscard]] QString resultWords() const;
  [[nodiscard]] QString countsText() const;
  [[nodiscard]] QString earlierText() const;
  [[nodiscard]] QString severityText(forms::Severity severity) const;
  [[nodiscard]] QString placeText(const forms::Finding& finding) const;
  [[nodiscard]] QString placesText(const Group& group) const;
  [[nodiscard]] QString totalText() const;
  [[nodiscard]] QString partsText() const;
  [[nodiscard]] QString missingText() const;

  std::string m_bytes;
  forms::FormPeek m_peek;
  usecases::FormTrial m_trial;
  std::optional<usecases::KnownForm> m_earlier;  ///< another version of the same form
  std::optional<forms::ScoreSheet> m_sheet;      ///< asked about
  QScrollArea* m_scroll;
  std::vector<Group> m_groups;
  QCheckBox* m_read = nullptr;
  QRadioButton* m_total = nullptr;
  QRadioButton* m_noTotal = nullptr;
  QLabel* m_missing = nullptr;
  QPushButton* m_bringIn = nullptr;
  QPushButton* m_leave = nullptr;
};

}  // namespace tidlig::app
