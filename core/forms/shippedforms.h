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

/// A form that places nobody (PHQ-9, EPDS …), and what is known of its totals.
struct ShippedCard {
  ShippedFile form;
  std::string_view sheet;  ///< empty where nothing is added up
};

/// Everything in forms/cards/, ascending by path.
std::vector<ShippedCard> shippedCards();

}  // namespace tidlig::forms
