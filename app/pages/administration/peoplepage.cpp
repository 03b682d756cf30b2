#include "pages/administration/peoplepage.h"

#include "pages/administration/newpassphrase.h"
#include "pages/administration/personform.h"
#include "text/names.h"
#include "text/text.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace tidlig::app {

PeoplePage::PeoplePage(Services& services) : Page(services, QStringLiteral("peoplePage")) {
  auto* cards = beginCards(QStringLiteral("peopleScroll"));
  cards->addWidget(buildList());
  cards->addWidget(buildDetail());
  cards->addStretch();
  m_detail->hide();
  readPeople();
  phrase([this] { retell(); });
}

QString PeoplePage::title() const {
  return tr("People and what they may do");
}

std::function<void()> PeoplePage::back() {
  return [this] { services().navigator.showAdministration(); };
}

void PeoplePage::takeFocus() {
  m_list->setFocus();
}

QFrame* PeoplePage::buildList() {
  auto* card = makeColumnCard(QStringLiteral("peopleCard"));
  m_list = new QListWidget(card);
  m_list->setObjectName(QStringLiteral("peopleList"));
  m_list->setWordWrap(true);
  m_list->setMinimumHeight(160);
  m_add = makeButton(QStringLiteral("addPersonButton"), ButtonRole::primary, card);
  m_change = makeButton(QStringLiteral("changePersonButton"), ButtonRole::ordinary, card);
  m_renew = makeButton(QStringLiteral("renewPassphraseButton"), ButtonRole::ordinary, card);
  m_remove = makeButton(QStringLiteral("removePersonButton"), ButtonRole::ordinary, card);
  auto* rows = new QVBoxLayout;
  auto* first = new QHBoxLayout;
  auto* second = new QHBoxLayout;
  first->addWidget(m_add);
  first->addWidget(m_change);
  first->addStretch();
  second->addWidget(m_renew);
  second->addWidget(m_remove);
  second->addStretch();
  rows->addLayout(first);
  rows->addLayout(second);
  layoutOf(card)->addWidget(m_list);
  layoutOf(card)->addLayout(rows);
  connect(m_list, &QListWidget::currentRowChanged, this, [this] {
    show(Shown::nothing);
    offerWhatFits();
  });
  connect(m_add, &QPushButton::clicked, this, [this] { show(Shown::adding); });
  connect(m_change, &QPushButton::clicked, this, [this] { show(Shown::changing); });
  connect(m_renew, &QPushButton::clicked, this, [this] { show(Shown::renewing); });
  connect(m_remove, &QPushButton::clicked, this, [this] { show(Shown::removing); });
  return card;
}

QFrame* PeoplePage::buildDetail() {
  m_detail = makeColumnCard(QStringLiteral("personCard"));
  m_heading = makeText(QStringLiteral("personTitleLabel"), TextRole::heading, m_detail);
  m_consequence = makeText(QStringLiteral("consequenceLabel"), TextRole::body, m_detail);
  m_form = new PersonForm;
  m_passphrase = new NewPassphrase(NewPassphrase::For::somebody);
  m_accept = makeButton(QStringLiteral("acceptPersonButton"), ButtonRole::primary, m_detail);
  m_cancel = makeButton(QStringLiteral("cancelPersonButton"), ButtonRole::ordinary, m_detail);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_accept);
  buttons->addWidget(m_cancel);
  buttons->addStretch();
  for (QWidget* part : {static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_consequence),
                        static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_passphrase)}) {
    layoutOf(m_detail)->addWidget(part);
  }
  layoutOf(m_detail)->addLayout(buttons);
  connect(m_accept, &QPushButton::clicked, this, &PeoplePage::accept);
  connect(m_form, &Step::entered, this, &PeoplePage::accept);
  connect(m_passphrase, &Step::entered, this, &PeoplePage::accept);
  connect(m_cancel, &QPushButton::clicked, this, [this] {
    show(Shown::nothing);
    m_list->setFocus();
  });
  return m_detail;
}

void PeoplePage::readPeople() {
  auto people = usecases::listUsers(vault());
  if (!succeeded(people, Doing::reading)) return;
  m_people = std::move(people).value();
  const int row = std::max(0, m_list->currentRow());
  m_list->clear();
  for (const usecases::ListedUser& one : m_people) m_list->addItem(line(one));
  m_list->setCurrentRow(std::min(row, m_list->count() - 1));
  offerWhatFits();
}

QString PeoplePage::line(const usecases::ListedUser& one) const {
  QStringList parts{qs(one.user.name)};
  if (one.removed) return tr("%1 · removed, cannot sign in").arg(parts.front());
  QStringList roles;
  for (const domain::Role role : one.user.roles) roles << roleName(role);
  parts << joined(roles);
  if (!one.user.profession.empty()) parts << professionName(one.user.profession);
  if (!one.user.unit.empty()) parts << qs(one.user.unit);
  return parts.join(QStringLiteral(" · "));
}

const usecases::ListedUser* PeoplePage::chosen() const {
  const int row = m_list->currentRow();
  if (row < 0 || row >= static_cast<int>(m_people.size())) return nullptr;
  return &m_people[static_cast<std::size_t>(row)];
}

/// Oneself is neither removed nor given a passphrase unasked: that is in the menu.
void PeoplePage::offerWhatFits() {
  const auto* one = chosen();
  const bool there = one && !one->removed;
  const bool other = there && one->user.name != vault().user().name;
  m_change->setEnabled(there);
  m_renew->setEnabled(other);
  m_remove->setEnabled(other);
}

void PeoplePage::retell() {
  m_list->setAccessibleName(tr("Everybody who may open the vault"));
  m_add->setText(tr("Add a person"));
  m_change->setText(tr("Change"));
  m_renew->setText(tr("Give a new passphrase"));
  m_remove->setText(tr("Remove"));
  m_cancel->setText(tr("Cancel"));
  for (int i = 0; i < m_list->count(); ++i) {
    m_list->item(i)->setText(line(m_people[static_cast<std::size_t>(i)]));
  }
  tellDetail();
}

void PeoplePage::tellDetail() {
  const auto* one = chosen();
  const QString name = one ? qs(one->user.name) : QString();
  m_consequence->clear();
  switch (m_shown) {
    case Shown::nothing:
      break;
    case Shown::adding:
      m_heading->setText(tr("A new person"));
      m_accept->setText(tr("Add"));
      break;
    case Shown::changing:
      m_heading->setText(tr("Change %1").arg(name));
      m_accept->setText(tr("Save"));
      break;
    case Shown::renewing:
      m_heading->setText(tr("A new passphrase for %1").arg(name));
      m_consequence->setText(tr("The passphrase that %1 has now no longer opens the vault. What %1 "
                                "has written stays.")
                                 .arg(name));
      m_accept->setText(tr("Give the new passphrase"));
      break;
    case Shown::removing:
      m_heading->setText(tr("Remove %1?").arg(name));
      m_consequence->setText(
          tr("%1 can no longer open the vault. The name stays in the log and under what %1 has "
             "decided, and drafts that only %1 can see stay unseen. Should %1 have a copy of the "
             "vault's folder from before, it still opens: then give the vault a new key, too "
             "(Keys of the vault).")
              .arg(name));
      m_accept->setText(tr("Remove %1").arg(name));
      break;
  }
  m_consequence->setVisible(!m_consequence->text().isEmpty());
}

void PeoplePage::show(Shown what) {
  m_shown = what;
  m_form->wipe();
  m_passphrase->clear();
  messages().dismiss();
  m_form->setVisible(what == Shown::adding || what == Shown::changing);
  m_passphrase->setVisible(what == Shown::renewing);
  m_detail->setVisible(what != Shown::nothing);
  tellDetail();
  if (what == Shown::adding) m_form->showNew();
  if (what == Shown::changing && chosen()) m_form->showKnown(chosen()->user);
  if (what == Shown::adding || what == Shown::changing) m_form->takeFocus();
  if (what == Shown::renewing) m_passphrase->takeFocus();
  // The harmless button first: removing takes one more step.
  if (what == Shown::removing) m_cancel->setFocus();
}

QString PeoplePage::fault() const {
  if (m_shown == Shown::adding || m_shown == Shown::changing) return m_form->fault();
  return m_shown == Shown::renewing ? m_passphrase->fault() : QString();
}

void PeoplePage::accept() {
  const auto* one = chosen();
  if (m_shown == Shown::nothing || (!one && m_shown != Shown::adding)) return;
  const QString missing = fault();
  if (!missing.isEmpty()) return messages().tell(missing);
  const usecases::NewUser wanted = m_form->wanted();
  const std::string name = one ? one->user.name : std::string();
  const auto cost = services().kdfCost;
  auto secret = std::make_shared<security::SecretText>(
      m_shown == Shown::adding ? m_form->passphrase() : m_passphrase->passphrase());
  if (m_shown == Shown::adding) {
    run([=](auto& vault) { return usecases::addUser(vault, wanted, *secret, cost()); },
        tr("%1 can sign in now.").arg(qs(wanted.name)));
  } else if (m_shown == Shown::changing) {
    run([=](auto& vault) { return usecases::changeUser(vault, wanted); },
        tr("Saved. It counts from the next time %1 signs in.").arg(qs(name)));
  } else if (m_shown == Shown::renewing) {
    run([=](auto& vault) { return usecases::setPassphraseOf(vault, name, *secret, cost()); },
        tr("%1 has a new passphrase.").arg(qs(name)));
  } else {
    run([=](auto& vault) { return usecases::removeUser(vault, name); },
        tr("%1 was removed.").arg(qs(name)));
  }
}

void PeoplePage::run(std::function<base::Status(usecases::OpenVault&)> work, const QString& done) {
  messages().dismiss();
  setEnabled(false);
  services().session.workAlone(
      [work = std::move(work)](usecases::OpenVault& vault, const base::Progress&) {
        return work(vault);
      },
      [](std::int64_t, std::int64_t) {},
      [this, done, here = QPointer<PeoplePage>(this)](const base::Status& status) {
        if (here) inWindow(here.data(), [this, status, done] { finished(status, done); });
      });
}

void PeoplePage::finished(const base::Status& status, const QString& done) {
  setEnabled(true);
  if (!status.ok() && status.error().kind == base::ErrorKind::invalid) {
    return messages().tell(
        tr("This was not saved. Perhaps somebody has this name already: names differ in a vault."));
  }
  if (!status.ok() && status.error().kind == base::ErrorKind::denied) {
    return messages().tell(
        tr("This was not saved: a vault needs somebody who looks after it. Make "
           "somebody else an administrator first."));
  }
  if (!succeeded(status, Doing::saving)) return;
  readPeople();
  show(Shown::nothing);
  m_list->setFocus();
  messages().tell(done);
}

}  // namespace tidlig::app
