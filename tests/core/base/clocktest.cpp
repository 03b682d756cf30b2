#include "base/clock.h"

#include <catch2/catch_test_macros.hpp>

using tidlig::base::instantText;

TEST_CASE("an instant is written in UTC to the second, before and after 1970") {
  CHECK(instantText(0) == "1970-01-01T00:00:00Z");
  CHECK(instantText(1'795'420'800'999) == "2026-11-23T08:00:00Z");
  CHECK(instantText(951'782'399'000) == "2000-02-28T23:59:59Z");
  CHECK(instantText(-1) == "1969-12-31T23:59:59Z");
}
