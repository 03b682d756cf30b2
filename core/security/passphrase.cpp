#include "security/passphrase.h"

#include "base/embedded.h"
#include "security/sodium.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <cstring>
#include <memory>

namespace tidlig::security {
namespace {

using base::Error;
using base::ErrorKind;

constexpr std::string_view kCommonList = "core/security/commonpassphrases.txt";
constexpr std::size_t kLongestPassphrase = 4096;

/// The text mapped by utf8proc, without a copy left in ordinary memory.
base::Result<SecretText> mapped(std::string_view text, int options) {
  utf8proc_uint8_t* raw = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &raw,
                                 static_cast<utf8proc_option_t>(options));
  if (size < 0) return Error{ErrorKind::invalid, "expected a passphrase in UTF-8"};
  const auto length = static_cast<std::size_t>(size);
  SecretText copy = SecretText::copyOf({reinterpret_cast<const char*>(raw), length});
  wipe(raw, length);
  std::free(raw);
  return copy;
}

std::size_t codePoints(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
  return count;
}

/// What a guesser's rules see through: case, and spaces or signs between letters.
base::Result<SecretText> skeleton(const SecretText& normalised) {
  TIDLIG_ASSIGN(SecretText folded,
                mapped(normalised.view(), UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD));
  SecretBytes kept(folded.size());
  std::size_t size = 0;
  for (const char c : folded.view()) {
    const auto byte = static_cast<unsigned char>(c);
    const bool letter = byte >= 0x80 || (byte >= 'a' && byte <= 'z');
    if (letter || (byte >= '0' && byte <= '9')) kept.data()[size++] = byte;
  }
  return SecretText::copyOf({reinterpret_cast<const char*>(kept.data()), size});
}

/// Some piece of at most a third of the text, over and over: "abcabcabcabcabc".
bool repeatsItself(std::string_view text) {
  for (std::size_t unit = 1; unit * 3 <= text.size(); ++unit) {
    if (text.substr(unit) == text.substr(0, text.size() - unit)) return true;
  }
  return false;
}

/// Every byte one more (or one less) than the one before it, 9 and 0 being neighbours.
bool countsUpOrDown(std::string_view text) {
  const auto follows = [](char a, char b) {
    return b == a + 1 || (a == '9' && b == '0') || (a == 'z' && b == 'a');
  };
  bool up = true;
  bool down = true;
  for (std::size_t i = 1; i < text.size(); ++i) {
    up = up && follows(text[i - 1], text[i]);
    down = down && follows(text[i], text[i - 1]);
  }
  return up || down;
}

bool isTooRegular(std::string_view text) {
  return text.size() >= kShortestPassphrase && (repeatsItself(text) || countsUpOrDown(text));
}

bool isListed(std::string_view text) {
  std::string_view list = base::embeddedFile(kCommonList).value_or("");
  while (!list.empty()) {
    const std::size_t end = list.find('\n');
    const std::string_view line = list.substr(0, end);
    if (!line.empty() && line.front() != '#' && line == text) return true;
    list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
  }
  return false;
}

}  // namespace

base::Result<SecretText> normalisePassphrase(const SecretText& typed) {
  if (typed.size() > kLongestPassphrase) {
    return Error{ErrorKind::invalid, "expected a passphrase of at most 4096 bytes"};
  }
  return mapped(typed.view(), UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
}

base::Status checkNewPassphrase(const SecretText& normalised) {
  if (codePoints(normalised.view()) < kShortestPassphrase) {
    return Error{ErrorKind::invalid, fmt::format("expected a passphrase of at least {} characters",
                                                 kShortestPassphrase)};
  }
  TIDLIG_ASSIGN(const SecretText bare, skeleton(normalised));
  const std::string_view text = bare.view();
  if (isListed(text) || isTooRegular(normalised.view()) || isTooRegular(text)) {
    return Error{ErrorKind::invalid, "expected a passphrase that is not among the common ones"};
  }
  return base::Done{};
}

}  // namespace tidlig::security
