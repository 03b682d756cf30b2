#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace tidlig::security {

/// Little-endian numbers and raw bytes, one after another.
class ByteWriter {
 public:
  template <typename Number>
  void number(Number value) {
    auto bits = static_cast<std::uint64_t>(value);
    for (std::size_t i = 0; i < sizeof value; ++i, bits >>= 8U) {
      m_out += static_cast<char>(bits & 0xFFU);
    }
  }
  template <std::size_t Size>
  void bytes(const std::array<unsigned char, Size>& value) {
    m_out.append(reinterpret_cast<const char*>(value.data()), Size);
  }
  /// At most 65,535 bytes.
  void text(std::string_view value) {
    number(static_cast<std::uint16_t>(value.size()));
    m_out += value;
  }
  void raw(std::string_view value) { m_out += value; }
  [[nodiscard]] std::string take() { return std::move(m_out); }

 private:
  std::string m_out;
};

/// The same backwards. Reading past the end gives zeros and is remembered.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : m_rest(bytes) {}
  template <typename Number>
  Number number() {
    std::uint64_t bits = 0;
    const std::string_view part = take(sizeof(Number));
    for (std::size_t i = part.size(); i-- > 0;) {
      bits = bits << 8U | static_cast<unsigned char>(part[i]);
    }
    return static_cast<Number>(bits);
  }
  template <std::size_t Size>
  void bytes(std::array<unsigned char, Size>& value) {
    const std::string_view part = take(Size);
    if (part.size() == Size) std::memcpy(value.data(), part.data(), Size);
  }
  std::string text() { return std::string(take(number<std::uint16_t>())); }
  std::string_view take(std::size_t size) {
    m_good = m_good && size <= m_rest.size();
    if (!m_good) return {};
    const std::string_view part = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return part;
  }
  [[nodiscard]] bool good() const { return m_good; }
  [[nodiscard]] bool atEnd() const { return m_good && m_rest.empty(); }

 private:
  std::string_view m_rest;
  bool m_good = true;
};

}  // namespace tidlig::security
