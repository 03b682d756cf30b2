#include "session/settings.h"

#include <QStandardPaths>

namespace tidlig::app {
namespace {

QString ownFile() {
  const auto folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
  return folder + QStringLiteral("/tidlig/tidlig.ini");
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

QString Settings::theme() const {
  return m_store.value(QStringLiteral("theme")).toString();
}

void Settings::setTheme(const QString& name) {
  m_store.setValue(QStringLiteral("theme"), name);
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

}  // namespace tidlig::app
