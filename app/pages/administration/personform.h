#pragma once

#include "pages/start/steps.h"
#include "usecases/openvault.h"

class QCheckBox;

namespace tidlig::app {

class NewPassphrase;

/// What a person of the vault is: name, roles in words, profession, unit; and a first passphrase
/// for a new one.
class PersonForm : public Step {
  Q_OBJECT

 public:
  PersonForm();
  /// Empty fields and a passphrase to be given.
  void showNew();
  /// A known person, whose name stays.
  void showKnown(const domain::User& user);
  [[nodiscard]] usecases::NewUser wanted() const;
  [[nodiscard]] security::SecretText passphrase() const;
  [[nodiscard]] QString fault() const override;
  void takeFocus() override;
  void wipe();

 private:
  void fill(const domain::User& user);

  bool m_new = true;
  QLineEdit* m_name;
  std::array<QCheckBox*, domain::kRoles.size()> m_roles{};
  QComboBox* m_profession;
  QLineEdit* m_unit;
  NewPassphrase* m_passphrase;
};

}  // namespace tidlig::app
