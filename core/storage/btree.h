#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::storage {

/// A stored value, as the file format of SQLite knows it.
struct StoredValue {
  enum class Type : std::uint8_t { null, integer, real, text, blob };
  Type type = Type::null;
  std::int64_t integer = 0;
  double real = 0;
  std::string bytes;  ///< of a text or a blob
  friend bool operator==(const StoredValue&, const StoredValue&) = default;
};

/// A row of a table or an entry of an index.
struct StoredRecord {
  std::int64_t rowid = 0;  ///< of tables with row ids
  std::vector<StoredValue> values;
};

enum class PageKind : std::uint8_t { other, tableLeaf, tableInterior, indexLeaf, indexInterior };

/// Reads the b-trees of a decrypted database page by page, without following what is damaged: what
/// SQLite itself refuses as soon as one page above is bad. Nothing that the pages say leads outside
/// them or into a circle. The format: sqlite.org/fileformat2.html.
class PageReader {
 public:
  /// `usable`: bytes of each page that SQLite uses, without what the cipher keeps at its end.
  /// `bad`: pages (from 1) whose content is not known.
  PageReader(std::string_view image, std::size_t pageSize, std::size_t usable,
             std::set<std::uint32_t> bad);

  [[nodiscard]] std::uint32_t pages() const { return m_pages; }
  [[nodiscard]] bool isBad(std::uint32_t page) const { return m_bad.contains(page); }
  [[nodiscard]] PageKind kind(std::uint32_t page) const;
  /// The pages below an interior page.
  [[nodiscard]] std::vector<std::uint32_t> children(std::uint32_t page) const;

  struct Records {
    std::vector<StoredRecord> whole;
    std::size_t broken = 0;  ///< such as those that go on on a bad page
  };
  /// What stands on this page itself.
  [[nodiscard]] Records records(std::uint32_t page) const;

 private:
  [[nodiscard]] std::string_view pageBytes(std::uint32_t page) const;
  [[nodiscard]] std::vector<std::string_view> cells(std::uint32_t page) const;
  [[nodiscard]] std::optional<StoredRecord> record(std::string_view cell, PageKind kind) const;
  [[nodiscard]] std::optional<std::string> payload(std::string_view rest, std::uint64_t size,
                                                   bool table) const;

  std::string_view m_image;
  std::size_t m_pageSize;
  std::size_t m_usable;
  std::set<std::uint32_t> m_bad;
  std::uint32_t m_pages;
};

}  // namespace tidlig::storage
