#pragma once

#include "usecases/openvault.h"

#include <QString>

#include <memory>

namespace tidlig::app {

/// What opens the vault of made-up families. No secret: it is shown on the first page.
QString demoPassphrase();

/// Where it lies: the program's own data folder of this user.
QString demoFolder();

/// Makes the vault of forty made-up families where it is not there yet, and opens it. Takes
/// seconds: not for the window's thread.
base::Result<std::unique_ptr<usecases::OpenVault>> openDemoVault(const QString& folder,
                                                                 const base::Clock& clock);

}  // namespace tidlig::app
