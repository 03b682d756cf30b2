#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Text in columns of characters, as a typewriter sets it.
namespace tidlig::scoring {

/// Characters, not bytes; none of our texts has wide or combining ones.
std::size_t textWidth(std::string_view text);

/// The text in lines of at most so many characters (at least 1), broken at spaces. A word that is
/// longer than a line is broken where the line ends. An empty text is one empty line.
std::vector<std::string> wrapped(std::string_view text, std::size_t columns);

/// How wide the columns of a table are set.
struct ColumnFit {
  std::vector<std::size_t> widths;  ///< by column; together at most the room
  std::size_t laid = 0;             ///< words that were laid into lines to find out
};

/// As wide as what is in them, and then narrower, each time where it takes the fewest lines more,
/// until all fit into `room` characters. No word is broken where that can be avoided. Every row has
/// as many cells as the first; `room` is at least as many characters as there are columns. Lays
/// each word at most once for each character of `room`, however much is in the cells.
ColumnFit fitColumns(std::span<const std::vector<std::string>> rows, std::size_t room);

}  // namespace tidlig::scoring
