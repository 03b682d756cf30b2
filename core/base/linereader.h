#pragma once

#include <cstddef>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

namespace tidlig::base {

/// Reads a stream line by line in bounded memory, however long the stream or a line is. A line is
/// given as soon as it has arrived, so that who writes may wait for an answer before the next one.
class LineReader {
 public:
  /// `stream` must outlive the reader and not have been read from before.
  LineReader(std::FILE* stream, std::size_t longestLine)
      : m_stream(stream), m_longestLine(longestLine) {}

  struct Line {
    std::size_t number;     ///< from 1
    std::string_view text;  ///< without line end; valid until the next call
    bool tooLong;           ///< `text` is empty and the line was skipped
  };
  /// The next line that is not blank, or nothing at the end.
  std::optional<Line> next();
  /// Whether reading stopped at an error of the stream.
  [[nodiscard]] bool failed() const { return m_failed; }

 private:
  bool fill();
  bool takeLine();

  std::FILE* m_stream;
  std::size_t m_longestLine;
  std::string m_buffer;
  std::size_t m_position = 0;  ///< in m_buffer
  std::string m_long;          ///< a line that reaches over the buffer's end
  std::string_view m_line;
  std::size_t m_number = 0;
  bool m_tooLong = false;
  bool m_failed = false;
};

}  // namespace tidlig::base
