#pragma once

#include <cstddef>
#include <cstdint>

namespace tidlig::fuzz {

/// Bytes of the input, and zeros after its end.
class Input {
 public:
  Input(const std::uint8_t* data, std::size_t size) : m_data(data), m_left(size) {}
  [[nodiscard]] bool atEnd() const { return m_left == 0; }
  unsigned byte() {
    if (m_left == 0) return 0;
    --m_left;
    return *m_data++;
  }
  unsigned pair() {
    const unsigned high = byte();
    return high << 8 | byte();
  }

 private:
  const std::uint8_t* m_data;
  std::size_t m_left;
};

}  // namespace tidlig::fuzz
