#include "theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace tidlig::app {
namespace {

double linear(double channel) {
  return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
         0.0722 * linear(colour.blueF());
}

}  // namespace

Tokens lightTokens() {
  Tokens t;
  t.window = QColor(0xf5f3ef);
  t.surface = QColor(0xffffff);
  t.line = QColor(0xdedad2);
  t.edge = QColor(0x8a8781);
  t.text = QColor(0x1f2a33);
  t.quiet = QColor(0x55616b);
  t.accent = QColor(0x1c5a78);
  t.accentText = QColor(0xffffff);
  t.accentSoft = QColor(0xdfecf2);
  t.hover = QColor(0xedf3f6);
  t.focus = QColor(0x0b6f9f);
  t.notice = QColor(0xfdf3d8);
  t.noticeText = QColor(0x4d3a00);
  t.noticeEdge = QColor(0xb28b1e);
  t.pattern = QColor(0xcfcac0);
  return t;
}

Tokens darkTokens() {
  Tokens t;
  t.window = QColor(0x161b1f);
  t.surface = QColor(0x20272c);
  t.line = QColor(0x36404a);
  t.edge = QColor(0x7c8993);
  t.text = QColor(0xe9edf0);
  t.quiet = QColor(0xa9b5be);
  t.accent = QColor(0x8fcbe6);
  t.accentText = QColor(0x0c1d26);
  t.accentSoft = QColor(0x24404f);
  t.hover = QColor(0x2a343b);
  t.focus = QColor(0xffd27a);
  t.notice = QColor(0x3a3218);
  t.noticeText = QColor(0xf6e6b4);
  t.noticeEdge = QColor(0xa98a34);
  t.pattern = QColor(0x46515a);
  return t;
}

double contrastRatio(const QColor& a, const QColor& b) {
  const double first = luminance(a) + 0.05;
  const double second = luminance(b) + 0.05;
  return std::max(first, second) / std::min(first, second);
}

}  // namespace tidlig::app
