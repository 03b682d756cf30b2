#include "text/roletext.h"

#include <QCoreApplication>

namespace tidlig::app {
namespace {

struct RoleText {
  Q_DECLARE_TR_FUNCTIONS(RoleText)
};

}  // namespace

QString familiesNotForRole() {
  return RoleText::tr(
      "Your role does not open families, so there is nothing here for you. Nothing is wrong: only "
      "those who work with the families can read about them.");
}

QString roleMeaning(domain::Role role) {
  switch (role) {
    case domain::Role::administrator:
      return RoleText::tr("looks after people, checklists, backups and keys; sees no families");
    case domain::Role::professional:
      return RoleText::tr("works with families and fills in the checklists of the own profession");
    case domain::Role::coordinator:
      return RoleText::tr("works with families and gathers what others have seen");
    case domain::Role::leader:
      return RoleText::tr("sees how many and what waits");
    case domain::Role::dataProtectionOfficer:
      return RoleText::tr("reads and checks the log; sees no families");
  }
  return {};
}

}  // namespace tidlig::app
