#include "fault/sums.h"

#include <fmt/format.h>

#include <catch2/interfaces/catch_interfaces_reporter.hpp>
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>
#include <cstdio>

namespace tidlig::fault {
namespace {

Sum& whole() {
  static Sum sum;
  return sum;
}

std::string textOf(const Sum& sum) {
  std::string text = fmt::format("{} faults tried, {} lost anything", sum.tried, sum.lost);
  if (sum.controls == 0) return text;
  return text + fmt::format("; control without syncing: {} power cuts, {} lost something",
                            sum.controls, sum.controlLost);
}

class AtTheEnd : public Catch::EventListenerBase {
 public:
  using EventListenerBase::EventListenerBase;
  void testRunEnded(const Catch::TestRunStats&) override {
    if (whole().tried > 0) fmt::print("in all: {}\n", textOf(whole()));
  }
};

CATCH_REGISTER_LISTENER(AtTheEnd)

}  // namespace

void Sum::addControl(const std::string& what) {
  ++controls;
  if (!what.empty()) ++controlLost;
}

void Sum::print(std::string_view scenario) const {
  fmt::print("{}: {}\n", scenario, textOf(*this));
  std::fflush(stdout);
  whole() += *this;
}

Sum& Sum::operator+=(const Sum& other) {
  tried += other.tried;
  lost += other.lost;
  controls += other.controls;
  controlLost += other.controlLost;
  return *this;
}

void Sum::tell(const std::string& where, const std::string& what) {
  fmt::print("  lost at {}: {}\n", where, what);
}

}  // namespace tidlig::fault
