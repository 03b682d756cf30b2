#include "forms/questionnairereader.h"

#include <cstdint>
#include <cstdlib>

using namespace tidlig;

namespace {

/// Stops the run with the input kept.
void mustHold(bool condition) {
  if (!condition) std::abort();
}

}  // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const forms::ReadForm read = forms::readQuestionnaire(bytes);
  mustHold(read.form.has_value() == (read.support != forms::FormSupport::refused));
  mustHold(read.support == forms::FormSupport::full || !read.findings.empty());
  mustHold(read.findings.size() <= forms::kLargestReport);
  const forms::ItemSupport& support = read.itemSupport;
  mustHold(support.full + support.shown + support.refused == read.items);
  for (const forms::Finding& finding : read.findings) {
    mustHold(!finding.text.da.empty() && !finding.text.en.empty());
  }
  return 0;
}
