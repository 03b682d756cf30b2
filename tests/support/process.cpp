#include "support/process.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <thread>

namespace tidlig::test {
namespace {

struct Pipe {
  int readEnd = -1;
  int writeEnd = -1;
  Pipe() {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) == 0) {
      readEnd = ends[0];
      writeEnd = ends[1];
    }
  }
};

void writeAll(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t wrote = ::write(descriptor, bytes.data(), bytes.size());
    if (wrote <= 0) break;
    bytes.remove_prefix(static_cast<std::size_t>(wrote));
  }
  ::close(descriptor);
}

std::string readAll(int descriptor) {
  std::string bytes;
  std::array<char, 65536> block{};
  for (;;) {
    const ssize_t got = ::read(descriptor, block.data(), block.size());
    if (got <= 0) break;
    bytes.append(block.data(), static_cast<std::size_t>(got));
  }
  ::close(descriptor);
  return bytes;
}

[[noreturn]] void become(const std::vector<std::string>& command) {
  std::vector<char*> arguments;
  for (const std::string& part : command) arguments.push_back(const_cast<char*>(part.c_str()));
  arguments.push_back(nullptr);
  ::execvp(arguments[0], arguments.data());
  ::_exit(127);
}

}  // namespace

Finished run(const std::vector<std::string>& command, std::string_view input,
             const std::map<int, std::string>& pipes) {
  ::signal(SIGPIPE, SIG_IGN);
  const Pipe in, out, err;
  std::map<int, Pipe> extra;
  for (const auto& [descriptor, bytes] : pipes) extra.emplace(descriptor, Pipe());
  const pid_t child = ::fork();
  if (child == 0) {
    // First out of the way of the numbers asked for, then onto them.
    std::map<int, int> moved;
    for (const auto& [descriptor, pipe] : extra)
      moved[descriptor] = ::fcntl(pipe.readEnd, F_DUPFD, 200);
    ::dup2(in.readEnd, 0);
    ::dup2(out.writeEnd, 1);
    ::dup2(err.writeEnd, 2);
    for (int descriptor = 3; descriptor < 200; ++descriptor) ::close(descriptor);
    for (const auto& [descriptor, from] : moved) {
      ::dup2(from, descriptor);
      ::close(from);
    }
    become(command);
  }
  ::close(in.readEnd);
  ::close(out.writeEnd);
  ::close(err.writeEnd);
  std::vector<std::thread> workers;
  workers.emplace_back([&] { writeAll(in.writeEnd, input); });
  for (const auto& [descriptor, pipe] : extra) {
    ::close(pipe.readEnd);
    workers.emplace_back(
        [end = pipe.writeEnd, &bytes = pipes.at(descriptor)] { writeAll(end, bytes); });
  }
  Finished finished;
  workers.emplace_back([&] { finished.err = readAll(err.readEnd); });
  finished.out = readAll(out.readEnd);
  for (std::thread& worker : workers) worker.join();
  int status = 0;
  ::waitpid(child, &status, 0);
  finished.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return finished;
}

Finished cli(const std::vector<std::string>& arguments, std::string_view input,
             const std::map<int, std::string>& pipes) {
  std::vector<std::string> command = {TIDLIG_CLI};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return run(command, input, pipes);
}

std::vector<std::string> lines(std::string_view text) {
  std::vector<std::string> found;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    found.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return found;
}

}  // namespace tidlig::test
