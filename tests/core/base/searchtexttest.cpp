#include "base/searchtext.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace tidlig::base;

TEST_CASE("letters are plain without capitals and marks, and the three Danish letters stay") {
  struct Row {
    const char* written;
    const char* plain;
  };
  for (const Row& row : {Row{"Lind", "lind"},
                         {"René", "rene"},
                         {"ÆØÅ", "æøå"},
                         {"A\u030Aby", "åby"},
                         {"Jägerö", "jægerø"},
                         {"Łukasz Wałęsa", "lukasz walesa"},
                         {"Đorđe", "dorde"},
                         {"Müller", "muller"},
                         {"Weiß", "weiss"},
                         {"Guðrún Þórsdóttir", "gudrun thorsdottir"},
                         {"Nuñez\u00a0y\u2009Çelik", "nunez y celik"},
                         {"D’Arc–Bé", "d'arc-be"},
                         {"to\nlinjer", "to linjer"},
                         {"محمد", "محمد"},
                         {"", ""}}) {
    INFO(row.written);
    CHECK(plainLetters(row.written) == row.plain);
  }
}

TEST_CASE("text that is not UTF-8 is kept as it is") {
  CHECK(plainLetters("\xff\xfe") == "\xff\xfe");
}

namespace {

bool finds(const char* typed, const char* text) {
  const std::string looked = searchText(text);
  const auto words = searchWords(typed);
  return std::ranges::all_of(
      words, [&](const std::string& word) { return looked.find(word) != std::string::npos; });
}

}  // namespace

TEST_CASE("a search finds what a Dane expects and no more") {
  struct Row {
    const char* typed;
    const char* text;
    bool found;
  };
  for (const Row& row : {Row{"aab", "Åby", true},
                         {"AAB", "åby", true},
                         {"åb", "Aaby", true},
                         {"gård", "Østergaard", true},
                         {"gaard", "Østergård", true},
                         {"isaac", "Isaac", true},
                         {"isa", "Isaac", true},
                         {"a", "Aaby", true},
                         {"aa", "Aaby", true},
                         {"a", "Åby", false},
                         {"rene", "René", true},
                         {"rené", "Rene", true},
                         {"ø", "Søren", true},
                         {"o", "Søren", false},
                         {"ø", "Solveig", false},
                         {"ae", "Ærlig", false},
                         {"æ", "Jäger", true},
                         {"jensen lind", "Lind Jensen", true},
                         {"  lind ", "Lind", true},
                         {"lind jensen", "Lind Hansen", false},
                         {"anne marie", "Anne-Marie", true},
                         {"", "Lind", true},
                         {"   ", "Lind", true}}) {
    INFO(row.typed << " in " << row.text);
    CHECK(finds(row.typed, row.text) == row.found);
  }
}
