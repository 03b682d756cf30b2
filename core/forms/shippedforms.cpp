#include "forms/shippedforms.h"

#include "base/embedded.h"

#include <string>

namespace tidlig::forms {
namespace {

constexpr std::string_view kChecklists = "forms/checklists/";
constexpr std::string_view kCards = "forms/cards/";
constexpr std::string_view kForm = ".json";
constexpr std::string_view kSheet = ".sheet.json";

}  // namespace

std::string_view shippedCatalogue() {
  return base::embeddedFile("forms/indicators.json").value_or("");
}

std::string_view shippedModel() {
  return base::embeddedFile("forms/models/tidlig-start.json").value_or("");
}

std::vector<ShippedFile> shippedChecklists() {
  std::vector<ShippedFile> checklists;
  for (const base::EmbeddedFile& file : base::embeddedFiles()) {
    if (file.path.starts_with(kChecklists)) checklists.push_back({file.path, file.bytes});
  }
  return checklists;
}

std::vector<ShippedCard> shippedCards() {
  std::vector<ShippedCard> cards;
  for (const base::EmbeddedFile& file : base::embeddedFiles()) {
    if (!file.path.starts_with(kCards) || file.path.ends_with(kSheet)) continue;
    const std::string_view name = file.path.substr(0, file.path.size() - kForm.size());
    const auto sheet = base::embeddedFile(std::string(name).append(kSheet));
    cards.push_back({{file.path, file.bytes}, sheet.value_or("")});
  }
  return cards;
}

}  // namespace tidlig::forms
