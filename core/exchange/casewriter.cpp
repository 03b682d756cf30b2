#include "exchange/casewriter.h"

#include "base/jsonwriter.h"

namespace tidlig::exchange {
namespace {

using base::JsonWriter;
using domain::Case;

std::string_view subjectOf(const Case& familyCase, const domain::Subject& subject) {
  switch (subject.kind) {
    case domain::Subject::Kind::child:
      return familyCase.children[subject.index].id;
    case domain::Subject::Kind::adult:
      return familyCase.adults[subject.index].id;
    case domain::Subject::Kind::family:
      break;
  }
  return "family";
}

void writeChild(JsonWriter& json, const domain::CaseChild& child) {
  json.beginObject().key("id").string(child.id);
  if (child.birthDate) json.key("birthDate").string(child.birthDate->text());
  if (child.dueDate) json.key("dueDate").string(child.dueDate->text());
  json.endObject();
}

void writeScreening(JsonWriter& json, const Case& familyCase,
                    const domain::CaseScreening& screening, const domain::Catalogue& catalogue) {
  json.beginObject().key("id").string(screening.id);
  json.key("subject").string(subjectOf(familyCase, screening.subject));
  json.key("profession").string(screening.profession);
  json.key("date").string(screening.date.text());
  json.key("status").string(domain::code(screening.status));
  json.key("observations").beginArray();
  for (const domain::Observation& observation : screening.observations) {
    json.beginObject().key("indicator").string(catalogue.at(observation.indicator).code);
    json.key("value").string(domain::code(observation.value)).endObject();
  }
  json.endArray().endObject();
}

}  // namespace

void writeCase(const Case& familyCase, const domain::Catalogue& catalogue, std::string& out) {
  JsonWriter json(out);
  json.beginObject().key("family").string(familyCase.family);
  json.key("asOf").string(familyCase.asOf.text());
  json.key("children").beginArray();
  for (const domain::CaseChild& child : familyCase.children) writeChild(json, child);
  json.endArray().key("adults").beginArray();
  for (const domain::CaseAdult& adult : familyCase.adults) {
    json.beginObject().key("id").string(adult.id).endObject();
  }
  json.endArray().key("screenings").beginArray();
  for (const domain::CaseScreening& screening : familyCase.screenings) {
    writeScreening(json, familyCase, screening, catalogue);
  }
  json.endArray().endObject();
}

}  // namespace tidlig::exchange
