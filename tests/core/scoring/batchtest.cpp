#include "scoring/batch.h"
#include "support/cases.h"
#include "support/property.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using scoring::Batch;

TEST_CASE("scoring many families at once gives each the group it gets alone") {
  const scoring::CompiledModel compiled(test::startModel(), test::smallCatalogue());
  test::holds("any ten families", [&] {
    Batch batch(compiled);
    std::vector<Batch::Group> expected;
    for (int i = 0; i < 10; ++i) {
      const scoring::Assessment alone = test::assess(test::anyCase());
      batch.add(alone);
      Batch::Group group;
      if (alone.familyGroup.range) {
        group.low = static_cast<std::uint8_t>(alone.familyGroup.range->low);
        group.high = static_cast<std::uint8_t>(alone.familyGroup.range->high);
        group.suggested = static_cast<std::uint8_t>(alone.familyGroup.suggested.value_or(0));
      }
      expected.push_back(group);
    }
    std::vector<Batch::Group> scored(batch.size());
    batch.score(scored);
    RC_ASSERT(scored == expected);
  });
}
