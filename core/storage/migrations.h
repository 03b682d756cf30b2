#pragma once

#include "storage/database.h"

namespace tidlig::storage {

/// The newest version of the schema that this program knows (migrations/NNNN.sql).
int newestSchemaVersion();

/// The version a database has; 0 for an empty one. Fails with `corrupt` for what was never one.
base::Result<int> schemaVersion(Database& database);

/// Runs the missing migrations, one transaction each. Fails with `newer` when the database was
/// written by a newer program, and leaves the database as it was when one fails.
base::Status migrate(Database& database);
/// The same no further than to `version`.
base::Status migrate(Database& database, int version);

/// Every CREATE statement of the database, ascending by name, each ended by a line end.
base::Result<std::string> schemaText(Database& database);

}  // namespace tidlig::storage
