#pragma once

#include "usecases/keys.h"
#include "usecases/openvault.h"

namespace tidlig::usecases {

/// How a family's picture leaves the vault.
enum class PictureOut { printed, saved };

/// Notes in the log that the picture of a family leaves the vault. Called before it does, so that
/// nothing goes out that the log does not know of. Fails with `denied`, `notFound`, `io`, `full`.
base::Status notePictureOut(OpenVault& vault, FamilyKey family, PictureOut how);

}  // namespace tidlig::usecases
