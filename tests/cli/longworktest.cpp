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

using namespace tidlig;

namespace {

/// `vault check` with its standard error on a terminal of its own.
class OnTerminal {
 public:
  explicit OnTerminal(const std::string& vault) {
    REQUIRE(::openpty(&m_master, &m_slave, nullptr, nullptr, nullptr) == 0);
    std::array<int, 2> secret{};
    REQUIRE(::pipe(secret.data()) == 0);
    std::string line = test::kPassphrase;
    line += '\n';
    REQUIRE(::write(secret[1], line.data(), line.size()) == std::ssize(line));
    ::close(secret[1]);
    m_vault = vault;
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
      ::execl(TIDLIG_CLI, TIDLIG_CLI, "vault", "check", "--vault", m_vault.c_str(),
              "--passphrase-fd", "200", nullptr);
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

  std::string m_vault;
  int m_master = -1;
  int m_slave = -1;
  int m_secret = -1;
  pid_t m_child = -1;
};

}  // namespace

TEST_CASE("on a terminal the check says how far it is in one line, which goes away again") {
  test::TestVault vault;
  OnTerminal terminal(vault.path().string());
  terminal.start();
  const test::Finished finished = terminal.finish();
  CHECK(finished.status == 0);
  CHECK(finished.err.find("\rchecking the vault:   0 %") != std::string::npos);
  CHECK(finished.err.find("\rchecking the vault: 100 %") != std::string::npos);
  CHECK(finished.err.find('\n') == std::string::npos);
  CHECK(finished.err.ends_with(" \r"));
}

TEST_CASE("where standard error is no terminal the check says nothing on its way") {
  test::TestVault vault;
  const auto finished = test::onVault(vault.path(), {"vault", "check"});
  CHECK(finished.status == 0);
  CHECK(finished.err.empty());
}

TEST_CASE("Ctrl+C stops the check with a sentence and an exit status of its own") {
  test::TestVault vault;
  OnTerminal terminal(vault.path().string());
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
