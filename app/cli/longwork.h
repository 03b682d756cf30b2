#pragma once

#include "base/progress.h"

#include <string>

namespace tidlig::cli {

/// Work that takes long, seen from the terminal: where standard error is one, a line there says how
/// far it is and is written over; elsewhere nothing is shown. Ctrl+C stops the work at its next
/// safe place, and a second one ends the program at once. One at a time.
class LongWork {
 public:
  /// `what`: such as "checking the vault".
  explicit LongWork(std::string what);
  /// Takes the line away and gives Ctrl+C back.
  ~LongWork();
  LongWork(const LongWork&) = delete;
  LongWork& operator=(const LongWork&) = delete;

  /// Good as long as this lives.
  base::Progress progress();

 private:
  void show(std::int64_t percent);

  std::string m_what;
  bool m_shown;
  std::int64_t m_percent = -1;
};

}  // namespace tidlig::cli
