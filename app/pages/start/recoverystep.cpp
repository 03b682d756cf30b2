#include "pages/start/steps.h"
#include "text/text.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace tidlig::app {
namespace {

QString plainGroup(const QString& text) {
  QString plain = text.trimmed().toUpper();
  plain.replace(QLatin1Char('O'), QLatin1Char('0'));  // Crockford: easily mistaken letters
  plain.replace(QLatin1Char('I'), QLatin1Char('1'));
  plain.replace(QLatin1Char('L'), QLatin1Char('1'));
  return plain;
}

QStringList groupsOf(const security::SecretText& key) {
  static const QRegularExpression between(QStringLiteral("[\\s-]+"));
  return qs(key.view()).split(between, Qt::SkipEmptyParts);
}

}  // namespace

RecoveryStep::RecoveryStep(Pickers& pickers, base::Date today)
    : Step(QStringLiteral("recoveryStep")), m_pickers(pickers), m_sheet{{}, {}, today} {
  auto* heading = addHeading("recoveryLabel");
  auto* words = addWords("recoveryWordsLabel");
  m_key = makeText(QStringLiteral("recoveryKeyLabel"), TextRole::heading, this);
  QFont fixed = m_key->font();
  fixed.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
  fixed.setStyleHint(QFont::Monospace);
  m_key->setFont(fixed);
  m_key->setWordWrap(false);  // its lines are its own
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
    m_labels[i]->setText(groupName(m_asked[i]));
    m_typed[i]->setAccessibleName(tr("%1 of the recovery key").arg(groupName(m_asked[i])));
  }
}

QString RecoveryStep::groupName(const Asked& asked) const {
  if (m_sheet.parts.size() < 2) return tr("Group %1").arg(asked.group + 1);
  return asked.part == 0 ? tr("Half A, group %1").arg(asked.group + 1)
                         : tr("Half B, group %1").arg(asked.group + 1);
}

void RecoveryStep::setKey(const security::SecretText& key) {
  show({groupsOf(key)});
}

void RecoveryStep::setHalves(const security::SecretText& a, const security::SecretText& b) {
  show({groupsOf(a), groupsOf(b)});
}

void RecoveryStep::show(std::vector<QStringList> parts) {
  m_sheet.parts = std::move(parts);
  auto* const chance = QRandomGenerator::global();
  const auto count = static_cast<int>(m_sheet.parts.front().size());
  if (m_sheet.parts.size() > 1) {
    m_asked = {Asked{0, chance->bounded(count)}, Asked{1, chance->bounded(count)}};
    m_key->setText(QStringLiteral("A\n") + inLinesOfFour(m_sheet.parts[0]) +
                   QStringLiteral("\n\nB\n") + inLinesOfFour(m_sheet.parts[1]));
  } else {
    const int first = chance->bounded(count);
    const int second = (first + 1 + chance->bounded(count - 1)) % count;
    m_asked = {Asked{0, std::min(first, second)}, Asked{0, std::max(first, second)}};
    m_key->setText(inLinesOfFour(m_sheet.parts[0]));
  }
  m_saved->clear();
  for (auto* edit : m_typed) edit->clear();
  retell();
  Q_EMIT changed();
}

QString RecoveryStep::fault() const {
  for (std::size_t i = 0; i < m_typed.size(); ++i) {
    const Asked& asked = m_asked[i];
    if (asked.part >= m_sheet.parts.size()) return tr("The recovery key is not there yet.");
    if (plainGroup(m_typed[i]->text()) != plainGroup(m_sheet.parts[asked.part][asked.group])) {
      return tr("%1 is not the same as above. Look once more.").arg(groupName(asked));
    }
  }
  return {};
}

void RecoveryStep::takeFocus() {
  m_typed[0]->setFocus();
}

void RecoveryStep::wipe() {
  m_sheet.parts.clear();
  m_key->clear();
  for (auto* edit : m_typed) edit->clear();
}

/// A PDF, or plain text where a person asks for that by the file's name.
void RecoveryStep::save() {
  const QString path = m_pickers.saveFile(this, tr("Save the recovery key"),
                                          tr("recovery-key") + QStringLiteral(".pdf"));
  if (path.isEmpty()) return;
  const bool plain = path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive);
  const bool written =
      writeOwnFile(path, plain ? textOf(m_sheet).toUtf8() : paperAsPdf(paperOf(m_sheet)));
  m_saved->setText(written ? tr("Saved. Move the file to a safe place, away from this machine.")
                           : tr("It could not be saved there. Choose another place."));
}

void RecoveryStep::print() {
  const bool printed = m_pickers.printPages(
      this, [this](QPagedPaintDevice& device) { return paintPaper(device, paperOf(m_sheet)); });
  if (printed) m_saved->setText(tr("Sent to the printer."));
}

}  // namespace tidlig::app
