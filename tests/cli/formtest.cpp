#include "base/json.h"
#include "forms/questionnairereader.h"
#include "support/hostileforms.h"
#include "support/process.h"
#include "support/tempfolder.h"
#include "support/testdata.h"

#include <fmt/format.h>

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

using tidlig::test::cli;
using tidlig::test::dataPath;
using tidlig::test::Finished;
using tidlig::test::lines;

namespace {

std::string sample(const std::string& name) {
  return dataPath("forms/" + name + ".json").string();
}

Finished check(std::vector<std::string> files) {
  files.insert(files.begin(), {"form", "check"});
  return cli(files);
}

std::string write(const tidlig::test::TempFolder& folder, const std::string& name,
                  std::string_view bytes) {
  const std::filesystem::path path = folder.path() / name;
  std::ofstream(path, std::ios::binary) << bytes;
  return path.string();
}

std::string member(const std::string& line, std::string_view key) {
  const auto json = tidlig::base::JsonDocument::parse(line);
  REQUIRE(json);
  const auto found = json->root().find(key);
  return found ? std::string(found->text()) : "";
}

}  // namespace

TEST_CASE("form check says of a form in one line what is supported") {
  const std::string file = sample("orientation-diagonal");
  const Finished result = check({file});
  CHECK(result.status == 0);
  CHECK(result.err.empty());
  CHECK(
      result.out ==
      R"({"file":")" + file +
          R"(","result":"flagged","items":1,"findings":[{"severity":"warning","rule":"code-unknown",)"
          R"("pointer":"/item/0/extension/0","text":{"da":"Koden kender vi ikke her; der bruges det, der ellers gælder.",)"
          R"("en":"We do not know this code here; what holds otherwise is used."}}],)"
          R"("support":{"full":0,"shown":1,"refused":0}})"
          "\n");
}

TEST_CASE("form check goes on after a form that is refused, and says so by its status") {
  const Finished result =
      check({sample("linkid-twice"), sample("whole-subset"), sample("text-with-script")});
  CHECK(result.status == 1);
  const auto out = lines(result.out);
  REQUIRE(out.size() == 3);
  CHECK(member(out[0], "result") == "refused");
  CHECK(member(out[1], "result") == "full");
  CHECK(member(out[2], "result") == "flagged");
  CHECK(check({sample("whole-subset"), sample("text-with-script")}).status == 0);
}

TEST_CASE("what is no JSON at all, or not there, is status 2, and the others are still checked") {
  const Finished text = check({sample("not-json"), sample("valid")});
  CHECK(text.status == 2);
  REQUIRE(lines(text.out).size() == 2);
  CHECK(member(lines(text.out)[0], "result") == "refused");
  CHECK(lines(text.err).size() == 1);
  const Finished missing = check({"/nowhere.json", sample("valid"), dataPath("forms").string()});
  CHECK(missing.status == 2);
  CHECK(lines(missing.out).size() == 1);
  CHECK(lines(missing.err).size() == 2);
  for (const auto& bytes : {std::string(), std::string("<Questionnaire/>"), std::string("{"),
                            std::string("\0\0", 2), std::string("\xff\xfe\x00\x01", 4)}) {
    const tidlig::test::TempFolder folder;
    CHECK(check({write(folder, "a.json", bytes)}).status == 2);
  }
}

TEST_CASE("a form that breaks a limit is refused as a form, with its line") {
  const tidlig::test::TempFolder folder;
  const std::string large(tidlig::forms::kLargestForm + 1, ' ');
  for (const std::string& file :
       {sample("key-twice"), sample("too-deep"), sample("encoding-latin-1"),
        sample("number-without-end"), write(folder, "large.json", large),
        write(folder, "list.json", "[]"), write(folder, "other.json", "{}")}) {
    INFO(file);
    const Finished result = check({file});
    CHECK(result.status == 1);
    REQUIRE(lines(result.out).size() == 1);
    CHECK(member(lines(result.out)[0], "result") == "refused");
  }
}

TEST_CASE("form check gives the same bytes every time and never repeats what a form says") {
  const tidlig::test::TempFolder folder;
  const std::string secret = write(
      folder, "secret.json",
      R"({"resourceType": "Hemmelighed", "Hemmelighed på tværs": 1, "status": "Hemmelighed"})");
  for (const std::string& file : {secret, sample("enable-cycle")}) {
    const Finished first = check({file});
    CHECK(first.out == check({file}).out);
    CHECK(first.out.find("emmelighed") == std::string::npos);
    CHECK(first.err.find("emmelighed") == std::string::npos);
  }
}

TEST_CASE("form check without a file, or without its subcommand, is bad usage") {
  CHECK(check({}).status == 2);
  CHECK(cli({"form"}).status == 2);
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST_CASE("no hostile form takes more than 256 MiB") {
  // The bound is on addresses, of which the program itself and its libraries take some.
  constexpr std::size_t kKibibytes = (256 + 64) * std::size_t{1024};
  const tidlig::test::TempFolder folder;
  for (const auto& hostile : tidlig::test::hostileForms()) {
    INFO(hostile.what);
    const std::string file = write(folder, "hostile.json", hostile.bytes);
    const Finished result = tidlig::test::run(
        {"sh", "-c", fmt::format("ulimit -v {}; exec \"$0\" form check \"$1\"", kKibibytes),
         TIDLIG_CLI, file});
    CHECK(result.status >= 1);
    CHECK(result.status <= 2);
    CHECK(lines(result.out).size() == 1);
  }
}
#endif
