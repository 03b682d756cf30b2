#include "program.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>

extern char** environ;

namespace tidlig::bench {
namespace {

using base::Error;
using base::ErrorKind;

constexpr double kKibibytesInMebibyte = 1024;

/// A descriptor of ours that the program does not inherit by itself.
class Descriptor {
 public:
  explicit Descriptor(int number) : m_number(number) {}
  Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() {
    if (m_number >= 0) ::close(m_number);
  }
  [[nodiscard]] int number() const { return m_number; }
  int release() { return std::exchange(m_number, -1); }

 private:
  int m_number;
};

/// Out of the way of the small numbers that programs are given.
Descriptor outOfTheWay(int number) {
  const int moved = ::fcntl(number, F_DUPFD_CLOEXEC, 100);
  ::close(number);
  return Descriptor(moved);
}

/// The reading end of a pipe that holds `bytes` and has ended.
base::Result<Descriptor> filledPipe(std::string_view bytes) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return Error{ErrorKind::io, "no pipe could be made"};
  const ssize_t wrote = ::write(ends[1], bytes.data(), bytes.size());
  ::close(ends[1]);
  Descriptor reading = outOfTheWay(ends[0]);
  if (wrote != static_cast<ssize_t>(bytes.size())) {
    return Error{ErrorKind::io, "a pipe could not be filled"};
  }
  return reading;
}

std::vector<char*> pointersTo(const std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  pointers.reserve(texts.size() + 1);
  for (const std::string& text : texts) pointers.push_back(const_cast<char*>(text.c_str()));
  pointers.push_back(nullptr);
  return pointers;
}

/// `added` first: of two entries with one name, the first is the one that is found.
std::vector<std::string> environmentWith(const std::vector<std::string>& added) {
  std::vector<std::string> all = added;
  for (char** entry = environ; *entry != nullptr; ++entry) all.emplace_back(*entry);
  return all;
}

base::Result<Descriptor> opened(const std::filesystem::path& file, int flags) {
  const int number = ::open(file.c_str(), flags | O_CLOEXEC, 0600);
  if (number < 0) return Error{ErrorKind::io, "a file for a program could not be opened"};
  return outOfTheWay(number);
}

std::string firstLineOf(int descriptor) {
  std::array<char, 400> text{};
  const ssize_t got = ::pread(descriptor, text.data(), text.size(), 0);
  if (got <= 0) return "nothing on standard error";
  const std::string_view read(text.data(), static_cast<std::size_t>(got));
  return std::string(read.substr(0, read.find('\n')));
}

/// In the new process: only what may be called between fork and exec.
[[noreturn]] void become(const std::vector<std::pair<int, int>>& descriptors,
                         const std::vector<char*>& command, const std::vector<char*>& environment) {
  for (const auto& [from, to] : descriptors) ::dup2(from, to);
  ::execvpe(command[0], command.data(), environment.data());
  ::_exit(127);
}

}  // namespace

double nowMilliseconds() {
  const std::chrono::duration<double, std::milli> now =
      std::chrono::steady_clock::now().time_since_epoch();
  return now.count();
}

base::Result<Running> Running::start(const Program& program) {
  Descriptor errors = outOfTheWay(::memfd_create("standard-error", MFD_CLOEXEC));
  TIDLIG_ASSIGN(const Descriptor in, opened(program.input, O_RDONLY));
  TIDLIG_ASSIGN(const Descriptor out, opened(program.output, O_WRONLY | O_CREAT | O_TRUNC));
  std::vector<std::pair<int, int>> descriptors = {
      {in.number(), 0}, {out.number(), 1}, {errors.number(), 2}};
  std::vector<Descriptor> pipes;
  for (const auto& [number, bytes] : program.pipes) {
    TIDLIG_ASSIGN(Descriptor pipe, filledPipe(bytes));
    descriptors.emplace_back(pipe.number(), number);
    pipes.push_back(std::move(pipe));
  }
  const std::vector<std::string> environment = environmentWith(program.environment);
  const std::vector<char*> command = pointersTo(program.command), names = pointersTo(environment);
  const double startedAt = nowMilliseconds();
  // Not posix_spawn: a process that begins by sharing our memory is said to have needed all of it.
  const pid_t pid = ::fork();
  if (pid == 0) become(descriptors, command, names);
  if (pid < 0) return Error{ErrorKind::io, "no process could be made"};
  return Running(pid, errors.release(), startedAt);
}

Running::Running(Running&& other) noexcept
    : m_pid(std::exchange(other.m_pid, -1)),
      m_errors(std::exchange(other.m_errors, -1)),
      m_startedAt(other.m_startedAt) {}

Running::~Running() {
  end();
  if (m_errors >= 0) ::close(m_errors);
}

double Running::peakMebibytes() const {
  std::ifstream status(fmt::format("/proc/{}/status", m_pid));
  std::string word;
  while (status >> word) {
    if (word != "VmHWM:") continue;
    double kibibytes = 0;
    status >> kibibytes;
    return kibibytes / kKibibytesInMebibyte;
  }
  return 0;
}

base::Result<Reading> Running::finish() {
  int status = 0;
  struct rusage usage{};
  const pid_t waited = ::wait4(m_pid, &status, 0, &usage);
  const double took = nowMilliseconds() - m_startedAt;
  m_pid = -1;
  if (waited < 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    return Error{ErrorKind::io, firstLineOf(m_errors)};
  }
  return Reading{took, static_cast<double>(usage.ru_maxrss) / kKibibytesInMebibyte};
}

bool Running::endedWithin(int milliseconds) {
  for (int waited = 0; waited < milliseconds; waited += 5) {
    if (::waitpid(m_pid, nullptr, WNOHANG) != 0) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return false;
}

void Running::end() {
  if (m_pid < 0) return;
  ::kill(m_pid, SIGTERM);
  if (!endedWithin(5000)) {
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
  }
  m_pid = -1;
}

base::Result<Reading> run(const Program& program) {
  TIDLIG_ASSIGN(Running running, Running::start(program));
  return running.finish();
}

base::Result<std::string> findProgram(const std::string& name) {
  const Error missing{ErrorKind::notFound,
                      std::filesystem::path(name).filename().string() + " is not there"};
  if (name.find('/') != std::string::npos) {
    if (::access(name.c_str(), X_OK) == 0) return name;
    return missing;
  }
  const char* path = std::getenv("PATH");
  std::istringstream folders(path != nullptr ? path : "/usr/bin:/bin");
  for (std::string folder; std::getline(folders, folder, ':');) {
    const std::string candidate = folder + "/" + name;
    if (::access(candidate.c_str(), X_OK) == 0) return candidate;
  }
  return missing;
}

base::Status writeData(const std::filesystem::path& file, std::string_view bytes) {
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out << bytes;
  out.close();
  if (!out) return Error{ErrorKind::io, "the bench's own data could not be written"};
  return base::Done{};
}

}  // namespace tidlig::bench
