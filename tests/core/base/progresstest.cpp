#include "base/progress.h"

#include <catch2/catch_test_macros.hpp>

using namespace tidlig;
using base::Progress;
using base::StagedProgress;

namespace {

struct Told {
  std::vector<std::pair<std::int64_t, std::int64_t>> steps;
  Progress progress = [this](std::int64_t done, std::int64_t total) {
    steps.emplace_back(done, total);
    return true;
  };
};

}  // namespace

TEST_CASE("pieces of work are told as one, each by its share of the whole") {
  Told told;
  StagedProgress staged(told.progress, {10, 90});
  const Progress first = staged.next();
  first(0, 4);
  first(2, 4);
  const Progress second = staged.next();
  second(0, 3);
  second(1, 3);
  CHECK(staged.finish().ok());
  CHECK(told.steps == decltype(told.steps){{0, 100}, {5, 100}, {10, 100}, {40, 100}, {100, 100}});
}

TEST_CASE("a piece that guessed its steps wrong never goes back and stays within its share") {
  Told told;
  StagedProgress staged(told.progress, {10, 10});
  const Progress first = staged.next();
  first(30, 4);
  first(1, 4);
  first(-2, 4);
  first(1, 0);
  staged.next()(0, 0);
  CHECK(told.steps == decltype(told.steps){{10, 20}, {10, 20}, {10, 20}, {10, 20}, {10, 20}});
}

TEST_CASE("work in stages that nobody listens to goes on, and stops where somebody says so") {
  const Progress nobody;
  StagedProgress quiet(nobody, {});
  CHECK(base::tell(quiet.next(), 1, 2).ok());
  CHECK(quiet.finish().ok());
  const Progress refusing = [](std::int64_t, std::int64_t) { return false; };
  StagedProgress refused(refusing, {1});
  CHECK(base::tell(refused.next(), 0, 1).error().kind == base::ErrorKind::cancelled);
  CHECK(refused.finish().error().kind == base::ErrorKind::cancelled);
}
