#include "recoveryout.h"

#include "base/file.h"
#include "security/recoverykey.h"
#include "vaultoptions.h"

#include <fmt/format.h>

namespace tidlig::cli {
namespace {

using base::Error;
using base::ErrorKind;

base::Status writeSheet(const std::string& path, const security::SecretText& key,
                        const std::string& what) {
  std::string text(key.view());
  text += fmt::format("\n\nTidlig {}, {}\n", what, clock().today().text());
  base::Status written = base::writeNewFile(path, text);
  security::wipe(text);
  if (written) return written;
  return Error{written.error().kind, "the file for the recovery key: " + written.error().detail};
}

base::Status writeHalves(const std::string& path, const security::SecretText& key) {
  TIDLIG_ASSIGN(const security::SecretBytes bytes, security::readRecoveryKey(key));
  const security::RecoveryHalves halves = security::splitRecoveryKey(bytes);
  TIDLIG_TRY(writeSheet(path + "-a", halves.a, "recovery key, half A of two (both are needed)"));
  base::Status second =
      writeSheet(path + "-b", halves.b, "recovery key, half B of two (both are needed)");
  std::error_code ignored;
  if (!second) std::filesystem::remove(path + "-a", ignored);
  return second;
}

}  // namespace

base::Status keepRecoveryKey(const std::string& path, const security::SecretText& key,
                             bool halves) {
  return halves ? writeHalves(path, key) : writeSheet(path, key, "recovery key");
}

base::Status checkRecoveryOut(const std::string& path, bool halves) {
  for (const char* const end : {"-a", "-b", ""}) {
    if (halves == (*end == '\0')) continue;
    std::error_code unknown;
    if (!std::filesystem::exists(path + end, unknown)) continue;
    return Error{ErrorKind::invalid, "the file for the recovery key is there already"};
  }
  return base::Done{};
}

}  // namespace tidlig::cli
