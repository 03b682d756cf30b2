#include "shots/shots.h"

#include "pages/window/mainwindow.h"
#include "session/demovault.h"
#include "usecases/families.h"
#include "usecases/screenings.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QTemporaryDir>

#include <cstdio>

namespace tidlig::app {
namespace {

constexpr QSize kWindow(1366, 768);
/// A day on which the made-up families are always the same.
constexpr std::int32_t kDay = 20780;
constexpr std::int64_t kMillisecondsOfDay = 86'400'000;
constexpr std::int64_t kAfternoon = 13 * 3'600'000 + 32 * 60'000;
/// A family with children, risk and protective factors: enough to see on its page.
constexpr std::size_t kFamily = 3;

struct Look {
  QString language;
  QString theme;
};

/// One window taken through its pages, a picture of each.
class Photographer {
 public:
  Photographer(QString folder, MainWindow& window, const Look& look)
      : m_folder(std::move(folder)), m_window(window), m_look(look) {}

  [[nodiscard]] bool good() const { return m_good; }

  void closed(const QString& vault) {
    m_window.showStart();
    take("start");
    m_window.showCreate();
    take("create");
    m_window.showUnlock(vault);
    take("unlock");
  }

  void opened() {
    usecases::OpenVault& vault = m_window.session().vault();
    m_window.showFamilies();
    take("families");
    m_window.showNewFamily();
    take("newfamily");
    const auto families = usecases::listFamilies(vault);
    if (!families || families->size() <= kFamily) return fail();
    const usecases::FamilyKey family = families.value()[kFamily].key;
    m_window.showFamily(family);
    take("family");
    m_window.showDecision(family);
    take("decision");
    m_window.showNewScreening(family);
    take("newscreening");
    const auto drafts = usecases::listDrafts(vault);
    if (!drafts || drafts->empty()) return fail();
    m_window.showScreening(drafts->front().key);
    take("screening");
    m_window.showReview(drafts->front().key);
    take("review");
    m_window.showShortcuts();
    take("shortcuts");
  }

 private:
  void fail() { m_good = false; }

  void take(const char* page) {
    QApplication::processEvents();
    QApplication::processEvents();
    const QString name = QStringLiteral("%1/%2-%3-%4-%5.png")
                             .arg(m_folder, QLatin1String(page), m_look.language, m_look.theme)
                             .arg(qRound(m_window.devicePixelRatioF() * 100));
    if (!m_window.grab().save(name)) fail();
  }

  QString m_folder;
  MainWindow& m_window;
  Look m_look;
  bool m_good = true;
};

bool takeLook(const QString& folder, const QString& vault, const base::Clock& clock,
              const Look& look) {
  const QTemporaryDir own;
  Settings settings(own.filePath(QStringLiteral("settings.ini")));
  Language language;
  language.choose(look.language);
  Theme theme;
  theme.choose(themeChoiceFromName(look.theme));
  MainWindow window({clock, settings, language, theme, desktopPickers(), [](const QStringList&) {},
                     [] { return security::kLowestCost; }});
  window.start(vault);
  // The same room on the page at every scale: what a laptop of that scale shows.
  window.resize(kWindow);
  window.show();
  Photographer photographer(folder, window, look);
  photographer.closed(vault);
  auto opened = openDemoVault(vault, clock);
  if (!opened) return false;
  window.session().open(std::move(*opened));
  photographer.opened();
  window.session().lock();
  return photographer.good();
}

}  // namespace

int takeShots(const QString& folder) {
  if (!QDir().mkpath(folder)) return 1;
  QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 10));
  const QTemporaryDir vault;
  const base::FixedClock clock(base::Date::fromDaysSinceEpoch(kDay),
                               kDay * kMillisecondsOfDay + kAfternoon);
  bool good = true;
  for (const QString& language : {QStringLiteral("da"), QStringLiteral("en")}) {
    for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
      const QString where = vault.filePath(QStringLiteral("demo"));
      good = takeLook(folder, where, clock, {language, theme}) && good;
    }
  }
  if (!good) std::fputs("tidlig: not every picture could be taken\n", stderr);
  return good ? 0 : 1;
}

}  // namespace tidlig::app
