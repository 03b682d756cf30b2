#include "storage/pageimage.h"

#include "storage/sqlite.h"
#include "storage/watching.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <fstream>
#include <optional>
#include <string>

namespace tidlig::storage {
namespace {

using base::Error;
using base::ErrorKind;
namespace fs = std::filesystem;

constexpr std::size_t kPage = PageImage::kPageSize;
constexpr std::uint64_t kFillerPiece = 16ULL * 1024 * 1024;
// How the three parts share the time.
constexpr std::int64_t kFillerShare = 1300;
constexpr std::int64_t kCodesShare = 1000;
constexpr std::int64_t kTakingShare = 1100;

Error unreadable() {
  return {ErrorKind::corrupt, "nothing of the damaged vault can be read; restore a backup"};
}

std::uint32_t pagesOf(const fs::path& file) {
  std::error_code failed;
  const auto size = fs::file_size(file, failed);
  return failed ? 0 : static_cast<std::uint32_t>((size + kPage - 1) / kPage);
}

/// A database of at least so many pages under the same key, with nothing in them: each of its pages
/// is right at its place, and only there, because the page's number is in its code.
base::Status makeFiller(const fs::path& file, const security::SecretBytes& key, std::uint32_t pages,
                        const base::Progress& progress) {
  TIDLIG_ASSIGN(Database filler, Database::create(file, key));
  TIDLIG_TRY(filler.runScript("CREATE TABLE filler (bytes BLOB)"));
  const std::uint64_t all = std::uint64_t{pages} * kPage;
  for (std::uint64_t done = 0; done < all;) {
    TIDLIG_TRY(
        base::tell(progress, static_cast<std::int64_t>(done), static_cast<std::int64_t>(all)));
    const std::uint64_t piece = std::min(all - done, kFillerPiece);
    TIDLIG_TRY(
        filler.run("INSERT INTO filler VALUES (zeroblob(?1))", static_cast<std::int64_t>(piece)));
    done += piece;
  }
  return filler.checkpoint();
}

/// Puts the filler's pages from `first` to `last` in the place of the copy's.
base::Status cover(const fs::path& copy, const fs::path& filler, std::uint32_t first,
                   std::uint32_t last) {
  std::ifstream from(filler, std::ios::binary);
  std::fstream to(copy, std::ios::binary | std::ios::in | std::ios::out);
  std::string page(kPage, '\0');
  from.seekg(static_cast<std::streamoff>(first - 1) * static_cast<std::streamoff>(kPage));
  to.seekp(static_cast<std::streamoff>(first - 1) * static_cast<std::streamoff>(kPage));
  for (std::uint32_t number = first; number <= last; ++number) {
    from.read(page.data(), kPage);
    to.write(page.data(), kPage);
  }
  to.flush();
  if (from && to) return base::Done{};
  return Error{ErrorKind::io, "the working copy of the damaged vault could not be written"};
}

base::Status writeSalt(const fs::path& copy, const security::SecretBytes& key) {
  constexpr std::size_t kSaltOffset = 32;
  std::fstream to(copy, std::ios::binary | std::ios::in | std::ios::out);
  to.write(reinterpret_cast<const char*>(key.data() + kSaltOffset),
           static_cast<std::streamsize>(key.size() - kSaltOffset));
  to.flush();
  if (to) return base::Done{};
  return Error{ErrorKind::io, "the working copy of the damaged vault could not be written"};
}

/// The number at the end of a line such as "HMAC verification failed for page 7".
std::optional<std::uint32_t> numberAtEnd(std::string_view line) {
  const std::size_t blank = line.rfind(' ');
  if (blank == std::string_view::npos) return std::nullopt;
  std::uint32_t number = 0;
  const char* const end = line.data() + line.size();
  const auto read = std::from_chars(line.data() + blank + 1, end, number);
  if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return number;
}

/// Reads no schema, so that it works whatever is damaged.
base::Status checkpointRaw(Database& database) {
  TIDLIG_ASSIGN(Statement look, database.query("PRAGMA application_id"));
  TIDLIG_TRY(look.run());
  return database.checkpoint();
}

}  // namespace

void PageImage::Free::operator()(unsigned char* bytes) const {
  sqlite3_free(bytes);
}

std::string_view PageImage::bytes() const {
  return {reinterpret_cast<const char*>(m_bytes.get()), m_size};
}

base::Status PageImage::takeLogIn(const Work& work) {
  const auto tried = [&]() -> base::Status {
    TIDLIG_ASSIGN(Database database, Database::connect(work.copy, work.key));
    return checkpointRaw(database);
  };
  if (tried()) return base::Done{};
  // The first page may be in the log, too; then it comes back with it.
  TIDLIG_TRY(cover(work.copy, work.filler, 1, 1));
  (void)tried();
  return base::Done{};
}

base::Status PageImage::findBad(const Work& work, std::uint32_t there,
                                const base::Progress& progress) {
  std::error_code failed;
  if (fs::file_size(work.copy, failed) % kPage != 0) m_bad.insert(there);
  TIDLIG_ASSIGN(Database checked, Database::connect(work.copy, work.key));
  const WatchedFile watched(checked, progress, there);
  TIDLIG_ASSIGN(Statement rows, checked.query("PRAGMA cipher_integrity_check"));
  while (rows.next()) {
    const auto page = numberAtEnd(rows.text(0));
    if (page && *page > 0 && *page <= there) m_bad.insert(*page);
  }
  if (watched.stopped()) return sqliteError(SQLITE_INTERRUPT);
  return rows.status();
}

base::Status PageImage::take(const Work& work, std::uint32_t there,
                             const base::Progress& progress) {
  TIDLIG_ASSIGN(Database database, Database::connect(work.copy, work.key));
  // A damaged schema does not hinder: it is not asked for.
  TIDLIG_TRY(database.runScript("PRAGMA writable_schema = ON"));
  const WatchedFile watched(database, progress, there);
  sqlite3_int64 size = 0;
  m_bytes.reset(sqlite3_serialize(database.m_connection.get(), "main", &size, 0));
  if (watched.stopped()) return sqliteError(SQLITE_INTERRUPT);
  if (m_bytes == nullptr) return unreadable();
  m_size = static_cast<std::size_t>(size);
  return base::Done{};
}

base::Result<PageImage> PageImage::read(const fs::path& copy, const fs::path& folder,
                                        const security::SecretBytes& key,
                                        const base::Progress& progress) {
  const Work work{copy, folder / "filler.db", key};
  const fs::path wal = fs::path(copy).concat("-wal");
  base::StagedProgress whole(progress, {kFillerShare, kCodesShare, kTakingShare});
  TIDLIG_TRY(makeFiller(work.filler, key, pagesOf(copy) + pagesOf(wal) + 1, whole.next()));
  TIDLIG_TRY(writeSalt(copy, key));
  if (pagesOf(wal) > 0) TIDLIG_TRY(takeLogIn(work));
  PageImage image;
  const std::uint32_t there = pagesOf(copy);
  TIDLIG_TRY(image.findBad(work, there, whole.next()));
  if (image.m_bad.size() >= there) return unreadable();
  for (const std::uint32_t page : image.m_bad) TIDLIG_TRY(cover(copy, work.filler, page, page));
  // The filler's first page speaks of as many pages as it has.
  if (image.m_bad.contains(1)) {
    TIDLIG_TRY(cover(copy, work.filler, there + 1, pagesOf(work.filler)));
  }
  TIDLIG_TRY(image.take(work, there, whole.next()));
  // What was cut off; behind a covered first page it is the filler's own.
  if (image.m_bad.contains(1)) return image;
  for (auto page = there + 1; page <= image.m_size / kPage; ++page) image.m_bad.insert(page);
  return image;
}

}  // namespace tidlig::storage
