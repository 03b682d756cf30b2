#pragma once

#include "explain/explanation.h"

#include <array>
#include <string_view>

namespace tidlig::explain {

/// An indicator with one of these tags is never told to parents: it points to a duty that comes
/// before any talk with them, or it may be one parent's word about the other.
inline constexpr std::array<std::string_view, 3> kKeptFromParents = {"alarm", "alarmIfMarked",
                                                                     "severe"};

/// The case as a parent may see it: without screenings about an adult, and without observations of
/// indicators that are kept from parents.
domain::Case shownToParents(const Input& input);

}  // namespace tidlig::explain
