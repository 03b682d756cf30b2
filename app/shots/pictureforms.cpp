#include "shots/pictureforms.h"

#include <array>

namespace tidlig::app {
namespace {

constexpr std::array kQuestions = {
    "Hvor ofte har du haft nogen at tale med om det, der fylder?",
    "Hvor ofte har du fået søvn nok til at kunne overskue dagen?",
    "Hvor ofte har du glædet dig over noget sammen med dit barn?",
    "Hvor ofte har du bedt om hjælp, når du havde brug for den?",
};
constexpr std::array kAnswers = {"Sjældent", "Nogle gange", "Ofte", "Næsten altid"};

std::string option(std::size_t weight) {
  const std::string number = std::to_string(weight);
  return R"({"valueCoding": {"system": "urn:opdigtet", "code": ")" + number + R"(", "display": ")" +
         kAnswers[weight] +
         R"("}, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue",)" +
         R"("valueDecimal": )" + number + "}]}";
}

std::string question(std::size_t index) {
  std::string options;
  for (std::size_t i = 0; i < kAnswers.size(); ++i) options += (i > 0 ? "," : "") + option(i);
  return R"({"linkId": "1.)" + std::to_string(index + 1) + R"(", "type": "choice", "text": ")" +
         kQuestions[index] + R"(", "answerOption": [)" + options + "]},";
}

/// Calculated where the form comes from, and looked after by hand in the full one.
std::string total(PictureForm kind) {
  std::string item = R"({"linkId": "2", "type": "integer", "text": "Samlet tal", "readOnly": true)";
  if (kind != PictureForm::full) {
    item +=
        R"(, "extension": [{"url":)"
        R"("http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",)"
        R"("valueExpression": {"language": "text/fhirpath", "expression": "1 + 1"}}])";
  }
  return item + "}";
}

}  // namespace

std::string pictureForm(PictureForm kind) {
  std::string form = R"({"resourceType": "Questionnaire", "status": "active", "language": "da",)"
                     R"("url": "https://opdigtet.example/Questionnaire/hverdag", "version": "2.1",)"
                     R"("title": "Hverdagen som forælder", "publisher": "Opdigtet Kommune",)";
  if (kind == PictureForm::refused) form += R"("implicitRules": "https://opdigtet.example/rules",)";
  form += R"("item": [)";
  for (std::size_t i = 0; i < kQuestions.size(); ++i) form += question(i);
  return form + total(kind) + "]}";
}

std::string pictureVersion(bool newer) {
  std::string form =
      R"({"resourceType": "Questionnaire", "status": "active", "language": "da",)"
      R"("url": "https://opdigtet.example/Questionnaire/om-dagen", "title": "Om dagen hjemme",)"
      R"("publisher": "Opdigtet Kommune", "version": ")";
  form += newer ? "1.1" : "1.0";
  form += R"(", "extension": [{"url": "https://tidlig.example/fhir/StructureDefinition/checklist",)"
          R"("extension": [{"url": "profession", "valueCode": "healthVisitor"},)"
          R"({"url": "subject", "valueCode": "child"}]}], "item": [)"
          R"({"linkId": "sleep", "type": "integer", "text": "Hvor mange timer sover barnet?"},)";
  form += newer
              ? R"({"linkId": "meals", "type": "string", "text": "Hvad spiser barnet helst?"},)"
                R"({"linkId": "mood", "type": "boolean", "text": "Er barnet for det meste glad?"})"
              : R"({"linkId": "meals", "type": "string", "text": "Hvad spiser barnet?"},)"
                R"({"linkId": "mood", "type": "string", "text": "Hvordan er barnets humør?"},)"
                R"({"linkId": "toy", "type": "string", "text": "Hvad leger barnet med?"})";
  return form + "]}";
}

}  // namespace tidlig::app
