#pragma once

#include <string>

namespace tidlig::bench {

/// Opening a form of 800 questions until it is painted, next to reading the same without a window.
int measureForm(const std::string& vault, int pairs);

/// A key that decides about 200 questions until what it asks for is painted, next to the same key
/// in the same form without the conditions.
int measureRules(const std::string& vault, int pairs);

}  // namespace tidlig::bench
