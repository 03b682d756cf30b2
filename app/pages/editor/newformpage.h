#pragma once

#include "pages/page.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tidlig::app {

/// What a new checklist begins with: its title, who fills it in, whom it is about.
class NewFormPage : public Page {
  Q_OBJECT

 public:
  explicit NewFormPage(Services& services);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 private:
  void retell();
  void begin();

  QLabel* m_titleLabel;
  QLineEdit* m_titleDa;
  QLineEdit* m_titleEn;
  QLabel* m_whoLabel;
  QComboBox* m_who;
  QLabel* m_aboutLabel;
  QComboBox* m_about;
  QLabel* m_agesLabel;
  std::array<QCheckBox*, 5> m_ages{};
  QPushButton* m_begin;
};

}  // namespace tidlig::app
