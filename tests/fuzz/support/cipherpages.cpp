#include "support/cipherpages.h"

#include "support/must.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <memory>

namespace tidlig::fuzz {
namespace {

constexpr std::size_t kKey = 32;
constexpr std::size_t kSalt = 16;
constexpr std::size_t kIv = 16;
constexpr std::size_t kCode = 64;
constexpr std::size_t kUsable = kPageSize - kIv - kCode;
constexpr unsigned char kSaltMask = 0x3A;
constexpr int kCodeKeyRounds = 2;

unsigned char* bytesOf(std::string& text, std::size_t at = 0) {
  return reinterpret_cast<unsigned char*>(text.data() + at);
}

const unsigned char* bytesOf(std::string_view text, std::size_t at = 0) {
  return reinterpret_cast<const unsigned char*>(text.data() + at);
}

/// The first page begins with the salt, in plain.
std::size_t beginOf(std::uint32_t number) {
  return number == 1 ? kSalt : 0;
}

/// `page` between its beginning and the IV.
void crypt(bool encrypting, const std::string& key, std::uint32_t number, std::string& page) {
  const std::unique_ptr<EVP_CIPHER_CTX, void (*)(EVP_CIPHER_CTX*)> context(EVP_CIPHER_CTX_new(),
                                                                           EVP_CIPHER_CTX_free);
  const std::size_t begin = beginOf(number);
  std::string out(kUsable - begin, '\0');
  int wrote = 0;
  mustHold(EVP_CipherInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, bytesOf(key),
                             bytesOf(page, kUsable), encrypting ? 1 : 0) == 1);
  EVP_CIPHER_CTX_set_padding(context.get(), 0);
  mustHold(EVP_CipherUpdate(context.get(), bytesOf(out), &wrote, bytesOf(page, begin),
                            static_cast<int>(out.size())) == 1);
  page.replace(begin, out.size(), out);
}

void writeCode(const std::string& key, std::uint32_t number, std::string& page) {
  const std::size_t begin = beginOf(number);
  std::string covered = page.substr(begin, kUsable + kIv - begin);
  for (int i = 0; i < 4; ++i) covered += static_cast<char>(number >> (8 * i) & 0xFF);
  unsigned int size = kCode;
  HMAC(EVP_sha512(), key.data(), static_cast<int>(key.size()), bytesOf(std::string_view(covered)),
       covered.size(), bytesOf(page, kUsable + kIv), &size);
}

}  // namespace

CipherPages::CipherPages(const security::SecretBytes& key)
    : m_key(reinterpret_cast<const char*>(key.data()), kKey), m_codeKey(kKey, '\0') {
  std::string salt(reinterpret_cast<const char*>(key.data()) + kKey, kSalt);
  for (char& byte : salt) byte = static_cast<char>(static_cast<unsigned char>(byte) ^ kSaltMask);
  mustHold(PKCS5_PBKDF2_HMAC(m_key.data(), kKey, bytesOf(std::string_view(salt)), kSalt,
                             kCodeKeyRounds, EVP_sha512(), kKey, bytesOf(m_codeKey)) == 1);
}

std::string CipherPages::decrypted(std::string_view file) const {
  std::string plain;
  for (std::uint32_t number = 1; number * kPageSize <= file.size(); ++number) {
    std::string page(file.substr((number - 1) * kPageSize, kPageSize));
    crypt(false, m_key, number, page);
    if (number == 1) page.replace(0, kSalt, std::string_view("SQLite format 3\0", kSalt));
    plain += page;
  }
  return plain;
}

void CipherPages::encrypt(std::string_view plain, std::uint32_t number, std::string& file) const {
  const std::size_t at = (number - 1) * kPageSize;
  std::string page(plain.substr(at, kPageSize));
  if (number == 1) page.replace(0, kSalt, file, 0, kSalt);
  crypt(true, m_key, number, page);
  writeCode(m_codeKey, number, page);
  file.replace(at, kPageSize, page);
}

}  // namespace tidlig::fuzz
