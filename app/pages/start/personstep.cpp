#include "pages/start/steps.h"
#include "security/passphrase.h"
#include "text/names.h"
#include "text/text.h"
#include "widgets/parts.h"
#include "widgets/passphrasefield.h"

#include <QComboBox>
#include <QLineEdit>

namespace tidlig::app {
namespace {

constexpr auto kShortest = static_cast<qsizetype>(security::kShortestPassphrase);
constexpr const char* kProfessions[] = {"healthVisitor", "daycare", "jobCentre", "youthUnit"};

}  // namespace

PersonStep::PersonStep() : Step(QStringLiteral("personStep")) {
  auto* nameLabel = addHeading("nameLabel");
  m_name = new QLineEdit(this);
  m_name->setObjectName(QStringLiteral("userNameEdit"));
  add(m_name);
  auto* professionLabel = addHeading("professionLabel");
  m_profession = new QComboBox(this);
  m_profession->setObjectName(QStringLiteral("professionCombo"));
  for (const char* code : kProfessions) {
    m_profession->addItem(QString(), QString::fromLatin1(code));
  }
  add(m_profession);
  auto* firstLabel = addHeading("passphraseLabel");
  auto* rules = addWords("rulesLabel");
  m_first = new PassphraseField(QStringLiteral("passphraseEdit"), this);
  add(m_first);
  auto* secondLabel = addHeading("repeatLabel");
  m_second = new PassphraseField(QStringLiteral("repeatEdit"), this);
  add(m_second);
  phrase([=, this] {
    nameLabel->setText(tr("Your name"));
    m_name->setAccessibleName(tr("Your name"));
    professionLabel->setText(tr("Your profession"));
    m_profession->setAccessibleName(tr("Your profession"));
    for (int i = 0; i < m_profession->count(); ++i) {
      m_profession->setItemText(i, professionName(utf8(m_profession->itemData(i).toString())));
    }
    firstLabel->setText(tr("Your passphrase"));
    rules->setText(
        tr("At least 15 characters. A sentence that only you would say is good; four or five "
           "ordinary words are enough. No signs or capitals are demanded."));
    m_first->setLabel(tr("Your passphrase"));
    secondLabel->setText(tr("The passphrase once more"));
    m_second->setLabel(tr("The passphrase once more"));
  });
  connect(m_name, &QLineEdit::textChanged, this, &Step::changed);
  connect(m_first, &PassphraseField::edited, this, &Step::changed);
  connect(m_second, &PassphraseField::edited, this, &Step::changed);
  connect(m_second, &PassphraseField::returnPressed, this, &Step::entered);
}

std::string PersonStep::name() const {
  return utf8(m_name->text().trimmed());
}

std::string PersonStep::profession() const {
  return utf8(m_profession->currentData().toString());
}

security::SecretText PersonStep::passphrase() const {
  return m_first->secret();
}

QString PersonStep::fault() const {
  if (name().empty()) return tr("Write your name: it stands beside what you do in the vault.");
  if (m_first->length() < kShortest) {
    return tr("The passphrase has %n character(s); it needs at least 15.", nullptr,
              static_cast<int>(m_first->length()));
  }
  if (!m_first->secret().equals(m_second->secret())) {
    return tr("The two passphrases are not the same. Show them and compare.");
  }
  return {};
}

void PersonStep::takeFocus() {
  if (m_name->text().isEmpty()) {
    m_name->setFocus();
  } else {
    m_first->setFocus();
  }
}

void PersonStep::clearPassphrases() {
  m_first->clear();
  m_second->clear();
}

}  // namespace tidlig::app
