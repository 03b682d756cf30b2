#pragma once

#include <string>

namespace tidlig::cli {

/// Standard output in large pieces, with a word about whether it all arrived.
class Output {
 public:
  ~Output() { flush(); }

  /// Where the next bytes go; call `written` after appending to it.
  std::string& buffer() { return m_buffer; }
  void written() {
    if (m_buffer.size() >= kPiece) flush();
  }
  /// False once something could not be written.
  bool flush();

 private:
  static constexpr std::size_t kPiece = 1 << 18;
  std::string m_buffer;
  bool m_good = true;
};

/// `status`, or kNotWritable with a line on standard error when not all output arrived.
int finish(Output& output, int status);

/// Into a new file, or on standard output where `to` is empty; the exit status.
int writeOut(const std::string& bytes, const std::string& to);

}  // namespace tidlig::cli
