#include "support/clivault.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using test::caseLine;
using test::cli;
using test::Finished;
using test::onVault;
using test::TestVault;

namespace {

const std::string kModel = TIDLIG_SOURCE_DIR "/forms/models/tidlig-start.json";
const std::string kCatalogue = TIDLIG_SOURCE_DIR "/forms/indicators.json";

}  // namespace

TEST_CASE("import acknowledges each family, export gives them back, and round again the same") {
  TestVault one;
  const std::string input =
      caseLine("F-9") + caseLine("F-10") + "\n" + caseLine("Ærø \\\" 1") + caseLine("a");
  const Finished imported = onVault(one.path(), {"case", "import", "-"}, input);
  CHECK(imported.status == 0);
  CHECK(imported.err.empty());
  CHECK(imported.out == "stored F-9\nstored F-10\nstored Ærø \" 1\nstored a\n");
  const Finished first = onVault(one.path(), {"case", "export", "--as-of", "2026-11-23"});
  CHECK(first.status == 0);
  const auto exported = test::lines(first.out);
  REQUIRE(exported.size() == 4);
  CHECK(exported[0].starts_with(R"({"family":"F-10",)"));
  CHECK(exported[1].starts_with(R"({"family":"F-9",)"));
  CHECK(exported[2].starts_with(R"({"family":"a",)"));
  TestVault two;
  CHECK(onVault(two.path(), {"case", "import", "-"}, first.out).status == 0);
  CHECK(onVault(two.path(), {"case", "export", "--as-of", "2026-11-23"}).out == first.out);
  const Finished single =
      onVault(one.path(), {"case", "export", "--family", "a", "--as-of", "2025-01-31"});
  CHECK(single.out.starts_with(R"({"family":"a","asOf":"2025-01-31",)"));
  CHECK(test::lines(single.out).size() == 1);
  CHECK(onVault(one.path(), {"case", "export", "--family", "zz"}).status == 2);
  CHECK(onVault(one.path(), {"case", "export", "--as-of", "2026-02-30"}).status == 2);
}

TEST_CASE("the same content again is stored again, other content is left alone with status 1") {
  TestVault vault;
  CHECK(onVault(vault.path(), {"case", "import", "-"}, caseLine("F-1")).status == 0);
  const Finished again = onVault(vault.path(), {"case", "import", "-"}, caseLine("F-1"));
  CHECK(again.status == 0);
  CHECK(again.out == "stored F-1\n");
  const std::string before = onVault(vault.path(), {"case", "export"}).out;
  const Finished other =
      onVault(vault.path(), {"case", "import", "-"}, caseLine("F-1", "some") + caseLine("F-2"));
  CHECK(other.status == 1);
  CHECK(other.out == "stored F-2\n");
  CHECK(other.err.starts_with("tidlig-cli: -:1: "));
  CHECK(other.err.find("F-1") == std::string::npos);
  CHECK(onVault(vault.path(), {"case", "export"}).out.starts_with(before));
}

TEST_CASE("a bad case is one line with its place; the others are stored all the same") {
  TestVault vault;
  test::writeBytes(vault / "../bad.json", "{\"family\": 7}");
  test::writeBytes(vault / "../good.json", caseLine("F-0"));
  const Finished imported =
      onVault(vault.path(),
              {"case", "import", (vault / "../bad.json").string(),
               (vault / "../good.json").string(), (vault / "../none.json").string(), "-"},
              caseLine("F-1") + "nonsense\n" + caseLine("F-2", "marked", "sign.unheardOf") +
                  caseLine("F-3", "very") + caseLine("F-4"));
  CHECK(imported.status == 2);
  CHECK(imported.out == "stored F-0\nstored F-1\nstored F-4\n");
  const auto errors = test::lines(imported.err);
  REQUIRE(errors.size() == 5);
  CHECK(errors[0].find("bad.json: /family: ") != std::string::npos);
  CHECK(errors[1].find("none.json: ") != std::string::npos);
  CHECK(errors[2].starts_with("tidlig-cli: -:2: "));
  CHECK(errors[3].find("-:3: /screenings/0/observations/0/indicator: ") != std::string::npos);
  CHECK(errors[4].find("-:4: /screenings/0/observations/0/value: ") != std::string::npos);
  CHECK(test::lines(onVault(vault.path(), {"case", "export"}).out).size() == 3);
}

TEST_CASE("assess gives the bytes that score gives for the exported cases") {
  const test::TempFolder folder;
  const auto made =
      cli({"demo", "create", "--families", "60", "--seed", "5", "--as-of", "2026-11-23", "--vault",
           (folder / "demo").string(), "--passphrase-fd", "3"},
          {}, {{3, test::kPassphrase}});
  CHECK(made.status == 0);
  CHECK(made.err.empty());
  for (const char* day : {"2026-11-23", "2026-08-01", "2031-01-01"}) {
    INFO(day);
    const Finished cases = onVault(folder / "demo", {"case", "export", "--as-of", day});
    const Finished scored =
        cli({"score", "--model", kModel, "--catalogue", kCatalogue, "-"}, cases.out);
    const Finished assessed = onVault(folder / "demo", {"assess", "--as-of", day});
    CHECK(assessed.status == 0);
    CHECK(test::lines(assessed.out).size() == 60);
    CHECK(assessed.out == scored.out);
  }
  CHECK(onVault(folder / "demo", {"vault", "check"}).out == "all is well\n");
  CHECK(cli({"demo", "create", "--families", "0", "--seed", "5", "--vault",
             (folder / "none").string(), "--passphrase-fd", "3"},
            {}, {{3, test::kPassphrase}})
            .status == 2);
}
