#include "storage/vaultfolder.h"

#include "base/file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <sstream>

namespace tidlig::storage {
namespace {

using base::Error;
using base::ErrorKind;
namespace fs = std::filesystem;

constexpr std::uintmax_t kReserveSize = 4 * 1024 * 1024;

constexpr std::array<std::string_view, 12> kNetworkTypes = {
    "nfs",        "nfs4",        "cifs",
    "smb3",       "smbfs",       "afs",
    "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse",
    "fuse.davfs", "davfs",       "fuse.onedriver"};

/// Files that synchronising clients keep at the top of what they synchronise.
constexpr std::array<const char*, 7> kCloudMarks = {
    ".dropbox",  ".dropbox.cache", ".nextcloudsync.log", ".owncloudsync.log",
    ".sync.log", ".stfolder",      ".tmp.drivedownload"};

Error badPlace(std::string_view why) {
  return Error{ErrorKind::invalid, std::string(why)};
}

/// The type of the file system that `folder` lies on, after /proc/self/mountinfo; "" unknown.
std::string fileSystemType(const fs::path& folder) {
  std::ifstream mounts("/proc/self/mountinfo");
  std::string line, best, type;
  while (std::getline(mounts, line)) {
    std::istringstream fields(line);
    std::string skip, point, word;
    fields >> skip >> skip >> skip >> skip >> point;
    while (fields >> word && word != "-") {
    }
    fields >> word;
    const fs::path mount(point);
    const auto end = std::mismatch(mount.begin(), mount.end(), folder.begin(), folder.end());
    if (end.first != mount.end() && !(std::next(end.first) == mount.end() && end.first->empty())) {
      continue;
    }
    if (point.size() < best.size()) continue;
    best = point;
    type = word;
  }
  return type;
}

bool isCloudFolder(const fs::path& folder) {
  std::error_code failed;
  for (const char* const mark : kCloudMarks) {
    if (fs::exists(folder / mark, failed)) return true;
  }
  return false;
}

fs::path existingPart(const fs::path& folder) {
  std::error_code failed;
  fs::path part = fs::weakly_canonical(fs::absolute(folder, failed), failed);
  while (!part.empty() && part != part.root_path() && !fs::exists(part, failed)) {
    part = part.parent_path();
  }
  return part;
}

}  // namespace

PlaceKind placeKind(const fs::path& folder) {
  const fs::path place = existingPart(folder);
  const std::string type = fileSystemType(place);
  for (const std::string_view network : kNetworkTypes) {
    if (type == network) return PlaceKind::network;
  }
  for (fs::path part = place; !part.empty(); part = part.parent_path()) {
    if (isCloudFolder(part)) return PlaceKind::synchronised;
    if (part == part.root_path()) break;
  }
  return PlaceKind::here;
}

base::Status checkPlace(const fs::path& folder) {
  switch (placeKind(folder)) {
    case PlaceKind::network:
      return badPlace("a vault cannot lie on a network share; choose a folder on this machine");
    case PlaceKind::synchronised:
      return badPlace("a vault cannot lie in a synchronised folder; choose one that is not");
    case PlaceKind::here:
      break;
  }
  return base::Done{};
}

base::Status makeVaultFolder(const fs::path& folder) {
  if (::mkdir(folder.c_str(), 0700) == 0) return base::Done{};
  if (errno != EEXIST) return base::systemError("making the vault's folder");
  std::error_code failed;
  if (!fs::is_directory(folder, failed) || !fs::is_empty(folder, failed) || failed) {
    return badPlace("expected a folder that does not exist or is empty");
  }
  if (::chmod(folder.c_str(), 0700) != 0) return base::systemError("closing the vault's folder");
  return base::Done{};
}

base::Status makeReserve(const fs::path& folder) {
  const fs::path path = folder / kReserveName;
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (file < 0) return base::systemError("making the reserve");
  const int code = ::posix_fallocate(file, 0, static_cast<off_t>(kReserveSize));
  ::close(file);
  if (code == 0 || code == EOPNOTSUPP) return base::Done{};
  ::unlink(path.c_str());
  errno = code;
  return base::systemError("making the reserve");
}

bool freeReserve(const fs::path& folder) {
  return ::unlink((folder / kReserveName).c_str()) == 0;
}

void renewReserve(const fs::path& folder) {
  std::error_code failed;
  if (fs::exists(folder / kReserveName, failed)) return;
  const auto space = fs::space(folder, failed);
  if (!failed && space.available > 8 * kReserveSize) (void)makeReserve(folder);
}

base::Result<VaultLock> VaultLock::take(const fs::path& folder) {
  const fs::path path = folder / kLockName;
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (file < 0) {
    if (errno == EROFS || errno == EACCES || errno == EPERM) {
      return Error{ErrorKind::io,
                   "the vault's folder is read-only; copy it to a place that can be written to"};
    }
    return base::systemError("opening the vault's lock");
  }
  VaultLock lock(file);
  if (::flock(file, LOCK_EX | LOCK_NB) == 0) return lock;
  if (errno == EWOULDBLOCK) {
    return Error{ErrorKind::busy, "another process has the vault open; close it there first"};
  }
  return base::systemError("locking the vault");
}

VaultLock::VaultLock(VaultLock&& other) noexcept : m_file(other.m_file) {
  other.m_file = -1;
}

VaultLock::~VaultLock() {
  if (m_file >= 0) ::close(m_file);
}

}  // namespace tidlig::storage
