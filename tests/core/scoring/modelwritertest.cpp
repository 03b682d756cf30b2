#include "scoring/modelreader.h"
#include "scoring/modelwriter.h"
#include "support/cases.h"
#include "support/models.h"
#include "support/property.h"

using namespace tidlig;
using scoring::Model;

TEST_CASE("a model that is written is read again as it was, down to the bytes") {
  test::holds("written and read", [] {
    Model model = test::anyModel();
    scoring::sealModel(model);
    const std::string bytes = scoring::writeModel(model);
    const auto reading = scoring::readModel(bytes);
    RC_ASSERT(reading.problems.empty());
    RC_ASSERT(*reading.model == model);
    RC_ASSERT(scoring::writeModel(*reading.model) == bytes);
  });
}

TEST_CASE("a draft that breaks rules is kept as it is, so that it can be mended") {
  test::holds("written and read in spite of problems", [] {
    Model model = test::anyUnsoundModel();
    scoring::sealModel(model);
    RC_ASSERT(scoring::readModel(scoring::writeModel(model)).readable() == model);
  });
}

TEST_CASE("the model that ships says the same when it is written anew") {
  Model model = test::startModel();
  const auto again = scoring::readModel(scoring::writeModel(model));
  REQUIRE(again.model);
  scoring::sealModel(model);
  CHECK(*again.model == model);
}
