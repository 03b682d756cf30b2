// Instead of core/storage/allocator.cpp: the same functions without the wiping.

#include <malloc.h>
#include <sqlcipher/sqlite3.h>

#include <cstdlib>

namespace tidlig::storage {
namespace {

void* allocate(int size) {
  return std::malloc(static_cast<std::size_t>(size));
}
void* resize(void* memory, int size) {
  return std::realloc(memory, static_cast<std::size_t>(size));
}
int usableSize(void* memory) {
  return static_cast<int>(::malloc_usable_size(memory));
}
int roundUp(int size) {
  return (size + 7) & ~7;
}
int start(void*) {
  return SQLITE_OK;
}
void stop(void*) {}

}  // namespace

// Declared in core/storage/sqlite.h.
const sqlite3_mem_methods& wipingAllocator();
const sqlite3_mem_methods& wipingAllocator() {
  static const sqlite3_mem_methods kMethods = {allocate, std::free, resize, usableSize,
                                               roundUp,  start,     stop,   nullptr};
  return kMethods;
}

}  // namespace tidlig::storage
