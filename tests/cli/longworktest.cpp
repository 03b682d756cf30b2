#include "support/clivault.h"

#include <fcntl.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <fstream>
#include <thread>
#include <vector>

using namespace tidlig;

namespace {

/// A command with its standard error on a terminal of its own; it is told the passphrase.
class OnTerminal {
 public:
  explicit OnTerminal(std::vector<std::string> command) : m_command(std::move(command)) {
    REQUIRE(::openpty(&m_master, &m_slave, nullptr, nullptr, nullptr) == 0);
    std::array<int, 2> secret{};
    REQUIRE(::pipe(secret.data()) == 0);
    std::string line = test::kPassphrase;
    line += '\n';
    REQUIRE(::write(secret[1], line.data(), line.size()) == std::ssize(line));
    ::close(secret[1]);
    m_secret = secret[0];
  }
  ~OnTerminal() {
    ::close(m_master);
    if (m_slave >= 0) ::close(m_slave);
  }
  OnTerminal(const OnTerminal&) = delete;
  OnTerminal& operator=(const OnTerminal&) = delete;

  /// As Ctrl+S does: who writes has to wait.
  void holdOutput() const { REQUIRE(::tcflow(m_slave, TCOOFF) == 0); }
  void releaseOutput() const { REQUIRE(::tcflow(m_slave, TCOON) == 0); }

  void start() {
    // What the tests' own program does at Ctrl+C is not to be taken for what the new one does.
    const auto before = ::signal(SIGINT, SIG_DFL);
    m_child = ::fork();
    REQUIRE(m_child >= 0);
    if (m_child == 0) {
      const int nowhere = ::open("/dev/null", O_RDWR);
      ::dup2(nowhere, 0);
      ::dup2(nowhere, 1);
      ::dup2(m_slave, 2);
      ::dup2(m_secret, 200);
      std::vector<char*> arguments;
      for (std::string& one : m_command) arguments.push_back(one.data());
      arguments.push_back(nullptr);
      ::execv(TIDLIG_CLI, arguments.data());
      ::_exit(127);
    }
    ::signal(SIGINT, before);
    ::close(m_secret);
  }

  /// Until the program hears Ctrl+C itself.
  void waitUntilItListens() const {
    while (!listens()) std::this_thread::yield();
  }
  void pressCtrlC() const { REQUIRE(::kill(m_child, SIGINT) == 0); }

  /// What it wrote, and its exit status.
  test::Finished finish() {
    ::close(m_slave);
    m_slave = -1;
    test::Finished finished;
    std::array<char, 4096> block{};
    for (ssize_t got = 0; (got = ::read(m_master, block.data(), block.size())) > 0;) {
      finished.err.append(block.data(), static_cast<std::size_t>(got));
    }
    int status = 0;
    ::waitpid(m_child, &status, 0);
    finished.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    // One that died of the signal gives the same number, but did not say anything.
    if (WIFSIGNALED(status)) finished.err.clear();
    return finished;
  }

 private:
  [[nodiscard]] bool listens() const {
    std::ifstream in("/proc/" + std::to_string(m_child) + "/status");
    for (std::string line; std::getline(in, line);) {
      if (!line.starts_with("SigCgt:")) continue;
      return (std::stoull(line.substr(7), nullptr, 16) >> (SIGINT - 1) & 1) != 0;
    }
    return true;  // it is gone, and what it wrote will tell
  }

  std::vector<std::string> m_command;
  int m_master = -1;
  int m_slave = -1;
  int m_secret = -1;
  pid_t m_child = -1;
};

std::vector<std::string> checking(const test::TestVault& vault) {
  return {TIDLIG_CLI, "vault", "check", "--vault", vault.path().string(), "--passphrase-fd", "200"};
}

}  // namespace

TEST_CASE("on a terminal the check says how far it is in one line, which goes away again") {
  test::TestVault vault;
  OnTerminal terminal(checking(vault));
  terminal.start();
  const test::Finished finished = terminal.finish();
  CHECK(finished.status == 0);
  CHECK(finished.err.find("\rchecking the vault:   0 %") != std::string::npos);
  CHECK(finished.err.find("\rchecking the vault: 100 %") != std::string::npos);
  CHECK(finished.err.find('\n') == std::string::npos);
  CHECK(finished.err.ends_with(" \r"));
}

TEST_CASE("on a terminal a salvage says how far it is") {
  const test::TestVault vault;
  const test::TempFolder other;
  OnTerminal terminal({TIDLIG_CLI, "vault", "salvage", vault.path().string(), "--vault",
                       (other / "saved").string(), "--passphrase-fd", "200"});
  terminal.start();
  const test::Finished finished = terminal.finish();
  CHECK(finished.status == 0);
  CHECK(finished.err.find("\rsaving what can be read:   0 %") != std::string::npos);
  CHECK(finished.err.find("\rsaving what can be read: 100 %") != std::string::npos);
  CHECK(finished.err.find('\n') == std::string::npos);
}

TEST_CASE("where standard error is no terminal the check says nothing on its way") {
  test::TestVault vault;
  const auto finished = test::onVault(vault.path(), {"vault", "check"});
  CHECK(finished.status == 0);
  CHECK(finished.err.empty());
}

TEST_CASE("Ctrl+C stops the check with a sentence and an exit status of its own") {
  test::TestVault vault;
  OnTerminal terminal(checking(vault));
  // It cannot come past its first telling.
  terminal.holdOutput();
  terminal.start();
  terminal.waitUntilItListens();
  terminal.pressCtrlC();
  terminal.releaseOutput();
  const test::Finished finished = terminal.finish();
  CHECK(finished.status == 130);
  CHECK(finished.err.find("tidlig-cli: stopped before the end; nothing was changed") !=
        std::string::npos);
  CHECK(usecases::checkVault(*vault.open())->empty());
}
