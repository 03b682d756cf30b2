#include "forms/questionnairereader.h"
#include "support/hostileforms.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace tidlig;
using forms::readQuestionnaire;

namespace {

const std::string kHead = R"({"resourceType": "Questionnaire", "status": "active", "item": [)";

}  // namespace

TEST_CASE("a hostile form is refused with a finding, however it tries to grow") {
  for (const test::HostileForm& hostile : test::hostileForms()) {
    INFO(hostile.what);
    REQUIRE(hostile.bytes.size() <= forms::kLargestForm);
    const forms::ReadForm read = readQuestionnaire(hostile.bytes);
    CHECK_FALSE(read.findings.empty());
    CHECK(read.findings.size() <= forms::kLargestReport);
    CHECK(read.support == forms::FormSupport::refused);
  }
}

TEST_CASE("characters that could deceive are found in every text of a form") {
  const auto rules = [](const std::string& text) {
    std::vector<std::string> found;
    const auto read = readQuestionnaire(kHead + R"({"linkId": "q", "type": "string", "text": ")" +
                                        text + R"("}]})");
    for (const auto& finding : read.findings) {
      if (finding.rule.starts_with("text-")) found.push_back(finding.rule);
    }
    return found;
  };
  using Rules = std::vector<std::string>;
  CHECK(rules("Sover barnet godt?\\n\\tOgså om natten?").empty());
  CHECK(rules("mindre end < 5 år, 3 <= x").empty());
  CHECK(rules("\\u200fعربي").empty());
  CHECK(rules("\\u001b[31m") == Rules{"text-control"});
  CHECK(rules("\\u0085") == Rules{"text-control"});
  CHECK(rules("\\u007f") == Rules{"text-control"});
  CHECK(rules("\\u202e") == Rules{"text-direction"});
  CHECK(rules("\\u2067") == Rules{"text-direction"});
  CHECK(rules("<img src=x>") == Rules{"text-markup"});
  CHECK(rules("</p>") == Rules{"text-markup"});
}
