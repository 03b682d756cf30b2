// tidlig-bench-window: what happens within the real window, next to how a proxy model would do it.
// One line for each pair: milliseconds of A, of B, and the slowest single A.

#include "formmeasures.h"
#include "models/familiesmodel.h"
#include "pages/screening/checklistview.h"
#include "realwindow.h"
#include "unlockmeasure.h"
#include "usecases/assessments.h"
#include "usecases/screenings.h"
#include "widgets/levelmatrix.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <stdexcept>

namespace {

using namespace tidlig;
using bench::Painted;
using bench::Real;
using bench::tell;

constexpr std::size_t kMostTried = 10'000;
/// What is typed into the field, letter by letter; each text is then taken back at once.
const char* const kWords[] = {"andersen", "lind", "marie", "ost", "f-00123", "en"};

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
    if (what == "form") return bench::measureForm(argv[2], pairs);
    if (what == "rules") return bench::measureRules(argv[2], pairs);
    if (what == "unlock") return bench::measureUnlock(argv[2], pairs);
    if (what == "screening") return measureScreening(argv[2], pairs);
    return what == "keys" ? measureKeys(argv[2], pairs) : measureOpening(argv[2], pairs);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "tidlig-bench-window: %s\n", error.what());
    return 1;
  }
}
