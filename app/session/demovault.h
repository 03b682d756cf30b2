#pragma once

#include "usecases/openvault.h"

#include <QString>

namespace tidlig::app {

/// The passphrase of the made-up families' vault. No secret: it is shown on the first page.
QString demoPassphrase();

/// Where the made-up families lie: below the user's data folder, apart from every real vault.
QString demoFolder();

/// Makes the vault of 40 made-up families in `folder` where there is none, and opens it. Slow (a
/// key is derived): for a worker thread. Fails as createDemoVault and OpenVault::unlock do.
base::Result<std::unique_ptr<usecases::OpenVault>> openDemoVault(const QString& folder,
                                                                 const base::Clock& clock);

}  // namespace tidlig::app
