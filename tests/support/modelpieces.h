#pragma once

#include <string>

namespace tidlig::test {

/// A sound model in small pieces that a test can put something else in place of. It has no warnings
/// with the small catalogue (cases.h).
struct ModelPieces {
  std::string head =
      R"("id": "m", "version": "1", "title": {"da": "x", "en": "x"}, "approved": null)";
  std::string validity = R"({"healthVisitor": 6, "daycare": 8, "jobCentre": 12, "youthUnit": 12})";
  std::string unborn = R"(["healthVisitor"])";
  std::string floor = R"({"single": 2, "clear": 3, "serious": 4})";
  std::string child = R"([{"level": "single", "any": [{"atLeast": 1}]},
    {"level": "clear", "any": [{"atLeast": 3}, {"atLeast": 1, "value": "marked"}]},
    {"level": "serious", "any": [{"atLeast": 1, "tag": "alarm"}]}])";
  std::string parent = R"([{"level": "several", "any": [{"atLeast": 2}]},
    {"level": "many", "any": [{"atLeast": 4}]}])";
  std::string firstRow = R"({"child": "none", "parent": "few", "group": 1, "source": "strategy"})";
  std::string otherRows = R"(,
      {"child": "none", "parent": "several", "group": 2, "source": "strategy"},
      {"child": "none", "parent": "many", "source": "open"},
      {"child": "single", "parent": "few", "source": "open"},
      {"child": "single", "parent": "several", "group": 2, "source": "strategy"},
      {"child": "single", "parent": "many", "source": "open"},
      {"child": "clear", "parent": "few", "source": "open"},
      {"child": "clear", "parent": "several", "group": 3, "source": "strategy"},
      {"child": "clear", "parent": "many", "source": "open"},
      {"child": "serious", "parent": "few", "source": "open"},
      {"child": "serious", "parent": "several", "source": "open"},
      {"child": "serious", "parent": "many", "group": 4, "source": "strategy"})";
  std::string extra;

  [[nodiscard]] std::string text() const {
    return "{" + head + ",\"validityMonths\":" + validity + ",\"unborn\":" + unborn +
           ",\"floor\":" + floor + ",\"child\":" + child + ",\"parent\":" + parent +
           ",\"table\":[" + firstRow + otherRows + "]" + extra + "}";
  }
};

}  // namespace tidlig::test
