#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace tidlig::test {

/// A path below tests/data.
inline std::filesystem::path dataPath(const std::string& name) {
  return std::filesystem::path(TIDLIG_SOURCE_DIR) / "tests" / "data" / name;
}

/// The bytes of a file below tests/data; empty where it cannot be read.
inline std::string readData(const std::string& name) {
  std::ifstream file(dataPath(name), std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace tidlig::test
