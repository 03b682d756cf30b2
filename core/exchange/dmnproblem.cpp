#include "exchange/dmnproblem.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidlig::exchange {
namespace {

constexpr std::string_view kSpaceCharacters = " \t\r\n";

/// Anything else could be somebody's words and is not repeated.
bool looksLikeId(std::string_view text) {
  constexpr std::size_t kLongestId = 60;
  return !text.empty() && text.size() <= kLongestId &&
         std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  c == '.' || c == '_' || c == '-';
         });
}

}  // namespace

std::string DmnPlace::text() const {
  return element.empty() ? fmt::format("line {}", line)
                         : fmt::format("line {} ({})", line, element);
}

DmnPlace placeOf(const XmlElement& element) {
  DmnPlace place{element.line};
  const std::string_view id = element.attribute("id").value_or("");
  if (looksLikeId(id)) place.element = id;
  return place;
}

void DmnNotes::note(const DmnPlace& place, words::Phrase phrase) {
  if (m_problems.size() > kMost) return;
  if (m_problems.size() == kMost) phrase = {"problem.more", {{"n", kMost}}};
  m_problems.push_back({place, std::move(phrase)});
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(kSpaceCharacters);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kSpaceCharacters) + 1 - first);
}

std::string_view innerText(const XmlElement& element) {
  const XmlElement* const text = element.child("text");
  return text == nullptr ? std::string_view() : trimmed(text->text);
}

std::vector<const XmlElement*> childrenOf(const XmlElement& element, std::string_view name) {
  std::vector<const XmlElement*> found;
  for (const XmlElement& child : element.children) {
    if (child.is(element.space, name)) found.push_back(&child);
  }
  return found;
}

}  // namespace tidlig::exchange
