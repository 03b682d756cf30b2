#include "support/vaults.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>

namespace tidlig::test {

security::SecretText secret(std::string_view text) {
  return security::SecretText::copyOf(text);
}

const base::FixedClock& fixedClock() {
  static const base::FixedClock kClock(*base::Date::parse("2026-11-23"), 1795430000000);
  return kClock;
}

TestVault::TestVault(std::vector<domain::Role> roles) : m_path(m_folder / "vault") {
  usecases::NewVault wanted;
  wanted.folder = m_path;
  wanted.userName = "anna";
  wanted.roles = std::move(roles);
  const auto made = usecases::createVault(wanted, secret(), security::kLowestCost, fixedClock());
  INFO((made ? "" : made.error().detail));
  REQUIRE(made.ok());
  m_recoveryKey = made->recoveryKey.view();
}

std::unique_ptr<usecases::OpenVault> TestVault::open(const char* user, const char* passphrase) {
  auto opened =
      usecases::OpenVault::unlock(m_path, std::string(user), secret(passphrase), fixedClock());
  INFO((opened ? "" : opened.error().detail));
  REQUIRE(opened.ok());
  return std::move(*opened);
}

base::Error TestVault::openingError(const char* passphrase, const char* user) {
  auto opened =
      usecases::OpenVault::unlock(m_path, std::string(user), secret(passphrase), fixedClock());
  REQUIRE_FALSE(opened.ok());
  return opened.error();
}

std::string bytesOf(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void writeBytes(const std::filesystem::path& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

void flipBit(const std::filesystem::path& path, std::size_t byte, int bit) {
  std::string bytes = bytesOf(path);
  REQUIRE(byte < bytes.size());
  bytes[byte] = static_cast<char>(bytes[byte] ^ (1 << bit));
  writeBytes(path, bytes);
}

}  // namespace tidlig::test
