#include "theme/theme.h"

#include "theme/stillstyle.h"
#include "theme/stylesheet.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

namespace tidlig::app {
namespace {

struct InForce {
  Tokens tokens = tokensOf(Scheme::light);
  int target = sizes().target;
};

InForce& inForce() {
  static InForce now;
  return now;
}

QPalette paletteOf(const Tokens& t) {
  QPalette palette;
  palette.setColor(QPalette::Window, t.window);
  palette.setColor(QPalette::WindowText, t.text);
  palette.setColor(QPalette::Base, t.surface);
  palette.setColor(QPalette::AlternateBase, t.window);
  palette.setColor(QPalette::Text, t.text);
  palette.setColor(QPalette::Button, t.surface);
  palette.setColor(QPalette::ButtonText, t.text);
  palette.setColor(QPalette::BrightText, t.accentText);
  palette.setColor(QPalette::Highlight, t.accent);
  palette.setColor(QPalette::HighlightedText, t.accentText);
  palette.setColor(QPalette::Link, t.accent);
  palette.setColor(QPalette::LinkVisited, t.accent);
  palette.setColor(QPalette::ToolTipBase, t.surface);
  palette.setColor(QPalette::ToolTipText, t.text);
  palette.setColor(QPalette::PlaceholderText, t.quiet);
  palette.setColor(QPalette::Mid, t.edge);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, t.quiet);
  }
  return palette;
}

}  // namespace

ThemeChoice themeChoiceFromName(const QString& name) {
  if (name == QLatin1String("light")) return ThemeChoice::light;
  if (name == QLatin1String("dark")) return ThemeChoice::dark;
  return ThemeChoice::system;
}

QString themeChoiceName(ThemeChoice choice) {
  switch (choice) {
    case ThemeChoice::light:
      return QStringLiteral("light");
    case ThemeChoice::dark:
      return QStringLiteral("dark");
    case ThemeChoice::system:
      break;
  }
  return QStringLiteral("system");
}

Theme::Theme(QObject* parent) : QObject(parent) {
  useStillStyle();
  connect(&m_system, &SystemLook::changed, this, [this] {
    if (m_scheme) apply();
  });
}

const Tokens& Theme::tokens() {
  return inForce().tokens;
}

int Theme::target() {
  return inForce().target;
}

bool Theme::dark() const {
  return m_look.colours == ThemeChoice::dark ||
         (m_look.colours == ThemeChoice::system && m_system.dark());
}

bool Theme::strongContrast() const {
  return m_look.strongContrast.value_or(m_system.strongContrast());
}

void Theme::choose(const Look& look) {
  m_look = look;
  apply();
}

void Theme::apply() {
  const auto scheme = strongContrast() ? dark() ? Scheme::darkContrast : Scheme::lightContrast
                      : dark()         ? Scheme::dark
                                       : Scheme::light;
  const int target = m_look.touch ? sizes().touchTarget : sizes().target;
  if (scheme == m_scheme && target == inForce().target) return;
  m_scheme = scheme;
  inForce() = {tokensOf(scheme), target};
  QApplication::setPalette(paletteOf(tokens()));
  qApp->setStyleSheet(styleSheetOf(tokens(), target));
  Q_EMIT changed();
}

void setTextRole(QWidget* widget, TextRole role) {
  QFont font = QApplication::font();
  font.setPointSizeF(font.pointSizeF() * typeScale(role));
  if (role != TextRole::body && role != TextRole::small) font.setWeight(QFont::DemiBold);
  widget->setFont(font);
}

}  // namespace tidlig::app
