#include "forms/shippedforms.h"

#include "base/embedded.h"

namespace tidlig::forms {
namespace {

constexpr std::string_view kChecklists = "forms/checklists/";

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

}  // namespace tidlig::forms
