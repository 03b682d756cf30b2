#pragma once

#include "domain/case.h"

#include <string>

namespace tidlig::exchange {

/// Appends a case as compact JSON without a line end, its people, screenings and observations in
/// their own order: reading it again gives an equal case, writing that the same bytes.
void writeCase(const domain::Case& familyCase, const domain::Catalogue& catalogue,
               std::string& out);

}  // namespace tidlig::exchange
