#include "storage/salvage.h"

#include "storage/mending.h"
#include "storage/pageowners.h"
#include "storage/watching.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidlig::storage {
namespace {

using base::ErrorKind;
using Type = StoredValue::Type;

constexpr std::size_t kUserVersionAt = 60;
constexpr int kNewestImaginable = 100'000;
constexpr std::int64_t kPagesBetweenTellings = 16;
/// How whose pages they are, rows, indexes, references and the way to the disk share the time, as
/// measured on vaults of made-up families.
const std::vector<std::int64_t> kShares = {700, 2500, 100, 1700, 400};
/// In steps of SQLite's virtual machine: what looking at the references of a page takes.
constexpr std::int64_t kReferencesOfPage = 450;

void bindValue(Statement& statement, int parameter, const StoredValue& value) {
  switch (value.type) {
    case Type::null:
      statement.bind(parameter, std::nullopt);
      break;
    case Type::integer:
      statement.bind(parameter, value.integer);
      break;
    case Type::real:
      statement.bind(parameter, static_cast<std::int64_t>(value.real));
      break;
    case Type::text:
      statement.bind(parameter, std::string_view(value.bytes));
      break;
    case Type::blob:
      statement.bind(parameter, Blob{value.bytes});
      break;
  }
}

std::string insertSql(const ObjectShape& table, std::size_t count) {
  std::string names, places;
  for (std::size_t i = 0; i < count; ++i) {
    names += fmt::format("{}\"{}\"", i == 0 ? "" : ", ", table.columns[i].name);
    places += fmt::format("{}?{}", i == 0 ? "" : ", ", i + 1);
  }
  return fmt::format("INSERT INTO \"{}\" ({}) VALUES ({})", table.table, names, places);
}

class Salvager {
 public:
  Salvager(Database& target, const PageImage& image, const SalvageHelp& help,
           const base::Progress& progress)
      : m_target(target),
        m_reader(image.bytes(), PageImage::kPageSize, PageImage::kUsable, image.bad()),
        m_help(help),
        m_progress(progress, kShares) {
    m_outcome.damagedPages = image.bad().size();
  }

  base::Result<SalvageOutcome> run() {
    TIDLIG_ASSIGN(m_objects, shapesOf(m_target));
    TIDLIG_ASSIGN(m_owners, findOwners(m_reader, m_objects, m_progress.next()));
    TIDLIG_TRY(m_target.runScript("PRAGMA foreign_keys = OFF"));
    TIDLIG_ASSIGN(Transaction transaction, Transaction::begin(m_target));
    TIDLIG_TRY(empty());
    beginPart(true);
    for (std::size_t i = 0; i < m_objects.size(); ++i) {
      if (m_objects[i].isTable) TIDLIG_TRY(bringOver(i));
    }
    beginPart(false);
    for (std::size_t i = 0; i < m_objects.size(); ++i) {
      if (!m_objects[i].isTable) TIDLIG_TRY(askIndex(i));
    }
    TIDLIG_TRY(mendWatched());
    TIDLIG_TRY(commitWatched(transaction));
    TIDLIG_TRY(m_target.runScript("PRAGMA foreign_keys = ON"));
    std::erase_if(m_outcome.losses, [](const SalvageLoss& loss) {
      return loss.pages == 0 && loss.rows == 0 && loss.ids.empty();
    });
    return std::move(m_outcome);
  }

 private:
  /// The pages of all tables, or of all indexes.
  void beginPart(bool tables) {
    m_part = m_progress.next();
    m_done = m_toDo = 0;
    for (std::size_t i = 0; i < m_objects.size(); ++i) {
      if (m_objects[i].isTable == tables) {
        m_toDo += static_cast<std::int64_t>(m_owners[i].pages.size());
      }
    }
  }

  base::Status tellPage() {
    if (m_done++ % kPagesBetweenTellings != 0) return base::Done{};
    return base::tell(m_part, m_done - 1, m_toDo);
  }

  base::Status mendWatched() {
    const base::Progress part = m_progress.next();
    const WatchedSteps watched(m_target, part, 0, m_reader.pages() * kReferencesOfPage);
    return mend(m_target, m_outcome);
  }

  /// Most of it is what SQLite does by itself then: it moves the log into the file.
  base::Status commitWatched(Transaction& transaction) {
    const base::Progress part = m_progress.next();
    const WatchedFile watched(m_target, part, m_reader.pages());
    const base::Status done = transaction.commit();
    if (watched.stopped()) return sqliteError(SQLITE_INTERRUPT);
    return done;
  }

  /// Migrations may have put something there.
  base::Status empty() {
    for (const ObjectShape& object : m_objects) {
      if (object.isTable) TIDLIG_TRY(m_target.runScript("DELETE FROM \"" + object.table + '"'));
    }
    return base::Done{};
  }

  base::Status bringOver(std::size_t i) {
    SalvageLoss& loss = lossOf(m_outcome, m_objects[i].table);
    loss.pages = m_owners[i].badPages;
    for (const std::uint32_t page : m_owners[i].pages) {
      TIDLIG_TRY(tellPage());
      PageReader::Records records = m_reader.records(page);
      loss.rows += records.broken;
      m_broken[m_objects[i].table] += records.broken;
      for (StoredRecord& record : records.whole) {
        TIDLIG_TRY(insert(m_objects[i], record, loss));
      }
    }
    return base::Done{};
  }

  base::Status insert(const ObjectShape& table, StoredRecord& record, SalvageLoss& loss) {
    const std::string key = keyOf(record, table);
    base::Status done = base::Error{ErrorKind::invalid, {}};
    if (fits(record, table)) done = write(table, record);
    if (done) {
      ++m_outcome.rows;
      m_keys[table.table].insert(key);
      return base::Done{};
    }
    if (done.error().kind != ErrorKind::invalid) return done;
    ++loss.rows;
    loss.ids.push_back(key);
    m_keys[table.table].insert(key);
    return base::Done{};
  }

  base::Status write(const ObjectShape& table, StoredRecord& record) {
    TIDLIG_ASSIGN(Statement statement,
                  m_target.prepare(lasting(insertSql(table, record.values.size()))));
    for (std::size_t i = 0; i < record.values.size(); ++i) {
      if (table.columns[i].isRowid) record.values[i] = {Type::integer, record.rowid, 0, {}};
      bindValue(statement, static_cast<int>(i + 1), record.values[i]);
    }
    return statement.run();
  }

  /// An index knows of rows that are lost, and some rows are nothing but what an index says.
  base::Status askIndex(std::size_t i) {
    const ObjectShape& index = m_objects[i];
    const auto table = std::find_if(m_objects.begin(), m_objects.end(), [&](const auto& one) {
      return one.isTable && one.table == index.table;
    });
    const bool mayLack = m_owners[static_cast<std::size_t>(table - m_objects.begin())].incomplete ||
                         lossOf(m_outcome, index.table).rows > 0;
    if (!mayLack) {
      m_done += static_cast<std::int64_t>(m_owners[i].pages.size());
      return base::Done{};
    }
    for (const std::uint32_t page : m_owners[i].pages) {
      TIDLIG_TRY(tellPage());
      for (const StoredRecord& record : m_reader.records(page).whole) {
        if (!fits(record, index)) continue;
        const std::string key = keyOf(record, index);
        const bool isNew = m_keys[index.table].insert(key).second;
        if (isNew) TIDLIG_TRY(bringBack(*table, index, record, key));
      }
    }
    return base::Done{};
  }

  base::Status bringBack(const ObjectShape& table, const ObjectShape& index,
                         const StoredRecord& known, const std::string& key) {
    SalvageLoss& loss = lossOf(m_outcome, table.table);
    StoredRecord row = fromIndex(table, index, known);
    const bool whole = row.values.size() == table.columns.size();
    // It is one of those that began on a good page and were counted there, as far as there are any.
    std::size_t& broken = m_broken[table.table];
    const bool counted = broken > 0;
    if (counted) --broken;
    if (whole && write(table, row)) {
      ++m_outcome.rows;
      if (counted) --loss.rows;
      return base::Done{};
    }
    if (!counted) ++loss.rows;
    const auto code = textFor(index, known, "code");
    loss.ids.push_back(code ? fmt::format("{} ({})", key, *code) : key);
    return mendKnown(m_target,
                     {table.table, row.rowid, code, textFor(index, known, "name"),
                      textFor(index, known, "sha256")},
                     m_help, m_outcome);
  }

  /// The whole row where the index holds all of it; fewer values otherwise.
  static StoredRecord fromIndex(const ObjectShape& table, const ObjectShape& index,
                                const StoredRecord& known) {
    StoredRecord row;
    if (table.hasRowids) row.rowid = known.values.back().integer;
    for (const ColumnShape& column : table.columns) {
      const auto place =
          std::find_if(index.columns.begin(), index.columns.end(),
                       [&](const ColumnShape& one) { return one.name == column.name; });
      if (column.isRowid) {
        row.values.emplace_back();
      } else if (place != index.columns.end()) {
        row.values.push_back(known.values[static_cast<std::size_t>(place - index.columns.begin())]);
      }
    }
    return row;
  }

  static std::optional<std::string> textFor(const ObjectShape& index, const StoredRecord& known,
                                            std::string_view column) {
    for (std::size_t i = 0; i < index.columns.size(); ++i) {
      if (index.columns[i].name == column) return known.values[i].bytes;
    }
    return std::nullopt;
  }

  Database& m_target;
  PageReader m_reader;
  const SalvageHelp& m_help;
  base::StagedProgress m_progress;
  base::Progress m_part;  ///< of which so many pages are done
  std::int64_t m_done = 0;
  std::int64_t m_toDo = 0;
  std::vector<ObjectShape> m_objects;
  std::vector<OwnedPages> m_owners;
  std::map<std::string, std::size_t> m_broken;  ///< rows of each table that no index has named yet
  std::map<std::string, std::set<std::string>> m_keys;  ///< of each table, found or known
  SalvageOutcome m_outcome;
};

}  // namespace

SalvageLoss& lossOf(SalvageOutcome& outcome, const std::string& table) {
  for (SalvageLoss& loss : outcome.losses) {
    if (loss.table == table) return loss;
  }
  return outcome.losses.emplace_back(SalvageLoss{table, 0, 0, {}});
}

std::optional<int> versionIn(const PageImage& image) {
  if (image.bad().contains(1) || image.bytes().size() < kUserVersionAt + 4) return std::nullopt;
  int version = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    version = version * 256 + static_cast<unsigned char>(image.bytes()[kUserVersionAt + i]);
    if (version > kNewestImaginable) return std::nullopt;
  }
  return version;
}

base::Result<SalvageOutcome> salvageInto(Database& target, const PageImage& image,
                                         const SalvageHelp& help, const base::Progress& progress) {
  return Salvager(target, image, help, progress).run();
}

}  // namespace tidlig::storage
