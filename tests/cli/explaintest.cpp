#include "support/process.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using tidlig::test::cli;
using tidlig::test::Finished;

namespace {

Finished explain(std::vector<std::string> options, const std::string& name = "unborn") {
  const std::string root = TIDLIG_SOURCE_DIR;
  std::vector<std::string> arguments = {"explain",
                                        "--model",
                                        root + "/forms/models/tidlig-start.json",
                                        "--catalogue",
                                        root + "/forms/indicators.json",
                                        root + "/tests/data/explanations/" + name + ".json"};
  arguments.insert(arguments.end(), options.begin(), options.end());
  return cli(arguments);
}

}  // namespace

TEST_CASE("explain without a reader is the short English text it always was") {
  const Finished result = explain({});
  CHECK(result.status == 0);
  CHECK(result.out ==
        "F-01, 2026-11-23: a position in group 2 is suggested\n"
        "  child c1 (unborn): none; a position in group 2 is suggested\n"
        "  parents: several\n"
        "    because: at least 2 seen\n"
        "    !  The family has nobody to turn to\n"
        "    !  The expecting parents do not prepare for the child\n"
        "    +  The parents ask for advice and use it\n"
        "    +  A parent has stable work or education\n");
}

TEST_CASE("explain speaks to the reader and in the language asked for, Danish where none is") {
  CHECK(explain({"--for", "parent"}).out.starts_with("Til jer som forældre\n"));
  CHECK(explain({"--for", "parent", "--language", "en"}).out.starts_with("To you as parents\n"));
  CHECK(explain({"--language", "en"}).out ==
        explain({"--for", "professional", "--language", "en"}).out);
  CHECK(explain({"--for", "record"}).out.starts_with("Vurdering af familien F-01"));
}

TEST_CASE("a reader or a language that is not known is bad usage") {
  CHECK(explain({"--for", "police"}).status == 2);
  CHECK(explain({"--for", "parent", "--language", "de"}).status == 2);
  CHECK(explain({"--for", "parent"}, "no-such-case").status == 2);
}
