#pragma once

#include "measure.h"

#include <sys/types.h>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::bench {

/// A real program with what it is given.
struct Program {
  std::vector<std::string> command;
  std::filesystem::path input = "/dev/null";   ///< standard input
  std::filesystem::path output = "/dev/null";  ///< standard output
  /// What can be read from descriptors of these numbers, standard input included: for what must
  /// not stand on a command line. At most what a pipe holds, 64 KiB.
  std::map<int, std::string> pipes = {};
  std::vector<std::string> environment = {};  ///< NAME=VALUE, added to ours
};

/// A program that was started and is ended, if it has not ended by itself, when this goes away.
class Running {
 public:
  static base::Result<Running> start(const Program& program);
  Running(Running&& other) noexcept;
  Running& operator=(Running&&) = delete;
  ~Running();

  [[nodiscard]] pid_t pid() const { return m_pid; }
  /// Peak memory so far of a program that still runs.
  [[nodiscard]] double peakMebibytes() const;
  /// Waits for the end. Fails with `io` and the first line it wrote on standard error when its exit
  /// status is not 0.
  base::Result<Reading> finish();
  /// Asks it to end, and makes it end after five seconds.
  void end();

 private:
  Running(pid_t pid, int errors, double startedAt)
      : m_pid(pid), m_errors(errors), m_startedAt(startedAt) {}
  [[nodiscard]] bool endedWithin(int milliseconds);

  pid_t m_pid;
  int m_errors;  ///< a file in memory that takes standard error
  double m_startedAt;
};

/// Runs it to its end.
base::Result<Reading> run(const Program& program);

/// The program's path if it can be found: as it stands when it has a slash, else through PATH.
/// Fails with `notFound`, naming it.
base::Result<std::string> findProgram(const std::string& name);

/// Puts bytes into a file of the bench's own data.
base::Status writeData(const std::filesystem::path& file, std::string_view bytes);

/// Milliseconds on the clock that only goes forward.
double nowMilliseconds();

}  // namespace tidlig::bench
