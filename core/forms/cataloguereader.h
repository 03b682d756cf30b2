#pragma once

#include "domain/catalogue.h"

#include <string_view>

namespace tidlig::forms {

/// Reads a catalogue file (SCORING.md section 9, forms/schemas/catalogue.schema.json). Strict:
/// every type is checked and an unknown key is refused (`$schema` is allowed at the top). Fails
/// with `invalid` and the JSON pointer of the first fault in the file.
base::Result<domain::Catalogue> readCatalogue(std::string_view bytes);

}  // namespace tidlig::forms
