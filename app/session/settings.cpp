#include "session/settings.h"

#include <QStandardPaths>

namespace tidlig::app {
namespace {

constexpr QLatin1String kColours("theme");
constexpr QLatin1String kContrast("highContrast");
constexpr QLatin1String kTouch("touch");

QString ownFile() {
  const auto folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
  return folder + QStringLiteral("/tidlig/tidlig.ini");
}

QString keyOf(const QString& command) {
  return QStringLiteral("keys/") + command;
}

QString hintOf(const QString& name) {
  return QStringLiteral("hints/") + name;
}

}  // namespace

Settings::Settings(const QString& file)
    : m_store(file.isEmpty() ? ownFile() : file, QSettings::IniFormat) {}

QString Settings::language() const {
  return m_store.value(QStringLiteral("language")).toString();
}

void Settings::setLanguage(const QString& code) {
  m_store.setValue(QStringLiteral("language"), code);
}

Look Settings::look() const {
  Look look;
  look.colours = themeChoiceFromName(m_store.value(kColours).toString());
  if (m_store.contains(kContrast)) look.strongContrast = m_store.value(kContrast).toBool();
  look.touch = m_store.value(kTouch).toBool();
  return look;
}

void Settings::setLook(const Look& look) {
  m_store.setValue(kColours, themeChoiceName(look.colours));
  // As the system until somebody chooses.
  if (look.strongContrast) m_store.setValue(kContrast, *look.strongContrast);
  m_store.setValue(kTouch, look.touch);
}

QByteArray Settings::geometry() const {
  return m_store.value(QStringLiteral("geometry")).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry) {
  m_store.setValue(QStringLiteral("geometry"), geometry);
}

QString Settings::lastVault() const {
  return m_store.value(QStringLiteral("lastVault")).toString();
}

void Settings::setLastVault(const QString& folder) {
  m_store.setValue(QStringLiteral("lastVault"), folder);
}

std::vector<std::pair<QString, QString>> Settings::keys() const {
  std::vector<std::pair<QString, QString>> found;
  for (const auto& name : m_store.allKeys()) {
    const QString prefix = keyOf({});
    if (!name.startsWith(prefix)) continue;
    found.emplace_back(name.mid(prefix.size()), m_store.value(name).toString());
  }
  return found;
}

void Settings::setKeys(const QString& command, const QString& keys) {
  keys.isEmpty() ? m_store.remove(keyOf(command)) : m_store.setValue(keyOf(command), keys);
}

void Settings::forgetKeys() {
  m_store.remove(QStringLiteral("keys"));
}

bool Settings::hintRead(const QString& name) const {
  return m_store.value(hintOf(name)).toBool();
}

void Settings::setHintRead(const QString& name) {
  m_store.setValue(hintOf(name), true);
}

}  // namespace tidlig::app
