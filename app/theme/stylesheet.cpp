#include "theme/stylesheet.h"

#include "theme/theme.h"

#include <QFile>
#include <QIcon>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <utility>
#include <vector>

namespace tidlig::app {
namespace {

/// Padding and border of buttons and fields in tidlig.qss, above and below together.
constexpr int kAroundContents = 12;
/// Those of a button with an icon, left and right together.
constexpr int kAroundIcon = 16;

QByteArray resource(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  return file.readAll();
}

QPixmap drawn(const QByteArray& svg, int size) {
  QSvgRenderer renderer(svg);
  QPixmap pixmap(size, size);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  renderer.render(&painter);
  return pixmap;
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
  pixels("target", target);
  pixels("targetInside", target - kAroundContents);
  pixels("iconInside", target - kAroundIcon);
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

QIcon makeIcon(const QString& name, const QColor& colour) {
  QByteArray svg = resource(QStringLiteral(":/icons/%1.svg").arg(name));
  const QColor ink = colour.isValid() ? colour : Theme::tokens().text;
  svg.replace("currentColor", ink.name().toLatin1());
  QIcon made;
  for (const int size : {20, 40, 60}) made.addPixmap(drawn(svg, size));
  return made;
}

}  // namespace tidlig::app
