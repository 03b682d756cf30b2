// Whatever a catalogue's file says: it is read or refused with a place and an expectation; what is
// read is in order and is found by its codes.

#include "forms/cataloguereader.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace tidlig;

/// Stops the run with the input kept.
void mustHold(bool condition) {
  if (!condition) std::abort();
}

}  // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto catalogue = forms::readCatalogue(bytes);
  if (!catalogue) {
    mustHold(!catalogue.error().detail.empty());
    return 0;
  }
  const auto all = catalogue->indicators();
  for (std::size_t i = 0; i < all.size(); ++i) {
    mustHold(!all[i].code.empty());
    mustHold(i == 0 || all[i - 1].code < all[i].code);
    mustHold(catalogue->find(all[i].code) == static_cast<domain::IndicatorIndex>(i));
  }
  return 0;
}
