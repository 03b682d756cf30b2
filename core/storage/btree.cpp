#include "storage/btree.h"

#include <algorithm>
#include <cstring>

namespace tidlig::storage {
namespace {

constexpr std::size_t kFileHeader = 100;
constexpr std::size_t kLargestPayload = 1024ULL * 1024 * 1024;

std::uint64_t bigEndian(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const unsigned char byte =
        at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0;
    number = number << 8U | byte;
  }
  return number;
}

/// Takes one number of one to nine bytes from the front; nothing where the bytes end before.
std::optional<std::uint64_t> takeVarint(std::string_view& bytes) {
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < 9 && i < bytes.size(); ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    number = i == 8 ? number << 8U | byte : number << 7U | (byte & 0x7FU);
    if (i == 8 || (byte & 0x80U) == 0) {
      bytes.remove_prefix(i + 1);
      return number;
    }
  }
  return std::nullopt;
}

std::optional<std::size_t> sizeOf(std::uint64_t serialType) {
  constexpr std::size_t kSizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
  if (serialType < 10) return kSizes[serialType];
  if (serialType < 12) return std::nullopt;
  return static_cast<std::size_t>((serialType - 12) / 2);
}

StoredValue valueOf(std::uint64_t serialType, std::string_view bytes) {
  StoredValue value;
  if (serialType >= 12) {
    value.type = serialType % 2 == 0 ? StoredValue::Type::blob : StoredValue::Type::text;
    value.bytes = bytes;
  } else if (serialType == 7) {
    value.type = StoredValue::Type::real;
    const std::uint64_t bits = bigEndian(bytes, 0, 8);
    std::memcpy(&value.real, &bits, sizeof value.real);
  } else if (serialType != 0) {
    value.type = StoredValue::Type::integer;
    const auto unused = static_cast<unsigned>(64 - 8 * bytes.size());
    // Shifted up and back, so that the sign comes along.
    value.integer =
        serialType >= 8
            ? static_cast<std::int64_t>(serialType - 8)
            : static_cast<std::int64_t>(bigEndian(bytes, 0, bytes.size()) << unused) >> unused;
  }
  return value;
}

std::optional<std::vector<StoredValue>> valuesOf(std::string_view payload) {
  std::string_view header = payload;
  const auto headerSize = takeVarint(header);
  if (!headerSize || *headerSize > payload.size()) return std::nullopt;
  const std::size_t taken = payload.size() - header.size();
  if (*headerSize < taken) return std::nullopt;
  header = header.substr(0, *headerSize - taken);
  std::string_view body = payload.substr(*headerSize);
  std::vector<StoredValue> values;
  while (!header.empty()) {
    const auto type = takeVarint(header);
    const auto size = type ? sizeOf(*type) : std::nullopt;
    if (!size || *size > body.size()) return std::nullopt;
    values.push_back(valueOf(*type, body.substr(0, *size)));
    body.remove_prefix(*size);
  }
  return values;
}

bool isTable(PageKind kind) {
  return kind == PageKind::tableLeaf || kind == PageKind::tableInterior;
}
bool isInterior(PageKind kind) {
  return kind == PageKind::tableInterior || kind == PageKind::indexInterior;
}

}  // namespace

PageReader::PageReader(std::string_view image, std::size_t pageSize, std::size_t usable,
                       std::set<std::uint32_t> bad)
    : m_image(image),
      m_pageSize(pageSize),
      m_usable(usable),
      m_bad(std::move(bad)),
      m_pages(static_cast<std::uint32_t>(image.size() / pageSize)) {}

std::string_view PageReader::pageBytes(std::uint32_t page) const {
  if (page == 0 || page > m_pages || isBad(page)) return {};
  return m_image.substr((page - 1) * m_pageSize, m_usable);
}

PageKind PageReader::kind(std::uint32_t page) const {
  const std::string_view bytes = pageBytes(page);
  const std::size_t start = page == 1 ? kFileHeader : 0;
  if (bytes.size() <= start + 12) return PageKind::other;
  switch (bytes[start]) {
    case 0x0D:
      return PageKind::tableLeaf;
    case 0x05:
      return PageKind::tableInterior;
    case 0x0A:
      return PageKind::indexLeaf;
    case 0x02:
      return PageKind::indexInterior;
    default:
      return PageKind::other;
  }
}

std::vector<std::string_view> PageReader::cells(std::uint32_t page) const {
  const PageKind what = kind(page);
  if (what == PageKind::other) return {};
  const std::string_view bytes = pageBytes(page);
  const std::size_t start = page == 1 ? kFileHeader : 0;
  const std::size_t pointers = start + (isInterior(what) ? 12 : 8);
  const auto count = static_cast<std::size_t>(bigEndian(bytes, start + 3, 2));
  std::vector<std::string_view> found;
  for (std::size_t i = 0; i < count && pointers + 2 * i + 2 <= bytes.size(); ++i) {
    const auto at = static_cast<std::size_t>(bigEndian(bytes, pointers + 2 * i, 2));
    found.push_back(at < bytes.size() ? bytes.substr(at) : std::string_view());
  }
  return found;
}

std::vector<std::uint32_t> PageReader::children(std::uint32_t page) const {
  std::vector<std::uint32_t> below;
  if (!isInterior(kind(page))) return below;
  for (const std::string_view cell : cells(page)) {
    below.push_back(static_cast<std::uint32_t>(bigEndian(cell, 0, 4)));
  }
  const std::size_t start = page == 1 ? kFileHeader : 0;
  below.push_back(static_cast<std::uint32_t>(bigEndian(pageBytes(page), start + 8, 4)));
  return below;
}

PageReader::Records PageReader::records(std::uint32_t page) const {
  Records found;
  const PageKind what = kind(page);
  if (what == PageKind::other || what == PageKind::tableInterior) return found;
  for (const std::string_view cell : cells(page)) {
    auto one = record(cell, what);
    if (one) {
      found.whole.push_back(std::move(*one));
    } else {
      ++found.broken;
    }
  }
  return found;
}

std::optional<StoredRecord> PageReader::record(std::string_view cell, PageKind what) const {
  if (what == PageKind::indexInterior) cell.remove_prefix(std::min<std::size_t>(4, cell.size()));
  const auto size = takeVarint(cell);
  StoredRecord found;
  if (size && what == PageKind::tableLeaf) {
    const auto rowid = takeVarint(cell);
    if (!rowid) return std::nullopt;
    found.rowid = static_cast<std::int64_t>(*rowid);
  }
  if (!size) return std::nullopt;
  const auto bytes = payload(cell, *size, isTable(what));
  if (!bytes) return std::nullopt;
  auto values = valuesOf(*bytes);
  if (!values) return std::nullopt;
  found.values = std::move(*values);
  return found;
}

/// The part on the page and what goes on on overflow pages, in the shares that the format fixes.
std::optional<std::string> PageReader::payload(std::string_view rest, std::uint64_t size,
                                               bool table) const {
  if (size > std::min<std::uint64_t>(kLargestPayload, m_image.size())) return std::nullopt;
  const std::uint64_t most = table ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
  const std::uint64_t least = (m_usable - 12) * 32 / 255 - 23;
  std::uint64_t here = size;
  if (size > most) {
    here = least + (size - least) % (m_usable - 4);
    if (here > most) here = least;
  }
  if (here > rest.size()) return std::nullopt;
  std::string bytes(rest.substr(0, here));
  if (here == size) return bytes;
  auto next = static_cast<std::uint32_t>(bigEndian(rest, here, 4));
  while (bytes.size() < size) {
    const std::string_view more = pageBytes(next);
    if (more.empty()) return std::nullopt;
    bytes += more.substr(4, size - bytes.size());
    next = static_cast<std::uint32_t>(bigEndian(more, 0, 4));
  }
  return bytes;
}

}  // namespace tidlig::storage
