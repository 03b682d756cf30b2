#pragma once

// Inside core/storage only: the one place where SQLCipher's header is seen.

#include "base/result.h"

#include <sqlcipher/sqlite3.h>

namespace tidlig::storage {

/// Sets SQLite up once for the process, before its first use: wiping allocator, no statistics, no
/// locking inside a connection. Fails with `io`
/// or, for want of memory, with `memory`.
base::Status sqliteReady();

/// Asked before a connection gets its key: SQLCipher 4.6 ends the program where it has no memory
/// for that (it frees what it did not get). Fails with `memory`.
base::Status memoryForCipher();

/// An SQLite result code as one of our errors; the detail is a fixed phrase and never the SQL, the
/// values or a path.
base::Error sqliteError(int code);

/// What the last call of a connection ended with. A function inside a statement (the export under
/// another key) tells its reason in words alone.
base::Error toldError(sqlite3* connection, int code);

/// Whether the code says that memory ran out.
bool isOutOfMemory(int code);

/// malloc that wipes what it gives back, so that no row stays in memory after closing.
const sqlite3_mem_methods& wipingAllocator();

}  // namespace tidlig::storage
