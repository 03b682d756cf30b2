#include "storage/pageimage.h"

#include "storage/sqlite.h"

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
constexpr std::uint64_t kFillerPiece = 64ULL * 1024 * 1024;

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
base::Status makeFiller(const fs::path& file, const security::SecretBytes& key,
                        std::uint32_t pages) {
  TIDLIG_ASSIGN(Database filler, Database::create(file, key));
  TIDLIG_TRY(filler.runScript("CREATE TABLE filler (bytes BLOB)"));
  for (std::uint64_t left = std::uint64_t{pages} * kPage; left > 0;) {
    const std::uint64_t piece = std::min(left, kFillerPiece);
    TIDLIG_TRY(
        filler.run("INSERT INTO filler VALUES (zeroblob(?1))", static_cast<std::int64_t>(piece)));
    left -= piece;
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

base::Result<PageImage> PageImage::read(const fs::path& copy, const fs::path& folder,
                                        const security::SecretBytes& key) {
  const fs::path filler = folder / "filler.db";
  const fs::path wal = fs::path(copy).concat("-wal");
  TIDLIG_TRY(makeFiller(filler, key, pagesOf(copy) + pagesOf(wal) + 1));
  TIDLIG_TRY(writeSalt(copy, key));
  const auto open = [&] { return Database::connect(copy, key); };
  if (pagesOf(wal) > 0) {
    const auto tried = [&]() -> base::Status {
      TIDLIG_ASSIGN(Database database, open());
      return checkpointRaw(database);
    };
    if (!tried()) {
      // The first page may be in the log, too; then it comes back with it.
      TIDLIG_TRY(cover(copy, filler, 1, 1));
      (void)tried();
    }
  }
  PageImage image;
  const std::uint32_t there = pagesOf(copy);
  std::error_code failed;
  if (fs::file_size(copy, failed) % kPage != 0) image.m_bad.insert(there);
  {
    TIDLIG_ASSIGN(Database checked, open());
    TIDLIG_ASSIGN(Statement rows, checked.query("PRAGMA cipher_integrity_check"));
    while (rows.next()) {
      const auto page = numberAtEnd(rows.text(0));
      if (page && *page > 0 && *page <= there) image.m_bad.insert(*page);
    }
    TIDLIG_TRY(rows.status());
  }
  if (image.m_bad.size() >= there) return unreadable();
  for (const std::uint32_t page : image.m_bad) TIDLIG_TRY(cover(copy, filler, page, page));
  // The filler's first page speaks of as many pages as it has.
  if (image.m_bad.contains(1)) TIDLIG_TRY(cover(copy, filler, there + 1, pagesOf(filler)));
  TIDLIG_ASSIGN(Database database, open());
  // A damaged schema does not hinder: it is not asked for.
  TIDLIG_TRY(database.runScript("PRAGMA writable_schema = ON"));
  sqlite3_int64 size = 0;
  image.m_bytes.reset(sqlite3_serialize(database.m_connection.get(), "main", &size, 0));
  if (image.m_bytes == nullptr) return unreadable();
  image.m_size = static_cast<std::size_t>(size);
  // What was cut off; behind a covered first page it is the filler's own.
  if (image.m_bad.contains(1)) return image;
  for (auto page = there + 1; page <= image.m_size / kPage; ++page) image.m_bad.insert(page);
  return image;
}

}  // namespace tidlig::storage
