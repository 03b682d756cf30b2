#include "scoring/textcolumns.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace tidlig::scoring {
namespace {

bool beginsCharacter(char byte) {
  return (static_cast<unsigned char>(byte) & 0xc0) != 0x80;
}

/// What the next word of a text is; takes it and the spaces before it away.
std::string_view takeWord(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  const std::string_view word = text.substr(0, text.find(' '));
  text.remove_prefix(word.size());
  return word;
}

/// The first so many characters, or all; takes them away.
std::string_view takeCharacters(std::string_view& text, std::size_t count) {
  std::size_t end = 0;
  for (; end < text.size(); ++end) {
    if (beginsCharacter(text[end]) && count-- == 0) break;
  }
  const std::string_view taken = text.substr(0, end);
  text.remove_prefix(end);
  return taken;
}

/// Where words go on lines of so many characters: the one rule that both measures and sets.
class LineBreaker {
 public:
  explicit LineBreaker(std::size_t columns) : m_columns(columns) {}

  /// Whether a word begins a line of its own.
  [[nodiscard]] bool breaksBefore(std::size_t word) const {
    return m_used > 0 && m_used + 1 + word > m_columns;
  }
  void place(std::size_t word) {
    if (breaksBefore(word)) {
      ++m_lines;
      m_used = 0;
    }
    m_used += word + (m_used > 0 ? 1 : 0);
    if (m_used <= m_columns) return;
    const std::size_t full = (m_used - 1) / m_columns;
    m_lines += full;
    m_used -= full * m_columns;
  }
  [[nodiscard]] std::size_t lines() const { return m_lines; }

 private:
  std::size_t m_columns, m_used = 0, m_lines = 1;
};

/// The cells of one column, of which the words alone matter.
class Column {
 public:
  explicit Column(std::size_t room) : m_heights(room + 1) {}

  void add(std::string_view cell) {
    m_widest = std::max(m_widest, textWidth(cell));
    std::vector<std::size_t>& words = m_cells.emplace_back();
    while (!cell.empty()) {
      const std::string_view word = takeWord(cell);
      if (word.empty()) continue;
      words.push_back(textWidth(word));
      m_longest = std::max(m_longest, words.back());
    }
  }

  [[nodiscard]] std::size_t widest() const { return m_widest; }
  [[nodiscard]] std::size_t longestWord() const { return m_longest; }

  /// Lines that each cell takes, found once for each width.
  const std::vector<std::size_t>& heights(std::size_t width, std::size_t& laid) {
    std::vector<std::size_t>& found = m_heights[width];
    if (!found.empty()) return found;
    for (const auto& words : m_cells) {
      LineBreaker lines(width);
      for (const std::size_t word : words) lines.place(word);
      found.push_back(lines.lines());
      laid += words.size();
    }
    return found;
  }

 private:
  std::vector<std::vector<std::size_t>> m_cells;    ///< widths of words
  std::vector<std::vector<std::size_t>> m_heights;  ///< by width
  std::size_t m_widest = 1, m_longest = 1;
};

class Fitter {
 public:
  Fitter(std::span<const std::vector<std::string>> rows, std::size_t room)
      : m_rows(rows.size()), m_room(room), m_columns(rows.front().size(), Column(room)) {
    for (const auto& row : rows) {
      for (std::size_t i = 0; i < m_columns.size(); ++i) m_columns[i].add(row[i]);
    }
  }

  ColumnFit fit() && {
    for (const Column& column : m_columns) {
      m_fit.widths.push_back(std::min(column.widest(), m_room));
    }
    const std::vector<std::size_t> least = narrowest();
    while (sum(m_fit.widths) > m_room) {
      const auto column = givingWay(least);
      if (!column) break;
      --m_fit.widths[*column];
    }
    return std::move(m_fit);
  }

 private:
  static std::size_t sum(const std::vector<std::size_t>& numbers) {
    return std::accumulate(numbers.begin(), numbers.end(), std::size_t{0});
  }

  /// As narrow as the words; where even so they do not fit, no column has a right to more than its
  /// share.
  [[nodiscard]] std::vector<std::size_t> narrowest() const {
    std::vector<std::size_t> least;
    for (const Column& column : m_columns) {
      least.push_back(std::min(column.longestWord(), m_room));
    }
    if (sum(least) <= m_room) return least;
    for (std::size_t& one : least) one = std::min(one, m_room / least.size());
    return least;
  }

  std::size_t height() {
    std::vector<std::size_t> most(m_rows, 0);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
      const auto& heights = m_columns[i].heights(m_fit.widths[i], m_fit.laid);
      for (std::size_t row = 0; row < m_rows; ++row) most[row] = std::max(most[row], heights[row]);
    }
    return sum(most);
  }

  /// The column that may give way for the fewest lines more; of several the widest. Nothing where
  /// none may.
  std::optional<std::size_t> givingWay(const std::vector<std::size_t>& least) {
    std::vector<std::size_t>& widths = m_fit.widths;
    std::optional<std::size_t> best;
    std::size_t fewest = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (widths[i] <= least[i]) continue;
      --widths[i];
      const std::size_t lines = height();
      ++widths[i];
      const bool better = !best || lines < fewest || (lines == fewest && widths[i] > widths[*best]);
      if (!better) continue;
      best = i;
      fewest = lines;
    }
    return best;
  }

  std::size_t m_rows, m_room;
  std::vector<Column> m_columns;
  ColumnFit m_fit;
};

}  // namespace

std::size_t textWidth(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), beginsCharacter));
}

std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
  std::vector<std::string> out(1);
  LineBreaker lines(columns);
  while (!text.empty()) {
    std::string_view word = takeWord(text);
    std::size_t left = textWidth(word);
    if (left == 0) continue;
    if (lines.breaksBefore(left)) out.emplace_back();
    if (!out.back().empty()) out.back() += ' ';
    lines.place(left);
    for (; left > columns; left -= columns) {
      out.back() += takeCharacters(word, columns);
      out.emplace_back();
    }
    out.back() += word;
  }
  return out;
}

ColumnFit fitColumns(std::span<const std::vector<std::string>> rows, std::size_t room) {
  return Fitter(rows, room).fit();
}

}  // namespace tidlig::scoring
