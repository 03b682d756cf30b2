#include "session/background.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace tidlig::app {
namespace {

struct Count {
  std::mutex mutex;
  std::condition_variable changed;
  int running = 0;
};

Count& count() {
  static Count one;
  return one;
}

}  // namespace

BackgroundWork::BackgroundWork() {
  const std::lock_guard lock(count().mutex);
  ++count().running;
}

BackgroundWork::~BackgroundWork() {
  const std::lock_guard lock(count().mutex);
  --count().running;
  count().changed.notify_all();
}

void BackgroundWork::waitForAll() {
  std::unique_lock lock(count().mutex);
  count().changed.wait_for(lock, std::chrono::seconds(20), [] { return count().running == 0; });
}

}  // namespace tidlig::app
