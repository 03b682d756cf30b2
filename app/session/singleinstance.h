#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

namespace tidlig::app {

/// One window for each vault and user of the machine. The vault's name on the user's own session
/// bus says which window has it; the bus takes the name back when that program ends, however it
/// ends. The name is a hash: no folder and no person can be read from it. Without a bus every claim
/// succeeds, and the vault's own lock alone keeps two windows apart.
class SingleInstance : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "dk.tidlig.Window")

 public:
  explicit SingleInstance(const QDBusConnection& bus = QDBusConnection::sessionBus(),
                          QObject* parent = nullptr);
  ~SingleInstance() override;

  /// Makes the vault this program's, and gives back the one it had. False where another program has
  /// it: that one was asked to come forward and answered.
  bool claim(const QString& folder);

  /// The name on the bus for a vault's folder.
  static QString nameOf(const QString& folder);

 public Q_SLOTS:
  /// Called over the bus.
  Q_SCRIPTABLE void comeForward();

 Q_SIGNALS:
  void wanted();

 private:
  void giveBack();
  [[nodiscard]] bool take(const QString& name);
  [[nodiscard]] bool askToComeForward(const QString& name) const;

  QDBusConnection m_bus;
  QString m_name;
};

}  // namespace tidlig::app
