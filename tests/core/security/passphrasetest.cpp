#include "base/embedded.h"
#include "security/passphrase.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <sstream>
#include <string>

using namespace tidlig::security;

namespace {

bool accepted(const std::string& text) {
  const auto normalised = normalisePassphrase(SecretText::copyOf(text));
  return normalised.ok() && checkNewPassphrase(*normalised).ok();
}

std::string nfkc(const char* text) {
  return std::string(normalisePassphrase(SecretText::copyOf(text))->view());
}

}  // namespace

TEST_CASE("the same keys give the same passphrase whatever the system composes") {
  CHECK(nfkc("a\u030a") == "\u00e5");
  CHECK(nfkc("\ufb01n") == "fin");
  CHECK(nfkc("S\u00d8  d") == "S\u00d8  d");
  CHECK_FALSE(normalisePassphrase(SecretText::copyOf("\xff\xfe")).ok());
}

TEST_CASE("a new passphrase has at least fifteen characters, however many bytes they take") {
  CHECK_FALSE(accepted("regn over by 1"));
  CHECK(accepted("regn over by 15"));
  CHECK_FALSE(accepted("æøåæøåæøåregn1"));
  CHECK(accepted("blå støvle i ån"));
  // Fifteen code points that compose to fewer characters are too few.
  CHECK_FALSE(accepted("bla\u030a stovle i a"));
}

TEST_CASE("a passphrase that everybody tries is refused in any dress") {
  for (const char* common :
       {"passwordpassword", "Password Password", "The-Quick-Brown-Fox", "aaaaaaaaaaaaaaa",
        "123456789012345", "098765432109876", "abcabcabcabcabcabc", "Rødgrød med fløde",
        "!!!!!!!!!!!!!!!!", "qwertyuiop12345"}) {
    INFO(common);
    CHECK_FALSE(accepted(common));
  }
  CHECK(accepted("grøn cykel under broen"));
}

TEST_CASE("a made passphrase is accepted, never the same, and its strength is told as it is") {
  std::set<std::string> made;
  for (int i = 0; i < 200; ++i) {
    const SecretText text = makePassphrase();
    const std::string words(text.view());
    CHECK(std::count(words.begin(), words.end(), ' ') == 5);
    CHECK(accepted(words));
    // What stands in the list is what the keyboard gives: nothing changes when it is typed.
    CHECK(nfkc(words.c_str()) == words);
    made.insert(words);
  }
  CHECK(made.size() == 200);
  CHECK(bitsOfMadePassphrase(6) >= 54);
  CHECK(bitsOfMadePassphrase(6) < 60);
  CHECK(bitsOfMadePassphrase(8) > bitsOfMadePassphrase(6));
}

TEST_CASE("no word stands twice in the list, so that each is as likely as another") {
  const auto list = tidlig::base::embeddedFile("core/security/passphrasewords.txt");
  REQUIRE(list);
  std::set<std::string> seen;
  std::istringstream lines{std::string(*list)};
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with('#')) continue;
    INFO(line);
    CHECK(seen.insert(line).second);
    CHECK(line.find(' ') == std::string::npos);
  }
  CHECK(seen.size() > 512);
}
