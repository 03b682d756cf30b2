#include "pages/administration/personform.h"

#include "pages/administration/newpassphrase.h"
#include "text/names.h"
#include "text/roletext.h"
#include "text/text.h"
#include "widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace tidlig::app {
namespace {

constexpr const char* kProfessions[] = {"", "healthVisitor", "daycare", "jobCentre", "youthUnit"};

}  // namespace

PersonForm::PersonForm() : Step(QStringLiteral("personForm")) {
  auto* nameLabel = addHeading("personNameLabel");
  m_name = new QLineEdit(this);
  m_name->setObjectName(QStringLiteral("personNameEdit"));
  add(m_name);
  auto* rolesLabel = addHeading("rolesLabel");
  for (std::size_t i = 0; i < m_roles.size(); ++i) {
    m_roles[i] = new QCheckBox(this);
    m_roles[i]->setObjectName(QStringLiteral("role%1Box").arg(i));
    add(m_roles[i]);
    connect(m_roles[i], &QCheckBox::toggled, this, &Step::changed);
  }
  auto* professionLabel = addHeading("personProfessionLabel");
  m_profession = new QComboBox(this);
  m_profession->setObjectName(QStringLiteral("personProfessionCombo"));
  for (const char* code : kProfessions) {
    m_profession->addItem(QString(), QString::fromLatin1(code));
  }
  add(m_profession, Qt::AlignLeft);
  auto* unitLabel = addHeading("unitLabel");
  m_unit = new QLineEdit(this);
  m_unit->setObjectName(QStringLiteral("unitEdit"));
  add(m_unit);
  m_passphrase = new NewPassphrase(NewPassphrase::For::somebody);
  add(m_passphrase);
  connect(m_name, &QLineEdit::textChanged, this, &Step::changed);
  connect(m_passphrase, &Step::changed, this, &Step::changed);
  connect(m_passphrase, &Step::entered, this, &Step::entered);
  phrase([=, this] {
    nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    rolesLabel->setText(tr("What the person does in the vault"));
    for (std::size_t i = 0; i < m_roles.size(); ++i) {
      const domain::Role role = domain::kRoles[i];
      m_roles[i]->setText(
          inLines(capitalised(roleName(role)) + QStringLiteral(": ") + roleMeaning(role)));
    }
    professionLabel->setText(tr("Profession"));
    m_profession->setAccessibleName(tr("Profession"));
    m_profession->setItemText(0, tr("None"));
    for (int i = 1; i < m_profession->count(); ++i) {
      m_profession->setItemText(i, professionName(utf8(m_profession->itemData(i).toString())));
    }
    unitLabel->setText(tr("Unit: district, room or team"));
    m_unit->setAccessibleName(tr("Unit: district, room or team"));
  });
}

void PersonForm::fill(const domain::User& user) {
  m_name->setText(qs(user.name));
  for (std::size_t i = 0; i < m_roles.size(); ++i) {
    m_roles[i]->setChecked(user.has(domain::kRoles[i]));
  }
  m_profession->setCurrentIndex(std::max(0, m_profession->findData(qs(user.profession))));
  m_unit->setText(qs(user.unit));
  m_name->setEnabled(m_new);
  m_passphrase->setVisible(m_new);
  m_passphrase->clear();
}

void PersonForm::showNew() {
  m_new = true;
  fill({{}, {domain::Role::professional}, {}, {}});
}

void PersonForm::showKnown(const domain::User& user) {
  m_new = false;
  fill(user);
}

usecases::NewUser PersonForm::wanted() const {
  usecases::NewUser user{utf8(m_name->text().trimmed()), {}, {}, utf8(m_unit->text().trimmed())};
  user.profession = utf8(m_profession->currentData().toString());
  for (std::size_t i = 0; i < m_roles.size(); ++i) {
    if (m_roles[i]->isChecked()) user.roles.push_back(domain::kRoles[i]);
  }
  return user;
}

security::SecretText PersonForm::passphrase() const {
  return m_passphrase->passphrase();
}

QString PersonForm::fault() const {
  const usecases::NewUser user = wanted();
  if (user.name.empty()) return tr("Write the person's name.");
  if (user.roles.empty()) return tr("Choose what the person does: at least one thing.");
  return m_new ? m_passphrase->fault() : QString();
}

void PersonForm::takeFocus() {
  m_new ? m_name->setFocus() : m_roles[0]->setFocus();
}

void PersonForm::wipe() {
  m_passphrase->clear();
}

}  // namespace tidlig::app
