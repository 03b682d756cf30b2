#pragma once

#include "session/idlewatch.h"
#include "session/relaunch.h"
#include "usecases/openvault.h"

#include <QObject>

#include <memory>

namespace tidlig::app {

/// The signed-in state of the program: the open vault, and the ways out of it.
class Session : public QObject {
  Q_OBJECT

 public:
  Session(const base::Clock& clock, IdleWatch::Now now = {}, QObject* parent = nullptr);
  ~Session() override;

  [[nodiscard]] bool isOpen() const { return m_vault != nullptr; }
  /// Only while open.
  [[nodiscard]] usecases::OpenVault& vault() const { return *m_vault; }
  [[nodiscard]] const base::Clock& clock() const { return m_clock; }
  [[nodiscard]] IdleWatch& idle() { return m_idle; }

  void open(std::unique_ptr<usecases::OpenVault> vault);
  /// Closes the database and wipes the keys. Whoever listens to `closing` lets go of everything
  /// read from the vault first; what happens then (a fresh image) is the window's part.
  void lock();

 Q_SIGNALS:
  void opened();
  void closing();
  void locked();
  /// Something was committed just now.
  void saved();

 private:
  const base::Clock& m_clock;
  IdleWatch m_idle;
  std::unique_ptr<usecases::OpenVault> m_vault;
};

}  // namespace tidlig::app
