#include "scoring/sheettext.h"

#include "scoring/textcolumns.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace tidlig::scoring {
namespace {

using Kind = SheetBlock::Kind;

/// With the shipped model's sixty-odd lines: one page A4 in nine points.
constexpr std::size_t kColumns = 90;
constexpr std::string_view kGap = "  ";

void appendWrapped(std::string& out, std::string_view first, std::string_view text) {
  std::string_view lead = first;
  const std::string further(first.size(), ' ');
  for (const std::string& line : wrapped(text, kColumns - first.size())) {
    out.append(lead).append(line).append("\n");
    lead = further;
  }
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
      const std::size_t used = textWidth(part);
      if (i + 1 < cells.size()) {
        text.append(widths[i] > used ? widths[i] - used : 0, ' ').append(kGap);
      }
    }
    text.erase(text.find_last_not_of(' ') + 1);
    out += text + "\n";
  }
}

void appendTable(std::string& out, const SheetBlock& table) {
  const std::size_t gaps = (table.rows.front().size() - 1) * kGap.size();
  const auto widths = fitColumns(table.rows, kColumns - gaps).widths;
  const std::size_t whole = std::accumulate(widths.begin(), widths.end(), gaps);
  appendRow(out, table.rows.front(), widths);
  out.append(whole, '-').append("\n");
  for (std::size_t i = 1; i < table.rows.size(); ++i) appendRow(out, table.rows[i], widths);
}

/// Two short ones share a line.
void appendList(std::string& out, const std::vector<std::string>& items) {
  constexpr std::string_view kMark = "- ";
  constexpr std::size_t kHalf = (kColumns - kGap.size()) / 2;
  const auto fits = [&](std::size_t i) {
    return i < items.size() && kMark.size() + textWidth(items[i]) <= kHalf;
  };
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!fits(i) || !fits(i + 1)) {
      appendWrapped(out, kMark, items[i]);
      continue;
    }
    out.append(kMark).append(items[i]);
    out.append(kHalf - kMark.size() - textWidth(items[i]), ' ').append(kGap);
    out.append(kMark).append(items[++i]).append("\n");
  }
}

void appendText(std::string& out, const SheetBlock& block) {
  switch (block.kind) {
    case Kind::title:
      appendWrapped(out, "", block.text);
      out.append(std::min(kColumns, textWidth(block.text)), '=').append("\n");
      return;
    case Kind::heading:
      out.append(block.text).append(" ");
      out.append(kColumns - std::min(kColumns, textWidth(block.text) + 1), '-').append("\n");
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
