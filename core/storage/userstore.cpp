#include "storage/userstore.h"

namespace tidlig::storage {
namespace {

using base::Error;
using base::ErrorKind;

std::int64_t bitsOf(const std::vector<domain::Role>& roles) {
  std::int64_t bits = 0;
  for (const domain::Role role : roles) bits |= std::int64_t{1} << static_cast<int>(role);
  return bits;
}

std::vector<domain::Role> rolesOf(std::int64_t bits) {
  std::vector<domain::Role> roles;
  for (const domain::Role role : domain::kRoles) {
    if ((bits >> static_cast<int>(role) & 1) != 0) roles.push_back(role);
  }
  return roles;
}

UserStore::Stored storedFrom(const Statement& row) {
  return {row.integer(0), static_cast<std::uint32_t>(row.integer(1)),
          domain::User{std::string(row.text(2)), rolesOf(row.integer(3)), std::string(row.text(4)),
                       std::string(row.text(5))}};
}

}  // namespace

base::Result<std::int64_t> UserStore::add(const domain::User& user, std::uint32_t slot) {
  TIDLIG_ASSIGN(const std::optional<Stored> taken, find(user.name));
  if (taken) return Error{ErrorKind::invalid, "a user of this name exists already"};
  TIDLIG_TRY(m_database.run(
      "INSERT INTO user (name, roles, profession, unit, slot) VALUES (?1, ?2, ?3, ?4, ?5)",
      std::string_view(user.name), bitsOf(user.roles), std::string_view(user.profession),
      std::string_view(user.unit), slot));
  return m_database.lastInsertedRow();
}

base::Result<std::optional<UserStore::Stored>> UserStore::find(std::string_view name) {
  TIDLIG_ASSIGN(Statement row,
                m_database.query("SELECT id, slot, name, roles, profession, unit FROM user "
                                 "WHERE name = ?1",
                                 name));
  std::optional<Stored> stored;
  if (row.next()) stored = storedFrom(row);
  TIDLIG_TRY(row.status());
  return stored;
}

base::Result<std::vector<UserStore::Stored>> UserStore::all() {
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT id, slot, name, roles, profession, unit FROM user "
                                 "ORDER BY name"));
  std::vector<Stored> users;
  while (rows.next()) users.push_back(storedFrom(rows));
  TIDLIG_TRY(rows.status());
  return users;
}

base::Status UserStore::change(std::int64_t id, const domain::User& user) {
  return m_database.run("UPDATE user SET roles = ?1, profession = ?2, unit = ?3 WHERE id = ?4",
                        bitsOf(user.roles), std::string_view(user.profession),
                        std::string_view(user.unit), id);
}

base::Result<std::vector<UserStore::Stored>> UserStore::holding(domain::Role role) {
  TIDLIG_ASSIGN(Statement rows,
                m_database.query("SELECT id, slot, name, roles, profession, unit FROM user "
                                 "WHERE roles & ?1 AND slot <> 0",
                                 bitsOf({role})));
  std::vector<Stored> users;
  while (rows.next()) users.push_back(storedFrom(rows));
  TIDLIG_TRY(rows.status());
  return users;
}

base::Result<std::string> UserStore::name(std::int64_t id) {
  TIDLIG_ASSIGN(Statement row, m_database.query("SELECT name FROM user WHERE id = ?1", id));
  std::string name;
  if (row.next()) name = row.text(0);
  TIDLIG_TRY(row.status());
  return name;
}

base::Status UserStore::setSlot(std::int64_t id, std::uint32_t slot) {
  return m_database.run("UPDATE user SET slot = ?1 WHERE id = ?2", slot, id);
}

}  // namespace tidlig::storage
