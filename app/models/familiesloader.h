#pragma once

#include "session/session.h"
#include "usecases/families.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace tidlig::app {

/// Reads what the rows of all families show, a few milliseconds at a time between the window's own
/// work: the database is for one thread. Those that somebody looks at come first.
class FamiliesLoader : public QObject {
  Q_OBJECT

 public:
  using Take = std::function<void(std::vector<usecases::FamilyRow>)>;
  /// The next family that is looked at and not known yet.
  using Wanted = std::function<std::optional<usecases::FamilyKey>()>;

  FamiliesLoader(Session& session, Take take, Wanted wanted, QObject* parent = nullptr);

  /// Begins with `keys`, which ascend, from the first.
  void start(std::vector<usecases::FamilyKey> keys);
  void stop();
  /// Goes on where it was stopped.
  void resume();

  [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
  [[nodiscard]] bool isDone() const { return m_next == m_keys.size(); }
  /// Whether it has taken so long that a person wants to be told.
  [[nodiscard]] bool isSlow() const;
  [[nodiscard]] int percent() const;

 Q_SIGNALS:
  /// At most some times a second.
  void progressed();
  void finished();
  void failed(const base::Error& error);

 private:
  void slice();
  bool readOne(usecases::FamilyKey first, usecases::FamilyKey last);

  Session& m_session;
  Take m_take;
  Wanted m_wanted;
  std::vector<usecases::FamilyKey> m_keys;
  std::size_t m_next = 0;
  QTimer m_timer;
  QElapsedTimer m_running;
  QElapsedTimer m_told;
};

}  // namespace tidlig::app
