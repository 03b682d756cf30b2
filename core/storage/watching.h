#pragma once

// Inside core/storage only: how far SQLite is with something long, and how it is stopped.

#include "base/progress.h"
#include "storage/database.h"
#include "storage/sqlite.h"

namespace tidlig::storage {

/// While it lives, the database's statements tell their steps, and stop once nobody wants them.
/// `integrity_check` walks all trees first, a page a step, before it looks at rows.
class WatchedSteps {
 public:
  /// `treePages`: of trees that are walked; `otherSteps`: of the virtual machine, a guess.
  WatchedSteps(Database& database, const base::Progress& progress, std::int64_t treePages,
               std::int64_t otherSteps);
  ~WatchedSteps();
  WatchedSteps(const WatchedSteps&) = delete;
  WatchedSteps& operator=(const WatchedSteps&) = delete;

 private:
  static int look(void* self);

  sqlite3* m_connection;
  const base::Progress& m_progress;
  std::int64_t m_treePages;
  std::int64_t m_expected;
  std::int64_t m_seen = 0;
};

/// While it lives, it stands between SQLite and the database's file, for what cannot be interrupted
/// but does read or write its pages: SQLCipher's look at all codes, copying into memory, moving the
/// log into the file. Once nobody wants it any more all of that fails at once, and where the log
/// was being moved, closing the connection does not move it either.
class WatchedFile {
 public:
  /// `pages`: how many will be read or written.
  WatchedFile(Database& database, const base::Progress& progress, std::int64_t pages);
  ~WatchedFile();
  WatchedFile(const WatchedFile&) = delete;
  WatchedFile& operator=(const WatchedFile&) = delete;

  [[nodiscard]] bool stopped() const { return m_stopped; }

 private:
  static int read(sqlite3_file* file, void* to, int amount, sqlite3_int64 from);
  static int write(sqlite3_file* file, const void* from, int amount, sqlite3_int64 to);
  bool goesOn();

  /// SQLite hands over no more than the file. A database is for one thread at a time.
  static thread_local WatchedFile* s_watching;

  sqlite3* m_connection;
  const base::Progress& m_progress;
  std::int64_t m_pages;
  sqlite3_file* m_file = nullptr;
  const sqlite3_io_methods* m_real = nullptr;
  sqlite3_io_methods m_methods{};
  std::int64_t m_seen = 0;
  bool m_stopped = false;
};

}  // namespace tidlig::storage
