// Memory that runs out, in place of the libraries' own functions. Nothing in the program itself
// knows of it: SQLite's malloc is wrapped by the linker (it is the only one in this program that is
// called by that name), operator new is replaced, and OpenSSL and libsodium are given functions.

#include "fault/memory.h"

#include <dlfcn.h>
#include <openssl/crypto.h>

#include <cerrno>
#include <cstdlib>
#include <new>

extern "C" void* __real_malloc(std::size_t size);  // NOLINT: the linker's name

namespace tidlig::fault {
namespace {

struct Watch {
  bool on = false;
  Memory whose = Memory::program;
  std::size_t n = 0;
  bool lasts = false;
  std::array<std::size_t, kMemories> counts{};
};
Watch watch;  // NOLINT: whatever allocates asks it, also before main and after it

/// Whether this allocation is to fail.
bool fails(Memory asking) {
  if (!watch.on) return false;
  const std::size_t count = ++watch.counts.at(static_cast<std::size_t>(asking));
  if (asking != watch.whose || watch.n == 0) return false;
  return watch.lasts ? count >= watch.n : count == watch.n;
}

void* cipherMalloc(std::size_t size, const char*, int) {
  return fails(Memory::ciphers) ? nullptr : __real_malloc(size);
}
void* cipherRealloc(void* memory, std::size_t size, const char*, int) {
  return fails(Memory::ciphers) ? nullptr : std::realloc(memory, size);
}
void cipherFree(void* memory, const char*, int) {
  std::free(memory);
}

/// It takes them only before its first allocation.
const bool kGiven = CRYPTO_set_mem_functions(cipherMalloc, cipherRealloc, cipherFree) == 1;

}  // namespace

void watchMemory(Memory whose, std::size_t n, bool lasts) {
  watch = {kGiven, whose, n, lasts, {}};
}

std::array<std::size_t, kMemories> stopWatchingMemory() {
  watch.on = false;
  return watch.counts;
}

}  // namespace tidlig::fault

using tidlig::fault::fails;
using tidlig::fault::Memory;

extern "C" {

void* __wrap_malloc(std::size_t size) {  // NOLINT: the linker's name
  return fails(Memory::database) ? nullptr : __real_malloc(size);
}

void* sodium_malloc(std::size_t size) {
  static auto* const kReal =
      reinterpret_cast<void* (*)(std::size_t)>(::dlsym(RTLD_NEXT, "sodium_malloc"));
  if (!fails(Memory::secrets)) return kReal(size);
  errno = ENOMEM;
  return nullptr;
}

}  // extern "C"

void* operator new(std::size_t size) {
  void* const memory = fails(Memory::program) ? nullptr : __real_malloc(size == 0 ? 1 : size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}
void operator delete(void* memory) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
  std::free(memory);
}
