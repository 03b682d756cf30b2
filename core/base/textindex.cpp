#include "base/textindex.h"

#include "base/searchtext.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace tidlig::base {
namespace {

bool contains(std::string_view text, const std::string& word) {
  return ::memmem(text.data(), text.size(), word.data(), word.size()) != nullptr;
}

/// Whether whatever holds all of `now` also holds all of `before`.
bool narrows(const std::vector<std::string>& now, const std::vector<std::string>& before) {
  return std::all_of(before.begin(), before.end(), [&](const std::string& old) {
    return std::any_of(now.begin(), now.end(),
                       [&](const std::string& word) { return contains(word, old); });
  });
}

}  // namespace

void TextIndex::add(std::string_view text) {
  m_starts.push_back(static_cast<std::uint32_t>(m_text.size()));
  m_text += searchText(text);
  m_text += '\0';
  m_fresh = false;
}

const std::vector<std::uint32_t>& TextIndex::find(std::string_view typed) {
  Words words = searchWords(typed);
  if (!m_fresh || !narrows(words, m_words)) {
    const auto longest = std::max_element(
        words.begin(), words.end(),
        [](const std::string& a, const std::string& b) { return a.size() < b.size(); });
    m_found = longest == words.end() ? all() : scan(*longest);
    if (words.size() > 1) keep(words);
  } else if (words != m_words) {
    keep(words);
  }
  m_words = std::move(words);
  m_fresh = true;
  return m_found;
}

TextIndex::Place TextIndex::placeIn(std::uint32_t number, std::string_view word) const {
  const std::string_view whole = text(number);
  Place best = Place::within;
  for (auto at = whole.find(word); at != std::string_view::npos; at = whole.find(word, at + 1)) {
    if (at == 0 || whole[at - 1] == '\n') return Place::beginning;
    if (whole[at - 1] == ' ' || whole[at - 1] == '-') best = Place::word;
  }
  return best;
}

std::string_view TextIndex::text(std::uint32_t number) const {
  const std::size_t from = m_starts[number];
  const std::size_t next = number + 1 < m_starts.size() ? m_starts[number + 1] : m_text.size();
  return std::string_view(m_text).substr(from, next - 1 - from);
}

bool TextIndex::holds(std::uint32_t number, const Words& words) const {
  const std::string_view whole = text(number);
  return std::all_of(words.begin(), words.end(),
                     [&](const std::string& word) { return contains(whole, word); });
}

std::vector<std::uint32_t> TextIndex::scan(const std::string& word) const {
  std::vector<std::uint32_t> found;
  const char* const begin = m_text.data();
  const char* const end = begin + m_text.size();
  std::size_t row = 0;
  for (const char* at = begin; at < end;) {
    const void* const hit =
        ::memmem(at, static_cast<std::size_t>(end - at), word.data(), word.size());
    if (hit == nullptr) break;
    const auto place = static_cast<std::size_t>(static_cast<const char*>(hit) - begin);
    while (row + 1 < m_starts.size() && m_starts[row + 1] <= place) ++row;
    found.push_back(static_cast<std::uint32_t>(row));
    if (row + 1 == m_starts.size()) break;
    at = begin + m_starts[row + 1];
  }
  return found;
}

std::vector<std::uint32_t> TextIndex::all() const {
  std::vector<std::uint32_t> numbers(m_starts.size());
  std::iota(numbers.begin(), numbers.end(), 0U);
  return numbers;
}

void TextIndex::keep(const Words& words) {
  std::erase_if(m_found, [&](std::uint32_t number) { return !holds(number, words); });
}

}  // namespace tidlig::base
