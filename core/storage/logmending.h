#pragma once

#include "security/masterkey.h"
#include "storage/database.h"

namespace tidlig::storage {

/// Gives a salvaged log a head where that was lost, or lies before what the log still holds, so
/// that new entries follow the last one. What is missing in between stays missing: checking the log
/// names it.
base::Status mendLogHead(Database& database, const security::MasterKey& master);

}  // namespace tidlig::storage
