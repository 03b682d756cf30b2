#include "row.h"

#include <fmt/format.h>

namespace tidlig::bench {
namespace {

double medianPeak(const std::vector<Reading>& readings) {
  std::vector<double> peaks;
  peaks.reserve(readings.size());
  for (const Reading& reading : readings) peaks.push_back(reading.peakMebibytes);
  return median(peaks);
}

}  // namespace

Goal under(double most) {
  return {fmt::format("under {:g}", most), [most](const Summary& s) { return s.ratio < most; }};
}

Goal within(double milliseconds) {
  return {fmt::format("A within {:g} ms", milliseconds),
          [=](const Summary& s) { return s.a <= milliseconds; }};
}

Goal perSecond(double families, double perSecond) {
  return {fmt::format("{:.4g} a second", perSecond),
          [=](const Summary& s) { return families / s.a * 1000 >= perSecond; }};
}

Measured compared(std::string name, std::string a, std::string b, const Pairs& pairs) {
  Measured made{.name = std::move(name), .a = std::move(a), .b = std::move(b)};
  made.summary = summarise(pairs, Quantity::time);
  const double peakA = medianPeak(pairs.a), peakB = medianPeak(pairs.b);
  if (peakA > 0 && peakB > 0) {
    made.notes.push_back(fmt::format("peak memory {:.1f} MiB and {:.1f} MiB", peakA, peakB));
  }
  return made;
}

}  // namespace tidlig::bench
