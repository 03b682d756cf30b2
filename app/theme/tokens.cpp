#include "theme/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
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

const QJsonObject& file() {
  static const QJsonObject read = [] {
    QFile tokens(QStringLiteral(":/style/tokens.json"));
    // Part of the program: a test reads every name of it.
    if (!tokens.open(QIODevice::ReadOnly)) qFatal("the program lacks its own style");
    return QJsonDocument::fromJson(tokens.readAll()).object();
  }();
  return read;
}

QJsonObject part(const char* name) {
  return file()[QLatin1String(name)].toObject();
}

constexpr std::array kColours = {ColourName{"window", &Tokens::window},
                                 ColourName{"surface", &Tokens::surface},
                                 ColourName{"line", &Tokens::line},
                                 ColourName{"edge", &Tokens::edge},
                                 ColourName{"text", &Tokens::text},
                                 ColourName{"quiet", &Tokens::quiet},
                                 ColourName{"accent", &Tokens::accent},
                                 ColourName{"accentText", &Tokens::accentText},
                                 ColourName{"accentSoft", &Tokens::accentSoft},
                                 ColourName{"hover", &Tokens::hover},
                                 ColourName{"focus", &Tokens::focus},
                                 ColourName{"notice", &Tokens::notice},
                                 ColourName{"noticeText", &Tokens::noticeText},
                                 ColourName{"noticeEdge", &Tokens::noticeEdge},
                                 ColourName{"pattern", &Tokens::pattern}};

// In the order of the enumerations.
constexpr std::array kSchemes = {"light", "dark", "lightContrast", "darkContrast"};
constexpr std::array kSpaces = {
    SpaceName{"hair", &Spaces::hair},         SpaceName{"tight", &Spaces::tight},
    SpaceName{"close", &Spaces::close},       SpaceName{"near", &Spaces::near},
    SpaceName{"ordinary", &Spaces::ordinary}, SpaceName{"apart", &Spaces::apart},
    SpaceName{"wide", &Spaces::wide},         SpaceName{"broad", &Spaces::broad},
    SpaceName{"page", &Spaces::page}};
constexpr std::array kInsets = {
    InsetName{"button", &Insets::button}, InsetName{"icon", &Insets::icon},
    InsetName{"link", &Insets::link},     InsetName{"place", &Insets::place},
    InsetName{"search", &Insets::search}, InsetName{"field", &Insets::field},
    InsetName{"tab", &Insets::tab}};
constexpr std::array kTypes = {"body", "small", "strong", "heading", "title"};

}  // namespace

std::span<const ColourName> colourNames() {
  return kColours;
}

Tokens tokensOf(Scheme scheme) {
  const auto colours =
      part("colours")[QLatin1String(kSchemes[static_cast<std::size_t>(scheme)])].toObject();
  Tokens tokens;
  for (const auto& [name, colour] : kColours) {
    tokens.*colour = QColor(colours[QLatin1String(name)].toString());
  }
  return tokens;
}

const Sizes& sizes() {
  static const Sizes read = [] {
    const auto target = part("target");
    const auto radius = part("radius");
    return Sizes{target[QLatin1String("mouse")].toInt(), target[QLatin1String("touch")].toInt(),
                 radius[QLatin1String("card")].toInt(), radius[QLatin1String("control")].toInt(),
                 radius[QLatin1String("field")].toInt()};
  }();
  return read;
}

std::span<const SpaceName> spaceNames() {
  return kSpaces;
}

const Spaces& space() {
  static const Spaces read = [] {
    Spaces spaces{};
    const auto lengths = part("space");
    for (const auto& [name, length] : kSpaces) {
      spaces.*length = lengths[QLatin1String(name)].toInt();
    }
    return spaces;
  }();
  return read;
}

std::span<const InsetName> insetNames() {
  return kInsets;
}

const Insets& insets() {
  static const Insets read = [] {
    Insets insets{};
    const auto inside = part("inside");
    for (const auto& [name, inset] : kInsets) {
      const auto lengths = inside[QLatin1String(name)].toArray();
      insets.*inset = {lengths[0].toInt(), lengths[1].toInt()};
    }
    return insets;
  }();
  return read;
}

double typeScale(TextRole role) {
  static const QJsonObject scales = part("type");
  return scales[QLatin1String(kTypes[static_cast<std::size_t>(role)])].toDouble();
}

double contrastRatio(const QColor& a, const QColor& b) {
  const double first = luminance(a) + 0.05;
  const double second = luminance(b) + 0.05;
  return std::max(first, second) / std::min(first, second);
}

}  // namespace tidlig::app
