#include "widgets/passphrasefield.h"

#include "widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tidlig::app {

PassphraseField::PassphraseField(const QString& name, QWidget* parent) : QWidget(parent) {
  m_edit = new QLineEdit(this);
  m_edit->setObjectName(name);
  m_edit->setEchoMode(QLineEdit::Password);
  m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                              Qt::ImhNoAutoUppercase);
  m_show = makeIconButton(name + QStringLiteral("ShowButton"), this);
  m_show->setCheckable(true);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space().close);
  layout->addWidget(m_edit, 1);
  layout->addWidget(m_show);
  // As high as the field beside it.
  m_show->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
  setFocusProxy(m_edit);
  connect(m_show, &QToolButton::toggled, this, &PassphraseField::showPlain);
  connect(m_edit, &QLineEdit::textEdited, this, &PassphraseField::edited);
  connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::returnPressed);
  retranslate();
}

void PassphraseField::setLabel(const QString& label) {
  m_edit->setAccessibleName(label);
}

qsizetype PassphraseField::length() const {
  return m_edit->text().toUcs4().size();
}

security::SecretText PassphraseField::secret() const {
  QByteArray bytes = m_edit->text().toUtf8();
  auto secret =
      security::SecretText::copyOf({bytes.constData(), static_cast<size_t>(bytes.size())});
  security::wipe(bytes.data(), static_cast<size_t>(bytes.size()));
  return secret;
}

void PassphraseField::clear() {
  m_edit->clear();
  m_show->setChecked(false);
}

void PassphraseField::showPlain(bool plain) {
  m_edit->setEchoMode(plain ? QLineEdit::Normal : QLineEdit::Password);
  retranslate();
}

void PassphraseField::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
    retranslate();
  }
  QWidget::changeEvent(event);
}

void PassphraseField::retranslate() {
  nameIconButton(m_show, QStringLiteral("eye"),
                 m_show->isChecked() ? tr("Hide the passphrase") : tr("Show the passphrase"));
}

}  // namespace tidlig::app
