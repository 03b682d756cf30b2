#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace tidlig::security {

/// Bytes in guarded memory that is locked, kept out of core dumps and wiped when let go.
/// Move-only: a secret has one owner.
class SecretBytes {
 public:
  SecretBytes() = default;
  /// `size` zero bytes. Ends the program when the machine has no memory for a key.
  explicit SecretBytes(std::size_t size);
  static SecretBytes copyOf(std::span<const unsigned char> bytes);
  static SecretBytes random(std::size_t size);

  SecretBytes(SecretBytes&& other) noexcept;
  SecretBytes& operator=(SecretBytes&& other) noexcept;
  SecretBytes(const SecretBytes&) = delete;
  SecretBytes& operator=(const SecretBytes&) = delete;
  ~SecretBytes();

  [[nodiscard]] unsigned char* data() { return m_data; }
  [[nodiscard]] const unsigned char* data() const { return m_data; }
  [[nodiscard]] std::size_t size() const { return m_size; }
  [[nodiscard]] bool empty() const { return m_size == 0; }
  [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_data, m_size}; }

  /// Compares in constant time.
  [[nodiscard]] bool equals(const SecretBytes& other) const;
  /// Wipes and lets go at once.
  void clear();

 private:
  unsigned char* m_data = nullptr;
  std::size_t m_size = 0;
};

/// A passphrase or a printed key as UTF-8, in the same kind of memory.
class SecretText {
 public:
  SecretText() = default;
  static SecretText copyOf(std::string_view text);
  /// Takes the text over and wipes what `text` held.
  static SecretText take(std::string& text);

  [[nodiscard]] std::string_view view() const {
    return {reinterpret_cast<const char*>(m_bytes.data()), m_bytes.size()};
  }
  [[nodiscard]] bool empty() const { return m_bytes.empty(); }
  [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
  [[nodiscard]] bool equals(const SecretText& other) const { return m_bytes.equals(other.m_bytes); }
  void clear() { m_bytes.clear(); }

 private:
  SecretBytes m_bytes;
};

/// Overwrites ordinary memory in a way the compiler does not leave out.
void wipe(void* memory, std::size_t size);
void wipe(std::string& text);

}  // namespace tidlig::security
