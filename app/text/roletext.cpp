#include "text/roletext.h"

#include <QCoreApplication>

namespace tidlig::app {
namespace {

struct RoleText {
  Q_DECLARE_TR_FUNCTIONS(RoleText)
};

}  // namespace

QString familiesNotForRole() {
  return RoleText::tr(
      "Your role does not open families, so there is nothing here for you. Nothing is wrong: only "
      "those who work with the families can read about them.");
}

}  // namespace tidlig::app
