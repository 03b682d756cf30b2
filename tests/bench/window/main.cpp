// tidlig-bench-window: what happens within the real window, next to how a proxy model would do it.
// One line for each pair: milliseconds of A, of B, and the slowest single A.

#include "models/familiesloader.h"
#include "models/familiesmodel.h"
#include "pages/screening/checklistview.h"
#include "pages/window/mainwindow.h"
#include "session/background.h"
#include "theme/theme.h"
#include "usecases/assessments.h"
#include "usecases/screenings.h"
#include "widgets/levelmatrix.h"
#include "widgets/nofamilies.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <stdexcept>

namespace {

using namespace tidlig;

constexpr int kPatience = 300'000;
constexpr std::size_t kMostTried = 10'000;
/// What is typed into the field, letter by letter; each text is then taken back at once.
const char* const kWords[] = {"andersen", "lind", "marie", "ost", "f-00123", "en"};

/// Notes that a widget has been painted, or what stands in its place when there is nothing to show.
class Painted : public QObject {
 public:
  explicit Painted(QWidget* watched, QWidget* instead = nullptr)
      : m_watched(watched), m_instead(instead) {
    watched->installEventFilter(this);
    if (instead) instead->installEventFilter(this);
  }
  /// Runs `act` and waits until its outcome is on the screen.
  template <typename Act>
  double millisecondsOf(const Act& act) {
    m_seen = false;
    QElapsedTimer timer;
    timer.start();
    act();
    // Where the outcome looks the same, nothing would be painted.
    m_watched->update();
    if (m_instead) m_instead->update();
    while (!m_seen && timer.elapsed() < kPatience) {
      QCoreApplication::processEvents(QEventLoop::AllEvents);
    }
    QGuiApplication::sync();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
  }
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint) m_seen = true;
    return QObject::eventFilter(watched, event);
  }

 private:
  QWidget* m_watched;
  QWidget* m_instead;
  bool m_seen = false;
};

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

/// The program's own window, at its list of families.
class Real {
 public:
  explicit Real(const std::string& vault)
      : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))),
        m_window({m_clock, m_settings, m_language, m_theme, app::desktopPickers(),
                  [](const QStringList&) {}, [] { return security::kLowestCost; }}) {
    m_window.resize(1366, 768);
    m_window.start({});
    m_window.show();
    if (!QTest::qWaitForWindowActive(&m_window)) throw std::runtime_error("no active window");
    auto opened = usecases::OpenVault::unlock(
        vault, std::string("demo"), security::SecretText::copyOf("made-up families need no secret"),
        m_clock);
    if (!opened) throw std::runtime_error(opened.error().detail);
    m_window.session().open(std::move(*opened));
    m_window.showFamilies();
    waitForRows();
  }

  void waitForRows() {
    auto* loader = m_window.page()->findChild<app::FamiliesLoader*>();
    if (!QTest::qWaitFor([&] { return loader->isDone(); }, kPatience)) {
      throw std::runtime_error("the list is never read");
    }
  }
  app::MainWindow& window() { return m_window; }
  usecases::OpenVault& vault() { return m_window.session().vault(); }
  QTableView* table() { return m_window.page()->findChild<QTableView*>(); }
  /// What stands in the table's place where no family was found.
  QWidget* none() { return m_window.page()->findChild<app::NoFamilies*>(); }
  QLineEdit* field() {
    return m_window.page()->findChild<QLineEdit*>(QStringLiteral("searchEdit"));
  }

 private:
  QTemporaryDir m_folder;
  base::SystemClock m_clock;
  app::Settings m_settings;
  app::Language m_language;
  app::Theme m_theme;
  app::MainWindow m_window;
};

/// The same families and the same kind of table behind Qt's proxy model.
class Proxied {
 public:
  Proxied(usecases::OpenVault& vault, base::Date today) {
    m_window.resize(1366, 768);
    auto* layout = new QVBoxLayout(&m_window);
    layout->addWidget(&m_field);
    layout->addWidget(&m_table);
    fill(vault, today);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy.setSourceModel(&m_model);
    m_proxy.sort(0);
    m_table.setModel(&m_proxy);
    QObject::connect(&m_field, &QLineEdit::textChanged, &m_proxy,
                     &QSortFilterProxyModel::setFilterFixedString);
  }
  void fill(usecases::OpenVault& vault, base::Date today) {
    auto rows = usecases::listFamilies(vault);
    if (!rows) throw std::runtime_error(rows.error().detail);
    m_model.setRows(std::move(*rows), today, true);
  }
  void show() {
    m_window.show();
    m_window.activateWindow();
    m_field.setFocus();
    if (!QTest::qWaitForWindowActive(&m_window)) throw std::runtime_error("no active window");
  }
  QWidget& window() { return m_window; }
  QTableView* table() { return &m_table; }
  QLineEdit* field() { return &m_field; }

 private:
  QWidget m_window;
  QLineEdit m_field;
  QTableView m_table;
  app::FamiliesModel m_model;
  QSortFilterProxyModel m_proxy;
};

/// Types every word, and gives the time of each key.
std::vector<double> typeWords(QWidget& window, QLineEdit* field, QTableView* table,
                              QWidget* instead) {
  Painted painted(table->viewport(), instead);
  std::vector<double> times;
  for (const char* word : kWords) {
    for (const char* letter = word; *letter != '\0'; ++letter) {
      times.push_back(
          painted.millisecondsOf([&] { QTest::keyClick(window.windowHandle(), *letter); }));
    }
    times.push_back(
        painted.millisecondsOf([&] { QTest::keyClick(window.windowHandle(), Qt::Key_Backspace); }));
    field->clear();
    QCoreApplication::processEvents();
  }
  return times;
}

void tell(const std::vector<double>& a, const std::vector<double>& b) {
  std::printf("%.4f %.4f %.4f\n", median(a), median(b), *std::max_element(a.begin(), a.end()));
  std::fflush(stdout);
}

int measureKeys(const std::string& vault, int pairs) {
  Real real(vault);
  Proxied proxied(real.vault(), base::SystemClock().today());
  for (int pair = 0; pair < pairs; ++pair) {
    proxied.window().hide();
    real.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&real.window())) return 1;
    real.field()->setFocus();
    const auto ours = typeWords(real.window(), real.field(), real.table(), real.none());
    proxied.show();
    tell(ours, typeWords(proxied.window(), proxied.field(), proxied.table(), nullptr));
  }
  return 0;
}

int measureOpening(const std::string& vault, int pairs) {
  Real real(vault);
  const auto today = base::SystemClock().today();
  for (int pair = 0; pair < pairs; ++pair) {
    real.waitForRows();
    QElapsedTimer timer;
    timer.start();
    real.window().showFamilies();
    Painted painted(real.table()->viewport());
    painted.millisecondsOf([] {});
    const double ours = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    real.waitForRows();
    timer.start();
    Proxied proxied(real.vault(), today);
    Painted paintedToo(proxied.table()->viewport());
    proxied.window().show();
    paintedToo.millisecondsOf([] {});
    tell({ours}, {static_cast<double>(timer.nsecsElapsed()) / 1e6});
  }
  return 0;
}

/// Families from all over the list, each opened once, as the reads alone and as the page.
int measureFamily(const std::string& vault, int pairs) {
  Real real(vault);
  const auto today = base::SystemClock().today();
  const auto families = usecases::listFamilyNames(real.vault());
  if (!families || families->empty()) throw std::runtime_error("no families");
  for (int pair = 0; pair < pairs; ++pair) {
    const auto index = static_cast<std::size_t>(pair) * 7919 % families->size();
    const auto family = (*families)[index].key;
    QElapsedTimer timer;
    timer.start();
    real.window().showFamily(family);
    auto* matrix = real.window().page()->findChild<app::LevelMatrix*>();
    Painted painted(matrix);
    painted.millisecondsOf([] {});
    const double ours = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    timer.start();
    if (!usecases::openFamily(real.vault(), family) ||
        !usecases::assessFamily(real.vault(), family, today) ||
        !usecases::listDecisions(real.vault(), family)) {
      throw std::runtime_error("the family cannot be read");
    }
    tell({ours}, {static_cast<double>(timer.nsecsElapsed()) / 1e6});
  }
  return 0;
}

/// Opens a screening as the page does, but without a window.
void readScreening(usecases::OpenVault& vault, usecases::ScreeningKey screening) {
  const auto view = usecases::openScreening(vault, screening);
  if (!view || !usecases::openFamily(vault, view->family)) {
    throw std::runtime_error("the screening cannot be read");
  }
}

/// One screening of each of `count` families from all over the list, drafts where there are any at
/// every other turn.
std::vector<usecases::ScreeningKey> chooseScreenings(usecases::OpenVault& vault, int count) {
  const auto families = usecases::listFamilyNames(vault);
  if (!families || families->empty()) throw std::runtime_error("no families");
  const auto isDraft = [](const usecases::ScreeningSummary& one) {
    return one.status == domain::ScreeningStatus::draft;
  };
  std::vector<usecases::ScreeningKey> chosen;
  for (std::size_t tried = 0; std::ssize(chosen) < count && tried < kMostTried; ++tried) {
    const auto family =
        usecases::openFamily(vault, (*families)[tried * 7919 % families->size()].key);
    if (!family) throw std::runtime_error("the family cannot be read");
    const bool draft = chosen.size() % 2 == 0;
    const auto& all = family->screenings;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) {
      return isDraft(one) == draft && usecases::openScreening(vault, one.key);
    });
    if (found != all.end()) chosen.push_back(found->key);
  }
  if (std::ssize(chosen) < count) throw std::runtime_error("too few screenings");
  return chosen;
}

int measureScreening(const std::string& vault, int pairs) {
  Real real(vault);
  const auto screenings = chooseScreenings(real.vault(), pairs);
  // Choosing has read them; the whole list in between drives them out of the database's memory.
  real.window().showFamilies();
  real.waitForRows();
  for (const auto screening : screenings) {
    QElapsedTimer timer;
    timer.start();
    real.window().showScreening(screening);
    Painted painted(real.window().page()->findChild<app::ChecklistView*>()->widget());
    painted.millisecondsOf([] {});
    const double ours = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    timer.start();
    readScreening(real.vault(), screening);
    tell({ours}, {static_cast<double>(timer.nsecsElapsed()) / 1e6});
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  if (argc != 4) return 2;
  try {
    const std::string what = argv[1];
    const int pairs = std::atoi(argv[3]);
    if (what == "family") return measureFamily(argv[2], pairs);
    if (what == "screening") return measureScreening(argv[2], pairs);
    return what == "keys" ? measureKeys(argv[2], pairs) : measureOpening(argv[2], pairs);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "tidlig-bench-window: %s\n", error.what());
    return 1;
  }
}
