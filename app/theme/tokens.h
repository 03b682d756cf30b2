#pragma once

#include <QColor>

#include <span>

namespace tidlig::app {

/// Every colour of the window, by what it is for. No red and no green: a position in a target
/// group is neither an alarm nor a praise, and parents may look at the screen.
struct Tokens {
  QColor window;      ///< behind everything
  QColor surface;     ///< cards, fields, lists
  QColor line;        ///< quiet borders between things
  QColor edge;        ///< borders of what can be operated: at least 3:1 against the surface
  QColor text;        ///< 7:1
  QColor quiet;       ///< secondary text, last time's answers: 4.5:1
  QColor accent;      ///< the one colour for actions and choices
  QColor accentText;  ///< on the accent
  QColor accentSoft;  ///< a chosen or current place, behind ordinary text
  QColor hover;       ///< under the mouse
  QColor focus;       ///< the ring around what has the keyboard
  QColor notice;      ///< behind something to be aware of
  QColor noticeText;  ///< on it
  QColor noticeEdge;  ///< around it
  QColor pattern;     ///< hatching of what nobody has decided
};

/// A colour's name in resources/style, and where it is kept.
struct ColourName {
  const char* name;
  QColor Tokens::* colour;
};
std::span<const ColourName> colourNames();

enum class Scheme { light, dark, lightContrast, darkContrast };
Tokens tokensOf(Scheme scheme);

/// Lengths of resources/style/tokens.json, in device-independent pixels.
struct Sizes {
  int target;         ///< least height and width of anything that is pressed
  int touchTarget;    ///< the same for fingers
  int cardRadius;     ///< corners of panels and lists
  int controlRadius;  ///< of buttons
  int fieldRadius;    ///< of what is written in
};
const Sizes& sizes();

/// Between things and around them, from the least to the most.
struct Spaces {
  int hair, tight, close, near, ordinary, apart, wide, broad, page;
};
const Spaces& space();

/// Between a control's border, one wide, and what stands in it.
struct Inset {
  int vertical, horizontal;
};
struct Insets {
  Inset button, icon, link, place, search, field, tab;
};
const Insets& insets();

/// A length's name in resources/style, and where it is kept.
struct SpaceName {
  const char* name;
  int Spaces::* length;
};
std::span<const SpaceName> spaceNames();
struct InsetName {
  const char* name;
  Inset Insets::* inset;
};
std::span<const InsetName> insetNames();

/// The sizes of type.
enum class TextRole { body, small, strong, heading, title };
/// The part of the system's font size.
double typeScale(TextRole role);

/// WCAG 2.1 contrast ratio, 1–21.
double contrastRatio(const QColor& a, const QColor& b);

}  // namespace tidlig::app
