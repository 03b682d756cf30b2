#include "domain/user.h"

#include <algorithm>

namespace tidlig::domain {
namespace {

constexpr std::array<std::string_view, kRoles.size()> kRoleCodes = {
    "administrator", "professional", "coordinator", "leader", "dataProtectionOfficer"};

}  // namespace

std::string_view code(Role role) {
  return kRoleCodes[static_cast<std::size_t>(role)];
}

std::optional<Role> roleFromCode(std::string_view text) {
  for (const Role role : kRoles) {
    if (code(role) == text) return role;
  }
  return std::nullopt;
}

bool User::has(Role role) const {
  return std::find(roles.begin(), roles.end(), role) != roles.end();
}

}  // namespace tidlig::domain
