#include "session/displayguard.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace tidlig::app {
namespace {

struct DisplayTexts {
  Q_DECLARE_TR_FUNCTIONS(DisplayTexts)
};

QByteArray sentence;  ///< made while there is an application to translate it

void endInWords(QtMsgType type, const QMessageLogContext& /*context*/, const QString& /*message*/) {
  // What Qt says of plugins on the way there helps nobody.
  if (type != QtFatalMsg) return;
  std::fprintf(stderr, "%s\n", sentence.constData());
  std::_Exit(1);
}

}  // namespace

DisplayGuard::DisplayGuard() {
  sentence = DisplayTexts::tr(
                 "tidlig: there is no display to open a window on. Start Tidlig on a "
                 "desktop; without one, tidlig-cli does its work on the command line.")
                 .toUtf8();
  m_before = qInstallMessageHandler(endInWords);
}

DisplayGuard::~DisplayGuard() {
  qInstallMessageHandler(m_before);
}

}  // namespace tidlig::app
