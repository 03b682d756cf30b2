#pragma once

#include <string>
#include <utility>
#include <variant>

namespace tidlig::base {

/// What went wrong, coarse enough that a person can be told what to do next.
enum class ErrorKind {
  notFound,   ///< the thing asked for is not there
  invalid,    ///< the input breaks a rule; `Error::pointer` tells where
  wrongKey,   ///< the passphrase or key does not open this
  corrupt,    ///< stored bytes are damaged
  newer,      ///< written by a newer version of the program
  locked,     ///< the vault is locked
  busy,       ///< another process has it open
  io,         ///< reading or writing failed, or the place is not writable
  full,       ///< the disk is full
  memory,     ///< the machine has no memory left for this
  outside,    ///< a family of another unit: it needs a written reason to be opened
  denied,     ///< this user may not do this
  cancelled,  ///< somebody stopped it before the end
};

/// The one error shape of the core. `detail` is an English phrase for the log and the command line
/// and never holds personal data; the window makes its own sentence from `kind`.
struct Error {
  ErrorKind kind;
  std::string detail;
  std::string pointer = {};  ///< JSON pointer to the offending place, or empty
};

/// A value or an error; nothing else, and no exceptions.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

  [[nodiscard]] bool ok() const { return m_state.index() == 0; }
  explicit operator bool() const { return ok(); }

  [[nodiscard]] T& value() & { return std::get<0>(m_state); }
  [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
  [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }

  [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

 private:
  std::variant<T, Error> m_state;
};

/// Success without a value.
struct Done {};
using Status = Result<Done>;

}  // namespace tidlig::base

/// Leaves the function with the error when `expression` (a Result) failed.
#define TIDLIG_TRY(expression)                           \
  do {                                                   \
    if (auto tidligTried = (expression); !tidligTried) { \
      return tidligTried.error();                        \
    }                                                    \
  } while (false)

#define TIDLIG_JOIN_INNER(a, b) a##b
#define TIDLIG_JOIN(a, b) TIDLIG_JOIN_INNER(a, b)

/// Declares `variable` from a Result, or leaves the function with its error.
#define TIDLIG_ASSIGN(variable, expression)                \
  auto TIDLIG_JOIN(tidligResult, __LINE__) = (expression); \
  if (!TIDLIG_JOIN(tidligResult, __LINE__)) {              \
    return TIDLIG_JOIN(tidligResult, __LINE__).error();    \
  }                                                        \
  variable = std::move(TIDLIG_JOIN(tidligResult, __LINE__)).value()
