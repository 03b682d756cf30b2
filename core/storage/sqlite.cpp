#include "storage/sqlite.h"

#include "base/memory.h"

namespace tidlig::storage {
namespace {

using base::Error;
using base::ErrorKind;

int configure() {
  int code = sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
  if (code == SQLITE_OK) code = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  if (code == SQLITE_OK) code = sqlite3_config(SQLITE_CONFIG_MALLOC, &wipingAllocator());
  return code;
}

}  // namespace

base::Status sqliteReady() {
  static const int kConfigured = configure();
  // Without memory this fails, and may succeed the next time; once it has, it does nothing.
  const int code = kConfigured == SQLITE_OK ? sqlite3_initialize() : kConfigured;
  if (code == SQLITE_OK) return base::Done{};
  if (isOutOfMemory(code)) return base::outOfMemory();
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

base::Status memoryForCipher() {
  constexpr int kEnough = 64 * 1024;
  void* const memory = sqlite3_malloc(kEnough);
  sqlite3_free(memory);
  if (memory == nullptr) return base::outOfMemory();
  return base::Done{};
}

Error toldError(sqlite3* connection, int code) {
  if (code != SQLITE_ERROR) return sqliteError(code);
  const std::string_view told = sqlite3_errmsg(connection);
  for (const int known : {SQLITE_NOMEM, SQLITE_FULL, SQLITE_CORRUPT, SQLITE_IOERR}) {
    if (told == sqlite3_errstr(known)) return sqliteError(known);
  }
  return sqliteError(code);
}

}  // namespace tidlig::storage
