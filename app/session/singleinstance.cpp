#include "session/singleinstance.h"

#include "base/hash.h"
#include "text/text.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>
#include <QFileInfo>

namespace tidlig::app {
namespace {

constexpr int kPatience = 3000;  // milliseconds for the other window to answer
constexpr int kTries = 3;

QString objectPath() {
  return QStringLiteral("/window");
}

}  // namespace

SingleInstance::SingleInstance(const QDBusConnection& bus, QObject* parent)
    : QObject(parent), m_bus(bus) {
  m_bus.registerObject(objectPath(), this, QDBusConnection::ExportScriptableSlots);
}

SingleInstance::~SingleInstance() {
  giveBack();
  m_bus.unregisterObject(objectPath());
}

QString SingleInstance::nameOf(const QString& folder) {
  const QString real = QFileInfo(folder).canonicalFilePath();
  const QString path = real.isEmpty() ? QDir::cleanPath(QDir(folder).absolutePath()) : real;
  // A part of a name must not begin with a digit.
  return QStringLiteral("dk.tidlig.v%1").arg(qs(base::sha256Hex("vault " + utf8(path))));
}

/// A program that ends just now may hold the name without answering any more: then it is tried
/// again. In the worst case the vault's own lock decides.
bool SingleInstance::claim(const QString& folder) {
  const QString name = nameOf(folder);
  if (name == m_name) return true;
  for (int i = 0; i < kTries; ++i) {
    if (take(name)) {
      giveBack();
      m_name = name;
      return true;
    }
    if (askToComeForward(name)) return false;
  }
  return true;
}

bool SingleInstance::take(const QString& name) {
  if (!m_bus.isConnected()) return true;
  const auto reply =
      m_bus.interface()->registerService(name, QDBusConnectionInterface::DontQueueService,
                                         QDBusConnectionInterface::DontAllowReplacement);
  return !reply.isValid() || reply.value() == QDBusConnectionInterface::ServiceRegistered;
}

bool SingleInstance::askToComeForward(const QString& name) const {
  const auto call = QDBusMessage::createMethodCall(
      name, objectPath(), QStringLiteral("dk.tidlig.Window"), QStringLiteral("comeForward"));
  return m_bus.call(call, QDBus::Block, kPatience).type() == QDBusMessage::ReplyMessage;
}

void SingleInstance::giveBack() {
  if (!m_name.isEmpty() && m_bus.isConnected()) m_bus.interface()->unregisterService(m_name);
  m_name.clear();
}

void SingleInstance::comeForward() {
  Q_EMIT wanted();
}

}  // namespace tidlig::app
