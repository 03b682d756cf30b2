#include "exitstatus.h"

#include <cstdio>
#include <string>

namespace tidlig::cli {
namespace {

void appendPart(std::string& line, std::string_view part) {
  if (part.empty()) return;
  line += ": ";
  for (const char c : part) line += static_cast<unsigned char>(c) < 0x20 ? '?' : c;
}

}  // namespace

int exitStatusOf(base::ErrorKind kind) {
  using base::ErrorKind;
  switch (kind) {
    case ErrorKind::notFound:
    case ErrorKind::invalid:
      return kBadUsage;
    case ErrorKind::wrongKey:
    case ErrorKind::locked:
    case ErrorKind::outside:
    case ErrorKind::denied:
      return kNotAllowed;
    case ErrorKind::busy:
      return kBusy;
    case ErrorKind::corrupt:
      return kDamaged;
    case ErrorKind::newer:
      return kNewer;
    case ErrorKind::io:
    case ErrorKind::full:
    case ErrorKind::memory:
      return kNotWritable;
    case ErrorKind::cancelled:
      return kStopped;
  }
  return kBadUsage;
}

int report(const base::Error& error, std::string_view where) {
  std::string line = "tidlig-cli";
  appendPart(line, where);
  appendPart(line, error.pointer);
  appendPart(line, error.detail);
  if (error.kind == base::ErrorKind::memory) line += "; close other programs and try again";
  line += '\n';
  std::fputs(line.c_str(), stderr);
  return exitStatusOf(error.kind);
}

int reportUnread(const base::Error& error, std::string_view where) {
  report(error, where);
  return kBadUsage;
}

}  // namespace tidlig::cli
