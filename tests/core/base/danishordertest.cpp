#include "base/danishorder.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <vector>

using tidlig::base::danishSortKey;

namespace {

bool before(const char* a, const char* b) {
  return danishSortKey(a) < danishSortKey(b);
}

}  // namespace

TEST_CASE("names stand in Danish order, the three letters last") {
  const std::vector<const char*> ordered = {
      "2 familie", "10 familie", "Abel",      "Andersen",  "Dahl 2", "Dahl 10", "de Vries",
      "Eriksen",   "Lund",       "Lund-Bech", "Lunde",     "Müller", "Myrup",   "Olsen",
      "Zimmer",    "Ærlig",      "Øbro",      "Östergren", "Øzer",   "Aaby",    "Åkær"};
  for (std::size_t i = 0; i + 1 < ordered.size(); ++i) {
    INFO(ordered[i] << " before " << ordered[i + 1]);
    CHECK(before(ordered[i], ordered[i + 1]));
  }
}

TEST_CASE(
    "capitals, marks and the way the last letter is written make no difference to the order") {
  CHECK(danishSortKey("ÅBY") == danishSortKey("aaby"));
  CHECK(danishSortKey("A\u030Aby") == danishSortKey("åby"));
  CHECK(danishSortKey("René") == danishSortKey("rene"));
  CHECK(danishSortKey("Jäger") == danishSortKey("jæger"));
  CHECK(danishSortKey("Dahl 007") == danishSortKey("dahl 7"));
}
