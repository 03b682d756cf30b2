#include "longwork.h"

#include <fmt/format.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

namespace tidlig::cli {
namespace {

volatile std::sig_atomic_t stopWanted = 0;

void onInterrupt(int) {
  stopWanted = 1;
}

/// Ctrl+C may come in the middle of it; a line that is not whole then is no loss.
void write(const std::string& line) {
  std::fputs(line.c_str(), stderr);
  std::fflush(stderr);
}

void setInterrupt(void (*handler)(int)) {
  struct sigaction action = {};
  action.sa_handler = handler;
  // The second one ends the program, should the first not be heard.
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  ::sigaction(SIGINT, &action, nullptr);
}

}  // namespace

LongWork::LongWork(std::string what)
    : m_what(std::move(what)), m_shown(::isatty(STDERR_FILENO) != 0) {
  stopWanted = 0;
  setInterrupt(onInterrupt);
}

LongWork::~LongWork() {
  setInterrupt(SIG_DFL);
  if (!m_shown || m_percent < 0) return;
  const std::string blanks(m_what.size() + std::string_view(": 100 %").size(), ' ');
  write("\r" + blanks + "\r");
}

base::Progress LongWork::progress() {
  return [this](std::int64_t done, std::int64_t total) {
    if (m_shown && total > 0) show(done * 100 / total);
    return stopWanted == 0;
  };
}

void LongWork::show(std::int64_t percent) {
  if (percent == m_percent) return;
  m_percent = percent;
  write(fmt::format("\r{}: {:>3} %", m_what, percent));
}

}  // namespace tidlig::cli
