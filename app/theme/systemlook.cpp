#include "theme/systemlook.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPalette>
#include <QStyleHints>

#include <utility>

namespace tidlig::app {
namespace {

constexpr auto kService = "org.freedesktop.portal.Desktop";
constexpr auto kPath = "/org/freedesktop/portal/desktop";
constexpr auto kSettings = "org.freedesktop.portal.Settings";
constexpr auto kAppearance = "org.freedesktop.appearance";
constexpr auto kColours = "color-scheme";
constexpr auto kContrast = "contrast";

bool looksDark(const QPalette& palette) {
  return palette.color(QPalette::Window).lightness() <
         palette.color(QPalette::WindowText).lightness();
}

}  // namespace

SystemLook::SystemLook(QObject* parent)
    : QObject(parent), m_dark(looksDark(QApplication::palette())) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  const auto* hints = QGuiApplication::styleHints();
  const auto read = [this](Qt::ColorScheme scheme) {
    if (scheme == Qt::ColorScheme::Unknown) return;
    m_dark = scheme == Qt::ColorScheme::Dark;
    Q_EMIT changed();
  };
  read(hints->colorScheme());
  connect(hints, &QStyleHints::colorSchemeChanged, this, read);
#endif
  askPortal();
}

void SystemLook::askPortal() {
  auto bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  bus.connect(QString::fromLatin1(kService), QString::fromLatin1(kPath),
              QString::fromLatin1(kSettings), QStringLiteral("SettingChanged"), this,
              SLOT(settingChanged(QString, QString, QDBusVariant)));
  ask(QString::fromLatin1(kColours));
  ask(QString::fromLatin1(kContrast));
}

void SystemLook::ask(const QString& key) {
  auto call =
      QDBusMessage::createMethodCall(QString::fromLatin1(kService), QString::fromLatin1(kPath),
                                     QString::fromLatin1(kSettings), QStringLiteral("Read"));
  call << QString::fromLatin1(kAppearance) << key;
  auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    if (reply.isValid()) settingChanged(QString::fromLatin1(kAppearance), key, reply.value());
    watcher->deleteLater();
  });
}

void SystemLook::settingChanged(const QString& group, const QString& key,
                                const QDBusVariant& value) {
  if (group != QLatin1String(kAppearance)) return;
  QVariant inner = value.variant();
  if (inner.canConvert<QDBusVariant>()) inner = inner.value<QDBusVariant>().variant();
  const auto said = inner.toUInt();
  if (key == QLatin1String(kColours)) {
    if (said != 0) m_dark = said == 1;
  } else if (key == QLatin1String(kContrast)) {
    m_contrast = said == 1;
  } else {
    return;
  }
  Q_EMIT changed();
}

}  // namespace tidlig::app
