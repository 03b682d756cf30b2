#pragma once

#include <cstdint>
#include <filesystem>

namespace tidlig::security {

/// What the machine itself does for, or against, what lies in a vault: told to administrators, who
/// can change it. `unknown` where the system does not say.
enum class Protection : std::uint8_t { on, off, unknown };

struct MachineFacts {
  /// Memory that is written to a disk is encrypted there, or none ever is.
  Protection swap = Protection::unknown;
  /// The disk that the vault's folder lies on is encrypted.
  Protection disk = Protection::unknown;
  /// This process leaves no core dumps.
  Protection dumps = Protection::unknown;
};

/// Where the kernel tells of itself; tests bring folders of their own.
struct SystemFolders {
  std::filesystem::path proc = "/proc";
  std::filesystem::path sys = "/sys";
};

MachineFacts machineFacts(const std::filesystem::path& vault, const SystemFolders& system = {});

/// What /proc/swaps says. `zram` lies in memory; a device counts as encrypted where it or what it
/// lies on is a crypt device; a swap file counts as its disk does.
Protection swapProtection(const SystemFolders& system);
/// Of a block device by its number, as under /sys/dev/block.
Protection deviceProtection(const SystemFolders& system, unsigned major, unsigned minor);

}  // namespace tidlig::security
