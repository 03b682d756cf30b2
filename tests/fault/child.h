#pragma once

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <new>
#include <type_traits>

namespace tidlig::fault {

/// A value that a child process and this one see both.
template <typename T>
class Shared {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  Shared()
      : m_value(new(::mmap(nullptr, sizeof(T), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS,
                           -1, 0)) T) {}
  ~Shared() { ::munmap(m_value, sizeof(T)); }
  Shared(const Shared&) = delete;
  Shared& operator=(const Shared&) = delete;
  T* operator->() const { return m_value; }
  T& operator*() const { return *m_value; }

 private:
  T* m_value;
};

/// Begins `work` in a process of its own, which ends with it.
template <typename Work>
pid_t beginChild(const Work& work) {
  const pid_t child = ::fork();
  if (child != 0) return child;
  ::signal(SIGABRT, SIG_DFL);  // it ends, and does not report as if it were the test
  work();
  ::_exit(0);
}

/// How a child ended, as wait() tells it; 0 where it came to its end.
inline int endOf(pid_t child) {
  int status = -1;
  ::waitpid(child, &status, 0);
  return status;
}

}  // namespace tidlig::fault
