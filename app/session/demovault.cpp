#include "session/demovault.h"

#include <QStandardPaths>

namespace tidlig::app {

QString demoPassphrase() {
  return QStringLiteral("mange blomster i en stille have");
}

QString demoFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
         QStringLiteral("/tidlig/demo");
}

base::Result<std::unique_ptr<usecases::OpenVault>> openDemoVault(const QString& /*folder*/,
                                                                 const base::Clock& /*clock*/) {
  return base::Error{base::ErrorKind::notFound, "no made-up families yet"};
}

}  // namespace tidlig::app
