#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace tidlig::bench {

/// How long one piece of work took and how much memory it needed at most.
struct Reading {
  double milliseconds = 0;
  double peakMebibytes = 0;  ///< of a program; 0 where it was not a program
};

/// One side of a comparison: runs once and tells.
using Work = std::function<base::Result<Reading>()>;

/// Both sides as they took turns, the same index being the same pair.
struct Pairs {
  std::vector<Reading> a;
  std::vector<Reading> b;
};

/// Runs A B A B … for `pairs` pairs and one before them that is not counted: what the first one
/// finds cold, the others find warm. Fails with the first error of either side.
base::Result<Pairs> takeTurns(int pairs, const Work& a, const Work& b);

/// Milliseconds that `work` takes on the clock of the wall.
double millisecondsOf(const std::function<void()>& work);

/// The middle value, or the mean of the middle two. `values` is not empty.
double median(std::vector<double> values);

/// What a row says of its pairs: ratios of each pair, never of two different moments.
struct Summary {
  double ratio = 0;  ///< median of a/b over the pairs
  double least = 0;
  double most = 0;
  double a = 0;  ///< median
  double b = 0;
  int pairs = 0;
};
enum class Quantity { time, memory };
Summary summarise(const Pairs& pairs, Quantity quantity);

}  // namespace tidlig::bench
