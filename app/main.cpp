#include "gallery/gallery.h"
#include "pages/window/mainwindow.h"
#include "print/modelpaper.h"
#include "session/background.h"
#include "session/displayguard.h"
#include "session/hardening.h"
#include "session/options.h"
#include "session/singleinstance.h"
#include "shots/shots.h"
#include "theme/theme.h"
#include "usecases/logheads.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>
#include <optional>

namespace {

using namespace tidlig;

int endWith(const app::Options::Ending& ending) {
  std::FILE* stream = ending.status == 0 ? stdout : stderr;
  std::fputs(qPrintable(ending.text + QLatin1Char('\n')), stream);
  return ending.status;
}

/// Asked for help or a version, or wrongly: answered without a display. Else on guard for there
/// being none.
int answerWithoutWindow(int argc, char** argv, std::optional<app::DisplayGuard>& guard) {
  const QCoreApplication core(argc, argv);
  app::Language language;
  language.choose({});
  const auto options = app::readOptions(QCoreApplication::arguments());
  if (options.ending) return endWith(*options.ending);
  guard.emplace();
  return -1;
}

int showGallery(const app::Options& options) {
  app::Language language;
  language.choose(options.language);
  app::Theme theme;
  theme.choose({.colours = app::themeChoiceFromName(options.theme)});
  app::Gallery gallery(theme);
  gallery.show();
  return QApplication::exec();
}

int printModel(const app::Options& options) {
  app::Language shown;
  shown.choose(options.language);
  const auto language = words::languageFromCode(app::Language::code().toStdString());
  return app::printModelFile(options.model, options.pdf,
                             language.value_or(words::Language::danish));
}

int runWindow(const app::Options& options) {
  app::Settings settings;
  app::Language language;
  language.choose(options.language.isEmpty() ? settings.language() : options.language);
  app::Theme theme;
  auto look = settings.look();
  if (!options.theme.isEmpty()) look.colours = app::themeChoiceFromName(options.theme);
  theme.choose(look);
  const base::SystemClock clock;
  app::SingleInstance instance;
  app::MainWindow window({clock,
                          settings,
                          language,
                          theme,
                          app::desktopPickers(),
                          app::relaunchSelf,
                          security::calibrateCost,
                          {},
                          [&instance](const QString& folder) { return instance.claim(folder); },
                          usecases::headsOfThisMachine(),
                          true});
  QObject::connect(&instance, &app::SingleInstance::wanted, &window, &app::MainWindow::comeForward);
  window.start(options.vault, {options.restored, options.notRestored});
  if (window.hasYielded()) return 0;
  window.show();
  if (options.exitAfterStartup) {
    QTimer::singleShot(0, qApp, [] { QTimer::singleShot(0, qApp, &QCoreApplication::quit); });
  }
  const int status = QApplication::exec();
  return status;
}

}  // namespace

int main(int argc, char** argv) {
  app::hardenProcess();
  QCoreApplication::setApplicationName(QStringLiteral("tidlig"));
  QCoreApplication::setApplicationVersion(QStringLiteral(TIDLIG_VERSION));
  std::optional<app::DisplayGuard> guard;
  if (const int status = answerWithoutWindow(argc, argv, guard); status >= 0) return status;

  const QApplication application(argc, argv);
  guard.reset();
  QGuiApplication::setDesktopFileName(QStringLiteral("tidlig"));
  const auto options = app::readOptions(QCoreApplication::arguments());
  const int status = !options.model.isEmpty()      ? printModel(options)
                     : !options.shots.isEmpty()    ? app::takeShots(options.shots)
                     : !options.pictures.isEmpty() ? app::takeHelpPictures(options.pictures)
                     : options.gallery             ? showGallery(options)
                                                   : runWindow(options);
  app::BackgroundWork::waitForAll();
  return status;
}
