#pragma once

#include <string>
#include <vector>

namespace tidlig::test {

struct HostileForm {
  const char* what;
  std::string bytes;
};

/// Forms of at most the largest size that try to cost time or memory, each in its own way. All
/// must be refused.
std::vector<HostileForm> hostileForms();

}  // namespace tidlig::test
