#include "shots/shots.h"

#include "pages/window/mainwindow.h"
#include "session/demovault.h"
#include "shots/subjects.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <cstdio>

namespace tidlig::app {
namespace {

constexpr QSize kWindow(1366, 768);
/// A day on which the made-up families are always the same.
constexpr std::int32_t kDay = 20780;
constexpr std::int64_t kMillisecondsOfDay = 86'400'000;
constexpr std::int64_t kAfternoon = 13 * 3'600'000 + 32 * 60'000;
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
    m_window.showRecover(vault, {});
    take("recover");
  }

  void opened() {
    usecases::OpenVault& vault = m_window.session().vault();
    families();
    search();
    m_window.showNewFamily();
    take("newfamily");
    const auto subjects = findSubjects(vault);
    if (!subjects) return fail();
    m_window.showFamily(subjects->family);
    take("family");
    m_window.showDecision(subjects->family);
    take("decision");
    m_window.showFamily(subjects->open);
    take("familyopen");
    m_window.showDecision(subjects->open);
    take("decisionopen");
    m_window.showNewScreening(subjects->family);
    take("newscreening");
    m_window.showScreening(subjects->draft);
    take("screening");
    m_window.findChild<QPushButton*>(QStringLiteral("meaningButton"))->click();
    take("screeningmeaning");
    m_window.showReview(subjects->draft);
    take("review");
    m_window.showShortcuts();
    take("shortcuts");
  }

 private:
  void families() {
    m_window.showFamilies();
    take("families");
    write("searchEdit", QStringLiteral("da"));
    take("familiesfiltered");
    write("searchEdit", QStringLiteral("xq"));
    take("familiesnone");
    write("searchEdit", {});
  }

  void search() {
    m_window.showSearch();
    take("searchblank");
    write("paletteEdit", QStringLiteral("ma"));
    take("search");
    write("paletteEdit", QStringLiteral("xq"));
    take("searchnone");
    m_window.showSearch();
  }

  void write(const char* field, const QString& text) {
    // The page that was left a moment ago is still there, out of sight.
    for (auto* edit : m_window.findChildren<QLineEdit*>(QString::fromLatin1(field))) {
      if (edit->isVisible()) edit->setText(text);
    }
  }

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
  // At 200 % a laptop's screen has room for half as much.
  window.resize(kWindow / window.devicePixelRatioF());
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
  bool good = openDemoVault(vault.filePath(QStringLiteral("demo")), clock).ok();
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
