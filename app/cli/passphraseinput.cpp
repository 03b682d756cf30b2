#include "passphraseinput.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace tidlig::cli {
namespace {

using base::Error;
using base::ErrorKind;
using security::SecretBytes;
using security::SecretText;

constexpr std::size_t kLongest = 4096;
constexpr unsigned char kCtrlC = 3;

Error invalid(const char* what) {
  return Error{ErrorKind::invalid, what};
}

/// Byte by byte, so that what follows the line is left for others.
base::Result<SecretText> readLine(int file) {
  SecretBytes line(kLongest);
  SecretBytes one(1);
  std::size_t size = 0;
  while (true) {
    const ssize_t got = ::read(file, one.data(), 1);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return invalid("the passphrase cannot be read from this file descriptor");
    if (got == 0 || *one.data() == '\n') break;
    if (*one.data() == kCtrlC && ::isatty(file) != 0) return invalid("given up");
    if (size == kLongest) return invalid("expected a passphrase of at most 4096 bytes");
    line.data()[size++] = *one.data();
  }
  return SecretText::copyOf({reinterpret_cast<const char*>(line.data()), size});
}

/// The terminal with its echo off, as it was again afterwards. Ctrl+C arrives as a byte: a signal
/// would leave the terminal silent.
class SilentTerminal {
 public:
  SilentTerminal() : m_file(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)) {
    m_good = m_file >= 0 && ::tcgetattr(m_file, &m_before) == 0;
    if (!m_good) return;
    termios silent = m_before;
    silent.c_lflag &= static_cast<tcflag_t>(~static_cast<tcflag_t>(ECHO | ISIG));
    m_good = ::tcsetattr(m_file, TCSAFLUSH, &silent) == 0;
  }
  ~SilentTerminal() {
    if (m_good) ::tcsetattr(m_file, TCSAFLUSH, &m_before);
    if (m_file >= 0) ::close(m_file);
  }
  SilentTerminal(const SilentTerminal&) = delete;
  SilentTerminal& operator=(const SilentTerminal&) = delete;

  base::Result<SecretText> ask(const char* prompt) {
    if (!m_good) return invalid("there is no terminal to ask on: give a file descriptor");
    say(prompt);
    auto line = readLine(m_file);
    say("\n");
    return line;
  }

 private:
  void say(const char* text) {
    if (::write(m_file, text, std::strlen(text)) < 0) m_good = false;
  }

  int m_file;
  bool m_good = false;
  termios m_before{};
};

}  // namespace

base::Result<SecretText> readSecret(const std::optional<int>& descriptor, const char* prompt) {
  if (descriptor) return readLine(*descriptor);
  return SilentTerminal().ask(prompt);
}

base::Result<SecretText> readNewSecret(const std::optional<int>& descriptor, const char* prompt) {
  if (descriptor) return readLine(*descriptor);
  TIDLIG_ASSIGN(SecretText first, SilentTerminal().ask(prompt));
  TIDLIG_ASSIGN(const SecretText second, SilentTerminal().ask("The same once more: "));
  if (!first.equals(second)) return invalid("the two passphrases differ");
  return first;
}

}  // namespace tidlig::cli
