#include "base/hash.h"

#include "base/file.h"

#include <sodium.h>

#include <array>
#include <cerrno>
#include <fstream>

namespace tidlig::base {
namespace {

using Digest = std::array<unsigned char, crypto_hash_sha256_BYTES>;

std::string hexOf(const Digest& digest) {
  std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
  sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
  return std::string(hex.data());
}

}  // namespace

std::string sha256Hex(std::string_view bytes) {
  Digest digest{};
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                     bytes.size());
  return hexOf(digest);
}

Result<FileSum> sumOfFile(const std::filesystem::path& path) {
  errno = 0;
  std::ifstream in(path, std::ios::binary);
  if (!in) return systemError("opening a file");
  crypto_hash_sha256_state state;
  crypto_hash_sha256_init(&state);
  FileSum sum;
  std::string piece(256 * 1024, '\0');
  while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0) {
    const auto got = static_cast<std::uint64_t>(in.gcount());
    crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(piece.data()), got);
    sum.bytes += got;
  }
  if (in.bad() || !in.eof()) return systemError("reading a file");
  Digest digest{};
  crypto_hash_sha256_final(&state, digest.data());
  sum.sha256 = hexOf(digest);
  return sum;
}

}  // namespace tidlig::base
