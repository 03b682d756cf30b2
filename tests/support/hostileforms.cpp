#include "support/hostileforms.h"

#include "forms/questionnairereader.h"

namespace tidlig::test {
namespace {

const std::string kHead = R"({"resourceType": "Questionnaire", "status": "active", "item": [)";

/// `piece` as often as it goes into the largest form, between `before` and `after`.
std::string filled(const std::string& before, const std::string& piece, const std::string& after) {
  std::string form = before;
  form.reserve(forms::kLargestForm);
  while (form.size() + piece.size() + after.size() < forms::kLargestForm) form += piece;
  return form + after;
}

std::string item(const std::string& more) {
  return R"({"linkId": "q", "text": "A question", "type": "choice", )" + more;
}

/// A short list of options that very many questions name.
std::string unfolding() {
  std::string concepts;
  for (int i = 0; i < 5000; ++i) {
    concepts += (i == 0 ? R"({"code": ")" : R"(,{"code": ")") + std::to_string(i) + R"("})";
  }
  const std::string set = R"({"resourceType": "ValueSet", "id": "v", "compose": {"include": [)"
                          R"({"system": "s", "concept": [)" +
                          concepts + "]}]}}";
  std::string items = kHead;
  for (int i = 0; i < 20'000; ++i) {
    items += (i == 0 ? R"({"linkId": ")" : R"(,{"linkId": ")") + std::to_string(i) +
             R"(", "type": "choice", "answerValueSet": "#v"})";
  }
  return items + R"(], "contained": [)" + set + "]}";
}

/// A chain of conditions, each waiting for the one before, the first for the last.
std::string ring(int length) {
  std::string items = kHead;
  for (int i = 0; i < length; ++i) {
    const std::string before = std::to_string(i == 0 ? length - 1 : i - 1);
    items += (i == 0 ? R"({"linkId": ")" : R"(,{"linkId": ")") + std::to_string(i) +
             R"(", "text": "A question", "type": "string", "enableWhen": [{"question": ")" +
             before + R"(", "operator": "exists", "answerBoolean": true}]})";
  }
  return items + "]}";
}

}  // namespace

std::vector<HostileForm> hostileForms() {
  const std::string open = item(R"("answerOption": [)");
  return {
      {"numbers", filled("[", "1,", "1]")},
      {"a million items", filled(kHead, "{},", "{}]}")},
      {"items with as little as they need",
       filled(kHead, R"({"linkId":"1","type":"string"},)", "{}]}")},
      {"levels", std::string(100'000, '[')},
      {"objects in objects", filled("", R"({"a":)", "1")},
      {"options", filled(kHead + open, R"({"valueInteger":1},)", "{}]}]}")},
      {"conditions", filled(kHead + item(R"("enableWhen": [)"), R"({"question":"a"},)", "{}]}]}")},
      {"translations",
       filled(kHead + item(R"("_text": {"extension": [)"),
              R"({"url":"http://hl7.org/fhir/StructureDefinition/translation","extension":[)"
              R"({"url":"lang","valueCode":"en"},{"url":"content","valueString":"x"}]},)",
              R"({"url":"x"}]}}]})")},
      {"contained sets",
       filled(R"({"resourceType": "Questionnaire", "status": "active", "contained": [)",
              R"({"resourceType":"ValueSet","id":"a"},)", "{}]}")},
      {"members of one object", filled(R"({"resourceType": "Questionnaire")", R"(,"a":1)", "}")},
      {"one long text",
       filled(kHead + R"({"linkId": "q", "type": "string", "text": ")", "<script>", R"("}]})")},
      {"a list that unfolds", unfolding()},
      {"a ring of conditions", ring(20'000)},
  };
}

}  // namespace tidlig::test
