#pragma once

#include <string>
#include <string_view>

namespace tidlig::base {

/// A key whose byte order is the order of Danish names: case does not matter, æ, ø and å (also
/// written aa) come last in this order, ü is a y, other marks are passed over, and numbers go by
/// their value. Text that is not UTF-8 is its own key.
std::string danishSortKey(std::string_view text);

}  // namespace tidlig::base
