#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::base {

/// Finds, among very many short texts, those that hold every word somebody typed (searchText says
/// when a text holds a word). All texts lie in one piece of memory, which is read once from end to
/// end; what was typed on from before is looked for among what was found before. A few milliseconds
/// for 100,000 names.
class TextIndex {
 public:
  /// Texts are numbered from 0 as they are added.
  void add(std::string_view text);
  [[nodiscard]] std::size_t size() const { return m_starts.size(); }

  /// The numbers of the texts that hold every word of `typed`, ascending; all where it is blank.
  /// Good until the next call.
  const std::vector<std::uint32_t>& find(std::string_view typed);

  /// Where the first word of `typed` stands in one text that was found: at its beginning, at the
  /// beginning of a word, or within one.
  enum class Place { beginning, word, within };
  [[nodiscard]] Place placeIn(std::uint32_t number, std::string_view word) const;

 private:
  using Words = std::vector<std::string>;

  [[nodiscard]] std::string_view text(std::uint32_t number) const;
  [[nodiscard]] bool holds(std::uint32_t number, const Words& words) const;
  [[nodiscard]] std::vector<std::uint32_t> scan(const std::string& word) const;
  [[nodiscard]] std::vector<std::uint32_t> all() const;
  void keep(const Words& words);

  std::string m_text;                   ///< every search text, each ended by a 0
  std::vector<std::uint32_t> m_starts;  ///< where each begins
  Words m_words;                        ///< of the last search
  std::vector<std::uint32_t> m_found;   ///< by it
  bool m_fresh = false;                 ///< whether these two belong to the texts there are
};

}  // namespace tidlig::base
