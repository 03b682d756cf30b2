#include "storage/sqlite.h"

#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace tidlig::storage {
namespace {

std::size_t sizeOf(void* memory) {
  return memory == nullptr ? 0 : ::malloc_usable_size(memory);
}

void* allocate(int size) {
  return std::malloc(static_cast<std::size_t>(size));
}

void release(void* memory) {
  if (memory == nullptr) return;
  ::explicit_bzero(memory, sizeOf(memory));
  std::free(memory);
}

/// realloc may move the bytes and leave the old ones behind, so it is done by hand.
void* resize(void* memory, int size) {
  const std::size_t old = sizeOf(memory);
  const auto wanted = static_cast<std::size_t>(size);
  if (memory != nullptr && wanted <= old && wanted >= old / 2) return memory;
  void* const moved = std::malloc(wanted);
  if (moved == nullptr) return nullptr;
  if (memory != nullptr) std::memcpy(moved, memory, std::min(old, wanted));
  release(memory);
  return moved;
}

int usableSize(void* memory) {
  return static_cast<int>(sizeOf(memory));
}

int roundUp(int size) {
  return (size + 7) & ~7;
}

int start(void*) {
  return SQLITE_OK;
}

void stop(void*) {}

}  // namespace

const sqlite3_mem_methods& wipingAllocator() {
  static const sqlite3_mem_methods kMethods = {allocate, release, resize, usableSize,
                                               roundUp,  start,   stop,   nullptr};
  return kMethods;
}

}  // namespace tidlig::storage
