#include "theme/tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <iterator>

using namespace tidlig::app;

namespace {

constexpr Scheme kOrdinary[] = {Scheme::light, Scheme::dark};
constexpr Scheme kStrong[] = {Scheme::lightContrast, Scheme::darkContrast};

/// `text`, `things`: WCAG 2.1, 1.4.3 (or 1.4.6) and 1.4.11.
void checkContrast(const Tokens& t, double text, double things) {
  for (const auto& ground : {t.window, t.surface, t.accentSoft, t.hover}) {
    CHECK(contrastRatio(t.text, ground) >= 7);
    CHECK(contrastRatio(t.quiet, ground) >= text);
    CHECK(contrastRatio(t.accent, ground) >= text);
    CHECK(contrastRatio(t.focus, ground) >= things);
  }
  CHECK(contrastRatio(t.accentText, t.accent) >= text);
  CHECK(contrastRatio(t.noticeText, t.notice) >= text);
  CHECK(contrastRatio(t.noticeEdge, t.notice) >= things - 1);
  CHECK(contrastRatio(t.edge, t.surface) >= things);
}

}  // namespace

TEST_CASE("every text and every edge stands out in light and in dark colours") {
  for (const auto scheme : kOrdinary) checkContrast(tokensOf(scheme), 4.5, 3.0);
}

TEST_CASE("in high contrast all text has 7:1, and what can be operated and every border 4.5:1") {
  for (const auto scheme : kStrong) {
    const auto t = tokensOf(scheme);
    checkContrast(t, 7, 4.5);
    for (const auto& ground : {t.window, t.surface}) {
      CHECK(contrastRatio(t.line, ground) >= 4.5);
      CHECK(contrastRatio(t.pattern, ground) >= 3);
    }
  }
}

TEST_CASE("no colour of the window is red or green") {
  for (const auto scheme :
       {Scheme::light, Scheme::dark, Scheme::lightContrast, Scheme::darkContrast}) {
    const auto t = tokensOf(scheme);
    for (const auto& colour : {t.accent, t.accentSoft, t.focus, t.edge, t.pattern, t.hover}) {
      const bool vivid = colour.hslSaturation() > 80;
      const int hue = colour.hslHue();
      CHECK_FALSE((vivid && (hue < 20 || hue > 340 || (hue > 80 && hue < 170))));
    }
  }
}

TEST_CASE("the file of tokens has every colour of every scheme, and no other") {
  QFile file(QStringLiteral(":/style/tokens.json"));
  REQUIRE(file.open(QIODevice::ReadOnly));
  QSet<QString> names;
  for (const auto& [name, colour] : colourNames()) names << QString::fromLatin1(name);
  const auto schemes =
      QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("colours")].toObject();
  CHECK(schemes.size() == 4);
  for (const auto& scheme : schemes) {
    const auto keys = scheme.toObject().keys();
    CHECK(QSet<QString>(keys.begin(), keys.end()) == names);
    for (const auto& key : keys) CHECK(QColor(scheme.toObject()[key].toString()).isValid());
  }
}

TEST_CASE("the distances grow from the least to the most") {
  const auto& s = space();
  const int all[] = {s.hair,  s.tight, s.close, s.near, s.ordinary,
                     s.apart, s.wide,  s.broad, s.page};
  CHECK(all[0] > 0);
  CHECK(std::adjacent_find(std::begin(all), std::end(all), std::greater_equal<>()) ==
        std::end(all));
}

TEST_CASE("every control has room around its contents for the ring of the keyboard") {
  for (const auto& [name, inset] : insetNames()) {
    INFO(name);
    CHECK((insets().*inset).vertical > 1);
    CHECK((insets().*inset).horizontal > 1);
  }
}

TEST_CASE("what is pressed is 36 pixels, for fingers 44, and headings are larger than text") {
  CHECK(sizes().target == 36);
  CHECK(sizes().touchTarget == 44);
  CHECK(typeScale(TextRole::body) == 1);
  CHECK(typeScale(TextRole::small) < 1);
  CHECK(typeScale(TextRole::heading) > 1);
  CHECK(typeScale(TextRole::title) > typeScale(TextRole::heading));
  for (const int radius : {sizes().cardRadius, sizes().controlRadius, sizes().fieldRadius}) {
    CHECK(radius > 0);
  }
}
