#pragma once

#include "domain/user.h"

#include <cstdint>

namespace tidlig::usecases {

/// What a use case does, as far as roles care (SECURITY.md, "Who may do what").
enum class Action : std::uint8_t {
  manageUsers,
  manageForms,    ///< bring in, retire
  manageModels,   ///< write the next scoring model, see what it would change, approve it
  manageBackups,  ///< other places for backups, restore, salvage
  manageKeys,     ///< rekey, a new recovery key
  checkVault,
  readLog,         ///< the audit log, and its verification
  seeOpenings,     ///< who opened families outside their own, and why
  readFamilies,    ///< names, members, screenings, decisions
  changeFamilies,  ///< families and their members
  screen,          ///< start, answer, sign, correct
  decide,
  moveCases,  ///< import and export of cases, assessing all families
};

inline constexpr Action kActions[] = {
    Action::manageUsers,  Action::manageForms,    Action::manageModels, Action::manageBackups,
    Action::manageKeys,   Action::checkVault,     Action::readLog,      Action::seeOpenings,
    Action::readFamilies, Action::changeFamilies, Action::screen,       Action::decide,
    Action::moveCases};

/// The table role × action.
bool mayDo(domain::Role role, Action action);
/// Whether every family of the vault is the user's own: a professional without a unit (openings.h).
bool reachesAll(const domain::User& user);
/// Whether any of the user's roles allows it.
bool mayDo(const domain::User& user, Action action);

}  // namespace tidlig::usecases
