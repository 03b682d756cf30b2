#pragma once

#include "base/result.h"
#include "domain/user.h"

#include <string>
#include <vector>

namespace tidlig::cli {

/// Roles by their codes. Fails with `invalid`, naming the codes there are.
inline base::Result<std::vector<domain::Role>> rolesFrom(const std::vector<std::string>& codes) {
  std::vector<domain::Role> roles;
  for (const std::string& code : codes) {
    const auto role = domain::roleFromCode(code);
    if (!role) {
      return base::Error{base::ErrorKind::invalid,
                         "--role: expected administrator, professional, coordinator, leader or "
                         "dataProtectionOfficer"};
    }
    roles.push_back(*role);
  }
  return roles;
}

}  // namespace tidlig::cli
