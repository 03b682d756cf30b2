#include "text/folding.h"

#include <catch2/catch_test_macros.hpp>

using tidlig::app::foldForSearch;

TEST_CASE("a search does not mind capitals, accents or the old way to write the last letter") {
  const auto aring = QStringLiteral("åby");
  CHECK(foldForSearch(QStringLiteral("Aaby")) == aring);
  CHECK(foldForSearch(QStringLiteral("ÅBY")) == aring);
  CHECK(foldForSearch(QStringLiteral("A\u030Aby")) == aring);
  CHECK(foldForSearch(QStringLiteral("René")) == QStringLiteral("rene"));
  CHECK(foldForSearch(QStringLiteral("Jägerö")) == QStringLiteral("jægerø"));
}

TEST_CASE("a search keeps the three Danish letters apart from a and o") {
  CHECK(foldForSearch(QStringLiteral("å")) != foldForSearch(QStringLiteral("a")));
  CHECK(foldForSearch(QStringLiteral("ø")) != foldForSearch(QStringLiteral("o")));
  CHECK(foldForSearch(QStringLiteral("æ")) != foldForSearch(QStringLiteral("ae")));
}
