#pragma once

#include "scoring/modelcheck.h"
#include "scoring/modelreader.h"

#include <vector>

namespace tidlig::scoring {

/// Of a level, before somebody is warned that it is no longer easily read.
inline constexpr std::size_t kReadableConditions = 12;

/// What is odd but harmless in the parts of a model that could be read, in the order of the model:
/// validity, unborn, the child's conditions, the parents', the table.
std::vector<ModelFinding> modelWarnings(const ModelReading& reading,
                                        const domain::Catalogue* catalogue);

}  // namespace tidlig::scoring
