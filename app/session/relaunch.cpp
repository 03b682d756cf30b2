#include "session/relaunch.h"

#include <QByteArray>

#include <unistd.h>

#include <cstdlib>
#include <vector>

namespace tidlig::app {

void relaunchSelf(const QStringList& arguments) {
  std::vector<QByteArray> texts = {QByteArrayLiteral("tidlig")};
  for (const auto& argument : arguments) texts.push_back(argument.toLocal8Bit());
  std::vector<char*> pointers;
  pointers.reserve(texts.size() + 1);
  for (auto& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  execv("/proc/self/exe", pointers.data());
  // Without a fresh image there must be none at all: what was read stays in this one.
  std::_Exit(1);
}

}  // namespace tidlig::app
