#include "security/passphrase.h"

#include <catch2/catch_test_macros.hpp>
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
