#pragma once

namespace tidlig::base {

/// An ASCII digit, whatever the process's locale.
constexpr bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

}  // namespace tidlig::base
