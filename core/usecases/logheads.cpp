#include "usecases/logheads.h"

#include "base/file.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdlib>

namespace tidlig::usecases {
namespace {

namespace fs = std::filesystem;
using storage::LogHead;

constexpr std::size_t kLargestHead = 200;

/// An absolute path from the environment; the rest is worth nothing by the standard of the folders.
fs::path fromEnvironment(const char* name) {
  const char* const value = std::getenv(name);
  const fs::path path = value == nullptr ? fs::path() : fs::path(value);
  return path.is_absolute() ? path : fs::path();
}

std::optional<LogHead> readHead(std::string_view text) {
  LogHead head;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), head.n);
  if (failed != std::errc() || head.n < 0) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  if (text.size() != 66 || text.front() != ' ' || text.back() != '\n') return std::nullopt;
  const auto hash = hashFromHex(text.substr(1, 64));
  if (!hash) return std::nullopt;
  head.hash = *hash;
  return head;
}

}  // namespace

fs::path headsOfThisMachine() {
  fs::path state = fromEnvironment("XDG_STATE_HOME");
  if (state.empty()) {
    const fs::path home = fromEnvironment("HOME");
    if (home.empty()) return {};
    state = home / ".local" / "state";
  }
  return state / "tidlig" / "heads";
}

std::string hexOf(const security::ChainHash& hash) {
  std::string hex;
  for (const unsigned char byte : hash) hex += fmt::format("{:02x}", byte);
  return hex;
}

std::optional<security::ChainHash> hashFromHex(std::string_view hex) {
  security::ChainHash hash{};
  if (hex.size() != 2 * hash.size()) return std::nullopt;
  for (std::size_t i = 0; i < hash.size(); ++i) {
    const char* const from = hex.data() + 2 * i;
    const auto [end, failed] = std::from_chars(from, from + 2, hash[i], 16);
    if (failed != std::errc() || end != from + 2) return std::nullopt;
  }
  return hash;
}

fs::path LogHeads::fileOf(const std::string& vaultId) const {
  return m_folder / vaultId;
}

std::optional<LogHead> LogHeads::known(const std::string& vaultId) const {
  if (m_folder.empty()) return std::nullopt;
  const auto bytes = base::readFile(fileOf(vaultId), kLargestHead);
  return bytes ? readHead(*bytes) : std::nullopt;
}

base::Status LogHeads::keep(const std::string& vaultId, const LogHead& head) const {
  if (m_folder.empty()) return base::Done{};
  std::error_code failed;
  if (fs::create_directories(m_folder, failed)) {
    fs::permissions(m_folder, fs::perms::owner_all, failed);
  }
  return base::replaceFile(fileOf(vaultId), fmt::format("{} {}\n", head.n, hexOf(head.hash)));
}

}  // namespace tidlig::usecases
