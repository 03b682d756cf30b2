#pragma once

#include "exchange/xmlwriter.h"

#include <span>
#include <string>

namespace tidlig::exchange::dmn {

/// The id of the requirement that leads from one element to another.
std::string requirementId(std::string_view from, std::string_view to);

/// DMNDI: where an editor draws the decisions and what they count. `child` and `parent` are the
/// ids of the counts.
void writeDrawing(XmlWriter& xml, std::span<const std::string> child,
                  std::span<const std::string> parent);

}  // namespace tidlig::exchange::dmn
