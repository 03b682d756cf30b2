#include "base/searchtext.h"
#include "base/textindex.h"
#include "support/property.h"

using namespace tidlig;
using base::TextIndex;

namespace {

std::vector<std::uint32_t> naive(const std::vector<std::string>& texts, const std::string& typed) {
  std::vector<std::uint32_t> found;
  const auto words = base::searchWords(typed);
  for (std::uint32_t i = 0; i < texts.size(); ++i) {
    const std::string looked = base::searchText(texts[i]);
    bool all = true;
    for (const auto& word : words) all = all && looked.find(word) != std::string::npos;
    if (all) found.push_back(i);
  }
  return found;
}

/// Few letters, so that much is found; among them those that fold and those that do not.
rc::Gen<std::string> someText() {
  const auto letters = rc::gen::elementOf(std::vector<std::string>{
      "a", "a", "A", "b", "B", "å", "Å", "é", "e", "ø", "ö", " ", "-", "1"});
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(letters),
                      [](const std::vector<std::string>& parts) {
                        std::string text;
                        for (const auto& part : parts) text += part;
                        return text;
                      });
}

rc::Gen<std::vector<std::string>> someTexts() {
  return rc::gen::container<std::vector<std::string>>(someText());
}

TextIndex indexOf(const std::vector<std::string>& texts) {
  TextIndex index;
  for (const auto& text : texts) index.add(text);
  return index;
}

}  // namespace

TEST_CASE("the index finds what looking at every text would find, whatever is typed after what") {
  test::holds("index equals naive", [] {
    const auto texts = *someTexts();
    TextIndex index = indexOf(texts);
    for (const auto& typed : *someTexts()) RC_ASSERT(index.find(typed) == naive(texts, typed));
  });
}

TEST_CASE("the index finds the same while a text is typed letter by letter and taken back") {
  test::holds("typing on and back", [] {
    const auto texts = *someTexts();
    TextIndex index = indexOf(texts);
    const std::string whole = *someText();
    std::vector<std::string> steps;
    for (std::size_t size = 0; size <= whole.size(); ++size) steps.push_back(whole.substr(0, size));
    for (std::size_t i = steps.size(); i-- > 0;) steps.push_back(steps[i]);
    for (const auto& typed : steps) RC_ASSERT(index.find(typed) == naive(texts, typed));
  });
}

TEST_CASE("what is added after a search is found by the same search") {
  TextIndex index = indexOf({"Lind"});
  REQUIRE(index.find("li") == std::vector<std::uint32_t>{0});
  index.add("Lisbeth");
  CHECK(index.find("li") == std::vector<std::uint32_t>{0, 1});
}

TEST_CASE("the last letter of one text and the first of the next are no word") {
  TextIndex index = indexOf({"ab", "cd"});
  CHECK(index.find("bc").empty());
}

TEST_CASE("the index tells whether a word begins a text, a word of it, or neither") {
  using Place = TextIndex::Place;
  const TextIndex index = indexOf({"Lind Aagesen"});
  CHECK(index.placeIn(0, "lin") == Place::beginning);
  CHECK(index.placeIn(0, "åg") == Place::word);
  CHECK(index.placeIn(0, "ind") == Place::within);
}
