#include "pages/administration/administrationpage.h"

#include "widgets/choicecard.h"

#include <QVBoxLayout>

namespace tidlig::app {

using usecases::Action;

AdministrationPage::AdministrationPage(Services& services)
    : Page(services, QStringLiteral("administrationPage")) {
  const Way kWays[] = {
      {"peopleCard", "person", Action::manageUsers,
       [] { return tr("People and what they may do"); },
       [] {
         return tr(
             "Who may open the vault. Add and remove people, and give a new passphrase to whoever "
             "forgot theirs.");
       },
       &Navigator::showPeople},
      {"keysCard", "key", Action::manageKeys, [] { return tr("Keys of the vault"); },
       [] {
         return tr(
             "A new recovery key, and a new key for the vault when a passphrase may have become "
             "known.");
       },
       &Navigator::showKeys},
      {"modelsCard", "info", Action::manageModels, [] { return tr("Scoring model"); },
       [] {
         return tr(
             "The rule by which suggestions are made: read it, try it, write the next one, see "
             "what it would change, approve it.");
       },
       &Navigator::showModels},
      {"backupsCard", "folder", Action::manageBackups, [] { return tr("Backups"); },
       [] {
         return tr(
             "Which there are and where they lie, making one now, and going back to one when "
             "something is lost.");
       },
       &Navigator::showBackups},
      {"checkCard", "check", Action::checkVault, [] { return tr("Check the vault"); },
       [] {
         return tr(
             "Reads everything once and tells whether anything is damaged or was changed "
             "behind the program's back.");
       },
       &Navigator::showCheck},
      {"logCard", "note", Action::readLog, [] { return tr("Log"); },
       [] {
         return tr(
             "Who read and changed what, and when; and whether the log is as it was written.");
       },
       &Navigator::showLog},
  };
  auto* list = beginCards(QStringLiteral("administrationScroll"));
  list->setSpacing(space().ordinary);
  for (const Way& way : kWays) addWay(list, way);
  list->addStretch();
}

QString AdministrationPage::title() const {
  return tr("Administration");
}

void AdministrationPage::takeFocus() {
  if (m_first) m_first->setFocus();
}

void AdministrationPage::addWay(QVBoxLayout* list, const Way& way) {
  if (!usecases::mayDo(vault().user(), way.right)) return;
  auto* card = new ChoiceCard(QString::fromLatin1(way.name), QString::fromLatin1(way.icon));
  card->setMaximumWidth(kColumnWidth);
  list->addWidget(card);
  if (!m_first) m_first = card;
  phrase([card, way] { card->setWords(way.heading(), way.sentence()); });
  connect(card, &QAbstractButton::clicked, this,
          [this, show = way.show] { (services().navigator.*show)(); });
}

}  // namespace tidlig::app
