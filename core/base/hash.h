#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace tidlig::base {

/// SHA-256 of the bytes as 64 lower-case hex digits.
std::string sha256Hex(std::string_view bytes);

/// A file's size and what sha256Hex gives for its bytes, read in pieces. Fails with `notFound` or
/// `io`.
struct FileSum {
  std::uint64_t bytes = 0;
  std::string sha256;
  friend bool operator==(const FileSum&, const FileSum&) = default;
};
Result<FileSum> sumOfFile(const std::filesystem::path& path);

}  // namespace tidlig::base
