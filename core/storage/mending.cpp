#include "storage/mending.h"

#include "storage/tableshapes.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace tidlig::storage {
namespace {

using base::ErrorKind;

/// What stands for a name that is lost.
constexpr std::string_view kNoName = "?";

/// A row that is refused (because it is there already) is no reason to stop.
base::Status tryRow(const base::Status& done) {
  if (done || done.error().kind == ErrorKind::invalid) return base::Done{};
  return done;
}

struct Reference {
  std::string table;
  std::string parent;
  std::vector<std::pair<std::string, std::string>> columns;  ///< here, there
};

base::Result<std::vector<std::string>> tablesOf(Database& target) {
  TIDLIG_ASSIGN(Statement rows, target.query("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                             " ORDER BY rowid"));
  std::vector<std::string> names;
  while (rows.next()) names.emplace_back(rows.text(0));
  TIDLIG_TRY(rows.status());
  return names;
}

base::Result<std::vector<Reference>> referencesOf(Database& target) {
  std::vector<Reference> all;
  TIDLIG_ASSIGN(const auto tables, tablesOf(target));
  for (const std::string& table : tables) {
    TIDLIG_ASSIGN(Statement rows, target.query("SELECT id, \"table\", \"from\", \"to\" FROM"
                                               " pragma_foreign_key_list(?1) ORDER BY id, seq",
                                               std::string_view(table)));
    std::map<std::int64_t, Reference> byId;
    while (rows.next()) {
      Reference& one = byId[rows.integer(0)];
      one.table = table;
      one.parent = rows.text(1);
      one.columns.emplace_back(rows.text(2), rows.text(3));
    }
    TIDLIG_TRY(rows.status());
    for (auto& [id, one] : byId) all.push_back(std::move(one));
  }
  return all;
}

/// The condition that a row refers to something that is not there.
std::string dangles(const Reference& one) {
  std::string some, same;
  for (const auto& [here, there] : one.columns) {
    some += fmt::format("\"{}\".\"{}\" IS NOT NULL AND ", one.table, here);
    same += fmt::format("{}parent.\"{}\" = \"{}\".\"{}\"", same.empty() ? "" : " AND ", there,
                        one.table, here);
  }
  return fmt::format("{}NOT EXISTS (SELECT 1 FROM \"{}\" AS parent WHERE {})", some, one.parent,
                     same);
}

bool mayBeNull(const ObjectShape& table, const Reference& one) {
  for (const auto& [here, there] : one.columns) {
    bool may = false;
    for (const ColumnShape& column : table.columns) {
      if (column.name == here) may = column.mayBeNull;
    }
    if (!may) return false;
  }
  return true;
}

base::Status makeEmpty(Database& target, const std::string& parent, std::int64_t id,
                       SalvageOutcome& outcome) {
  base::Status made = base::Done{};
  const std::string code = fmt::format("lost-{}", id);
  if (parent == "family") {
    made = target.run("INSERT INTO family (id, code, name) VALUES (?1, ?2, ?3)", id,
                      std::string_view(code), kNoName);
  } else if (parent == "person") {
    // Protected, because nobody knows whether they were.
    made = target.run("INSERT INTO person (id, name, protected_address) VALUES (?1, ?2, 1)", id,
                      kNoName);
  } else if (parent == "file") {
    // A decision stays though nobody can work it out again. Empty, so never taken for a model.
    made = target.run("INSERT INTO file (id, sha256, kind, bytes) VALUES (?1, ?2, 'model', x'')",
                      id, std::string_view(code));
  } else {
    made = target.run(
        "INSERT INTO user (id, name, roles, profession, unit, slot) VALUES (?1, ?2,"
        " 0, '', '', 0)",
        id, std::string_view(code));
  }
  if (made) outcome.placeholders.push_back(fmt::format("{} {}", parent, id));
  return tryRow(made);
}

bool isMadeAnew(const Reference& one) {
  if (one.columns.size() != 1) return false;
  return one.parent == "family" || one.parent == "person" || one.parent == "user" ||
         (one.parent == "file" && (one.table == "assessment" || one.table == "model_draft"));
}

/// Families, people and users that others refer to, and the files that decisions or the next model
/// rest on.
base::Status makeParents(Database& target, const Reference& one, SalvageOutcome& outcome) {
  if (!isMadeAnew(one)) return base::Done{};
  std::vector<std::int64_t> ids;
  {
    TIDLIG_ASSIGN(
        Statement rows,
        target.prepare(lasting(fmt::format("SELECT DISTINCT \"{}\" FROM \"{}\" WHERE {}",
                                           one.columns[0].first, one.table, dangles(one)))));
    while (rows.next()) ids.push_back(rows.integer(0));
    TIDLIG_TRY(rows.status());
  }
  for (const std::int64_t id : ids) {
    SalvageLoss& loss = lossOf(outcome, one.parent);
    const std::string name = std::to_string(id);
    // An index may have told already that it is lost.
    if (std::find(loss.ids.begin(), loss.ids.end(), name) == loss.ids.end()) {
      ++loss.rows;
      loss.ids.push_back(name);
    }
    TIDLIG_TRY(makeEmpty(target, one.parent, id, outcome));
  }
  return base::Done{};
}

/// Whom screenings are about; each with a person of their own, of whom nothing is known.
base::Status makeMembers(Database& target, SalvageOutcome& outcome) {
  struct Missing {
    std::int64_t family, kind, position;
  };
  std::vector<Missing> missing;
  {
    TIDLIG_ASSIGN(Statement rows,
                  target.query("SELECT DISTINCT family, subject_kind, subject_position FROM"
                               " screening WHERE subject_kind IS NOT NULL AND NOT EXISTS (SELECT 1"
                               " FROM member WHERE member.family = screening.family AND member.kind"
                               " = subject_kind AND member.position = subject_position)"));
    while (rows.next()) missing.push_back({rows.integer(0), rows.integer(1), rows.integer(2)});
    TIDLIG_TRY(rows.status());
  }
  for (const Missing& one : missing) {
    TIDLIG_TRY(target.run("INSERT INTO person (name, protected_address) VALUES (?1, 1)", kNoName));
    const std::string code = fmt::format("lost-{}-{}", one.kind, one.position);
    TIDLIG_TRY(tryRow(target.run(
        "INSERT INTO member (family, kind, position, code, person) VALUES (?1, ?2, ?3,"
        " ?4, ?5)",
        one.family, one.kind, one.position, std::string_view(code), target.lastInsertedRow())));
    SalvageLoss& loss = lossOf(outcome, "member");
    ++loss.rows;
    const std::string id = fmt::format("{}/{}/{}", one.family, one.kind, one.position);
    loss.ids.push_back(id);
    outcome.placeholders.push_back("member " + id);
  }
  return base::Done{};
}

/// Takes the reference out, or the row.
base::Result<bool> cutOff(Database& target, const ObjectShape& table, const Reference& one,
                          SalvageOutcome& outcome) {
  std::string key;
  for (const std::size_t place : table.key) {
    key += fmt::format("{}\"{}\"", key.empty() ? "" : " || '/' || ", table.columns[place].name);
  }
  if (key.empty()) key = "rowid";
  std::vector<std::string> ids;
  {
    TIDLIG_ASSIGN(Statement rows,
                  target.prepare(lasting(fmt::format("SELECT {} FROM \"{}\" WHERE {}", key,
                                                     one.table, dangles(one)))));
    while (rows.next()) ids.emplace_back(rows.text(0));
    TIDLIG_TRY(rows.status());
  }
  if (ids.empty()) return false;
  if (mayBeNull(table, one)) {
    std::string nothing;
    for (const auto& [here, there] : one.columns) {
      nothing += fmt::format("{}\"{}\" = NULL", nothing.empty() ? "" : ", ", here);
    }
    TIDLIG_TRY(target.runScript(
        fmt::format("UPDATE \"{}\" SET {} WHERE {}", one.table, nothing, dangles(one))));
    return true;
  }
  TIDLIG_TRY(target.runScript(fmt::format("DELETE FROM \"{}\" WHERE {}", one.table, dangles(one))));
  SalvageLoss& loss = lossOf(outcome, one.table);
  loss.rows += ids.size();
  outcome.rows -= std::min(outcome.rows, ids.size());
  loss.ids.insert(loss.ids.end(), ids.begin(), ids.end());
  return true;
}

}  // namespace

base::Status mendKnown(Database& target, const KnownRow& row, const SalvageHelp& help,
                       SalvageOutcome& outcome) {
  base::Status made = base::Error{ErrorKind::invalid, {}};
  if (row.table == "family" && row.code) {
    made = target.run("INSERT INTO family (id, code, name) VALUES (?1, ?2, ?3)", row.id,
                      std::string_view(*row.code), kNoName);
  } else if (row.table == "user" && row.name) {
    const auto slot = help.slot ? help.slot(*row.name) : std::nullopt;
    made = target.run(
        "INSERT INTO user (id, name, roles, profession, unit, slot) VALUES (?1, ?2,"
        " 0, '', '', ?3)",
        row.id, std::string_view(*row.name), slot.value_or(0));
  } else if (row.table == "file" && row.sha256 && help.file) {
    const auto file = help.file(*row.sha256);
    if (!file) return base::Done{};
    made = target.run("INSERT INTO file (id, sha256, kind, bytes) VALUES (?1, ?2, ?3, ?4)", row.id,
                      std::string_view(*row.sha256), std::string_view(file->first),
                      Blob{file->second});
    // The very same bytes: nothing is lost.
    if (made) {
      SalvageLoss& loss = lossOf(outcome, row.table);
      --loss.rows;
      loss.ids.pop_back();
      ++outcome.rows;
    }
    return tryRow(made);
  }
  if (made) outcome.placeholders.push_back(fmt::format("{} {}", row.table, row.id));
  return tryRow(made);
}

base::Status mend(Database& target, SalvageOutcome& outcome) {
  TIDLIG_ASSIGN(const auto references, referencesOf(target));
  TIDLIG_ASSIGN(const auto objects, shapesOf(target));
  for (const Reference& one : references) TIDLIG_TRY(makeParents(target, one, outcome));
  TIDLIG_TRY(makeMembers(target, outcome));
  // What is taken out may have been what others refer to.
  constexpr int kMostRounds = 8;
  for (int round = 0; round < kMostRounds; ++round) {
    bool changed = false;
    for (const Reference& one : references) {
      for (const ObjectShape& table : objects) {
        if (!table.isTable || table.table != one.table) continue;
        TIDLIG_ASSIGN(const bool cut, cutOff(target, table, one, outcome));
        changed = changed || cut;
      }
    }
    if (!changed) break;
  }
  return base::Done{};
}

}  // namespace tidlig::storage
