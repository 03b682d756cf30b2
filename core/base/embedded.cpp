#include "base/embedded.h"

namespace tidlig::base {

std::optional<std::string_view> embeddedFile(std::string_view path) {
  for (const EmbeddedFile& file : embeddedFiles()) {
    if (file.path == path) return file.bytes;
  }
  return std::nullopt;
}

}  // namespace tidlig::base
