#include "theme/tokens.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig::app;

namespace {

void checkContrast(const Tokens& t) {
  constexpr double kText = 4.5;    // WCAG 2.1 AA, 1.4.3
  constexpr double kThings = 3.0;  // 1.4.11
  for (const auto& ground : {t.window, t.surface, t.accentSoft, t.hover}) {
    CHECK(contrastRatio(t.text, ground) >= 7);
    CHECK(contrastRatio(t.quiet, ground) >= kText);
    CHECK(contrastRatio(t.accent, ground) >= kText);
    CHECK(contrastRatio(t.focus, ground) >= kThings);
  }
  CHECK(contrastRatio(t.accentText, t.accent) >= kText);
  CHECK(contrastRatio(t.noticeText, t.notice) >= kText);
  CHECK(contrastRatio(t.edge, t.surface) >= kThings);
}

}  // namespace

TEST_CASE("every text and every edge stands out in the light colours") {
  checkContrast(tokensOf(Scheme::light));
}

TEST_CASE("every text and every edge stands out in the dark colours") {
  checkContrast(tokensOf(Scheme::dark));
}

TEST_CASE("no colour of the window is red or green") {
  for (const auto& t : {tokensOf(Scheme::light), tokensOf(Scheme::dark)}) {
    for (const auto& colour : {t.accent, t.accentSoft, t.focus, t.edge, t.pattern, t.hover}) {
      const bool vivid = colour.hslSaturation() > 80;
      const int hue = colour.hslHue();
      CHECK_FALSE((vivid && (hue < 20 || hue > 340 || (hue > 80 && hue < 170))));
    }
  }
}
