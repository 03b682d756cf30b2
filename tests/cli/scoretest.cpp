#include "support/process.h"
#include "support/tempfolder.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

using tidlig::test::cli;
using tidlig::test::Finished;
using tidlig::test::lines;

namespace {

const std::string kModel = TIDLIG_SOURCE_DIR "/forms/models/tidlig-start.json";
const std::string kCatalogue = TIDLIG_SOURCE_DIR "/forms/indicators.json";

std::string caseText(const std::string& family, const std::string& indicator = "sign.sleep") {
  return R"({"family": ")" + family +
         R"(", "asOf": "2026-11-23", "children": [{"id": "c1", "birthDate": "2023-05-01"}], "adults": [],)"
         R"( "screenings": [{"id": "s1", "subject": "c1", "profession": "daycare", "date": "2026-11-01",)"
         R"( "status": "final", "observations": [{"indicator": ")" +
         indicator + R"(", "value": "some"}]}]})";
}

Finished score(std::vector<std::string> cases, std::string_view input = {}) {
  std::vector<std::string> arguments = {"score", "--model", kModel, "--catalogue", kCatalogue};
  arguments.insert(arguments.end(), cases.begin(), cases.end());
  return cli(arguments, input);
}

std::string write(const tidlig::test::TempFolder& folder, const std::string& name,
                  std::string_view text) {
  const std::filesystem::path path = folder.path() / name;
  std::ofstream(path, std::ios::binary) << text;
  return path.string();
}

}  // namespace

TEST_CASE("score writes one line a case, from files and from standard input, in their order") {
  const tidlig::test::TempFolder folder;
  const std::string a = write(folder, "a.json", caseText("A"));
  const Finished both = score({a, "-"}, caseText("B") + "\n\n" + caseText("C"));
  CHECK(both.status == 0);
  CHECK(both.err.empty());
  const auto out = lines(both.out);
  REQUIRE(out.size() == 3);
  CHECK(out[0].starts_with(R"({"family":"A","asOf":"2026-11-23","model":{"id":"tidlig-start")"));
  CHECK(out[1].starts_with(R"({"family":"B")"));
  CHECK(out[2].starts_with(R"({"family":"C")"));
}

TEST_CASE("a bad case gives one line with file or line number and pointer, the others are scored") {
  const tidlig::test::TempFolder folder;
  const std::string bad = write(folder, "bad.json", caseText("A", "sign.unheardOf"));
  const Finished result = score({bad, "-"}, caseText("B") + "\n{\"family\":\n" +
                                                caseText("C", "nonsense") + "\n" + caseText("D"));
  CHECK(result.status == 2);
  CHECK(lines(result.out).size() == 2);
  const auto errors = lines(result.err);
  REQUIRE(errors.size() == 3);
  CHECK(errors[0].starts_with("tidlig-cli: " + bad +
                              ": /screenings/0/observations/0/indicator: expected"));
  CHECK(errors[1].starts_with("tidlig-cli: -:2: /family: expected well-formed JSON"));
  CHECK(errors[2].starts_with("tidlig-cli: -:3: /screenings/0/observations/0/indicator: expected"));
}

TEST_CASE("hostile text gives a sentence and status 2, never a crash") {
  const std::string deep = "{\"family\":" + std::string(100000, '[');
  const std::string bom = "\xff\xfe{\0}\0";
  const std::string huge = "{\"family\": \"" + std::string(65 * 1024 * 1024, 'x') + "\"}";
  for (const std::string& text :
       {deep, bom, huge, std::string("\"\xc3\x28\""), std::string("[]"), std::string("1e9999")}) {
    const Finished result = score({"-"}, text + "\n" + caseText("Z"));
    CHECK(result.status == 2);
    CHECK(lines(result.err).size() == 1);
    CHECK(lines(result.out).size() == 1);
  }
}

TEST_CASE(
    "a model or catalogue that cannot be used scores nothing and names every place in one line") {
  const tidlig::test::TempFolder folder;
  const std::string broken =
      write(folder, "model.json", R"({"id": "x", "version": "1", "table": []})");
  const Finished result =
      cli({"score", "--model", broken, "--catalogue", kCatalogue, "-"}, caseText("A"));
  CHECK(result.status == 2);
  CHECK(result.out.empty());
  REQUIRE(lines(result.err).size() == 1);
  CHECK(result.err.find("/title: ") != std::string::npos);
  CHECK(result.err.find("/validityMonths: ") != std::string::npos);
  const Finished none =
      cli({"score", "--model", kModel, "--catalogue", "/nowhere.json", "-"}, caseText("A"));
  CHECK(none.status == 2);
  CHECK(lines(none.err).size() == 1);
}

TEST_CASE("bad usage is one line and status 2") {
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{}, {"score"}, {"score", "--nonsense"}, {"nonsense"}}) {
    const Finished result = cli(arguments);
    CHECK(result.status == 2);
    CHECK(lines(result.err).size() == 1);
  }
  CHECK(cli({"--help"}).status == 0);
  CHECK(cli({"--version"}).status == 0);
}

TEST_CASE("output that cannot be written is status 7") {
  const Finished result =
      tidlig::test::run({"sh", "-c", "exec \"$0\" \"$@\" > /dev/full", TIDLIG_CLI, "score",
                         "--model", kModel, "--catalogue", kCatalogue, "-"},
                        caseText("A"));
  CHECK(result.status == 7);
}
