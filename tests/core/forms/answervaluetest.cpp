#include "forms/answervalue.h"
#include "forms/datetext.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig::forms;

namespace {

AnswerValue moment(const char* text) {
  return {ValueKind::dateTime, text, {}, {}};
}

}  // namespace

TEST_CASE("moments are compared by when they are, not by how they are written") {
  struct Pair {
    const char* a;
    const char* b;
    std::strong_ordering order;
  };
  for (const Pair& pair : {
           Pair{"2026-11-26T10:00:00+01:00", "2026-11-26T09:00:00Z", std::strong_ordering::equal},
           Pair{"2026-11-26T10:00:00+01:00", "2026-11-26T09:30:00Z", std::strong_ordering::less},
           Pair{"2026-11-26T00:30:00+02:00", "2026-11-25T23:00:00Z", std::strong_ordering::less},
           Pair{"2026-11-26T09:00:00.50Z", "2026-11-26T09:00:00.5Z", std::strong_ordering::equal},
           Pair{"2026-11-26T09:00:00.5Z", "2026-11-26T09:00:00.45Z", std::strong_ordering::greater},
           Pair{"2026-11-26T20:00:00-05:00", "2026-11-27T00:59:59Z", std::strong_ordering::greater},
           Pair{"2026-11-26", "2026-11-27T00:00:00Z", std::strong_ordering::less},
       }) {
    INFO(pair.a << " and " << pair.b);
    CHECK(order(moment(pair.a), moment(pair.b)) == pair.order);
    CHECK(isSame(moment(pair.a), moment(pair.b)) == (pair.order == 0));
  }
}

TEST_CASE("a day and a moment within it have no order, and only a moment has one") {
  CHECK_FALSE(order(moment("2026-11-26"), moment("2026-11-26T09:00:00Z")));
  CHECK_FALSE(momentOf("2026-11-26"));
  CHECK_FALSE(momentOf("2026-11-26T25:00:00Z"));
  CHECK(momentOf("1970-01-01T00:00:01.10Z")->seconds == 1);
  CHECK(momentOf("1970-01-01T00:00:01.10Z")->fraction == "1");
}
