#include "pages/administration/checkpage.h"

#include "widgets/messagebar.h"
#include "widgets/parts.h"
#include "widgets/workstrip.h"

#include <QFrame>
#include <QVBoxLayout>

namespace tidlig::app {

CheckPage::CheckPage(Services& services)
    : Page(services, QStringLiteral("checkPage")),
      m_machine(security::machineFacts(vault().folder())) {
  auto* cards = beginCards(QStringLiteral("checkScroll"));
  cards->addWidget(buildCheck());
  cards->addWidget(buildMachine());
  cards->addStretch();
}

QString CheckPage::title() const {
  return tr("Check the vault");
}

std::function<void()> CheckPage::back() {
  return [this] { services().navigator.showAdministration(); };
}

void CheckPage::takeFocus() {
  m_check->setFocus();
}

QFrame* CheckPage::buildCheck() {
  auto* card = makeColumnCard(QStringLiteral("checkCard"));
  auto* words = makeText(QStringLiteral("checkWordsLabel"), TextRole::body, card);
  m_check = makeButton(QStringLiteral("checkButton"), ButtonRole::primary, card);
  m_work = new WorkStrip(card);
  m_result = makeText(QStringLiteral("checkResultLabel"), TextRole::strong, card);
  m_result->hide();
  layoutOf(card)->addWidget(words);
  layoutOf(card)->addWidget(m_check, 0, Qt::AlignLeft);
  layoutOf(card)->addWidget(m_work);
  layoutOf(card)->addWidget(m_result);
  connect(m_check, &QPushButton::clicked, this, &CheckPage::check);
  connect(m_work, &WorkStrip::stopWanted, this,
          [this] { this->services().session.stopWorkingAlone(); });
  phrase([=, this] {
    words->setText(
        tr("Every page of the file, every reference, every entry of the log and every screening is "
           "read once, and each decision's suggestion is worked out again from what was seen then. "
           "Nothing is changed. With many families it takes up to a minute."));
    m_check->setText(tr("Check now"));
    m_result->setText(resultText());
  });
  return card;
}

QFrame* CheckPage::buildMachine() {
  auto* card = makeColumnCard(QStringLiteral("machineCard"));
  auto* heading = makeText(QStringLiteral("machineTitleLabel"), TextRole::heading, card);
  auto* words = makeText(QStringLiteral("machineLabel"), TextRole::body, card);
  layoutOf(card)->addWidget(heading);
  layoutOf(card)->addWidget(words);
  phrase([=, this] {
    heading->setText(tr("This machine"));
    words->setText(machineText());
  });
  return card;
}

void CheckPage::check() {
  messages().dismiss();
  m_result->hide();
  m_work->begin([] { return tr("The vault is being checked …"); });
  m_check->setEnabled(false);
  services().session.workAlone(
      [](usecases::OpenVault& vault, const base::Progress& progress) {
        return usecases::checkVault(vault, progress);
      },
      [this, here = QPointer<CheckPage>(this)](std::int64_t done, std::int64_t total) {
        if (here) m_work->tell(done, total);
      },
      [this, here = QPointer<CheckPage>(this)](Outcome outcome) {
        if (here) tell(std::move(outcome));
      });
}

void CheckPage::tell(Outcome outcome) {
  m_work->end();
  m_check->setEnabled(true);
  m_check->setFocus();
  if (!outcome.ok() && outcome.error().kind == base::ErrorKind::cancelled) {
    return messages().tell(tr("The check was stopped before its end. It tells nothing then."));
  }
  if (!succeeded(outcome, Doing::reading)) return;
  m_findings = std::move(outcome).value();
  m_result->setText(resultText());
  m_result->show();
}

QString CheckPage::resultText() const {
  if (!m_findings) return {};
  if (m_findings->empty()) return tr("All is well: everything could be read, and everything fits.");
  QStringList lines;
  for (const usecases::CheckFinding& finding : *m_findings) {
    if (finding.part == "keys") {
      lines << tr(
          "One of the two key files was damaged. It has been written again from the other.");
    } else if (finding.part == "pages") {
      lines << tr(
          "A part of the file is damaged. Work no more in this vault: find the newest good "
          "backup and restore it.");
    } else if (finding.part == "references") {
      lines << tr("Some entries refer to something that is not in the vault any more.");
    } else if (finding.part == "log") {
      lines << tr(
          "The log does not fit together: an entry was changed, removed or added by "
          "something else than Tidlig. The page about the log tells which.");
    } else if (finding.part == "screenings") {
      lines << tr("A screening cannot be read.");
    } else {
      lines << tr("An earlier suggestion can no longer be worked out to the same result.");
    }
  }
  lines.removeDuplicates();
  return lines.join(QStringLiteral("\n\n"));
}

QString CheckPage::machineText() const {
  using security::Protection;
  QStringList lines;
  lines << (m_machine.disk == Protection::on ? tr("The disk with the vault is encrypted.")
            : m_machine.disk == Protection::off
                ? tr("The disk with the vault is not encrypted. The vault is encrypted by itself, "
                     "but what you print to a file or save elsewhere is not.")
                : tr("Tidlig cannot see whether the disk with the vault is encrypted."));
  lines << (m_machine.swap == Protection::on
                ? tr("The machine writes no memory unencrypted to the disk.")
            : m_machine.swap == Protection::off
                ? tr("The machine may write memory unencrypted to the disk when it runs short of "
                     "it (swap). Ask whoever looks after the machine to encrypt it or turn it off.")
                : tr("Tidlig cannot see whether memory that is written to the disk (swap) is "
                     "encrypted."));
  lines << (m_machine.dumps == Protection::on
                ? tr("If Tidlig breaks down, it leaves no picture of its memory.")
                : tr("If Tidlig breaks down, the machine may keep a picture of its memory."));
  return lines.join(QStringLiteral("\n\n"));
}

}  // namespace tidlig::app
