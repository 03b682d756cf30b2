#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace tidlig::base {

/// An error for what `errno` says after a failed call: `full`, `notFound` or `io`. `doing`
/// completes the sentence "… failed", without a path.
Error systemError(std::string_view doing);

/// Reads a whole file. Fails with `notFound`, `io`, or `invalid` when it is larger than `limit`.
Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit);

/// Puts `bytes` in the place of the file: temporary name, fsync, rename, fsync of the folder. The
/// old or the new content is there whatever happens. Mode 0600. Fails with `full` or `io`.
Status replaceFile(const std::filesystem::path& path, std::string_view bytes);

/// Writes a file that must not exist yet, mode 0600, on the disk when this returns; removed again
/// when it fails. Fails with `invalid` (there already), `notFound` (no such folder), `full`, `io`.
Status writeNewFile(const std::filesystem::path& path, std::string_view bytes);

/// Copies a file to one that must not exist yet, as writeNewFile writes it. Tells how many of its
/// bytes are there. Fails as both do, or with `cancelled`.
Status copyFile(const std::filesystem::path& from, const std::filesystem::path& to,
                const Progress& progress = {});

/// Puts what was written to a file on the disk. Fails with `io` or `full`.
Status syncFile(const std::filesystem::path& path);

/// Puts the entries of a folder on the disk.
Status syncFolder(const std::filesystem::path& folder);

}  // namespace tidlig::base
