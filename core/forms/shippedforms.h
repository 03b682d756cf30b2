#pragma once

#include <string_view>
#include <vector>

namespace tidlig::forms {

/// A data file that comes with the program, byte for byte; lives as long as the program.
struct ShippedFile {
  std::string_view path;  ///< below the source folder, e.g. "forms/checklists/….json"
  std::string_view bytes;
};

/// forms/indicators.json
std::string_view shippedCatalogue();

/// forms/models/tidlig-start.json
std::string_view shippedModel();

/// Everything in forms/checklists/, ascending by path.
std::vector<ShippedFile> shippedChecklists();

}  // namespace tidlig::forms
