#include "pages/unlock/newpassphrasestep.h"

#include "security/passphrase.h"
#include "security/recoverykey.h"
#include "widgets/parts.h"
#include "widgets/passphrasefield.h"

#include <QLineEdit>

namespace tidlig::app {
namespace {

constexpr auto kShortest = static_cast<qsizetype>(security::kShortestPassphrase);

}  // namespace

NewPassphraseStep::NewPassphraseStep() : Step(QStringLiteral("newPassphraseStep")) {
  auto* keyLabel = addHeading("recoveryKeyLabel");
  auto* keyWords = addWords("recoveryKeyWordsLabel");
  m_key = new PassphraseField(QStringLiteral("recoveryKeyEdit"), this);
  add(m_key);
  auto* firstLabel = addHeading("passphraseLabel");
  auto* rules = addWords("rulesLabel");
  m_first = new PassphraseField(QStringLiteral("newPassphraseEdit"), this);
  add(m_first);
  auto* secondLabel = addHeading("repeatLabel");
  m_second = new PassphraseField(QStringLiteral("repeatEdit"), this);
  add(m_second);
  phrase([=, this] {
    keyLabel->setText(tr("The recovery key from your sheet"));
    m_key->setLabel(tr("The recovery key from your sheet"));
    keyWords->setText(
        tr("Spaces, hyphens, small and capital letters do not matter. Of a key in two halves, both "
           "are typed one after the other. A new key is made when it has been used."));
    firstLabel->setText(tr("Your new passphrase"));
    m_first->setLabel(tr("Your new passphrase"));
    rules->setText(tr("At least 15 characters. A sentence that only you would say is good."));
    secondLabel->setText(tr("The passphrase once more"));
    m_second->setLabel(tr("The passphrase once more"));
  });
  for (auto* field : {m_key, m_first, m_second}) {
    connect(field, &PassphraseField::edited, this, &Step::changed);
  }
  connect(m_second, &PassphraseField::returnPressed, this, &Step::entered);
}

security::SecretText NewPassphraseStep::recoveryKey() const {
  return m_key->secret();
}

security::SecretText NewPassphraseStep::passphrase() const {
  return m_first->secret();
}

QString NewPassphraseStep::fault() const {
  if (security::isRecoveryHalf(m_key->secret())) {
    return tr("This is one of two halves. Type the other one behind it.");
  }
  if (!security::readRecoveryKey(m_key->secret()).ok()) {
    return tr("This is not a whole recovery key. Compare it with the sheet, group by group.");
  }
  if (m_first->length() < kShortest) {
    return tr("The passphrase has %n character(s); it needs at least 15.", nullptr,
              static_cast<int>(m_first->length()));
  }
  if (!m_first->secret().equals(m_second->secret())) {
    return tr("The two passphrases are not the same. Show them and compare.");
  }
  return {};
}

void NewPassphraseStep::takeFocus() {
  m_key->setFocus();
}

void NewPassphraseStep::clear() {
  for (auto* field : {m_key, m_first, m_second}) field->clear();
}

}  // namespace tidlig::app
