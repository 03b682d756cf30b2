#include "usecases/permission.h"

#include <algorithm>

namespace tidlig::usecases {

using domain::Role;

bool mayDo(Role role, Action action) {
  switch (action) {
    case Action::manageUsers:
    case Action::manageForms:
    case Action::manageModels:
    case Action::manageBackups:
    case Action::manageKeys:
      return role == Role::administrator;
    case Action::checkVault:
    case Action::readLog:
      return role == Role::administrator || role == Role::dataProtectionOfficer;
    case Action::seeOpenings:
      return role == Role::leader;
    case Action::readFamilies:
    case Action::changeFamilies:
    case Action::decide:
    case Action::moveCases:
      return role == Role::professional || role == Role::coordinator;
    case Action::screen:
      return role == Role::professional;
  }
  return false;
}

bool reachesAll(const domain::User& user) {
  return user.has(Role::professional) && user.unit.empty();
}

bool mayDo(const domain::User& user, Action action) {
  return std::any_of(user.roles.begin(), user.roles.end(),
                     [action](Role role) { return mayDo(role, action); });
}

}  // namespace tidlig::usecases
