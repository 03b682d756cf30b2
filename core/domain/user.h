#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::domain {

/// What a person may do in a vault (SECURITY.md, "Who may do what"); a user may hold several.
enum class Role : std::uint8_t {
  administrator,          ///< people, forms, models, backup; no family content
  professional,           ///< families and the screenings of the own profession
  coordinator,            ///< families
  leader,                 ///< counts, coverage, undecided
  dataProtectionOfficer,  ///< log, extracts, retention
};

inline constexpr std::array kRoles = {Role::administrator, Role::professional, Role::coordinator,
                                      Role::leader, Role::dataProtectionOfficer};

/// "administrator", "professional", "coordinator", "leader" or "dataProtectionOfficer".
std::string_view code(Role role);
std::optional<Role> roleFromCode(std::string_view code);

/// Somebody who can open the vault.
struct User {
  std::string name;         ///< unique within the vault
  std::vector<Role> roles;  ///< ascending, each once
  std::string profession;   ///< a key of the model's `validityMonths`; may be empty
  std::string unit;         ///< may be empty

  [[nodiscard]] bool has(Role role) const;
};

}  // namespace tidlig::domain
