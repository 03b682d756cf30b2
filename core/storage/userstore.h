#pragma once

#include "domain/user.h"
#include "storage/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::storage {

/// Who can open the vault; their keys are in the key file under the same slot number. Slot 0: was
/// removed, and stays for the names in the log and under decisions.
class UserStore {
 public:
  explicit UserStore(Database& database) : m_database(database) {}

  struct Stored {
    std::int64_t id;
    std::uint32_t slot;
    domain::User user;
  };

  /// Fails with `invalid` when the name is taken.
  base::Result<std::int64_t> add(const domain::User& user, std::uint32_t slot);
  base::Result<std::optional<Stored>> find(std::string_view name);
  /// Everybody, by name.
  base::Result<std::vector<Stored>> all();
  /// Roles, profession and unit; the name stays.
  base::Status change(std::int64_t id, const domain::User& user);
  /// Whoever holds the role and was not removed, in no order.
  base::Result<std::vector<Stored>> holding(domain::Role role);
  /// Empty where nobody has this row.
  base::Result<std::string> name(std::int64_t id);
  /// After the user got another slot in the key file.
  base::Status setSlot(std::int64_t id, std::uint32_t slot);

 private:
  Database& m_database;
};

}  // namespace tidlig::storage
