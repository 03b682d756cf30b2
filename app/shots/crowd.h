#pragma once

#include "usecases/openvault.h"

namespace tidlig::app {

/// Adds one made-up family with as many people, as long names and as much written about them as a
/// page will ever have to hold.
base::Status addLargeFamily(usecases::OpenVault& vault);

}  // namespace tidlig::app
