#pragma once

#include "domain/user.h"

#include <QString>

namespace tidlig::app {

/// What stands where families would stand, for a role that may not read them.
QString familiesNotForRole();

/// What a role is for, as a sentence without its first capital: "looks after people and keys, …".
QString roleMeaning(domain::Role role);

}  // namespace tidlig::app
