#pragma once

#include "base/progress.h"
#include "storage/database.h"

#include <filesystem>
#include <memory>
#include <set>
#include <string_view>

namespace tidlig::storage {

/// All pages of a database in memory, decrypted; wiped when it goes away.
class PageImage {
 public:
  /// Of a database that may be damaged anywhere, which is changed on the way: give it a copy, with
  /// the write-ahead log beside it. `folder` is for one more file of its size. One flipped byte
  /// makes a connection dead for good and hides every page after it, so the bad pages are found by
  /// their codes and covered with empty ones under the same key, before the rest is read. Fails
  /// with `corrupt` (no page of it is under this key), `full`, `io` or `cancelled`.
  static base::Result<PageImage> read(const std::filesystem::path& copy,
                                      const std::filesystem::path& folder,
                                      const security::SecretBytes& key,
                                      const base::Progress& progress = {});

  [[nodiscard]] std::string_view bytes() const;
  /// Pages, from 1, whose content is not known.
  [[nodiscard]] const std::set<std::uint32_t>& bad() const { return m_bad; }

  static constexpr std::size_t kPageSize = 4096;
  static constexpr std::size_t kUsable = kPageSize - 80;  ///< 16 for the IV, 64 for the code

 private:
  /// The copy as it is being worked on, and what lies beside it.
  struct Work {
    const std::filesystem::path& copy;
    std::filesystem::path filler;
    const security::SecretBytes& key;
  };
  static base::Status takeLogIn(const Work& work);
  base::Status findBad(const Work& work, std::uint32_t there, const base::Progress& progress);
  base::Status take(const Work& work, std::uint32_t there, const base::Progress& progress);

  struct Free {
    void operator()(unsigned char* bytes) const;
  };
  std::unique_ptr<unsigned char, Free> m_bytes;
  std::size_t m_size = 0;
  std::set<std::uint32_t> m_bad;
};

}  // namespace tidlig::storage
