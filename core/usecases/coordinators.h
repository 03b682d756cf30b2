#pragma once

#include "usecases/families.h"

namespace tidlig::usecases {

// A family can have one fixed coordinator. Who it is says nothing about who may read the family.

/// The users who hold the coordinator's role, in Danish name order. Needs the right to read
/// families.
base::Result<std::vector<Coordinator>> listCoordinators(OpenVault& vault);

/// Gives the family this coordinator, or none. Setting it back undoes it; what is set already is
/// not logged again. Fails with `denied`, `notFound`, and `invalid` for somebody who does not hold
/// the role.
base::Status setCoordinator(OpenVault& vault, FamilyKey family, std::optional<UserKey> coordinator);

}  // namespace tidlig::usecases
