// Whatever a backup's receipt says: it is read or refused, and what is read writes back to what
// reads the same.

#include "usecases/receipt.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace tidlig;

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto key = security::SecretBytes::random(32);
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto read = usecases::readReceipt(bytes);
  if (!read) return 0;
  // Nobody can vouch without the key.
  if (usecases::vouchedFor(*read, key)) std::abort();
  const auto again = usecases::readReceipt(usecases::writeReceipt(*read, key));
  if (!again || !usecases::vouchedFor(*again, key)) std::abort();
  return 0;
}
