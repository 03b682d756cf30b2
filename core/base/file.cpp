#include "base/file.h"

#include "base/memory.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace tidlig::base {
namespace {

namespace fs = std::filesystem;

/// A file descriptor that is closed whatever happens.
class Descriptor {
 public:
  explicit Descriptor(int number) : m_number(number) {}
  ~Descriptor() {
    if (m_number >= 0) ::close(m_number);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int number() const { return m_number; }
  [[nodiscard]] bool open() const { return m_number >= 0; }

 private:
  int m_number;
};

Status writeAll(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return systemError("writing a file");
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return Done{};
}

Status writeAndSync(int file, std::string_view bytes) {
  TIDLIG_TRY(writeAll(file, bytes));
  if (::fsync(file) != 0) return systemError("writing a file to the disk");
  return Done{};
}

Status createWithBytes(const fs::path& path, std::string_view bytes, int flags) {
  const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0600));
  if (!file.open()) {
    if (errno == EEXIST) return Error{ErrorKind::invalid, "the file is there already"};
    return systemError("creating a file");
  }
  const Status written = writeAndSync(file.number(), bytes);
  if (!written) ::unlink(path.c_str());
  return written;
}

/// Everything from one open file to the end of another.
Status pour(int from, int to, const Progress& progress) {
  std::string piece(256 * 1024, '\0');
  struct stat status = {};
  const std::int64_t all = ::fstat(from, &status) == 0 ? status.st_size : 0;
  std::int64_t done = 0;
  while (true) {
    TIDLIG_TRY(tell(progress, done, all));
    const ssize_t got = ::read(from, piece.data(), piece.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return systemError("reading a file");
    if (got == 0) return Done{};
    TIDLIG_TRY(writeAll(to, std::string_view(piece).substr(0, static_cast<std::size_t>(got))));
    done += got;
  }
}

fs::path folderOf(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

}  // namespace

Error systemError(std::string_view doing) {
  const int code = errno;
  ErrorKind kind = ErrorKind::io;
  std::string_view why = "the system refused";
  if (code == ENOSPC || code == EDQUOT) {
    kind = ErrorKind::full;
    why = "the disk is full";
  } else if (code == ENOENT || code == ENOTDIR) {
    kind = ErrorKind::notFound;
    why = "there is no such file or folder";
  } else if (code == EROFS || code == EACCES || code == EPERM) {
    why = "no permission, or the place is read-only";
  }
  return Error{kind, fmt::format("{} failed: {}", doing, why)};
}

Result<std::string> readFile(const fs::path& path, std::size_t limit) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.open()) return systemError("opening a file");
  std::string bytes;
  std::size_t used = 0;
  while (true) {
    bytes.resize(used + 64 * 1024);
    const ssize_t got = ::read(file.number(), bytes.data() + used, bytes.size() - used);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0 && errno == EISDIR) {
      return Error{ErrorKind::notFound, "this is a folder, not a file"};
    }
    if (got < 0) return systemError("reading a file");
    if (got == 0) break;
    used += static_cast<std::size_t>(got);
    if (used > limit) return Error{ErrorKind::invalid, "the file is too large"};
  }
  bytes.resize(used);
  return bytes;
}

Status syncFile(const fs::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
  if (!file.open()) return systemError("opening a file");
  if (::fsync(file.number()) != 0) return systemError("writing a file to the disk");
  return Done{};
}

Status syncFolder(const fs::path& folder) {
  const Descriptor open(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!open.open()) return systemError("opening a folder");
  // Some file systems cannot sync a folder and say EINVAL; there is nothing more to do then.
  if (::fsync(open.number()) != 0 && errno != EINVAL) return systemError("writing a folder");
  return Done{};
}

Status replaceFile(const fs::path& path, std::string_view bytes) {
  const fs::path temporary = fs::path(path).concat(".new");
  // Left behind by a crash before the rename; never the only copy of anything.
  ::unlink(temporary.c_str());
  TIDLIG_TRY(createWithBytes(temporary, bytes, O_EXCL | O_NOFOLLOW));
  if (::rename(temporary.c_str(), path.c_str()) != 0) {
    const Error error = systemError("renaming a file");
    ::unlink(temporary.c_str());
    return error;
  }
  return syncFolder(folderOf(path));
}

Status writeNewFile(const fs::path& path, std::string_view bytes) {
  TIDLIG_TRY(createWithBytes(path, bytes, O_EXCL | O_NOFOLLOW));
  return syncFolder(folderOf(path));
}

Status copyFile(const fs::path& from, const fs::path& to, const Progress& progress) {
  const Descriptor source(::open(from.c_str(), O_RDONLY | O_CLOEXEC));
  if (!source.open()) return systemError("opening a file");
  TIDLIG_TRY(createWithBytes(to, {}, O_EXCL | O_NOFOLLOW));
  const Descriptor copy(::open(to.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
  if (!copy.open()) return systemError("opening a file");
  Status poured = pour(source.number(), copy.number(), progress);
  if (poured && ::fsync(copy.number()) != 0) poured = systemError("writing a file to the disk");
  if (!poured) {
    ::unlink(to.c_str());
    return poured;
  }
  return syncFolder(folderOf(to));
}

}  // namespace tidlig::base
