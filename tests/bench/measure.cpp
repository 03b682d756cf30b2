#include "measure.h"

#include <algorithm>
#include <chrono>

namespace tidlig::bench {
namespace {

double valueOf(const Reading& reading, Quantity quantity) {
  return quantity == Quantity::time ? reading.milliseconds : reading.peakMebibytes;
}

std::vector<double> valuesOf(const std::vector<Reading>& readings, Quantity quantity) {
  std::vector<double> values;
  values.reserve(readings.size());
  for (const Reading& reading : readings) values.push_back(valueOf(reading, quantity));
  return values;
}

}  // namespace

base::Result<Pairs> takeTurns(int pairs, const Work& a, const Work& b) {
  Pairs taken;
  for (int i = 0; i <= pairs; ++i) {
    TIDLIG_ASSIGN(const Reading first, a());
    TIDLIG_ASSIGN(const Reading second, b());
    if (i == 0) continue;
    taken.a.push_back(first);
    taken.b.push_back(second);
  }
  return taken;
}

double millisecondsOf(const std::function<void()>& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
  return took.count();
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  if (values.size() % 2 == 1) return values[middle];
  return (values[middle - 1] + values[middle]) / 2;
}

Summary summarise(const Pairs& pairs, Quantity quantity) {
  const std::vector<double> a = valuesOf(pairs.a, quantity);
  const std::vector<double> b = valuesOf(pairs.b, quantity);
  std::vector<double> ratios;
  for (std::size_t i = 0; i < a.size(); ++i) ratios.push_back(a[i] / b[i]);
  const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
  return {median(ratios), *least, *most, median(a), median(b), static_cast<int>(ratios.size())};
}

}  // namespace tidlig::bench
