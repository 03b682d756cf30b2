#include "security/machine.h"

#include "base/folder.h"

#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <fstream>
#include <sstream>
#include <string>

namespace tidlig::security {
namespace {

namespace fs = std::filesystem;

/// Deeper stacks of devices on devices do not occur; a loop would not end.
constexpr int kDeepest = 8;

std::string firstLine(const fs::path& file) {
  std::ifstream in(file);
  std::string line;
  std::getline(in, line);
  return line;
}

/// Whether the device, or anything that it lies on, is a crypt device.
bool isCrypt(const fs::path& device, int depth = 0) {
  if (firstLine(device / "dm" / "uuid").starts_with("CRYPT-")) return true;
  if (depth == kDeepest) return false;
  for (const fs::path& under : base::entriesOf(device / "slaves")) {
    if (isCrypt(under, depth + 1)) return true;
  }
  std::error_code failed;
  // A partition: its disk is the folder above.
  return fs::exists(device / "partition", failed) && isCrypt(device.parent_path(), depth + 1);
}

Protection protectionOf(const SystemFolders& system, const fs::path& file) {
  struct stat about{};
  if (::stat(file.c_str(), &about) != 0) return Protection::unknown;
  const dev_t device = S_ISBLK(about.st_mode) ? about.st_rdev : about.st_dev;
  return deviceProtection(system, major(device), minor(device));
}

Protection dumpProtection() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_CORE, &limit) != 0) return Protection::unknown;
  return limit.rlim_cur == 0 ? Protection::on : Protection::off;
}

}  // namespace

Protection deviceProtection(const SystemFolders& system, unsigned major, unsigned minor) {
  // A file system without a device of its own (several disks, or none) does not say where it lies.
  if (major == 0) return Protection::unknown;
  std::error_code failed;
  const fs::path device =
      fs::canonical(system.sys / "dev" / "block" / fmt::format("{}:{}", major, minor), failed);
  if (failed) return Protection::unknown;
  return isCrypt(device) ? Protection::on : Protection::off;
}

Protection swapProtection(const SystemFolders& system) {
  std::ifstream swaps(system.proc / "swaps");
  std::string line;
  if (!std::getline(swaps, line)) return Protection::unknown;  // the headings
  Protection worst = Protection::on;
  while (std::getline(swaps, line)) {
    std::istringstream fields(line);
    std::string place;
    fields >> place;
    if (place.find("/zram") != std::string::npos) continue;
    const Protection one = protectionOf(system, place);
    if (one == Protection::off) return one;
    if (one == Protection::unknown) worst = one;
  }
  return worst;
}

MachineFacts machineFacts(const fs::path& vault, const SystemFolders& system) {
  return {swapProtection(system), protectionOf(system, vault), dumpProtection()};
}

}  // namespace tidlig::security
