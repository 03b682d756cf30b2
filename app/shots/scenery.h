#pragma once

#include "usecases/keys.h"
#include "usecases/openvault.h"

#include <QString>

#include <memory>
#include <optional>

namespace tidlig::app {

/// How much there is to see in a picture: the first day of a vault; some weeks; a large
/// municipality with long names, large families and much written about each.
enum class Amount { empty, typical, crowded };

/// A vault of made-up people with as much in it, made where there is none. Fails as createVault
/// and OpenVault::unlock do.
base::Result<std::unique_ptr<usecases::OpenVault>> openScenery(const QString& folder, Amount amount,
                                                               const base::Clock& clock);

/// What the pictures show.
struct Subjects {
  usecases::FamilyKey family;    ///< several children, much seen, decided
  usecases::FamilyKey open;      ///< missing answers leave its position open
  usecases::ScreeningKey draft;  ///< answered in part, with last time's answers beside it
};

/// Finds them, and begins the draft. In an empty vault all three are of one new family of whom
/// nobody has written anything. Nothing where the vault has no such families.
std::optional<Subjects> findSubjects(usecases::OpenVault& vault, Amount amount);

}  // namespace tidlig::app
