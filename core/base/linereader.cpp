#include "base/linereader.h"

#include <unistd.h>

#include <cerrno>

namespace tidlig::base {
namespace {

constexpr std::size_t kBlock = 1 << 16;

bool isBlank(std::string_view text) {
  return text.find_first_not_of(" \t\r") == std::string_view::npos;
}

}  // namespace

std::optional<LineReader::Line> LineReader::next() {
  while (takeLine()) {
    ++m_number;
    if (m_tooLong) return Line{m_number, {}, true};
    if (!isBlank(m_line)) return Line{m_number, m_line, false};
  }
  return std::nullopt;
}

bool LineReader::fill() {
  m_buffer.resize(kBlock);
  // Not fread, which waits for a full block.
  ssize_t got = -1;
  do {
    got = ::read(::fileno(m_stream), m_buffer.data(), kBlock);
  } while (got < 0 && errno == EINTR);
  m_failed = m_failed || got < 0;
  m_buffer.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
  m_position = 0;
  return !m_buffer.empty();
}

bool LineReader::takeLine() {
  m_long.clear();
  m_tooLong = false;
  bool any = false;
  while (m_position < m_buffer.size() || fill()) {
    any = true;
    const std::string_view rest = std::string_view(m_buffer).substr(m_position);
    const std::size_t end = rest.find('\n');
    const std::string_view part = rest.substr(0, end);
    m_position += part.size() + (end == std::string_view::npos ? 0 : 1);
    if (m_long.size() + part.size() > m_longestLine) m_tooLong = true;
    if (end != std::string_view::npos && m_long.empty()) {
      m_line = m_tooLong ? std::string_view() : part;
      return true;
    }
    if (m_tooLong) {
      m_long.assign(1, ' ');
    } else {
      m_long.append(part);
    }
    if (end != std::string_view::npos) break;
  }
  m_line = m_long;
  return any;
}

}  // namespace tidlig::base
