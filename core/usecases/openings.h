#pragma once

#include "usecases/keys.h"
#include "usecases/openvault.h"

#include <string>
#include <vector>

namespace tidlig::usecases {

// Whose families are whose (SECURITY.md, "Who may do what"). A professional's own are those of the
// own unit and those without one; without a unit of their own all are. A coordinator's own are
// those they coordinate for. Every use case that reads or changes another one fails with `outside`;
// what lists families leaves it out.

/// Shorter reasons say nothing.
inline constexpr std::size_t kShortestReason = 10;   ///< characters that are no space
inline constexpr std::size_t kLongestReason = 2000;  ///< bytes
/// How long a family stays open, in milliseconds.
inline constexpr std::int64_t kOpenWithReason = 12LL * 60 * 60 * 1000;
inline constexpr std::int64_t kOpenInEmergency = 60LL * 60 * 1000;

/// Whether the family is one's own, or open just now. Fails with `denied`, `notFound`.
base::Result<bool> isWithinReach(OpenVault& vault, FamilyKey family);

/// A family that is not one's own, as little as is needed to open the right one.
struct OutsideFamily {
  FamilyKey family;
  std::string code;
  std::string unit;
};
/// Those outside one's reach whose code, name or a member's name is exactly `text` (case and marks
/// do not matter); at most twenty, ascending by code. No part of a name finds anything. The search
/// is logged with how many it found.
base::Result<std::vector<OutsideFamily>> findOutside(OpenVault& vault, const std::string& text);

/// Opens it for twelve hours with a written reason that the leader sees. Fails with `invalid` (too
/// short or too long a reason), `notFound`, `denied`.
base::Status openWithReason(OpenVault& vault, FamilyKey family, const std::string& reason);
/// Opens it for an hour at once; the reason is written afterwards. The leader sees that too.
base::Status openInEmergency(OpenVault& vault, FamilyKey family);

struct Opening {
  OpeningKey key;
  std::string familyCode;
  std::string familyName;  ///< for a leader only of the own unit's families; else empty
  std::string by;          ///< the name of who opened it
  std::int64_t atMilliseconds = 0;
  bool emergency = false;
  std::string reason;  ///< empty: not written yet
};
/// The signed-in user's own emergencies that still lack their reason, oldest first.
base::Result<std::vector<Opening>> openingsToExplain(OpenVault& vault);
/// Fails with `invalid`, or with `denied` where it is somebody else's or has its reason already.
base::Status explainOpening(OpenVault& vault, OpeningKey opening, const std::string& reason);

/// What the leader has not seen yet: openings of families of the own unit or by its people; without
/// a unit of one's own all. Needs Action::seeOpenings.
base::Result<std::vector<Opening>> openingsToSee(OpenVault& vault);
/// Fails with `denied`, with `invalid` while the reason is still to come.
base::Status markOpeningSeen(OpenVault& vault, OpeningKey opening);

/// The unit a family belongs to; '' everybody's.
base::Result<std::string> unitOf(OpenVault& vault, FamilyKey family);
/// Hands a family over to another unit: from then on it is that unit's. Fails with `outside`,
/// `invalid` (no such unit among the vault's users), `denied`.
base::Status setUnit(OpenVault& vault, FamilyKey family, const std::string& unit);
/// The units that users of the vault belong to, in Danish order, without ''.
base::Result<std::vector<std::string>> listUnits(OpenVault& vault);

}  // namespace tidlig::usecases
