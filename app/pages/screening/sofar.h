#pragma once

#include "text/reasons.h"
#include "usecases/screenings.h"

#include <QString>

namespace tidlig::app {

/// What a draft would mean if it were signed as it stands, in words. Computed, nothing stored.
QString meaningSoFar(usecases::OpenVault& vault, const usecases::FamilyView& family,
                     usecases::ScreeningKey draft, base::Date today);

}  // namespace tidlig::app
