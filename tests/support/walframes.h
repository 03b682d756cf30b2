#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tidlig::test {

// SQLite's write-ahead log as a file: a header, then frames of one page each
// (sqlite.org/fileformat2.html#the_write_ahead_log). SQLCipher encrypts the pages in it.

inline constexpr std::size_t kWalHeader = 32;
inline constexpr std::size_t kFrameHeader = 24;
inline constexpr std::size_t kWalFrame = kFrameHeader + 4096;

/// How many whole frames there are.
inline std::size_t walFrames(std::string_view wal) {
  return wal.size() < kWalHeader ? 0 : (wal.size() - kWalHeader) / kWalFrame;
}

/// Where a frame begins, from 0; the end of the log for the one after the last.
inline std::size_t walFrameAt(std::size_t frame) {
  return kWalHeader + frame * kWalFrame;
}

/// The sums of a log that goes over words of four bytes: each frame's contains those before it.
class WalSums {
 public:
  explicit WalSums(bool bigEndian) : m_bigEndian(bigEndian) {}
  void add(std::string_view bytes) {
    for (std::size_t i = 0; i + 8 <= bytes.size(); i += 8) {
      m_first += word(bytes.substr(i), m_bigEndian) + m_second;
      m_second += word(bytes.substr(i + 4), m_bigEndian) + m_first;
    }
  }
  /// Both sums, most significant byte first.
  void write(std::string& to, std::size_t at) const {
    for (std::size_t i = 0; i < 4; ++i) {
      to[at + i] = static_cast<char>(m_first >> (24 - 8 * i));
      to[at + 4 + i] = static_cast<char>(m_second >> (24 - 8 * i));
    }
  }

 private:
  static std::uint32_t word(std::string_view bytes, bool bigEndian) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
      value = value << 8 | static_cast<unsigned char>(bytes[bigEndian ? i : 3 - i]);
    }
    return value;
  }

  bool m_bigEndian;
  std::uint32_t m_first = 0;
  std::uint32_t m_second = 0;
};

/// Makes every sum and every salt in the log right again, whatever it holds.
inline void sumWalAnew(std::string& wal) {
  if (wal.size() < kWalHeader) return;
  WalSums sums((wal[3] & 1) != 0);
  sums.add(std::string_view(wal).substr(0, 24));
  sums.write(wal, 24);
  for (std::size_t frame = 0; frame < walFrames(wal); ++frame) {
    const std::size_t at = walFrameAt(frame);
    wal.replace(at + 8, 8, wal, 16, 8);
    sums.add(std::string_view(wal).substr(at, 8));
    sums.add(std::string_view(wal).substr(at + kFrameHeader, kWalFrame - kFrameHeader));
    sums.write(wal, at + 16);
  }
}

}  // namespace tidlig::test
