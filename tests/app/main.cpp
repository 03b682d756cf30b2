#include "session/background.h"

#include <QApplication>
#include <QStandardPaths>

#include <catch2/catch_session.hpp>

int main(int argc, char** argv) {
  // Also by hand, and while CMake lists the tests, nothing appears on a screen.
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  int qtCount = 1;
  const QApplication application(qtCount, argv);
  QStandardPaths::setTestModeEnabled(true);
  const int status = Catch::Session().run(argc, argv);
  tidlig::app::BackgroundWork::waitForAll();
  return status;
}
