#include "support/process.h"
#include "support/tempfolder.h"
#include "support/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

using namespace tidlig;
using test::cli;
using test::Finished;
using test::lines;

namespace {

std::string path(const std::string& name) {
  return test::dataPath("responses/" + name + ".json").string();
}

Finished check(std::vector<std::string> responses, const std::string& form = "forms/form") {
  std::vector<std::string> arguments = {"response", "check", "--form", path(form)};
  arguments.insert(arguments.end(), responses.begin(), responses.end());
  return cli(arguments);
}

Finished score(std::vector<std::string> more, const std::string& form = "forms/scored") {
  std::vector<std::string> arguments = {"response", "score", "--form", path(form)};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return cli(arguments);
}

std::string write(const test::TempFolder& folder, const std::string& name, std::string_view text) {
  const std::filesystem::path file = folder.path() / name;
  std::ofstream(file, std::ios::binary) << text;
  return file.string();
}

std::string filled(const std::string& items) {
  return R"({"resourceType": "QuestionnaireResponse", "status": "completed", "item": [)" + items +
         "]}";
}

std::string chose(const std::string& linkId, const std::string& code) {
  return R"({"linkId": ")" + linkId +
         R"(", "answer": [{"valueCoding": {"system": "https://example.org/answers", "code": ")" +
         code + "\"}}]}";
}

}  // namespace

TEST_CASE("response check says of each file whether it is right, one line each, and goes on") {
  const Finished result = check({path("valid"), path("value-too-large"), path("in-progress")});
  CHECK(result.status == 1);
  CHECK(result.err.empty());
  const auto out = lines(result.out);
  REQUIRE(out.size() == 3);
  CHECK(out[0] == R"({"file":")" + path("valid") + R"(","valid":true,"findings":[]})");
  CHECK(out[1] ==
        R"({"file":")" + path("value-too-large") +
            R"(","valid":false,"findings":[{"severity":"error","rule":"value-too-large",)"
            R"("pointer":"/item/1/answer/0","text":{"da":"Svaret er større eller senere, )"
            R"(end spørgsmålet tillader.","en":"The answer is larger or later than the )"
            R"(question allows."}}]})");
  CHECK(out[2] == R"({"file":")" + path("in-progress") + R"(","valid":true,"findings":[]})");
  CHECK(check({path("valid"), path("in-progress")}).status == 0);
}

TEST_CASE("warnings leave a response valid") {
  const Finished result = check({path("valid")}, "forms/retired");
  CHECK(result.status == 0);
  CHECK(
      result.out.find(R"("valid":true,"findings":[{"severity":"warning","rule":"form-retired")") !=
      std::string::npos);
}

TEST_CASE("what is no JSON or cannot be opened is status 2, and the others are still checked") {
  const Finished result = check({path("not-json"), path("nowhere"), path("valid")});
  CHECK(result.status == 2);
  CHECK(lines(result.out).size() == 2);
  const auto errors = lines(result.err);
  REQUIRE(errors.size() == 2);
  CHECK(errors[0].starts_with("tidlig-cli: " + path("not-json") + ": "));
  CHECK(errors[1].starts_with("tidlig-cli: " + path("nowhere") + ": "));
  // JSON that is refused is found wrong, not unreadable.
  CHECK(check({path("key-twice")}).status == 1);
  CHECK(check({path("questionnaire-reference")}).status == 1);
}

TEST_CASE("a response to a refused form is not valid; a form that is no JSON is bad usage") {
  const Finished refused = check({path("valid")}, "forms/refused");
  CHECK(refused.status == 1);
  CHECK(refused.out.find(R"("valid":false)") != std::string::npos);
  CHECK(refused.out.find(R"("rule":"implicit-rules")") != std::string::npos);
  const Finished none = check({path("valid")}, "not-json");
  CHECK(none.status == 2);
  CHECK(none.out.empty());
  CHECK(lines(none.err).size() == 1);
  CHECK(check({path("valid")}, "nowhere").status == 2);
}

TEST_CASE("response score adds up what is complete and bounds what is not") {
  const test::TempFolder folder;
  const std::string whole =
      write(folder, "whole.json",
            filled(chose("1", "some") + "," + chose("2", "yes") + "," +
                   R"({"linkId": "total", "answer": [{"valueDecimal": 2.50}]})"));
  const std::string part = write(
      folder, "part.json",
      filled(chose("1", "yes") + "," + R"({"linkId": "total", "answer": [{"valueDecimal": 4}]})"));
  const Finished result = score({whole, part});
  CHECK(result.status == 0);
  CHECK(result.err.empty());
  const auto out = lines(result.out);
  REQUIRE(out.size() == 2);
  CHECK(out[0] == R"({"file":")" + whole +
                      R"(","totals":[{"linkId":"total","complete":true,"answered":2,"of":2,)"
                      R"("total":2.5,"low":2.5,"high":2.5,"declared":2.50,"agrees":true}]})");
  CHECK(out[1] == R"({"file":")" + part +
                      R"(","totals":[{"linkId":"total","complete":false,"answered":1,"of":2,)"
                      R"("total":null,"low":2,"high":4,"declared":4,"agrees":null}]})");
}

TEST_CASE("a declared total that differs is told, never taken over") {
  const test::TempFolder folder;
  const std::string file = write(folder, "a.json",
                                 filled(chose("1", "some") + "," + chose("2", "yes") + "," +
                                        R"({"linkId": "total", "answer": [{"valueDecimal": 9}]})"));
  CHECK(score({file}).out.find(R"("total":2.5,"low":2.5,"high":2.5,"declared":9,"agrees":false)") !=
        std::string::npos);
}

TEST_CASE("response score takes what a person confirmed from a sheet") {
  const test::TempFolder folder;
  const std::string file = write(folder, "a.json", filled(chose("1", "some")));
  const std::string sheet = write(folder, "sheet.json",
                                  R"({"totals": [{"of": ["1"], "from": "weights"},)"
                                  R"( {"linkId": "total", "of": ["count"], "from": "values"}]})");
  const Finished result = score({"--sheet", sheet, file});
  CHECK(result.status == 0);
  CHECK(result.out ==
        R"({"file":")" + file +
            R"(","totals":[{"linkId":null,"complete":true,"answered":1,"of":1,"total":0.5,)"
            R"("low":0.5,"high":0.5,"declared":null,"agrees":null},{"linkId":"total",)"
            R"("complete":false,"answered":0,"of":1,"total":null,"low":0,"high":null,)"
            R"("declared":null,"agrees":null}]})"
            "\n");
  const std::string wrong =
      write(folder, "wrong.json", R"({"totals": [{"of": ["gone"], "from": "weights"}]})");
  const Finished refused = score({"--sheet", wrong, file});
  CHECK(refused.status == 2);
  CHECK(refused.out.empty());
  CHECK(refused.err == "tidlig-cli: " + wrong +
                           ": /totals/0/of/0: expected the linkId of a question in the form\n");
}

TEST_CASE("a form without weights has a total that is never complete") {
  const Finished result = score({path("valid")}, "forms/unweighted");
  CHECK(result.status == 0);
  CHECK(result.out.find(R"("complete":false,"answered":0,"of":0,"total":null,"low":null,)"
                        R"("high":null)") != std::string::npos);
}

TEST_CASE("response score goes on after what is no response") {
  const Finished result = score({path("not-json"), path("resource-type"), path("valid")});
  CHECK(result.status == 2);
  CHECK(lines(result.err).size() == 2);
  CHECK(lines(result.out).size() == 1);
  CHECK(score({path("valid")}, "forms/refused").status == 2);
  CHECK(score({path("valid")}, "not-json").status == 2);
}

TEST_CASE("nothing that a response says comes out with its findings") {
  const Finished result = check({path("item-unknown"), path("text-direction"), path("regex")});
  CHECK(result.out.find("Xyz") == std::string::npos);
  CHECK(result.out.find("Viborg") == std::string::npos);
}

TEST_CASE("response without what it needs is bad usage") {
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"response"},
        {"response", "check"},
        {"response", "check", path("valid")},
        {"response", "score", "--form", path("forms/form")}}) {
    const Finished result = cli(arguments);
    CHECK(result.status == 2);
    CHECK(lines(result.err).size() == 1);
  }
}
