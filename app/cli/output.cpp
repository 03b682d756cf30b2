#include "output.h"

#include "base/file.h"
#include "exitstatus.h"

#include <cstdio>

namespace tidlig::cli {

bool Output::flush() {
  const std::size_t wrote = std::fwrite(m_buffer.data(), 1, m_buffer.size(), stdout);
  m_good = m_good && wrote == m_buffer.size() && std::fflush(stdout) == 0;
  m_buffer.clear();
  return m_good;
}

int finish(Output& output, int status) {
  if (output.flush()) return status;
  return report({base::ErrorKind::full, "standard output could not be written: free some space"});
}

int writeOut(const std::string& bytes, const std::string& to) {
  if (to.empty()) {
    Output output;
    output.buffer() = bytes;
    return finish(output, kDone);
  }
  const auto written = base::writeNewFile(to, bytes);
  return written ? static_cast<int>(kDone) : report(written.error(), to);
}

}  // namespace tidlig::cli
