#include "exchange/responsewriter.h"
#include "forms/questionnairereader.h"
#include "forms/responsecheck.h"
#include "forms/responsescore.h"
#include "forms/scoresheet.h"
#include "support/forms.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace tidlig;

namespace {

std::string readCard(const std::string& name) {
  const auto path = std::filesystem::path(TIDLIG_SOURCE_DIR) / "forms" / "cards" / name;
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

struct Card {
  forms::ReadForm read;
  forms::ScoreSheet sheet;

  [[nodiscard]] const forms::Questionnaire& form() const { return read.form.value(); }
};

Card card(const std::string& stem) {
  Card made{forms::readQuestionnaire(readCard(stem + ".json")), {}};
  auto sheet = forms::readScoreSheet(readCard(stem + ".sheet.json"), made.form());
  REQUIRE(sheet.ok());
  made.sheet = sheet.value();
  return made;
}

/// The option of the question that weighs `weight`.
forms::AnswerValue weighing(const forms::Questionnaire& form, const std::string& linkId,
                            int weight) {
  for (const forms::AnswerOption& option : forms::findQuestion(form, linkId)->options) {
    if (option.weight == base::Decimal(weight)) return option.answer;
  }
  FAIL("no option of that weight");
  return {};
}

/// The first questions answered with these weights.
forms::QuestionnaireResponse answers(const forms::Questionnaire& form,
                                     const std::vector<int>& weights) {
  forms::QuestionnaireResponse response;
  response.canonical = form.canonical();
  response.status = forms::ResponseStatus::completed;
  response.authored = "2026-11-26";
  std::vector<forms::ResponseItem> questions;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const std::string linkId = std::to_string(i + 1);
    questions.push_back(test::answered(linkId, weighing(form, linkId, weights[i])));
  }
  response.items = {test::grouped("questions", questions)};
  return response;
}

forms::Total totalOf(const Card& card, const std::vector<int>& weights) {
  const auto totals = forms::scoreResponse(card.form(), answers(card.form(), weights), card.sheet);
  REQUIRE(totals.size() == 1);
  return totals.front();
}

}  // namespace

TEST_CASE("PHQ-9 adds up nine answers to 27 at the most, GAD-7 seven to 21") {
  const Card phq = card("tidlig-phq-9");
  CHECK(totalOf(phq, std::vector(9, 0)).total == base::Decimal(0));
  CHECK(totalOf(phq, std::vector(9, 3)).total == base::Decimal(27));
  CHECK(totalOf(phq, {0, 1, 2, 3, 0, 1, 2, 3, 1}).total == base::Decimal(13));
  const Card gad = card("tidlig-gad-7");
  CHECK(totalOf(gad, std::vector(7, 3)).total == base::Decimal(21));
  CHECK(totalOf(gad, {0, 1, 2, 3, 0, 1, 2}).total == base::Decimal(9));
  CHECK(totalOf(gad, std::vector(7, 3)).linkId == "total");
}

TEST_CASE("a card's total waits for every question that counts") {
  const Card phq = card("tidlig-phq-9");
  const forms::Total open = totalOf(phq, {1, 1, 1, 1, 1, 1, 1});
  CHECK_FALSE(open.complete);
  CHECK_FALSE(open.total.has_value());
  CHECK(open.answered == 7);
  CHECK(open.of == 9);
  CHECK(open.low == base::Decimal(7));
  CHECK(open.high == base::Decimal(13));
}

TEST_CASE("the question about daily life does not count") {
  const Card phq = card("tidlig-phq-9");
  forms::QuestionnaireResponse response = answers(phq.form(), std::vector(9, 1));
  const forms::Item* function = forms::findQuestion(phq.form(), "function");
  REQUIRE(function != nullptr);
  response.items[0].items.push_back(test::answered("function", function->options.back().answer));
  const auto totals = forms::scoreResponse(phq.form(), response, phq.sheet);
  CHECK(totals.front().total == base::Decimal(9));
}

TEST_CASE("a filled-in card goes out and comes back as a response to its form") {
  for (const char* stem : {"tidlig-phq-9", "tidlig-gad-7"}) {
    INFO(stem);
    const Card filled = card(stem);
    forms::QuestionnaireResponse response =
        answers(filled.form(), std::vector(filled.sheet.totals.front().of.size(), 0));
    response.items.push_back(test::grouped(
        "score", {test::answered("recheck", test::value(forms::ValueKind::date, "2026-12-24"))}));
    std::string out;
    REQUIRE(exchange::writeResponse(filled.form(), response, out).ok());
    const forms::CheckedResponse checked = forms::checkResponseFile(filled.read, out);
    for (const forms::ResponseFinding& finding : checked.findings) {
      UNSCOPED_INFO(finding.finding.rule << " " << finding.finding.pointer);
    }
    CHECK(checked.valid);
    CHECK(checked.findings.empty());
  }
}

TEST_CASE("what was talked about belongs to an answer that asks for it") {
  const Card phq = card("tidlig-phq-9");
  for (const int ninth : {0, 1, 2, 3}) {
    INFO(ninth);
    std::vector<int> weights(9, 0);
    weights.back() = ninth;
    forms::QuestionnaireResponse response = answers(phq.form(), weights);
    response.items[0].items.push_back(
        test::answered("9.talked", test::value(forms::ValueKind::string, "Ringede til lægen")));
    CHECK(forms::checkResponse(phq.form(), response).empty() == (ninth > 0));
  }
}
