#pragma once

#include <QDBusConnection>
#include <QProcess>

#include <stdexcept>

namespace tidlig::test {

/// A bus of the test's own.
class Bus {
 public:
  Bus() {
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"),
                    QStringLiteral("--print-address=1")});
    if (!m_daemon.waitForReadyRead(10'000)) throw std::runtime_error("no bus");
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
  }
  ~Bus() {
    for (const auto& name : m_names) QDBusConnection::disconnectFromBus(name);
    m_daemon.kill();
    m_daemon.waitForFinished();
  }
  /// A new one each time.
  QDBusConnection connection() {
    const auto name = QStringLiteral("test%1-%2").arg(m_names.size()).arg(m_address);
    m_names << name;
    return QDBusConnection::connectToBus(m_address, name);
  }
  [[nodiscard]] const QString& address() const { return m_address; }

 private:
  QProcess m_daemon;
  QString m_address;
  QStringList m_names;
};

}  // namespace tidlig::test
