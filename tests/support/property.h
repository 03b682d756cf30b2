#pragma once

#include <rapidcheck.h>

#include <catch2/catch_test_macros.hpp>
#include <sstream>
#include <string>
#include <utility>

namespace tidlig::test {

/// Runs a RapidCheck property inside a Catch2 test case and shows the shrunk counter-example.
template <typename Property>
void holds(const std::string& what, Property&& property) {
  const auto result = rc::detail::checkTestable(std::forward<Property>(property));
  std::ostringstream report;
  rc::detail::printResultMessage(result, report);
  INFO(what << ": " << report.str());
  CHECK(result.template is<rc::detail::SuccessResult>());
}

}  // namespace tidlig::test
