#include "session/demovault.h"

#include "usecases/demovault.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace tidlig::app {
namespace {

constexpr std::uint64_t kDemoSeed = 2026;

}  // namespace

QString demoPassphrase() {
  return QStringLiteral("mange blomster i en stille have");
}

QString demoFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
         QStringLiteral("/tidlig/demo");
}

base::Result<std::unique_ptr<usecases::OpenVault>> openDemoVault(const QString& folder,
                                                                 const base::Clock& clock) {
  const std::filesystem::path path = QFile::encodeName(folder).toStdString();
  const auto passphrase = security::SecretText::copyOf(demoPassphrase().toStdString());
  if (!QFile::exists(folder + QStringLiteral("/vault.keys"))) {
    QDir().mkpath(QFileInfo(folder).path());
    usecases::NewDemo wanted{.folder = path, .seed = kDemoSeed, .asOf = clock.today()};
    TIDLIG_TRY(usecases::createDemoVault(wanted, passphrase, security::kLowestCost, clock));
  }
  return usecases::OpenVault::unlock(path, std::nullopt, passphrase, clock);
}

}  // namespace tidlig::app
