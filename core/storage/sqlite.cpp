#include "storage/sqlite.h"

#include "base/memory.h"

namespace tidlig::storage {
namespace {

using base::Error;
using base::ErrorKind;

bool setUp() {
  return sqlite3_config(SQLITE_CONFIG_MULTITHREAD) == SQLITE_OK &&
         sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK &&
         sqlite3_config(SQLITE_CONFIG_MALLOC, &wipingAllocator()) == SQLITE_OK &&
         sqlite3_initialize() == SQLITE_OK;
}

}  // namespace

base::Status sqliteReady() {
  static const bool kReady = setUp();
  if (kReady) return base::Done{};
  return Error{ErrorKind::io, "the database library could not be set up"};
}

bool isOutOfMemory(int code) {
  return (code & 0xFF) == SQLITE_NOMEM || code == SQLITE_IOERR_NOMEM;
}

Error sqliteError(int code) {
  if (isOutOfMemory(code)) return base::outOfMemory();
  switch (code & 0xFF) {
    case SQLITE_FULL:
      return Error{ErrorKind::full, "the disk is full"};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Error{ErrorKind::busy, "another process has the vault open"};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
      return Error{ErrorKind::corrupt, "the vault's database is damaged"};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
      return Error{ErrorKind::io, "the vault's database cannot be read or written here"};
    case SQLITE_INTERRUPT:
      return Error{ErrorKind::cancelled, "stopped before the end; nothing was changed"};
    case SQLITE_CONSTRAINT:
      return Error{ErrorKind::invalid, "the vault's rules do not allow this"};
    default:
      return Error{ErrorKind::io, "the vault's database failed"};
  }
}

}  // namespace tidlig::storage
