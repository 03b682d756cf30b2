#include "shots/shots.h"

#include "gallery/gallery.h"
#include "pages/window/mainwindow.h"
#include "shots/pictureforms.h"
#include "shots/scenery.h"
#include "usecases/assessments.h"
#include "usecases/drafts.h"
#include "usecases/formdrafts.h"
#include "usecases/forms.h"
#include "usecases/screenings.h"

#include <QApplication>
#include <QDir>
#include <QHash>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

#include <algorithm>
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

/// Names in the pictures' names.
struct NamedLook {
  const char* name;
  Look look;
};
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

/// What is in the pictures of one run through the window.
struct Scene {
  QString language;
  NamedLook look = kLooks[0];
  Amount amount = Amount::typical;
  bool forHelp = false;
};

/// As many as a picture with a colour table can have.
QList<QRgb> mostUsedColours(const QImage& picture) {
  constexpr qsizetype kColours = 256;
  QHash<QRgb, int> counts;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) ++counts[picture.pixel(x, y)];
  }
  auto colours = counts.keys();
  // Equally often used ones in a set order, so that the same page gives the same bytes.
  std::sort(colours.begin(), colours.end(),
            [&](QRgb a, QRgb b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
  return colours.mid(0, kColours);
}

/// The hints are met once; a picture shows what is seen ever after.
void readHints(Settings& settings) {
  for (const char* page : {"familiesPage", "familyPage", "screeningPage"}) {
    settings.setHintRead(QString::fromLatin1(page));
  }
}

/// One window taken through its pages, a picture of each.
class Photographer {
 public:
  Photographer(QString folder, MainWindow& window, const Scene& scene)
      : m_folder(std::move(folder)), m_window(window), m_scene(scene) {}

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
    m_window.showToday();
    take("today");
    families();
    search();
    m_window.showNewFamily();
    take("newfamily");
    const auto subjects = findSubjects(vault, m_scene.amount);
    if (!subjects) return fail();
    m_window.showFamily(subjects->family);
    take("family");
    time();
    m_window.showExport(subjects->family);
    take("export");
    m_window.showDecision(subjects->family);
    take("decision");
    pastDecision(subjects->family);
    m_window.showFamily(subjects->open);
    take("familyopen");
    m_window.showDecision(subjects->open);
    take("decisionopen");
    drafts(subjects->open);
    m_window.showNewScreening(subjects->family);
    take("newscreening");
    m_window.showScreening(subjects->draft);
    take("screening");
    m_window.findChild<QPushButton*>(QStringLiteral("meaningButton"))->click();
    take("screeningmeaning");
    m_window.showReview(subjects->draft);
    take("review");
    toParents(subjects->draft);
    forms();
    administration();
    m_window.showShortcuts();
    take("shortcuts");
    m_window.showChangeKeys();
    take("changekeys");
    m_window.showHelp(QStringLiteral("screening"));
    take("help");
    m_window.showHelp(QStringLiteral("keys"));
    take("helpkeys");
    if (m_scene.amount == Amount::empty) moving(subjects->family);
  }

  /// Those that the help speaks of (resources/help).
  void forHelp() {
    m_window.showFamilies();
    take("families");
    const auto subjects = findSubjects(m_window.session().vault(), m_scene.amount);
    if (!subjects) return fail();
    m_window.showFamily(subjects->family);
    take("family");
    m_window.showDecision(subjects->open);
    take("decision");
    m_window.showScreening(subjects->draft);
    take("screening");
  }

 private:
  /// At the picture's size, not the screen's.
  void toParents(usecases::ScreeningKey screening) {
    const QSize size = m_window.size();
    m_window.showToParents(screening);
    m_window.setWindowState(Qt::WindowNoState);
    m_window.resize(size);
    take("parents");
  }

  void pastDecision(usecases::FamilyKey family) {
    if (m_scene.amount == Amount::empty) return;  // nobody has decided anything yet
    const auto decisions = usecases::listDecisions(m_window.session().vault(), family);
    if (!decisions.ok() || decisions->empty()) return fail();
    m_window.showPastDecision(decisions->front().key);
    take("pastdecision");
  }

  /// A new version of a checklist; each look begins without it.
  void editor() {
    usecases::OpenVault& vault = m_window.session().vault();
    m_window.showNewForm();
    take("newform");
    const auto known = usecases::listForms(vault);
    const auto draft = known.ok() && !known->empty()
                           ? usecases::beginVersion(vault, known->front().id)
                           : base::Result<usecases::FormDraftKey>(base::Error{});
    if (!draft.ok()) return fail();
    m_window.showForms();
    take("formsedited");
    m_window.showEditor(*draft);
    m_window.findChild<QListWidget*>(QStringLiteral("outlineList"))->setCurrentRow(3);
    take("editor");
    m_window.findChild<QPushButton*>(QStringLiteral("fromCatalogueButton"))->click();
    take("catalogue");
    m_window.showPreview(*draft);
    take("preview");
    m_window.showPublish(*draft);
    take("publish");
    m_window.showForms();
    if (!usecases::dropFormDraft(vault, *draft).ok()) return fail();
  }

  /// A draft on the way to a newer version of its checklist. The vault has more forms ever after.
  void moving(usecases::FamilyKey family) {
    usecases::OpenVault& vault = m_window.session().vault();
    const auto older = usecases::importForm(vault, pictureVersion(false), false);
    if (!older.ok()) return fail();
    const auto draft = usecases::startScreening(vault, family, {domain::Subject::Kind::child, 0},
                                                *older, vault.clock().today());
    if (!draft.ok()) return fail();
    const auto said = [&](const char* question, forms::ValueKind kind, const char* text) {
      if (!usecases::giveAnswers(vault, *draft, question, {}, {{kind, text, {}, {}}}).ok()) fail();
    };
    said("sleep", forms::ValueKind::integer, "11");
    said("meals", forms::ValueKind::string, "grød");
    said("mood", forms::ValueKind::string, "blandet");
    said("toy", forms::ValueKind::string, "en bamse");
    const auto noted =
        usecases::writeNote(vault, *draft, "toy", usecases::NoteKind::since, "i sommer");
    if (!noted.ok() || !usecases::importForm(vault, pictureVersion(true), false).ok()) fail();
    m_window.showScreening(*draft);
    take("screeningnewer");
    m_window.showMove(*draft);
    take("move");
    press("moveButton");
    take("screeningmoved");
    press("finishButton");
    take("reviewmoved");
    m_window.showReview(*draft);
    take("reviewolder");
  }

  void press(const char* name) {
    for (auto* button : m_window.findChildren<QPushButton*>(QString::fromLatin1(name))) {
      if (button->isVisible()) return button->click();
    }
    fail();
  }

  /// The list, and a form of the municipalities' kind that is about to be brought in.
  void forms() {
    m_window.showForms();
    take("forms");
    editor();
    m_window.showFormImport(pictureForm(PictureForm::full));
    take("formfull");
    m_window.showFormImport(pictureForm(PictureForm::flagged));
    take("formflagged");
    m_window.showFormImport(pictureForm(PictureForm::refused));
    take("formrefused");
  }

  void administration() {
    m_window.showAdministration();
    take("administration");
    m_window.showCheck();
    take("check");
    m_window.showLog();
    take("log");
  }

  /// Begun the day before; each look begins without them.
  void drafts(usecases::FamilyKey family) {
    usecases::OpenVault& vault = m_window.session().vault();
    const auto yesterday = vault.clock().today().plusDays(-1);
    const usecases::DecisionDraft decision{
        3,
        {},
        "Alma er blevet mere stille, og mor er alene om det meste.",
        "Mor og to af os",
        "Ringe",
        {},
        yesterday};
    const usecases::FamilyDraft newcomer{
        "Å ved broen", {{usecases::MemberKind::child, "Liv", true, "1.3.", true}}, yesterday};
    if (!usecases::keepDecisionDraft(vault, family, decision).ok() ||
        !usecases::keepFamilyDraft(vault, newcomer).ok()) {
      return fail();
    }
    m_window.showDecision(family);
    take("decisiondraft");
    m_window.showNewFamily();
    take("newfamilydraft");
    if (!usecases::dropDecisionDraft(vault, family).ok() ||
        !usecases::dropFamilyDraft(vault).ok()) {
      fail();
    }
  }

  /// The rest of a family's page, which lies below or behind its first sight.
  void time() {
    m_window.findChild<QPushButton*>(QStringLiteral("savePictureButton"))->click();
    m_window.findChild<QPushButton*>(QStringLiteral("pictureTextButton"))->click();
    take("familytext");
    m_window.findChild<QTabBar*>(QStringLiteral("familyTabs"))->setCurrentIndex(1);
    take("familytime");
    m_window.findChild<QPushButton*>(QStringLiteral("timeTableButton"))->click();
    take("familytable");
  }

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
    const QString name =
        QStringLiteral("%1/%2-%3").arg(m_folder, QLatin1String(page), m_scene.language);
    if (m_scene.forHelp) return save(name + QStringLiteral(".png"));
    save(QStringLiteral("%1-%2-%3.png")
             .arg(name, QLatin1String(m_scene.look.name))
             .arg(qRound(m_window.devicePixelRatioF() * 100)));
  }

  /// Few colours are enough for the help, and a fifth of the bytes.
  void save(const QString& name) {
    QImage picture = m_window.grab().toImage();
    if (m_scene.forHelp) {
      picture = picture.convertToFormat(QImage::Format_Indexed8, mostUsedColours(picture),
                                        Qt::ThresholdDither | Qt::AvoidDither);
    }
    if (!picture.save(name, nullptr, m_scene.forHelp ? 0 : -1)) fail();
  }

  QString m_folder;
  MainWindow& m_window;
  Scene m_scene;
  bool m_good = true;
};

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
