#include "exchange/casereader.h"
#include "exchange/casewriter.h"
#include "support/cases.h"
#include "support/property.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using exchange::CaseReader;

namespace {

const std::string kSound = R"({"family": "F-1", "asOf": "2026-11-23",
 "children": [{"id": "c1", "birthDate": "2023-05-01"}], "adults": [{"id": "a1"}],
 "screenings": [{"id": "s1", "subject": "c1", "profession": "daycare", "date": "2026-11-01", "status": "final",
   "observations": [{"indicator": "s1", "value": "marked"}]}]})";

base::Result<domain::Case> read(std::string_view text,
                                CaseReader::AsOf asOf = CaseReader::AsOf::required) {
  return CaseReader(test::startModel(), test::smallCatalogue()).read(text, asOf);
}

std::string with(std::string text, std::string_view what, std::string_view instead) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), instead);
}

}  // namespace

TEST_CASE("what the writer writes the reader reads back, byte for byte") {
  REQUIRE(read(kSound).ok());
  test::holds("any case", [] {
    const domain::Case familyCase = test::anyCase();
    std::string text;
    exchange::writeCase(familyCase, test::smallCatalogue(), text);
    const auto again = read(text);
    RC_ASSERT(again.ok());
    RC_ASSERT(*again == familyCase);
  });
}

TEST_CASE(
    "a case that breaks a rule is refused at the offending place, without repeating its words") {
  struct Row {
    const char* what;
    const char* text;
    const char* instead;
    const char* pointer;
  };
  for (const Row& row : {
           Row{"unknown indicator", "\"indicator\": \"s1\"", "\"indicator\": \"Wrong-Words\"",
               "/screenings/0/observations/0/indicator"},
           Row{"unknown profession", "\"daycare\"", "\"Wrong-Words\"", "/screenings/0/profession"},
           Row{"unknown subject", "\"subject\": \"c1\"", "\"subject\": \"Wrong-Words\"",
               "/screenings/0/subject"},
           Row{"parents as subject", "\"subject\": \"c1\"", "\"subject\": \"parents\"",
               "/screenings/0/subject"},
           Row{"unknown status", "\"final\"", "\"Wrong-Words\"", "/screenings/0/status"},
           Row{"unknown value", "\"marked\"", "\"Wrong-Words\"",
               "/screenings/0/observations/0/value"},
           Row{"a number as value", "\"marked\"", "2", "/screenings/0/observations/0/value"},
           Row{"impossible date", "\"2026-11-01\"", "\"2026-02-30\"", "/screenings/0/date"},
           Row{"impossible birth date", "\"2023-05-01\"", "\"2023-5-1\"", "/children/0/birthDate"},
           Row{"impossible asOf", "\"2026-11-23\"", "\"Wrong-Words\"", "/asOf"},
           Row{"neither date", ", \"birthDate\": \"2023-05-01\"", "", "/children/0"},
           Row{"id shared by child and adult", "\"id\": \"a1\"", "\"id\": \"c1\"", "/adults/0/id"},
           Row{"a child called family", "\"id\": \"c1\", \"b", "\"id\": \"family\", \"b",
               "/children/0/id"},
           Row{"an adult called parents", "\"id\": \"a1\"", "\"id\": \"parents\"", "/adults/0/id"},
           Row{"empty family id", "\"F-1\"", "\"\"", "/family"},
           Row{"empty screening id", "\"id\": \"s1\"", "\"id\": \"\"", "/screenings/0/id"},
           Row{"a screening called parents", "\"id\": \"s1\"", "\"id\": \"parents\"",
               "/screenings/0/id"},
           Row{"an indicator twice", "[{\"indicator\": \"s1\", \"value\": \"marked\"}",
               "[{\"indicator\": \"s1\", \"value\": \"marked\"}, {\"indicator\": \"s1\", "
               "\"value\": \"some\"}",
               "/screenings/0/observations/1/indicator"},
           Row{"an unknown field", "\"adults\"", "\"fathers\"", "/fathers"},
           Row{"no screenings", "\"screenings\"", "\"children2\"", "/children2"},
           Row{"a repeated key", "\"adults\": [", "\"family\": \"x\", \"adults\": [", "/family"},
           Row{"a list as case", kSound.c_str(), "[]", ""},
       }) {
    INFO(row.what);
    const auto result = read(with(kSound, row.text, row.instead));
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().kind == base::ErrorKind::invalid);
    CHECK(result.error().pointer == row.pointer);
    CHECK(result.error().detail.find("Wrong-Words") == std::string::npos);
  }
}

TEST_CASE("the same screening id twice is refused, the same indicator in two screenings is not") {
  const std::string second =
      R"(, {"id": "s2", "subject": "family", "profession": "daycare", "date": "2026-11-01",
    "status": "draft", "observations": [{"indicator": "s1", "value": "absent"}]}]})";
  const std::string two = kSound.substr(0, kSound.size() - 2) + second;
  CHECK(read(two).ok());
  CHECK(read(with(two, "\"s2\"", "\"s1\"")).error().pointer == "/screenings/1/id");
}

TEST_CASE("only an import may leave asOf out") {
  const std::string text = with(kSound, R"("asOf": "2026-11-23",)", "");
  CHECK(read(text).error().pointer == "/asOf");
  CHECK(read(text, CaseReader::AsOf::optional).ok());
}
