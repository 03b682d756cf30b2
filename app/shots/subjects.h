#pragma once

#include "usecases/keys.h"
#include "usecases/openvault.h"

#include <optional>

namespace tidlig::app {

/// What the pictures show, found in the made-up vault.
struct Subjects {
  usecases::FamilyKey family;    ///< several children, much seen, decided
  usecases::FamilyKey open;      ///< missing answers leave its position open
  usecases::ScreeningKey draft;  ///< answered in part, with last time's answers beside it
};

/// Begins the draft. Nothing where the vault has no such families.
std::optional<Subjects> findSubjects(usecases::OpenVault& vault);

}  // namespace tidlig::app
