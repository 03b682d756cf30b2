#pragma once

#include "usecases/keys.h"
#include "usecases/openvault.h"

namespace tidlig::usecases {

/// How something leaves the vault for a reader's eyes.
enum class WayOut { printed, saved };

/// Notes in the log that the picture of a family leaves the vault. Called before it does, so that
/// nothing goes out that the log does not know of. Fails with `denied`, `notFound`, `io`, `full`.
base::Status notePictureOut(OpenVault& vault, FamilyKey family, WayOut how);

/// The same of one filled-in checklist.
base::Status noteScreeningOut(OpenVault& vault, ScreeningKey screening, WayOut how);

}  // namespace tidlig::usecases
