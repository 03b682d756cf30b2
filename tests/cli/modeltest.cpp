#include "base/json.h"
#include "support/modelpieces.h"
#include "support/process.h"
#include "support/tempfolder.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

using namespace tidlig;
using test::cli;
using test::Finished;
using test::ModelPieces;

namespace {

const std::string kModel = TIDLIG_SOURCE_DIR "/forms/models/tidlig-start.json";
const std::string kCatalogue = TIDLIG_SOURCE_DIR "/forms/indicators.json";

std::string write(const test::TempFolder& folder, const std::string& name, std::string_view bytes) {
  const std::filesystem::path path = folder.path() / name;
  std::ofstream(path, std::ios::binary) << bytes;
  return path.string();
}

/// One line of JSON.
base::JsonDocument parsed(const Finished& finished) {
  REQUIRE(test::lines(finished.out).size() == 1);
  auto json = base::JsonDocument::parse(finished.out);
  REQUIRE(json);
  return std::move(*json);
}

}  // namespace

TEST_CASE("model check says of the starting model what it proved, with the catalogue that ships") {
  const Finished result = cli({"model", "check", kModel});
  CHECK(result.status == 0);
  CHECK(result.err.empty());
  const auto json = parsed(result);
  const base::JsonValue root = json.root();
  CHECK(root.find("model")->find("id")->text() == "tidlig-start");
  CHECK(root.find("model")->find("sha256")->text().size() == 64);
  CHECK(root.find("catalogue")->find("shipped")->text() == "true");
  CHECK(root.find("valid")->text() == "true");
  CHECK(root.find("problems")->size() == 0);
  CHECK(root.find("warnings")->size() == 0);
  CHECK(root.find("proof")->find("complete")->text() == "true");
  CHECK(root.find("proof")->find("unique")->text() == "true");
  CHECK(root.find("proof")->find("monotone")->text() == "true");
  CHECK(root.find("proof")->find("cells")->size() == 12);
  CHECK(result.out.find(R"({"child":"single","parent":"few","source":"open","group":null,)"
                        R"("low":2,"high":2,"withoutFloor":{"low":1,"high":2}})") !=
        std::string::npos);
}

TEST_CASE("model check with a catalogue names that one") {
  const Finished result = cli({"model", "check", kModel, "--catalogue", kCatalogue});
  CHECK(result.status == 0);
  CHECK(parsed(result).root().find("catalogue")->find("shipped")->text() == "false");
  const test::TempFolder folder;
  const std::string empty = write(folder, "c.json", R"({"version": "9", "indicators": []})");
  const Finished odd = cli({"model", "check", kModel, "--catalogue", empty});
  CHECK(odd.status == 0);
  CHECK(parsed(odd).root().find("warnings")->size() > 5);
}

TEST_CASE("model check lists every problem at once and ends with status 1") {
  const test::TempFolder folder;
  ModelPieces pieces;
  pieces.firstRow = R"({"child": "none", "parent": "few", "group": 9, "source": "strategy"})";
  pieces.unborn = R"(["jobCentre"])";
  pieces.parent = R"([{"level": "several", "any": [{"atLeast": 99}]}])";
  const Finished result = cli({"model", "check", write(folder, "m.json", pieces.text())});
  CHECK(result.status == 1);
  CHECK(result.err.empty());
  const auto json = parsed(result);
  const base::JsonValue root = json.root();
  CHECK(root.find("model")->is(base::JsonType::null));
  CHECK(root.find("valid")->text() == "false");
  CHECK(root.find("problems")->size() == 3);
  CHECK(root.find("warnings")->size() >= 1);
  const base::JsonValue problems = root.find("problems").value();
  for (const base::JsonValue problem : problems) {
    CHECK(problem.size() == 4);
    CHECK(problem.find("pointer")->text().starts_with("/"));
    CHECK_FALSE(problem.find("da")->text().empty());
    CHECK_FALSE(problem.find("en")->text().empty());
  }
}

TEST_CASE("model check of what cannot be read is status 2 with one line") {
  const test::TempFolder folder;
  const Finished text = cli({"model", "check", write(folder, "m.json", "hello")});
  CHECK(text.status == 2);
  CHECK(test::lines(text.err).size() == 1);
  CHECK(parsed(text).root().find("proof")->is(base::JsonType::null));
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"model"},
        {"model", "check"},
        {"model", "check", "/nowhere.json"},
        {"model", "check", kModel, "--catalogue", "/nowhere.json"},
        {"model", "check", kModel, "--catalogue", kModel}}) {
    const Finished bad = cli(arguments);
    CHECK(bad.status == 2);
    CHECK(bad.out.empty());
    CHECK(test::lines(bad.err).size() == 1);
  }
  CHECK(cli({"model", "check", write(folder, "list.json", "[]")}).status == 1);
}

TEST_CASE("a folder where a model is expected is said to be one, with status 2") {
  const test::TempFolder folder;
  for (const char* command : {"check", "print", "to-dmn", "from-dmn"}) {
    INFO(command);
    const Finished result = cli({"model", command, folder.path().string()});
    CHECK(result.status == 2);
    CHECK(result.err.find("this is a folder") != std::string::npos);
  }
}

TEST_CASE("model diff takes nothing about a vault without the vault") {
  for (const char* option : {"--user", "--passphrase-fd", "--as-of"}) {
    INFO(option);
    const Finished result = cli({"model", "diff", kModel, kModel, option, "3"});
    CHECK(result.status == 2);
    CHECK(result.err.find("--vault") != std::string::npos);
  }
}

TEST_CASE("a model that a vault took before there were rules about its texts still scores") {
  const test::TempFolder folder;
  ModelPieces pieces;
  pieces.head = R"("id": "m", "version": "1", "title": {"da": "x", "en": "x"}, "approved": "")";
  const std::string model = write(folder, "m.json", pieces.text());
  CHECK(cli({"model", "check", model}).status == 1);
  CHECK(cli({"model", "print", model}).status == 1);
  const std::string line = R"({"family": "F", "asOf": "2026-11-23", "children": [], "adults": [],)"
                           R"( "screenings": []})";
  CHECK(cli({"score", "--model", model, "--catalogue", kCatalogue, "-"}, line + "\n").status == 0);
}

TEST_CASE("model check gives the same bytes every time") {
  CHECK(cli({"model", "check", kModel}).out == cli({"model", "check", kModel}).out);
}

TEST_CASE("model diff tells as JSON what differs, and by its status whether anything does") {
  const test::TempFolder folder;
  const std::string before = write(folder, "a.json", ModelPieces().text());
  ModelPieces pieces;
  pieces.validity = R"({"healthVisitor": 9, "daycare": 8, "jobCentre": 12, "youthUnit": 12})";
  const std::string after = write(folder, "b.json", pieces.text());
  const Finished same = cli({"model", "diff", before, before});
  CHECK(same.status == 0);
  CHECK(parsed(same).root().find("differs")->text() == "false");
  const Finished other = cli({"model", "diff", before, after});
  CHECK(other.status == 1);
  CHECK(other.err.empty());
  const auto json = parsed(other);
  CHECK(json.root().find("kinship")->text() == "version");
  CHECK(
      other.out.find(R"("validityMonths":[{"profession":"healthVisitor","before":6,"after":9}])") !=
      std::string::npos);
}

TEST_CASE("model diff speaks both languages, a line for each thing") {
  const test::TempFolder folder;
  const std::string before = write(folder, "a.json", ModelPieces().text());
  ModelPieces pieces;
  pieces.head = R"("id": "m", "version": "2\nB", "title": {"da": "x", "en": "x"})";
  const std::string after = write(folder, "b.json", pieces.text());
  const Finished danish = cli({"model", "diff", before, after, "--words", "da"});
  CHECK(danish.status == 1);
  CHECK(test::lines(danish.out).size() == 6);
  CHECK(test::lines(danish.out)[0] == "To versioner af samme model.");
  const Finished english = cli({"model", "diff", before, after, "--words", "en"});
  CHECK(test::lines(english.out)[0] == "Two versions of one model.");
}

TEST_CASE("model diff of what cannot be read or is refused is status 2 with all that is wrong") {
  const test::TempFolder folder;
  const std::string refused = write(folder, "a.json", "{}");
  const Finished both = cli({"model", "diff", refused, "/nowhere.json"});
  CHECK(both.status == 2);
  CHECK(both.out.empty());
  const Finished printed = cli({"model", "print", refused});
  CHECK(both.err.starts_with(printed.err));
  CHECK(test::lines(both.err).size() == test::lines(printed.err).size() + 1);
  CHECK(both.err.find("Add it or mend it.") != std::string::npos);
  CHECK(cli({"model", "diff", kModel}).status == 2);
  CHECK(cli({"model", "diff", kModel, kModel, "--words", "de"}).status == 2);
}
