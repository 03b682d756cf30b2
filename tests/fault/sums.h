#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tidlig::fault {

/// How many faults were tried and how many of them lost something. What this program tried in all
/// is printed at its end.
struct Sum {
  std::size_t tried = 0, lost = 0, controls = 0, controlLost = 0;

  /// `what`: what was lost, or "". `where` tells the fault, and is asked for only then.
  template <typename Where>
  void add(const std::string& what, const Where& where) {
    ++tried;
    if (what.empty()) return;
    ++lost;
    tell(where(), what);
  }
  void addControl(const std::string& what);
  void print(std::string_view scenario) const;
  Sum& operator+=(const Sum& other);

 private:
  static void tell(const std::string& where, const std::string& what);
};

}  // namespace tidlig::fault
