#include "scoring/sheettext.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string_view>

namespace tidlig::scoring {
namespace {

using Kind = SheetBlock::Kind;

/// With the shipped model's sixty-odd lines: one page A4 in nine points.
constexpr std::size_t kColumns = 90;
constexpr std::string_view kGap = "  ";

/// Characters, not bytes; none of our texts has wide or combining ones.
std::size_t width(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
  }));
}

std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
  std::vector<std::string> out(1);
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (word.empty()) continue;
    if (!out.back().empty() && width(out.back()) + 1 + width(word) > columns) out.emplace_back();
    if (!out.back().empty()) out.back() += ' ';
    out.back() += word;
  }
  return out;
}

void appendWrapped(std::string& out, std::string_view first, std::string_view text) {
  std::string_view lead = first;
  const std::string further(first.size(), ' ');
  for (const std::string& line : wrapped(text, kColumns - first.size())) {
    out.append(lead).append(line).append("\n");
    lead = further;
  }
}

std::size_t longestWord(std::string_view text) {
  std::size_t longest = 0;
  for (const std::string& line : wrapped(text, 1)) longest = std::max(longest, width(line));
  return longest;
}

/// Lines that the table takes with such columns.
std::size_t heightOf(const SheetBlock& table, const std::vector<std::size_t>& widths) {
  std::size_t height = 0;
  for (const auto& row : table.rows) {
    std::size_t most = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
      most = std::max(most, wrapped(row[i], widths[i]).size());
    }
    height += most;
  }
  return height;
}

/// The column that may give way for the fewest lines more; of several the widest. Nothing where
/// each is as narrow as its words.
std::optional<std::size_t> givingWay(const SheetBlock& table, std::vector<std::size_t> widths,
                                     const std::vector<std::size_t>& narrowest) {
  std::optional<std::size_t> best;
  std::size_t fewest = 0;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (widths[i] <= narrowest[i]) continue;
    --widths[i];
    const std::size_t height = heightOf(table, widths);
    ++widths[i];
    const bool better = !best || height < fewest || (height == fewest && widths[i] > widths[*best]);
    if (!better) continue;
    best = i;
    fewest = height;
  }
  return best;
}

/// As wide as what is in them, and then narrower until all fit.
std::vector<std::size_t> columnWidths(const SheetBlock& table) {
  std::vector<std::size_t> widths(table.rows.front().size()), narrowest(widths.size());
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], width(row[i]));
      narrowest[i] = std::max(narrowest[i], longestWord(row[i]));
    }
  }
  const std::size_t room = kColumns - (widths.size() - 1) * kGap.size();
  while (std::accumulate(widths.begin(), widths.end(), std::size_t{0}) > room) {
    const auto column = givingWay(table, widths, narrowest);
    if (!column) break;
    --widths[*column];
  }
  return widths;
}

void appendRow(std::string& out, const std::vector<std::string>& row,
               const std::vector<std::size_t>& widths) {
  std::vector<std::vector<std::string>> cells;
  std::size_t height = 0;
  for (std::size_t i = 0; i < row.size(); ++i) {
    cells.push_back(wrapped(row[i], widths[i]));
    height = std::max(height, cells.back().size());
  }
  for (std::size_t line = 0; line < height; ++line) {
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string part = line < cells[i].size() ? cells[i][line] : std::string();
      text += part;
      const std::size_t used = width(part);
      if (i + 1 < cells.size()) {
        text.append(widths[i] > used ? widths[i] - used : 0, ' ').append(kGap);
      }
    }
    text.erase(text.find_last_not_of(' ') + 1);
    out += text + "\n";
  }
}

void appendTable(std::string& out, const SheetBlock& table) {
  const auto widths = columnWidths(table);
  const std::size_t whole = std::accumulate(widths.begin(), widths.end(), std::size_t{0}) +
                            (widths.size() - 1) * kGap.size();
  appendRow(out, table.rows.front(), widths);
  out.append(whole, '-').append("\n");
  for (std::size_t i = 1; i < table.rows.size(); ++i) appendRow(out, table.rows[i], widths);
}

/// Two short ones share a line.
void appendList(std::string& out, const std::vector<std::string>& items) {
  constexpr std::string_view kMark = "- ";
  constexpr std::size_t kHalf = (kColumns - kGap.size()) / 2;
  const auto fits = [&](std::size_t i) {
    return i < items.size() && kMark.size() + width(items[i]) <= kHalf;
  };
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!fits(i) || !fits(i + 1)) {
      appendWrapped(out, kMark, items[i]);
      continue;
    }
    out.append(kMark).append(items[i]);
    out.append(kHalf - kMark.size() - width(items[i]), ' ').append(kGap);
    out.append(kMark).append(items[++i]).append("\n");
  }
}

void appendText(std::string& out, const SheetBlock& block) {
  switch (block.kind) {
    case Kind::title:
      out.append(block.text).append("\n");
      out.append(std::min(kColumns, width(block.text)), '=').append("\n");
      return;
    case Kind::heading:
      out.append(block.text).append(" ");
      out.append(kColumns - std::min(kColumns, width(block.text) + 1), '-').append("\n");
      return;
    case Kind::paragraph:
      return appendWrapped(out, "", block.text);
    case Kind::list:
      return appendList(out, block.items);
    case Kind::table:
      return appendTable(out, block);
  }
}

std::string escaped(std::string_view text) {
  constexpr std::string_view kMarks = "\\`*_{}[]<>#|~&!$";
  std::string out;
  for (const char c : text) {
    if (kMarks.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

void appendMarkdownRow(std::string& out, const std::vector<std::string>& row) {
  for (const std::string& cell : row) out.append("| ").append(escaped(cell)).append(" ");
  out += "|\n";
}

void appendMarkdown(std::string& out, const SheetBlock& block) {
  switch (block.kind) {
    case Kind::title:
      out.append("# ").append(escaped(block.text)).append("\n");
      return;
    case Kind::heading:
      out.append("## ").append(escaped(block.text)).append("\n");
      return;
    case Kind::paragraph:
      out.append(escaped(block.text)).append("\n");
      return;
    case Kind::list:
      for (const std::string& item : block.items) {
        out.append("- ").append(escaped(item)).append("\n");
      }
      return;
    case Kind::table:
      break;
  }
  appendMarkdownRow(out, block.rows.front());
  for (std::size_t i = 0; i < block.rows.front().size(); ++i) out += "| --- ";
  out += "|\n";
  for (std::size_t i = 1; i < block.rows.size(); ++i) appendMarkdownRow(out, block.rows[i]);
}

}  // namespace

std::string sheetText(std::span<const SheetBlock> blocks) {
  std::string out;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    // A heading stands close to what it is about.
    if (i > 0 && blocks[i - 1].kind != Kind::heading) out += '\n';
    appendText(out, blocks[i]);
  }
  return out;
}

std::string sheetMarkdown(std::span<const SheetBlock> blocks) {
  std::string out;
  for (const SheetBlock& block : blocks) {
    if (!out.empty()) out += '\n';
    appendMarkdown(out, block);
  }
  return out;
}

}  // namespace tidlig::scoring
