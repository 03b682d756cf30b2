#pragma once

#include <cstddef>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

namespace tidlig::base {

/// Reads a stream line by line in bounded memory, however long the stream or a line is.
class LineReader {
 public:
  /// `stream` must outlive the reader.
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
  [[nodiscard]] bool failed() const { return std::ferror(m_stream) != 0; }

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
};

}  // namespace tidlig::base
