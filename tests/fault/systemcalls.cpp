// The system calls by which files are changed, in place of the C library's: the linker finds these
// first, also for SQLite and for std::filesystem. Nothing in the program itself knows of them.

#include "fault/disk.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdio>

using tidlig::fault::Call;
using tidlig::fault::Disk;
using tidlig::fault::Fault;

namespace {

template <typename Function>
Function* real(const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

std::string pathOf(int file) {
  char link[64];
  std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  char path[PATH_MAX];
  const ssize_t length = ::readlink(link, path, sizeof path);
  return length <= 0 ? std::string() : std::string(path, static_cast<std::size_t>(length));
}

int fail(int code) {
  errno = code;
  return -1;
}

/// Whether the call is to fail, with `errno` set.
bool fails(Call call) {
  Disk& disk = Disk::the();
  if (disk.off()) return fail(EIO) < 0;
  const Fault fault = disk.next(call);
  if (fault == Fault::none) return false;
  return fail(fault == Fault::full ? ENOSPC : EIO) < 0;
}

ssize_t writeAt(int file, const void* bytes, std::size_t size, off64_t offset, bool moves) {
  static auto* const kWrite = real<ssize_t(int, const void*, std::size_t)>("write");
  static auto* const kPwrite = real<ssize_t(int, const void*, std::size_t, off64_t)>("pwrite64");
  const auto go = [&](std::size_t many) {
    return moves ? kWrite(file, bytes, many) : kPwrite(file, bytes, many, offset);
  };
  Disk& disk = Disk::the();
  const std::string path = file > 2 ? pathOf(file) : std::string();
  if (!disk.watches(path)) return go(size);
  if (moves) offset = ::lseek64(file, 0, SEEK_CUR);
  if (disk.off()) return fail(EIO);
  const Fault fault = disk.next(Call::write);
  // Half of it comes down: alone, or before the power goes.
  const bool half = fault == Fault::shortWrite || fault == Fault::powerCut;
  if (fault != Fault::none && !half) return fail(fault == Fault::full ? ENOSPC : EIO);
  const ssize_t written = go(half ? size / 2 : size);
  if (written > 0) {
    disk.wrote(path, static_cast<std::size_t>(offset),
               {static_cast<const char*>(bytes), static_cast<std::size_t>(written)});
  }
  return fault == Fault::powerCut ? fail(EIO) : written;
}

int sync(int file, const char* name) {
  Disk& disk = Disk::the();
  const std::string path = pathOf(file);
  if (!disk.watches(path) && !disk.watches(path + "/")) return real<int(int)>(name)(file);
  if (fails(Call::sync)) return -1;
  if (disk.syncing()) disk.synced(path);
  return 0;
}

int truncate(int file, off64_t size) {
  static auto* const kReal = real<int(int, off64_t)>("ftruncate64");
  Disk& disk = Disk::the();
  const std::string path = pathOf(file);
  if (!disk.watches(path)) return kReal(file, size);
  if (fails(Call::truncate)) return -1;
  disk.truncated(path, static_cast<std::size_t>(size));
  return kReal(file, size);
}

template <typename Go>
int removing(const std::string& path, const Go& go) {
  Disk& disk = Disk::the();
  if (!disk.watches(path) || ::access(path.c_str(), F_OK) != 0) return go();
  if (fails(Call::remove)) return -1;
  const int done = go();
  if (done == 0) disk.removed(path);
  return done;
}

}  // namespace

extern "C" {

ssize_t write(int file, const void* bytes, std::size_t size) {
  return writeAt(file, bytes, size, 0, true);
}
ssize_t pwrite(int file, const void* bytes, std::size_t size, off_t offset) {
  return writeAt(file, bytes, size, offset, false);
}
ssize_t pwrite64(int file, const void* bytes, std::size_t size, off64_t offset) {
  return writeAt(file, bytes, size, offset, false);
}
int fsync(int file) {
  return sync(file, "fsync");
}
int fdatasync(int file) {
  return sync(file, "fdatasync");
}
int ftruncate(int file, off_t size) noexcept {
  return truncate(file, size);
}
int ftruncate64(int file, off64_t size) noexcept {
  return truncate(file, size);
}
int unlink(const char* path) noexcept {
  static auto* const kReal = real<int(const char*)>("unlink");
  return removing(path, [&] { return kReal(path); });
}
int remove(const char* path) noexcept {
  static auto* const kReal = real<int(const char*)>("remove");
  return removing(path, [&] { return kReal(path); });
}
int unlinkat(int folder, const char* path, int flags) noexcept {
  static auto* const kReal = real<int(int, const char*, int)>("unlinkat");
  const std::string whole =
      folder == AT_FDCWD || *path == '/' ? std::string(path) : pathOf(folder) + "/" + path;
  return removing(whole, [&] { return kReal(folder, path, flags); });
}
int rename(const char* from, const char* to) noexcept {
  static auto* const kReal = real<int(const char*, const char*)>("rename");
  Disk& disk = Disk::the();
  if (!disk.watches(to)) return kReal(from, to);
  if (fails(Call::rename)) return -1;
  const int done = kReal(from, to);
  if (done == 0) disk.renamed(from, to);
  return done;
}
int renameat2(int fromFolder, const char* from, int toFolder, const char* to,
              unsigned flags) noexcept {
  static auto* const kReal = real<int(int, const char*, int, const char*, unsigned)>("renameat2");
  Disk& disk = Disk::the();
  if (!disk.watches(to)) return kReal(fromFolder, from, toFolder, to, flags);
  if (fails(Call::rename)) return -1;
  const int done = kReal(fromFolder, from, toFolder, to, flags);
  if (done == 0) disk.exchanged(from, to);  // the program uses it for nothing else
  return done;
}

}  // extern "C"
