#pragma once

#include "usecases/keys.h"
#include "usecases/logmark.h"
#include "usecases/openvault.h"

namespace tidlig::usecases {

/// How something leaves the vault for a reader's eyes.
enum class WayOut { printed, saved };

/// Notes in the log that the picture of a family leaves the vault. Called before it does, so that
/// nothing goes out that the log does not know of. Returns the mark of that entry, which stands in
/// the paper's foot: a log that was cut off or put back later does not have it. Fails with
/// `denied`, `notFound`, `io`, `full`.
base::Result<LogMark> notePictureOut(OpenVault& vault, FamilyKey family, WayOut how);

/// The same of one filled-in checklist.
base::Result<LogMark> noteScreeningOut(OpenVault& vault, ScreeningKey screening, WayOut how);

}  // namespace tidlig::usecases
