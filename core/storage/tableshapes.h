#pragma once

// Inside core/storage only: how salvaging recognises what a page belongs to.

#include "storage/btree.h"
#include "storage/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tidlig::storage {

/// A column as it stands in a record.
struct ColumnShape {
  std::string name;  ///< empty for the row id at the end of an index
  StoredValue::Type type = StoredValue::Type::null;
  bool mayBeNull = false;
  bool isRowid = false;  ///< stored as null; the row id is its value
};

/// A table or an index of the schema, and what its records look like.
struct ObjectShape {
  std::string name;
  std::string table;
  bool isTable = false;
  bool hasRowids = false;            ///< a table b-tree; otherwise an index b-tree
  std::uint32_t root = 0;            ///< where it begins in a new database
  std::vector<ColumnShape> columns;  ///< in the order in which they are stored
  std::vector<std::size_t> key;      ///< places in `columns` of the table's primary key
};

/// All of them, in the order in which they were made.
base::Result<std::vector<ObjectShape>> shapesOf(Database& database);

/// Whether the record could be one of this object's.
bool fits(const StoredRecord& record, const ObjectShape& object);

/// The primary key of the row that a record of a table or an index speaks of, as text.
std::string keyOf(const StoredRecord& record, const ObjectShape& object);

/// SQL that lives as long as the process: Database keeps statements by the address of their text.
/// As many texts as the schema has parts.
std::string_view lasting(const std::string& sql);

}  // namespace tidlig::storage
