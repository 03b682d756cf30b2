#include "support/clivault.h"
#include "support/fhirchecks.h"
#include "support/tempfolder.h"
#include "usecases/families.h"
#include "usecases/forms.h"
#include "usecases/screenings.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using namespace tidlig::usecases;
using forms::ValueKind;
using test::Finished;
using test::onVault;
using test::TestVault;

namespace {

constexpr const char* kFlat = R"({"resourceType": "Questionnaire", "status": "active",
  "version": "1", "url": "https://example.org/flat", "title": "Fladt", "publisher": "P",
  "extension": [{"url": "https://tidlig.example/fhir/StructureDefinition/checklist",
    "extension": [{"url": "profession", "valueCode": "healthVisitor"}]}], "item": [
  {"linkId": "1", "type": "integer", "text": "Tal"}]})";

/// A family with one signed screening; tells the family's id.
std::string fill(OpenVault& vault) {
  const auto family = createFamily(
      vault,
      {"Lind", {{MemberKind::child, "Alma", base::Date::parse("2024-05-01").value(), {}, false}}});
  const auto form = importForm(vault, kFlat, false);
  const auto begun = startScreening(vault, *family, {domain::Subject::Kind::child, 0}, *form,
                                    vault.clock().today());
  REQUIRE(begun.ok());
  REQUIRE(giveAnswers(vault, *begun, "1", {}, {{ValueKind::integer, "7", {}, {}}}).ok());
  REQUIRE(sign(vault, *begun).ok());
  return openFamily(vault, *family)->code;
}

struct Place {
  Place() : code(fill(*kept.open())) {}
  Finished run(std::vector<std::string> more) {
    more.insert(more.begin(), {"response", "export", "--family", code});
    return onVault(kept.path(), more);
  }
  TestVault kept;
  std::string code;
};

}  // namespace

TEST_CASE("response export writes a family's screenings as a bundle, or into a new file") {
  Place place;
  const Finished told = place.run({});
  INFO(told.err);
  CHECK(told.status == 0);
  CHECK(test::faultsOfCollection(told.out).empty());
  const test::TempFolder folder;
  const std::string file = (folder / "bundle.json").string();
  CHECK(place.run({"--to", file}).status == 0);
  CHECK(test::faultsOfCollection(test::bytesOf(file)).empty());
  const Finished again = place.run({"--to", file});
  CHECK(again.status != 0);
  CHECK(again.err.find(file) != std::string::npos);
}

TEST_CASE("response export takes the CPR number from a descriptor and never from an argument") {
  Place place;
  const std::vector<std::string> guide = {
      "response", "export",   "--family", place.code, "--children-guide",         "--screening",
      "s1",       "--cpr-fd", "4",        "--vault",  place.kept.path().string(), "--passphrase-fd",
      "3"};
  const std::string passphrase = std::string(test::kPassphrase) + "\n";
  const Finished told = test::cli(guide, {}, {{3, passphrase}, {4, "0101240000\n"}});
  INFO(told.err);
  CHECK(told.status == 0);
  CHECK(test::faultsOfGuideResponse(told.out).empty());
  const Finished wrong = test::cli(guide, {}, {{3, passphrase}, {4, "3102240000\n"}});
  CHECK(wrong.status != 0);
  CHECK(wrong.err.find("310224") == std::string::npos);
  CHECK(place.run({"--cpr", "0101240000"}).status == 2);
}

TEST_CASE("response export says what it does not find") {
  Place place;
  CHECK(onVault(place.kept.path(), {"response", "export", "--family", "nobody"}).status != 0);
  CHECK(place.run({"--children-guide"}).status == 2);
  CHECK(place.run({"--screening", "s1"}).status == 2);
  CHECK(place.run({"--children-guide", "--screening", "s9", "--cpr-fd", "9"}).status != 0);
}
