#include "shots/shots.h"

#include "gallery/gallery.h"
#include "shots/photographer.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

namespace tidlig::app {
namespace {

constexpr QSize kWindow(1366, 768);
/// A picture in the help stands beside the contents.
constexpr QSize kHelpWindow(1000, 620);
/// A day on which the made-up families are always the same.
constexpr std::int32_t kDay = 20780;
constexpr std::int64_t kMillisecondsOfDay = 86'400'000;
/// Rounds of the event loop until a window is the active one.
constexpr int kSettling = 1000;
constexpr int kLayouts = 10;
constexpr std::int64_t kAfternoon = 13 * 3'600'000 + 32 * 60'000;

constexpr std::array kLooks = {NamedLook{"light", {ThemeChoice::light, false, false}},
                               NamedLook{"dark", {ThemeChoice::dark, false, false}},
                               NamedLook{"contrast", {ThemeChoice::light, true, false}}};
struct NamedAmount {
  const char* name;
  Amount amount;
};
constexpr std::array kAmounts = {NamedAmount{"empty", Amount::empty},
                                 NamedAmount{"typical", Amount::typical},
                                 NamedAmount{"crowded", Amount::crowded}};

/// The hints are met once; a picture shows what is seen ever after.
void readHints(Settings& settings) {
  for (const char* page : {"familiesPage", "familyPage", "screeningPage"}) {
    settings.setHintRead(QString::fromLatin1(page));
  }
}

bool takeScene(const QString& folder, const QString& vault, const base::Clock& clock,
               const Scene& scene) {
  const QTemporaryDir own;
  Settings settings(own.filePath(QStringLiteral("settings.ini")));
  readHints(settings);
  Language language;
  language.choose(scene.language);
  Theme theme;
  theme.choose(scene.look.look);
  MainWindow window({clock, settings, language, theme, desktopPickers(), [](const QStringList&) {},
                     [] { return security::kLowestCost; }});
  window.start(vault);
  // At 200 % a laptop's screen has room for half as much.
  window.resize((scene.forHelp ? kHelpWindow : kWindow) / window.devicePixelRatioF());
  window.show();
  Photographer photographer(folder, window, scene);
  if (!scene.forHelp) photographer.closed(vault);
  auto opened = openScenery(vault, scene.amount, clock);
  if (!opened) return false;
  window.session().open(std::move(*opened));
  scene.forHelp ? photographer.forHelp() : photographer.opened();
  window.session().lock();
  return photographer.good();
}

/// Every control in every state, as high as they need.
bool takeGallery(const QString& folder, const QString& languageCode, const NamedLook& look) {
  Language language;
  language.choose(languageCode);
  Theme theme;
  theme.choose(look.look);
  Gallery gallery(theme);
  gallery.show();
  gallery.activateWindow();
  for (int i = 0; i < kSettling && !gallery.widget(); ++i) QApplication::processEvents();
  if (!gallery.widget()) return false;
  // Layouts within layouts: each round brings one of them to rest.
  for (int i = 0; i < kLayouts; ++i) QApplication::processEvents();
  return QDir().mkpath(folder) &&
         gallery.widget()->grab().save(QStringLiteral("%1/controls-%2-%3-%4.png")
                                           .arg(folder, languageCode, QLatin1String(look.name))
                                           .arg(qRound(gallery.devicePixelRatioF() * 100)));
}

/// The vaults of all scenes, as long as the pictures are taken.
class Studio {
 public:
  Studio() { QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 10)); }

  void take(const QString& folder, const Scene& scene) {
    m_good = QDir().mkpath(folder) && takeScene(folder, vaultFor(scene.amount), m_clock, scene) &&
             m_good;
  }

  void takeControls(const QString& folder, const QString& language, const NamedLook& look) {
    m_good = takeGallery(folder, language, look) && m_good;
  }

  /// An exit status.
  [[nodiscard]] int told() const {
    if (!m_good) std::fputs("tidlig: not every picture could be taken\n", stderr);
    return m_good ? 0 : 1;
  }

 private:
  /// An empty vault has a family after its pictures, so each time it is another one.
  QString vaultFor(Amount amount) {
    if (amount == Amount::empty) return m_vaults.filePath(QString::number(++m_empty));
    return m_vaults.filePath(amount == Amount::typical ? QStringLiteral("typical")
                                                       : QStringLiteral("crowded"));
  }

  QTemporaryDir m_vaults;
  base::FixedClock m_clock{base::Date::fromDaysSinceEpoch(kDay),
                           kDay* kMillisecondsOfDay + kAfternoon};
  int m_empty = 0;
  bool m_good = true;
};

}  // namespace

int takeShots(const QString& folder) {
  Studio studio;
  for (const auto& [name, amount] : kAmounts) {
    const QString here = folder + QLatin1Char('/') + QLatin1String(name);
    for (const char* language : {"da", "en"}) {
      for (const auto& look : kLooks) {
        studio.take(here, {QString::fromLatin1(language), look, amount});
      }
    }
  }
  for (const char* language : {"da", "en"}) {
    for (const auto& look : kLooks) {
      studio.takeControls(folder + QStringLiteral("/controls"), QString::fromLatin1(language),
                          look);
    }
  }
  return studio.told();
}

int takeHelpPictures(const QString& folder) {
  Studio studio;
  for (const char* language : {"da", "en"}) {
    studio.take(folder, {.language = QString::fromLatin1(language), .forHelp = true});
  }
  return studio.told();
}

}  // namespace tidlig::app
