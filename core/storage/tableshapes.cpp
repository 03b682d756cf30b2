#include "storage/tableshapes.h"

#include <map>
#include <mutex>
#include <set>

namespace tidlig::storage {
namespace {

using Type = StoredValue::Type;

struct Column {
  ColumnShape shape;
  int keyPlace = 0;  ///< in the primary key, from 1; 0: not in it
};

Type typeNamed(std::string_view name) {
  if (name == "TEXT") return Type::text;
  if (name == "BLOB") return Type::blob;
  if (name == "REAL") return Type::real;
  return Type::integer;
}

base::Result<std::vector<Column>> columnsOf(Database& database, const std::string& table) {
  TIDLIG_ASSIGN(Statement rows, database.query("SELECT name, type, \"notnull\", pk FROM"
                                               " pragma_table_xinfo(?1) ORDER BY cid",
                                               std::string_view(table)));
  std::vector<Column> columns;
  while (rows.next()) {
    const int place = rows.number(3);
    columns.push_back({{std::string(rows.text(0)), typeNamed(rows.text(1)),
                        rows.integer(2) == 0 && place == 0, false},
                       place});
  }
  TIDLIG_TRY(rows.status());
  return columns;
}

base::Result<bool> isWithoutRowids(Database& database, const std::string& table) {
  TIDLIG_ASSIGN(Statement row,
                database.query("SELECT wr FROM pragma_table_list(?1)", std::string_view(table)));
  const bool without = row.next() && row.integer(0) != 0;
  TIDLIG_TRY(row.status());
  return without;
}

/// The columns of an index, the row id or the rest of the primary key at the end.
base::Result<std::vector<ColumnShape>> columnsOfIndex(Database& database, const std::string& index,
                                                      const std::vector<Column>& columns) {
  TIDLIG_ASSIGN(Statement rows, database.query("SELECT cid FROM pragma_index_xinfo(?1)"
                                               " ORDER BY seqno",
                                               std::string_view(index)));
  std::vector<ColumnShape> shapes;
  while (rows.next()) {
    const std::int64_t place = rows.integer(0);
    const bool known = place >= 0 && static_cast<std::size_t>(place) < columns.size();
    shapes.push_back(known ? columns[static_cast<std::size_t>(place)].shape
                           : ColumnShape{{}, Type::integer, false, false});
  }
  TIDLIG_TRY(rows.status());
  return shapes;
}

base::Result<std::string> primaryIndexOf(Database& database, const std::string& table) {
  TIDLIG_ASSIGN(Statement row, database.query("SELECT name FROM pragma_index_list(?1)"
                                              " WHERE origin = 'pk'",
                                              std::string_view(table)));
  std::string name(row.next() ? row.text(0) : std::string_view());
  TIDLIG_TRY(row.status());
  return name;
}

/// Where in the record the table's primary key stands, in the key's order. Empty: the row id.
std::vector<std::size_t> keyIn(const ObjectShape& object, const std::vector<Column>& columns) {
  std::map<int, std::string> names;
  for (const Column& one : columns) {
    if (one.keyPlace > 0) names[one.keyPlace] = one.shape.name;
  }
  std::vector<std::size_t> key;
  for (const auto& [place, name] : names) {
    for (std::size_t i = 0; i < object.columns.size(); ++i) {
      if (object.columns[i].name == name) key.push_back(i);
    }
  }
  return key;
}

base::Status describe(Database& database, ObjectShape& object) {
  TIDLIG_ASSIGN(std::vector<Column> columns, columnsOf(database, object.table));
  TIDLIG_ASSIGN(const bool without, isWithoutRowids(database, object.table));
  object.hasRowids = object.isTable && !without;
  if (!object.isTable || without) {
    std::string index = object.name;
    if (object.isTable) {
      TIDLIG_ASSIGN(index, primaryIndexOf(database, object.table));
    }
    TIDLIG_ASSIGN(object.columns, columnsOfIndex(database, index, columns));
    if (without) {
      object.key = keyIn(object, columns);
    } else {
      object.key = {object.columns.size() - 1};
    }
    return base::Done{};
  }
  for (Column& one : columns) {
    one.shape.isRowid = one.keyPlace == 1 && one.shape.type == Type::integer;
    object.columns.push_back(one.shape);
  }
  return base::Done{};
}

bool fitsColumn(const StoredValue& value, const ColumnShape& column) {
  if (column.isRowid) return value.type == Type::null;
  return value.type == column.type || (value.type == Type::null && column.mayBeNull);
}

std::string textOf(const StoredValue& value) {
  return value.type == Type::integer ? std::to_string(value.integer) : value.bytes;
}

}  // namespace

base::Result<std::vector<ObjectShape>> shapesOf(Database& database) {
  std::vector<ObjectShape> shapes;
  {
    TIDLIG_ASSIGN(Statement rows,
                  database.query("SELECT type, name, tbl_name, rootpage FROM sqlite_schema WHERE"
                                 " rootpage > 0 ORDER BY rowid"));
    while (rows.next()) {
      ObjectShape object;
      object.isTable = rows.text(0) == "table";
      object.name = rows.text(1);
      object.table = rows.text(2);
      object.root = static_cast<std::uint32_t>(rows.integer(3));
      shapes.push_back(std::move(object));
    }
    TIDLIG_TRY(rows.status());
  }
  for (ObjectShape& object : shapes) TIDLIG_TRY(describe(database, object));
  return shapes;
}

bool fits(const StoredRecord& record, const ObjectShape& object) {
  // A column that was added later is missing from older rows.
  const std::size_t count = record.values.size();
  if (count > object.columns.size()) return false;
  if (count < object.columns.size() && !object.isTable) return false;
  for (std::size_t i = 0; i < count; ++i) {
    if (!fitsColumn(record.values[i], object.columns[i])) return false;
  }
  return count > 0;
}

std::string keyOf(const StoredRecord& record, const ObjectShape& object) {
  if (object.hasRowids) return std::to_string(record.rowid);
  std::string text;
  for (const std::size_t place : object.key) {
    if (!text.empty()) text += '/';
    if (place < record.values.size()) text += textOf(record.values[place]);
  }
  return text;
}

std::string_view lasting(const std::string& sql) {
  static std::mutex mutex;
  static std::set<std::string> texts;
  const std::lock_guard lock(mutex);
  return *texts.insert(sql).first;
}

}  // namespace tidlig::storage
