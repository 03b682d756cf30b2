#include "base/embedded.h"
#include "base/json.h"
#include "words/sentences.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

using namespace tidlig;
using words::Entry;
using words::Language;
using words::Phrase;

namespace {

/// The names between braces.
std::set<std::string> places(const std::string& text) {
  std::set<std::string> names;
  for (std::size_t open = text.find('{'); open != std::string::npos;
       open = text.find('{', open + 1)) {
    const std::size_t close = text.find('}', open);
    REQUIRE(close != std::string::npos);
    names.insert(text.substr(open + 1, close - open - 1));
  }
  return names;
}

std::vector<std::string> keys(Language language) {
  std::vector<std::string> found;
  for (const Entry& entry : words::entries(language)) found.push_back(entry.key);
  return found;
}

/// Every source file of the program in one text.
std::string sources() {
  std::string all;
  for (const char* room : {"core", "app"}) {
    const std::filesystem::path root = std::filesystem::path(TIDLIG_SOURCE_DIR) / room;
    for (const auto& file : std::filesystem::recursive_directory_iterator(root)) {
      const auto kind = file.path().extension();
      if (kind != ".cpp" && kind != ".h") continue;
      std::ifstream in(file.path(), std::ios::binary);
      all.append(std::istreambuf_iterator<char>(in), {});
    }
  }
  return all;
}

}  // namespace

TEST_CASE("both languages have the same sentences in the same order, with the same places") {
  REQUIRE(words::entries(Language::danish).size() > 50);
  REQUIRE(keys(Language::danish) == keys(Language::english));
  for (std::size_t i = 0; i < words::entries(Language::danish).size(); ++i) {
    const Entry& da = words::entries(Language::danish)[i];
    const Entry& en = words::entries(Language::english)[i];
    INFO(da.key);
    CHECK(places(da.other) == places(en.other));
    CHECK(da.one.empty() == en.one.empty());
    if (da.one.empty()) continue;
    CHECK(places(da.one) == places(en.one));
    CHECK(places(da.other).contains("n"));
  }
}

TEST_CASE("no sentence is empty, and none has a form that is never said") {
  for (const char* file : {"resources/sentences/da.json", "resources/sentences/en.json"}) {
    const auto document = base::JsonDocument::parse(base::embeddedFile(file).value_or(""));
    REQUIRE(document);
    for (const base::JsonValue value : document->root()) {
      INFO(file << " " << value.key());
      if (value.is(base::JsonType::string)) {
        CHECK_FALSE(value.text().empty());
        continue;
      }
      REQUIRE(value.is(base::JsonType::object));
      CHECK(value.size() == 2);
      for (const char* form : {"one", "other"}) {
        REQUIRE(value.find(form));
        CHECK_FALSE(value.find(form)->text().empty());
      }
    }
  }
}

TEST_CASE("every sentence is said somewhere") {
  const std::string code = sources();
  for (const std::string& key : keys(Language::danish)) {
    INFO(key);
    CHECK(code.find('"' + key + '"') != std::string::npos);
  }
}

TEST_CASE("every sentence that the code says is there") {
  const std::string code = sources();
  const auto known = keys(Language::danish);
  std::size_t said = 0;
  for (const char* family : {"\"problem.", "\"warning.", "\"level.", "\"cell.", "\"condition.",
                             "\"diff.", "\"dmn.", "\"sheet.", "\"explain."}) {
    for (std::size_t at = code.find(family); at != std::string::npos;
         at = code.find(family, at + 1)) {
      const std::string key = code.substr(at + 1, code.find('"', at + 1) - at - 1);
      if (key.back() == '.') continue;  // the name of a family
      INFO(key);
      CHECK(std::find(known.begin(), known.end(), key) != known.end());
      ++said;
    }
  }
  CHECK(said > 40);
}

TEST_CASE("the number in a sentence chooses its form") {
  for (const auto& [number, da, en] : {std::tuple{0, "0 risikofaktorer", "0 risk factors"},
                                       std::tuple{1, "1 risikofaktor", "1 risk factor"},
                                       std::tuple{2, "2 risikofaktorer", "2 risk factors"}}) {
    const Phrase phrase{"count.parent", {{"n", number}}};
    CHECK(words::say(Language::danish, phrase) == da);
    CHECK(words::say(Language::english, phrase) == en);
  }
}

TEST_CASE("a list is joined as each language does it") {
  const auto joined = [](Language language, std::vector<std::string> texts, words::Joint joint) {
    return words::say(language, words::plainList(texts, joint));
  };
  using words::Joint;
  CHECK(joined(Language::danish, {}, Joint::all).empty());
  CHECK(joined(Language::danish, {"a"}, Joint::all) == "a");
  CHECK(joined(Language::danish, {"a", "b"}, Joint::all) == "a og b");
  CHECK(joined(Language::danish, {"a", "b", "c"}, Joint::all) == "a, b og c");
  CHECK(joined(Language::danish, {"a", "b", "c"}, Joint::any) == "a, b eller c");
  CHECK(joined(Language::english, {"a", "b", "c"}, Joint::all) == "a, b and c");
  CHECK(joined(Language::english, {"a", "b"}, Joint::any) == "a or b");
}

TEST_CASE("a clause in a list ends with a comma before what joins the last to it") {
  const auto ways = words::plainList(
      std::vector<std::string>{"mindst 2 tegn", "mindst 1 tegn, når det er tydeligt", "mange tegn"},
      words::Joint::any);
  CHECK(words::say(Language::danish, ways) ==
        "mindst 2 tegn, mindst 1 tegn, når det er tydeligt, eller mange tegn");
  const auto last = words::plainList(std::vector<std::string>{"a", "b, når c"}, words::Joint::any);
  CHECK(words::say(Language::danish, last) == "a eller b, når c");
}

TEST_CASE("a comma inside quotes begins no clause of the list around it") {
  const auto joined = [](std::vector<std::string> texts) {
    return words::say(Language::danish, words::plainList(texts));
  };
  CHECK(joined({"“Gæld, eller ingen penge”", "“Bolig”"}) == "“Gæld, eller ingen penge” og “Bolig”");
  CHECK(joined({"“a, b” og c, når d", "e"}) == "“a, b” og c, når d, og e");
  CHECK(joined({"a, når “b”", "c"}) == "a, når “b”, og c");
}

TEST_CASE("a sentence begins with a capital letter, and what a person wrote stays as it is") {
  CHECK(words::sentence(Language::danish, words::plain("økonomi {n} {")) == "Økonomi {n} {");
  CHECK(words::sentence(Language::english, words::plain("many")) == "Many");
  CHECK(words::sentence(Language::english, words::plain("“many”")) == "“many”");
  CHECK(words::sentence(Language::english, words::plain("")).empty());
}

TEST_CASE("a sentence or a place that is missing is no crash") {
  CHECK(words::say(Language::danish, Phrase{"no.such.key"}) == "no.such.key");
  CHECK(words::say(Language::danish, Phrase{"count.child"}) == "{n} tegn");
}

TEST_CASE("languages have the codes of their files") {
  CHECK(words::languageFromCode("da") == Language::danish);
  CHECK(words::languageFromCode("en") == Language::english);
  CHECK_FALSE(words::languageFromCode("de"));
  CHECK(words::code(Language::english) == "en");
}
