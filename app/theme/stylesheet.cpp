#include "theme/stylesheet.h"

#include "theme/theme.h"

#include <QFile>

#include <algorithm>
#include <utility>
#include <vector>

namespace tidlig::app {
namespace {

constexpr int kBorder = 1;  ///< of a control
constexpr int kRing = 2;    ///< of the one that has the keyboard, in the border's place

QByteArray resource(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  return file.readAll();
}

}  // namespace

QString styleSheetOf(const Tokens& tokens, int target) {
  QString sheet = QString::fromUtf8(resource(QStringLiteral(":/style/tidlig.qss")));
  std::vector<std::pair<QString, QString>> values;
  for (const auto& [name, colour] : colourNames()) {
    values.emplace_back(QLatin1String(name), (tokens.*colour).name());
  }
  const auto pixels = [&](const char* name, int length) {
    values.emplace_back(QLatin1String(name), QString::number(length) + QStringLiteral("px"));
  };
  const auto padding = [&](const QString& name, const Inset& inset, int less) {
    values.emplace_back(
        name, QStringLiteral("%1px %2px").arg(inset.vertical - less).arg(inset.horizontal - less));
  };
  for (const auto& [name, inset] : insetNames()) {
    const QString inside = QLatin1String(name) + QStringLiteral("Inside");
    padding(inside, insets().*inset, 0);
    padding(inside + QStringLiteral("Ring"), insets().*inset, kRing - kBorder);
  }
  pixels("target", target);
  pixels("targetInside", target - 2 * (insets().button.vertical + kBorder));
  pixels("iconLeast", target - 2 * (insets().icon.horizontal + kBorder));
  for (const auto& [name, length] : spaceNames()) pixels(name, space().*length);
  pixels("cardRadius", sizes().cardRadius);
  pixels("controlRadius", sizes().controlRadius);
  pixels("fieldRadius", sizes().fieldRadius);
  const bool dark = tokens.window.lightness() < tokens.text.lightness();
  values.emplace_back(QStringLiteral("mode"),
                      dark ? QStringLiteral("dark") : QStringLiteral("light"));
  // Longer names first: @accent is the beginning of @accentText.
  std::sort(values.begin(), values.end(),
            [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
  for (const auto& [name, value] : values) sheet.replace(QLatin1Char('@') + name, value);
  return sheet;
}

}  // namespace tidlig::app
