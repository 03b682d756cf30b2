#include "scoring/textcolumns.h"
#include "support/property.h"

#include <algorithm>
#include <numeric>
#include <sstream>
#include <string>
#include <vector>

using namespace tidlig;
using scoring::ColumnFit;
using scoring::fitColumns;
using scoring::textWidth;
using scoring::wrapped;

namespace {

std::size_t sum(const std::vector<std::size_t>& numbers) {
  return std::accumulate(numbers.begin(), numbers.end(), std::size_t{0});
}

/// Words of every length that matters, and cells of none, few and many.
std::string anyCell() {
  std::string text;
  const int words = *rc::gen::inRange(0, 12);
  for (int i = 0; i < words; ++i) {
    const auto length = static_cast<std::size_t>(*rc::gen::inRange(1, 40));
    text += std::string(length, 'x') + (i % 3 == 0 ? "ø " : " ");
  }
  return text;
}

std::vector<std::vector<std::string>> anyRows() {
  std::vector<std::vector<std::string>> rows(static_cast<std::size_t>(*rc::gen::inRange(1, 5)));
  const auto columns = static_cast<std::size_t>(*rc::gen::inRange(1, 5));
  for (auto& row : rows) {
    for (std::size_t i = 0; i < columns; ++i) row.push_back(anyCell());
  }
  return rows;
}

std::size_t wordsIn(const std::vector<std::vector<std::string>>& rows) {
  std::size_t words = 0;
  for (const auto& row : rows) {
    for (const std::string& cell : row) {
      std::istringstream in(cell);
      for (std::string word; in >> word;) ++words;
    }
  }
  return words;
}

std::string without(std::string text, char left) {
  std::erase(text, left);
  return text;
}

}  // namespace

TEST_CASE("lines keep every character, none is longer than it may be, and short words stay whole") {
  test::holds("any text", [] {
    const std::string text = anyCell();
    const auto columns = static_cast<std::size_t>(*rc::gen::inRange(1, 60));
    std::string together;
    for (const std::string& line : wrapped(text, columns)) {
      RC_ASSERT(textWidth(line) <= columns);
      together += line;
    }
    RC_ASSERT(without(together, ' ') == without(text, ' '));
  });
  CHECK(wrapped("en to  tre", 6) == std::vector<std::string>{"en to", "tre"});
  CHECK(wrapped("ja åååååå", 3) == std::vector<std::string>{"ja", "ååå", "ååå"});
  CHECK(wrapped("", 5) == std::vector<std::string>{""});
}

TEST_CASE("columns always fit into the room, and no word is broken where all can stay whole") {
  test::holds("any table", [] {
    const auto rows = anyRows();
    const ColumnFit fit = fitColumns(rows, 84);
    RC_ASSERT(sum(fit.widths) <= 84U);
    std::vector<std::size_t> longest(rows.front().size(), 0);
    for (const auto& row : rows) {
      for (std::size_t i = 0; i < row.size(); ++i) {
        std::istringstream in(row[i]);
        for (std::string word; in >> word;) longest[i] = std::max(longest[i], textWidth(word));
      }
    }
    if (sum(longest) > 80) return;
    for (std::size_t i = 0; i < longest.size(); ++i) RC_ASSERT(fit.widths[i] >= longest[i]);
  });
}

TEST_CASE("what it takes to fit columns grows with the words alone, however long the cells are") {
  test::holds("any table", [] {
    const auto rows = anyRows();
    RC_ASSERT(fitColumns(rows, 84).laid <= 84 * wordsIn(rows));
  });
  const std::vector<std::vector<std::string>> oneWord = {{"a", std::string(200000, 'x')}};
  CHECK(fitColumns(oneWord, 84).laid <= 2 * 84);
  std::string many;
  for (int i = 0; i < 20000; ++i) many += "ord ";
  CHECK(fitColumns(std::vector<std::vector<std::string>>{{"a b c", many}, {many, "d"}}, 84).laid <=
        84 * (2 * 20000 + 4));
}
