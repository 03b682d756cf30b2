#include "pages/start/steps.h"
#include "text/dates.h"
#include "text/text.h"
#include "widgets/parts.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSaveFile>

namespace tidlig::app {
namespace {

QString plainGroup(const QString& text) {
  QString plain = text.trimmed().toUpper();
  plain.replace(QLatin1Char('O'), QLatin1Char('0'));  // Crockford: easily mistaken letters
  plain.replace(QLatin1Char('I'), QLatin1Char('1'));
  plain.replace(QLatin1Char('L'), QLatin1Char('1'));
  return plain;
}

}  // namespace

RecoveryStep::RecoveryStep(Pickers& pickers, base::Date today)
    : Step(QStringLiteral("recoveryStep")), m_pickers(pickers), m_today(today) {
  auto* heading = addHeading("recoveryLabel");
  auto* words = addWords("recoveryWordsLabel");
  m_key = makeText(QStringLiteral("recoveryKeyLabel"), TextRole::heading, this);
  QFont fixed = m_key->font();
  fixed.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
  fixed.setStyleHint(QFont::Monospace);
  m_key->setFont(fixed);
  m_key->setContentsMargins(0, space().close, 0, space().close);
  add(m_key);
  auto* buttons = new QWidget(this);
  auto* line = new QHBoxLayout(buttons);
  line->setContentsMargins(0, 0, 0, 0);
  m_print = makeButton(QStringLiteral("printButton"), ButtonRole::ordinary, buttons);
  m_save = makeButton(QStringLiteral("saveKeyButton"), ButtonRole::ordinary, buttons);
  m_saved = makeQuiet(QStringLiteral("savedLabel"), buttons);
  line->addWidget(m_print);
  line->addWidget(m_save);
  line->addWidget(m_saved, 1);
  add(buttons);
  auto* backLabel = addWords("typeBackLabel");
  auto* typed = new QWidget(this);
  auto* row = new QHBoxLayout(typed);
  row->setContentsMargins(0, 0, 0, 0);
  for (std::size_t i = 0; i < m_typed.size(); ++i) {
    m_labels[i] = makeText(QStringLiteral("groupLabel"), TextRole::body, typed);
    m_labels[i]->setWordWrap(false);
    m_typed[i] = new QLineEdit(typed);
    m_typed[i]->setObjectName(QStringLiteral("group%1Edit").arg(i + 1));
    m_typed[i]->setMaximumWidth(160);
    row->addWidget(m_labels[i]);
    row->addWidget(m_typed[i]);
    connect(m_typed[i], &QLineEdit::textChanged, this, &Step::changed);
  }
  row->addStretch();
  add(typed);
  connect(m_typed[1], &QLineEdit::returnPressed, this, &Step::entered);
  connect(m_print, &QPushButton::clicked, this, &RecoveryStep::print);
  connect(m_save, &QPushButton::clicked, this, &RecoveryStep::save);
  phrase([=, this] {
    heading->setText(tr("Your recovery key"));
    words->setText(
        tr("If a passphrase is forgotten, this key opens the vault; without either, nobody can. It "
           "is shown only now. Print it, or write it down by hand."));
    backLabel->setText(tr("To be sure that it was written down, type two of its groups:"));
    retell();
  });
}

void RecoveryStep::retell() {
  m_print->setText(tr("Print …"));
  m_print->setIcon(makeIcon(QStringLiteral("print")));
  m_save->setText(tr("Save to a file …"));
  m_save->setIcon(makeIcon(QStringLiteral("save")));
  for (std::size_t i = 0; i < m_typed.size(); ++i) {
    const QString label = tr("Group %1").arg(m_asked[i] + 1);
    m_labels[i]->setText(label);
    m_typed[i]->setAccessibleName(tr("Group %1 of the recovery key").arg(m_asked[i] + 1));
  }
}

void RecoveryStep::setKey(const security::SecretText& key) {
  static const QRegularExpression between(QStringLiteral("[\\s-]+"));
  m_groups = qs(key.view()).split(between, Qt::SkipEmptyParts);
  // Numbered by place: four groups a line are easy to keep apart when writing by hand.
  QString shown;
  for (qsizetype i = 0; i < m_groups.size(); ++i) {
    if (i > 0) shown += i % 4 == 0 ? QStringLiteral("\n") : QStringLiteral("   ");
    shown += m_groups[i];
  }
  m_key->setText(shown);
  const auto count = static_cast<int>(m_groups.size());
  if (count >= 2) {
    m_asked[0] = QRandomGenerator::global()->bounded(count);
    m_asked[1] = (m_asked[0] + 1 + QRandomGenerator::global()->bounded(count - 1)) % count;
    if (m_asked[0] > m_asked[1]) std::swap(m_asked[0], m_asked[1]);
  }
  retell();
  Q_EMIT changed();
}

QString RecoveryStep::fault() const {
  for (std::size_t i = 0; i < m_typed.size(); ++i) {
    if (m_asked[i] >= m_groups.size()) return tr("The recovery key is not there yet.");
    if (plainGroup(m_typed[i]->text()) != plainGroup(m_groups[m_asked[i]])) {
      return tr("Group %1 is not the same as above. Look once more.").arg(m_asked[i] + 1);
    }
  }
  return {};
}

void RecoveryStep::takeFocus() {
  m_typed[0]->setFocus();
}

void RecoveryStep::wipe() {
  m_groups.clear();
  m_key->clear();
  for (auto* edit : m_typed) edit->clear();
}

QString RecoveryStep::sheet() const {
  return tr("Recovery key for a Tidlig vault, made on %1").arg(longDate(m_today)) +
         QStringLiteral("\n\n") + m_key->text() + QStringLiteral("\n\n") +
         tr("It opens the vault when a passphrase is forgotten. Keep it locked away, and not with "
            "the machine.") +
         QLatin1Char('\n');
}

void RecoveryStep::save() {
  const QString path = m_pickers.saveFile(this, tr("Save the recovery key"),
                                          tr("recovery-key") + QStringLiteral(".txt"));
  if (path.isEmpty()) return;
  QSaveFile file(path);
  const QByteArray bytes = sheet().toUtf8();
  const bool written = file.open(QIODevice::WriteOnly) &&
                       file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                       file.write(bytes) == bytes.size() && file.commit();
  m_saved->setText(written ? tr("Saved. Move the file to a safe place, away from this machine.")
                           : tr("It could not be saved there. Choose another place."));
}

void RecoveryStep::print() {
  const QString html =
      QStringLiteral("<pre style=\"font-size:14pt\">%1</pre>").arg(sheet().toHtmlEscaped());
  if (m_pickers.print(this, html)) m_saved->setText(tr("Sent to the printer."));
}

}  // namespace tidlig::app
