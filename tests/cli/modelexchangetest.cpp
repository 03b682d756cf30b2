#include "support/modelpieces.h"
#include "support/process.h"
#include "support/tempfolder.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace tidlig;
using test::cli;
using test::Finished;

namespace {

const std::string kModel = TIDLIG_SOURCE_DIR "/forms/models/tidlig-start.json";

std::string write(const test::TempFolder& folder, const std::string& name, std::string_view bytes) {
  const std::filesystem::path path = folder.path() / name;
  std::ofstream(path, std::ios::binary) << bytes;
  return path.string();
}

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string path(const test::TempFolder& folder, const std::string& name) {
  return (folder.path() / name).string();
}

}  // namespace

TEST_CASE("model to-dmn and from-dmn lead out and back to a model that is no other") {
  const test::TempFolder folder;
  const Finished out = cli({"model", "to-dmn", kModel});
  CHECK(out.status == 0);
  CHECK(out.err.empty());
  const std::string dmn = path(folder, "m.dmn");
  CHECK(cli({"model", "to-dmn", kModel, "--to", dmn}).status == 0);
  CHECK(read(dmn) == out.out);
  const std::string json = path(folder, "m.json");
  const Finished back = cli({"model", "from-dmn", dmn, "--to", json});
  CHECK(back.status == 0);
  CHECK(back.out.empty());
  CHECK(cli({"model", "from-dmn", dmn}).out == read(json));
  const Finished diff = cli({"model", "diff", kModel, json});
  CHECK(diff.out.find(R"("cells":[],"positions":[])") != std::string::npos);
  CHECK(diff.out.find(R"("head":[])") != std::string::npos);
  CHECK(cli({"model", "to-dmn", json}).out == out.out);
}

TEST_CASE("model from-dmn tells every problem with its place, and a file is never written over") {
  const test::TempFolder folder;
  std::string dmn = cli({"model", "to-dmn", kModel}).out;
  for (const char* const text : {"FIRST", "UNIQUE"}) {
    dmn.replace(dmn.find(text), std::string_view(text).size(), "COLLECT");
  }
  const std::string file = write(folder, "bad.dmn", dmn);
  const Finished bad = cli({"model", "from-dmn", file});
  CHECK(bad.status == 1);
  CHECK(bad.out.empty());
  REQUIRE(test::lines(bad.err).size() == 2);
  CHECK(bad.err.find("bad.dmn: line ") != std::string::npos);
  CHECK(bad.err.find("(child_level_table): The table’s hit policy must be FIRST") !=
        std::string::npos);
  for (const std::string& unreadable : {write(folder, "x", "hello"), path(folder, "none")}) {
    const Finished none = cli({"model", "from-dmn", unreadable});
    CHECK(none.status == 2);
    CHECK(test::lines(none.err).size() == 1);
  }
  const std::string good = write(folder, "good.dmn", cli({"model", "to-dmn", kModel}).out);
  CHECK(cli({"model", "from-dmn", good, "--to", good}).status == 2);
  CHECK(read(good) == cli({"model", "to-dmn", kModel}).out);
  CHECK(cli({"model", "from-dmn", good, "--to", path(folder, "no/such/folder")}).status != 0);
}

TEST_CASE("model from-dmn tells what it left out of a model and takes the rest in") {
  const test::TempFolder folder;
  std::string model = read(kModel);
  const std::string nobody = R"("approved": null)";
  model.replace(model.find(nobody), nobody.size(),
                R"("approved": {"by": "Ærø", "on": "2026-11-01"})");
  std::string dmn = cli({"model", "to-dmn", write(folder, "m.json", model)}).out;
  const std::string same = cli({"model", "from-dmn", write(folder, "same.dmn", dmn)}).out;
  CHECK(same.find("Ærø") != std::string::npos);
  dmn.replace(dmn.find("&gt;= 3"), 7, "&gt;= 4");
  const Finished changed = cli({"model", "from-dmn", write(folder, "changed.dmn", dmn)});
  CHECK(changed.status == 0);
  CHECK(changed.out.find(nobody) != std::string::npos);
  REQUIRE(test::lines(changed.err).size() == 1);
  CHECK(changed.err.find("changed.dmn: line 6: The approval is left out") != std::string::npos);
}

TEST_CASE("a model that is refused goes nowhere, and each of its problems is told") {
  const test::TempFolder folder;
  test::ModelPieces pieces;
  pieces.unborn = R"(["jobCentre"])";
  pieces.validity = R"({"daycare": "eight"})";
  const std::string file = write(folder, "m.json", pieces.text());
  for (const char* const command : {"to-dmn", "print"}) {
    const Finished refused = cli({"model", command, file});
    CHECK(refused.status == 1);
    CHECK(refused.out.empty());
    CHECK(test::lines(refused.err).size() == 2);
    CHECK(cli({"model", command, write(folder, "text", "hello")}).status == 2);
    CHECK(cli({"model", command}).status == 2);
  }
}

TEST_CASE("model print is a page in Danish or English, as text or Markdown") {
  const test::TempFolder folder;
  const Finished danish = cli({"model", "print", kModel});
  CHECK(danish.status == 0);
  CHECK(danish.out.starts_with("Tidligs startmodel\n=="));
  const auto json = cli({"model", "check", kModel}).out;
  const std::size_t at = json.find("\"sha256\":\"") + 10;
  CHECK(danish.out.find(json.substr(at, 64)) != std::string::npos);
  const Finished english =
      cli({"model", "print", kModel, "--language", "en", "--format", "markdown"});
  CHECK(english.out.starts_with("# Tidlig’s starting model\n"));
  CHECK(english.out.find("Not approved by anybody") != std::string::npos);
  const std::string file = path(folder, "m.txt");
  CHECK(cli({"model", "print", kModel, "--to", file}).status == 0);
  CHECK(read(file) == danish.out);
  CHECK(cli({"model", "print", kModel, "--format", "pdf"}).status == 2);
}
