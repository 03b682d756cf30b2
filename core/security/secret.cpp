#include "security/secret.h"

#include "security/sodium.h"

#include <cstring>
#include <new>
#include <utility>

namespace tidlig::security {

SecretBytes::SecretBytes(std::size_t size) : m_size(size) {
  sodiumReady();
  if (size == 0) return;
  m_data = static_cast<unsigned char*>(sodium_malloc(size));
  if (m_data == nullptr) throw std::bad_alloc();
  sodium_memzero(m_data, size);
}

SecretBytes SecretBytes::copyOf(std::span<const unsigned char> bytes) {
  SecretBytes copy(bytes.size());
  if (copy.m_data != nullptr) std::memcpy(copy.m_data, bytes.data(), bytes.size());
  return copy;
}

SecretBytes SecretBytes::random(std::size_t size) {
  SecretBytes bytes(size);
  if (bytes.m_data != nullptr) randombytes_buf(bytes.m_data, size);
  return bytes;
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
  if (this != &other) {
    clear();
    m_data = std::exchange(other.m_data, nullptr);
    m_size = std::exchange(other.m_size, 0);
  }
  return *this;
}

SecretBytes::~SecretBytes() {
  clear();
}

bool SecretBytes::equals(const SecretBytes& other) const {
  if (m_size != other.m_size) return false;
  return m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0;
}

void SecretBytes::clear() {
  if (m_data != nullptr) sodium_free(m_data);
  m_data = nullptr;
  m_size = 0;
}

SecretText SecretText::copyOf(std::string_view text) {
  SecretText copy;
  copy.m_bytes =
      SecretBytes::copyOf({reinterpret_cast<const unsigned char*>(text.data()), text.size()});
  return copy;
}

SecretText SecretText::take(std::string& text) {
  SecretText taken = copyOf(text);
  wipe(text);
  return taken;
}

void wipe(void* memory, std::size_t size) {
  sodium_memzero(memory, size);
}

void wipe(std::string& text) {
  text.resize(text.capacity());
  sodium_memzero(text.data(), text.size());
  text.clear();
}

}  // namespace tidlig::security
