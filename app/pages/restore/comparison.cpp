#include "pages/restore/comparison.h"

#include "text/backuptext.h"
#include "text/dates.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>

namespace tidlig::app {
namespace {

QString countText(std::int64_t count) {
  return QString::number(count);
}

QString momentOrNone(const std::optional<std::int64_t>& milliseconds) {
  return milliseconds ? momentText(*milliseconds) : QStringLiteral("–");
}

QString dayOrNone(const std::optional<base::Date>& day) {
  return day ? shortDate(*day) : QStringLiteral("–");
}

}  // namespace

RestoreComparison::RestoreComparison(bool toNewPlace, QWidget* parent)
    : QFrame(parent), m_toNewPlace(toNewPlace) {
  setObjectName(QStringLiteral("comparisonCard"));
  setProperty("role", QStringLiteral("card"));
  m_heading = makeText(QStringLiteral("comparisonTitleLabel"), TextRole::heading, this);
  m_summary = makeText(QStringLiteral("comparisonLabel"), TextRole::strong, this);
  m_rows = new QGridLayout;
  m_rows->setHorizontalSpacing(space().wide);
  m_rows->setVerticalSpacing(space().close);
  m_rows->setColumnStretch(3, 1);
  m_findings = makeText(QStringLiteral("findingsLabel"), TextRole::body, this);
  m_take = makeButton(QStringLiteral("takeButton"), ButtonRole::primary, this);
  m_leave = makeButton(QStringLiteral("leaveButton"), ButtonRole::ordinary, this);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(space().near);
  buttons->addWidget(m_take);
  buttons->addWidget(m_leave);
  buttons->addStretch();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space().broad, space().apart, space().broad, space().apart);
  column->setSpacing(space().ordinary);
  column->addWidget(m_heading);
  column->addWidget(m_summary);
  column->addLayout(m_rows);
  column->addWidget(m_findings);
  column->addLayout(buttons);
  connect(m_take, &QPushButton::clicked, this, [this] {
    setEnabled(false);  // once is enough
    Q_EMIT taken();
  });
  connect(m_leave, &QPushButton::clicked, this, &RestoreComparison::left);
  retell();
}

void RestoreComparison::tell(const OpenedBackup& opened, const std::optional<storage::Tally>& now) {
  m_opened = opened;
  m_now = now;
  setEnabled(true);
  retell();
}

void RestoreComparison::takeFocus() {
  m_leave->setFocus();
}

void RestoreComparison::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retell();
  QFrame::changeEvent(event);
}

void RestoreComparison::retell() {
  m_heading->setText(tr("What there is now"));
  m_take->setText(m_toNewPlace ? tr("Take it into use") : tr("Put this in the vault's place"));
  m_leave->setText(m_toNewPlace ? tr("Choose another one") : tr("Leave everything as it is"));
  if (!m_opened) return;
  tellRows();
  m_summary->setText(summaryText());
  m_findings->setText(findingsText());
  m_findings->setVisible(!m_findings->text().isEmpty());
}

void RestoreComparison::tellRows() {
  const storage::Tally& then = m_opened->vault.tally;
  m_told = 0;
  const auto count = [&](std::int64_t storage::Tally::* part) {
    return m_now ? countText((*m_now).*part) : QString();
  };
  addRow({}, m_opened->saved ? tr("Saved") : tr("Backup"), m_now ? tr("Vault now") : QString());
  addRow(tr("Families"), countText(then.families), count(&storage::Tally::families));
  addRow(tr("People"), countText(then.people), count(&storage::Tally::people));
  addRow(tr("Screenings"), countText(then.screenings), count(&storage::Tally::screenings));
  addRow(tr("Decisions"), countText(then.decisions), count(&storage::Tally::decisions));
  addRow(tr("Newest screening"), dayOrNone(then.lastScreening),
         m_now ? dayOrNone(m_now->lastScreening) : QString());
  addRow(tr("Newest decision"), momentOrNone(then.lastDecisionMilliseconds),
         m_now ? momentOrNone(m_now->lastDecisionMilliseconds) : QString());
  addRow(tr("Last written to"), momentOrNone(then.lastLogMilliseconds),
         m_now ? momentOrNone(m_now->lastLogMilliseconds) : QString());
}

QString RestoreComparison::summaryText() const {
  if (m_opened->saved) return salvagedText(*m_opened->saved);
  if (m_now) return backupLacksText(m_opened->vault.tally, *m_now);
  if (m_toNewPlace) return tr("The backup is whole, and opens.");
  return tr(
      "The backup is whole, and opens. The vault itself is not open, so there is nothing to "
      "compare "
      "it with.");
}

void RestoreComparison::addRow(const QString& what, const QString& backup, const QString& now) {
  const int row = m_told++;
  const QStringList texts = {what, backup, now};
  for (int column = 0; column < texts.size(); ++column) {
    auto* place = m_rows->itemAtPosition(row, column);
    auto* label = place ? qobject_cast<QLabel*>(place->widget()) : nullptr;
    if (!label) {
      label = makeText(QStringLiteral("row%1Part%2Label").arg(row).arg(column),
                       row == 0 ? TextRole::strong : TextRole::body);
      label->setWordWrap(false);
      m_rows->addWidget(label, row, column);
    }
    label->setText(texts[column]);
  }
}

QString RestoreComparison::findingsText() const {
  QStringList lines;
  if (m_opened->saved) lines << salvageLossesText(*m_opened->saved);
  for (const usecases::CheckFinding& finding : m_opened->vault.findings) {
    lines << (finding.part == "receipt"
                  ? tr("This copy has no receipt: nothing tells whether it is the newest one.")
                  : tr("The log in this backup does not fit together. It can be used; the page "
                       "about the log tells more once it is open."));
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace tidlig::app
