#include "text/duty.h"

#include <QCoreApplication>

namespace tidlig::app {
namespace {

struct Duty {
  Q_DECLARE_TR_FUNCTIONS(Duty)
};

}  // namespace

QString dutyToNotify() {
  return Duty::tr(
      "The duty to notify follows from reason to believe that a child needs help, not from a "
      "target group. It is yours personally, whatever stands here.");
}

}  // namespace tidlig::app
