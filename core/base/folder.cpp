#include "base/folder.h"

#include "base/file.h"
#include "base/memory.h"

#include <dirent.h>
#include <ftw.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <string_view>

namespace tidlig::base {
namespace {

namespace fs = std::filesystem;

/// Folders within folders that are kept open while going down; deeper ones are opened again.
constexpr int kOpenAtOnce = 16;

struct Close {
  void operator()(DIR* folder) const { ::closedir(folder); }
};

int removeOne(const char* path, const struct stat*, int, struct FTW*) {
  return std::remove(path);
}

}  // namespace

std::vector<fs::path> entriesOf(const fs::path& folder) {
  std::vector<fs::path> entries;
  const std::unique_ptr<DIR, Close> open(::opendir(folder.c_str()));
  if (!open) return entries;
  while (const dirent* const entry = ::readdir(open.get())) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") entries.push_back(folder / name);
  }
  std::sort(entries.begin(), entries.end());
  return entries;
}

Status removeTree(const fs::path& path) {
  const int done = ::nftw(path.c_str(), removeOne, kOpenAtOnce, FTW_DEPTH | FTW_PHYS);
  if (done == 0 || errno == ENOENT || errno == ENOTDIR) return Done{};
  if (errno == ENOMEM) return outOfMemory();
  return systemError("removing a folder");
}

void removeAll(const fs::path& path) noexcept {
  // It allocates with malloc alone, and gives up without it.
  (void)removeTree(path);
}

}  // namespace tidlig::base
