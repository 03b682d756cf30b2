#pragma once

#include <string>
#include <string_view>

namespace tidlig::base {

/// A key whose byte order is the order of Danish names: case does not matter, æ, ø and å (also
/// written aa) come last, other marks are passed over. Text that is not UTF-8 is its own key.
std::string danishSortKey(std::string_view text);

}  // namespace tidlig::base
