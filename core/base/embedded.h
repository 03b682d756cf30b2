#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace tidlig::base {

/// A data file that was built into the program, byte for byte.
struct EmbeddedFile {
  std::string_view path;   ///< below the source folder, e.g. "forms/indicators.json"
  std::string_view bytes;  ///< lives as long as the program
};

/// All files that were built in, ascending by path. Made by cmake/embed.cmake.
std::span<const EmbeddedFile> embeddedFiles();

/// The bytes of one of them, or nothing.
std::optional<std::string_view> embeddedFile(std::string_view path);

}  // namespace tidlig::base
