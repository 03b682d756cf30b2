#pragma once

#include <QString>

namespace tidlig::app {

/// What stands where families would stand, for a role that may not read them.
QString familiesNotForRole();

}  // namespace tidlig::app
