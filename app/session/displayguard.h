#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace tidlig::app {

/// While it lives, a start without a display (over a plain terminal, from a service) ends with a
/// sentence and status 1 where Qt would abort the process and leave a crash behind. Made while an
/// application and a language are there; one at a time.
class DisplayGuard {
 public:
  DisplayGuard();
  ~DisplayGuard();
  DisplayGuard(const DisplayGuard&) = delete;
  DisplayGuard& operator=(const DisplayGuard&) = delete;

 private:
  QtMessageHandler m_before;
};

}  // namespace tidlig::app
