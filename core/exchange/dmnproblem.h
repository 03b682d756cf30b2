#pragma once

#include "exchange/xmltree.h"
#include "words/phrase.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::exchange {

/// Where something stands in a DMN file, as an editor and a person find it.
struct DmnPlace {
  std::size_t line = 1;
  std::string element = {};  ///< the id, where it has one that looks like an id

  [[nodiscard]] std::string text() const;  ///< "line 12 (g_none_few)"
};

DmnPlace placeOf(const XmlElement& element);

/// Why a DMN file is not taken in: words::sentences() says what it is and what to do.
struct DmnProblem {
  DmnPlace place;
  words::Phrase phrase;
};

/// Collects problems instead of stopping at the first.
class DmnNotes {
 public:
  /// Beyond this many only the last says that there are more.
  static constexpr std::size_t kMost = 1000;

  void note(const DmnPlace& place, words::Phrase phrase);
  void note(const XmlElement& element, words::Phrase phrase) {
    note(placeOf(element), std::move(phrase));
  }

  [[nodiscard]] bool empty() const { return m_problems.empty(); }
  [[nodiscard]] std::size_t count() const { return m_problems.size(); }
  std::vector<DmnProblem> take() && { return std::move(m_problems); }

 private:
  std::vector<DmnProblem> m_problems;
};

/// Without space at both ends, as XML counts space.
std::string_view trimmed(std::string_view text);

/// The text of the element's `text`, trimmed; empty where there is none.
std::string_view innerText(const XmlElement& element);

/// The children of this name in the element's own namespace.
std::vector<const XmlElement*> childrenOf(const XmlElement& element, std::string_view name);

}  // namespace tidlig::exchange
