#pragma once

#include "base/progress.h"
#include "storage/database.h"

#include <cstddef>

namespace tidlig::storage {

/// Looks a whole database through and changes nothing. Each part tells how far it is, in pages or
/// in a guess at SQLite's steps, and fails with `cancelled` a moment after nobody wants it any
/// more.
class Inspection {
 public:
  explicit Inspection(Database& database) : m_database(database) {}

  /// How many pages there are in the file.
  base::Result<std::int64_t> pages();
  /// How many pages of the file are not what was written there (`cipher_integrity_check`). Does not
  /// read the write-ahead log: checkpoint before.
  base::Result<std::size_t> badPages(const base::Progress& progress = {});
  /// Whether trees, rows and indexes fit together (`integrity_check`).
  base::Result<bool> structureHolds(const base::Progress& progress = {});
  /// How many rows refer to what is not there.
  base::Result<std::size_t> danglingReferences(const base::Progress& progress = {});

 private:
  /// Prepared anew each time: what SQLCipher finds, it finds while a statement is prepared, and one
  /// that was kept would tell it again.
  base::Result<Statement> prepare(std::string_view sql);

  Database& m_database;
};

/// Every page's code and the structure of the database. The first does not read the write-ahead
/// log: checkpoint before. Fails with `cancelled`.
base::Result<bool> pagesAreSound(Database& database, const base::Progress& progress = {});

}  // namespace tidlig::storage
