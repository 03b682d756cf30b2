#include "theme/theme.h"

#include "theme/stylesheet.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QPalette>
#include <QStyleFactory>
#include <QStyleHints>
#include <QWidget>

namespace tidlig::app {
namespace {

constexpr auto kPortalService = "org.freedesktop.portal.Desktop";
constexpr auto kPortalPath = "/org/freedesktop/portal/desktop";
constexpr auto kPortalSettings = "org.freedesktop.portal.Settings";

Tokens& current() {
  static Tokens tokens = lightTokens();
  return tokens;
}

bool looksDark(const QPalette& palette) {
  return palette.color(QPalette::Window).lightness() <
         palette.color(QPalette::WindowText).lightness();
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
  m_systemDark = looksDark(QApplication::palette());
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  followSystem();
}

const Tokens& Theme::tokens() {
  return current();
}

void Theme::choose(ThemeChoice choice) {
  m_choice = choice;
  apply();
}

void Theme::followSystem() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  const auto* hints = QGuiApplication::styleHints();
  const auto read = [this](Qt::ColorScheme scheme) {
    if (scheme == Qt::ColorScheme::Unknown) return;
    m_systemDark = scheme == Qt::ColorScheme::Dark;
    if (m_applied) apply();
  };
  read(hints->colorScheme());
  connect(hints, &QStyleHints::colorSchemeChanged, this, read);
#else
  askPortal();
#endif
}

void Theme::askPortal() {
  auto bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  const QString service = QString::fromLatin1(kPortalService);
  const QString path = QString::fromLatin1(kPortalPath);
  const QString settings = QString::fromLatin1(kPortalSettings);
  bus.connect(service, path, settings, QStringLiteral("SettingChanged"), this,
              SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
  auto call = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
  call << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
  auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    if (reply.isValid()) {
      portalSettingChanged(QStringLiteral("org.freedesktop.appearance"),
                           QStringLiteral("color-scheme"), reply.value());
    }
    watcher->deleteLater();
  });
}

void Theme::portalSettingChanged(const QString& group, const QString& key,
                                 const QDBusVariant& value) {
  if (group != QLatin1String("org.freedesktop.appearance") ||
      key != QLatin1String("color-scheme")) {
    return;
  }
  QVariant inner = value.variant();
  if (inner.canConvert<QDBusVariant>()) inner = inner.value<QDBusVariant>().variant();
  m_systemDark = inner.toUInt() == 1;  // 1 prefers dark, 2 light, 0 says nothing
  if (m_applied && m_choice == ThemeChoice::system) apply();
}

void Theme::apply() {
  const bool dark =
      m_choice == ThemeChoice::dark || (m_choice == ThemeChoice::system && m_systemDark);
  if (m_applied && dark == m_dark) return;
  m_dark = dark;
  m_applied = true;
  current() = dark ? darkTokens() : lightTokens();
  QApplication::setPalette(paletteOf(current()));
  qApp->setStyleSheet(styleSheetOf(current()));
  Q_EMIT changed();
}

void setTextRole(QWidget* widget, TextRole role) {
  QFont font = QApplication::font();
  const double size = font.pointSizeF();
  switch (role) {
    case TextRole::body:
      break;
    case TextRole::small:
      font.setPointSizeF(size * 0.9);
      break;
    case TextRole::strong:
      font.setWeight(QFont::DemiBold);
      break;
    case TextRole::heading:
      font.setPointSizeF(size * 1.15);
      font.setWeight(QFont::DemiBold);
      break;
    case TextRole::title:
      font.setPointSizeF(size * 1.5);
      font.setWeight(QFont::DemiBold);
      break;
  }
  widget->setFont(font);
}

}  // namespace tidlig::app
