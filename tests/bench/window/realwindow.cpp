#include "realwindow.h"

#include "models/familiesloader.h"
#include "session/background.h"
#include "widgets/nofamilies.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QWindow>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

namespace tidlig::bench {
namespace {

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

}  // namespace

Painted::Painted(QWidget* watched, QWidget* instead) : m_watched(watched), m_instead(instead) {
  watched->installEventFilter(this);
  if (instead) instead->installEventFilter(this);
}

void Painted::wait() {
  m_seen = false;
  QElapsedTimer timer;
  timer.start();
  // Where the outcome looks the same, nothing would be painted.
  m_watched->update();
  if (m_instead) m_instead->update();
  while (!m_seen && timer.elapsed() < kPatience) {
    QCoreApplication::processEvents(QEventLoop::AllEvents);
  }
  QGuiApplication::sync();
}

bool Painted::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Paint) m_seen = true;
  return QObject::eventFilter(watched, event);
}

Real::Real(const std::string& vault, Left left)
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))),
      m_window({m_clock, m_settings, m_language, m_theme, app::desktopPickers(),
                [](const QStringList&) {}, [] { return security::kLowestCost; }}) {
  m_window.resize(1366, 768);
  m_window.start({});
  m_window.show();
  if (!QTest::qWaitForWindowActive(&m_window)) throw std::runtime_error("no active window");
  if (left == Left::locked) return;
  unlock(vault);
  m_window.showFamilies();
  waitForRows();
}

void Real::unlock(const std::string& vault) {
  auto opened = usecases::OpenVault::unlock(
      vault, std::string("demo"), security::SecretText::copyOf("made-up families need no secret"),
      m_clock, m_folder.filePath(QStringLiteral("heads")).toStdString());
  if (!opened) throw std::runtime_error(opened.error().detail);
  m_window.session().open(std::move(*opened));
}

void Real::waitForRows() {
  auto* loader = m_window.page()->findChild<app::FamiliesLoader*>();
  if (!QTest::qWaitFor([&] { return loader->isDone(); }, kPatience)) {
    throw std::runtime_error("the list is never read");
  }
}

QTableView* Real::table() {
  return m_window.page()->findChild<QTableView*>();
}

QWidget* Real::none() {
  return m_window.page()->findChild<app::NoFamilies*>();
}

QLineEdit* Real::field() {
  return m_window.page()->findChild<QLineEdit*>(QStringLiteral("searchEdit"));
}

void tell(const std::vector<double>& a, const std::vector<double>& b) {
  std::printf("%.4f %.4f %.4f\n", median(a), median(b), *std::max_element(a.begin(), a.end()));
  std::fflush(stdout);
}

}  // namespace tidlig::bench
