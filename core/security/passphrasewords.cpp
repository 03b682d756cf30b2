#include "base/embedded.h"
#include "security/passphrase.h"
#include "security/sodium.h"

#include <cmath>
#include <string>
#include <vector>

namespace tidlig::security {
namespace {

constexpr std::string_view kWordList = "core/security/passphrasewords.txt";

const std::vector<std::string_view>& words() {
  static const std::vector<std::string_view> kWords = [] {
    std::vector<std::string_view> list;
    std::string_view rest = base::embeddedFile(kWordList).value_or("");
    while (!rest.empty()) {
      const std::size_t end = rest.find('\n');
      const std::string_view line = rest.substr(0, end);
      if (!line.empty() && line.front() != '#') list.push_back(line);
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return list;
  }();
  return kWords;
}

}  // namespace

SecretText makePassphrase(std::size_t count) {
  sodiumReady();
  std::string text;
  text.reserve(count * 16);
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) text += ' ';
    text += words()[randombytes_uniform(static_cast<std::uint32_t>(words().size()))];
  }
  return SecretText::take(text);
}

int bitsOfMadePassphrase(std::size_t count) {
  return static_cast<int>(static_cast<double>(count) *
                          std::log2(static_cast<double>(words().size())));
}

}  // namespace tidlig::security
