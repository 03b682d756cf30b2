#include "pages/administration/newpassphrase.h"

#include "security/passphrase.h"
#include "text/text.h"
#include "widgets/parts.h"
#include "widgets/passphrasefield.h"

#include <QLineEdit>

namespace tidlig::app {
namespace {

constexpr auto kShortest = static_cast<qsizetype>(security::kShortestPassphrase);

}  // namespace

NewPassphrase::NewPassphrase(For whom) : Step(QStringLiteral("newPassphrase")) {
  auto* firstLabel = addHeading("newPassphraseLabel");
  auto* rules = addWords("rulesLabel");
  m_first = new PassphraseField(QStringLiteral("newPassphraseEdit"), this);
  add(m_first);
  m_suggest = makeButton(QStringLiteral("suggestButton"), ButtonRole::link, this);
  add(m_suggest, Qt::AlignLeft);
  m_suggested = addWords("suggestedLabel");
  m_suggested->hide();
  auto* secondLabel = addHeading("repeatLabel");
  m_second = new PassphraseField(QStringLiteral("repeatEdit"), this);
  add(m_second);
  phrase([=, this] {
    const bool own = whom == For::oneself;
    firstLabel->setText(own ? tr("Your new passphrase") : tr("The person's passphrase"));
    m_first->setLabel(firstLabel->text());
    rules->setText(
        own ? tr("At least 15 characters. A sentence that only you would say is good.")
            : tr("At least 15 characters. Hand it over by word of mouth; the person changes it "
                 "after signing in, in the menu."));
    m_suggest->setText(tr("Suggest one of Danish words"));
    m_suggested->setText(tr("Six words, each drawn by chance from Tidlig's own list: %1 bits. Type "
                            "them once more below.")
                             .arg(security::bitsOfMadePassphrase()));
    secondLabel->setText(tr("The passphrase once more"));
    m_second->setLabel(tr("The passphrase once more"));
  });
  connect(m_suggest, &QPushButton::clicked, this, &NewPassphrase::suggest);
  for (auto* field : {m_first, m_second}) {
    connect(field, &PassphraseField::edited, this, &Step::changed);
  }
  connect(m_second, &PassphraseField::returnPressed, this, &Step::entered);
}

void NewPassphrase::suggest() {
  const security::SecretText made = security::makePassphrase();
  m_first->edit()->setText(qs(made.view()));
  m_first->edit()->setEchoMode(QLineEdit::Normal);
  m_second->clear();
  m_suggested->show();
  m_second->setFocus();
  Q_EMIT changed();
}

security::SecretText NewPassphrase::passphrase() const {
  return m_first->secret();
}

QString NewPassphrase::fault() const {
  if (m_first->length() < kShortest) {
    return tr("The passphrase has %n character(s); it needs at least 15.", nullptr,
              static_cast<int>(m_first->length()));
  }
  if (!m_first->secret().equals(m_second->secret())) {
    return tr("The two passphrases are not the same. Show them and compare.");
  }
  const auto normalised = security::normalisePassphrase(m_first->secret());
  if (!normalised || !security::checkNewPassphrase(*normalised)) {
    return tr("Many people choose this passphrase, so it is guessed at once. Choose another.");
  }
  return {};
}

void NewPassphrase::takeFocus() {
  m_first->setFocus();
}

void NewPassphrase::clear() {
  m_first->edit()->setEchoMode(QLineEdit::Password);
  m_first->clear();
  m_second->clear();
  m_suggested->hide();
}

}  // namespace tidlig::app
