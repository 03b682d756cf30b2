#include "support/shippedforms.h"

#include "forms/cataloguereader.h"
#include "forms/questionnairereader.h"
#include "forms/shippedforms.h"

#include <stdexcept>

namespace tidlig::test {

const domain::Catalogue& shippedCatalogue() {
  static const domain::Catalogue kCatalogue =
      forms::readCatalogue(forms::shippedCatalogue()).value();
  return kCatalogue;
}

const std::vector<forms::Questionnaire>& shippedLists() {
  static const std::vector<forms::Questionnaire> kLists = [] {
    std::vector<forms::Questionnaire> read;
    for (const forms::ShippedFile& file : forms::shippedChecklists()) {
      read.push_back(forms::readQuestionnaire(file.bytes, &shippedCatalogue()).form.value());
    }
    return read;
  }();
  return kLists;
}

const forms::Questionnaire& shippedList(std::string_view id) {
  for (const forms::Questionnaire& form : shippedLists()) {
    if (form.url.ends_with(id)) return form;
  }
  throw std::runtime_error("no checklist " + std::string(id));
}

Codes askedIn(const forms::Questionnaire& form) {
  Codes codes;
  for (const forms::Item* item : forms::questionsOf(form)) {
    if (item->indicator) codes.insert(*item->indicator);
  }
  return codes;
}

Codes askedIn(const forms::Questionnaire& form, domain::Axis axis) {
  Codes codes;
  for (const std::string& code : askedIn(form)) {
    if (shippedCatalogue().at(*shippedCatalogue().find(code)).axis == axis) codes.insert(code);
  }
  return codes;
}

Codes codesWhere(const std::function<bool(const domain::Indicator&)>& holds) {
  Codes codes;
  for (const domain::Indicator& indicator : shippedCatalogue().indicators()) {
    if (holds(indicator)) codes.insert(indicator.code);
  }
  return codes;
}

}  // namespace tidlig::test
