#pragma once

#include "scoring/model.h"

#include <string>

namespace tidlig::exchange {

/// The model as a DMN 1.3 file: a FIRST table over counts for each axis, a UNIQUE table of the
/// twelve cells, and a drawing of how they hang together. What DMN has no place for stands in
/// extension elements (dmnnames.h); readDmn() gives the same model. The same model gives the same
/// bytes.
std::string writeDmn(const scoring::Model& model);

}  // namespace tidlig::exchange
