#include "pages/window/mainwindow.h"

#include "commands/rights.h"
#include "pages/window/hintbar.h"
#include "pages/window/logwarning.h"
#include "pages/window/topbar.h"
#include "text/text.h"
#include "widgets/accessiblebutton.h"
#include "widgets/ownsize.h"
#include "widgets/parts.h"
#include "widgets/statusline.h"
#include "widgets/taborder.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace tidlig::app {
namespace {

/// The first page comes before the day's backup.
constexpr std::chrono::seconds kBackupAfter(3);

/// What is left while a page stands alone.
bool worksAlone(CommandId id) {
  return id == CommandId::lock || commandOf(id).group == CommandGroup::language ||
         commandOf(id).place == CommandPlace::onPage;
}

/// What is left while long work has the vault for itself.
bool worksBeside(CommandId id) {
  return id == CommandId::lock || id == CommandId::quit ||
         commandOf(id).group == CommandGroup::language ||
         commandOf(id).group == CommandGroup::theme || commandOf(id).group == CommandGroup::ease;
}

}  // namespace

MainWindow::MainWindow(WindowParts parts)
    : m_parts(std::move(parts)),
      m_session(m_parts.clock, m_parts.idleNow),
      m_backups(m_session),
      m_keys(m_parts.settings),
      m_services{m_session, m_parts.settings, m_parts.language, m_parts.theme, m_keys,
                 *this,     m_parts.pickers,  m_parts.kdfCost,  m_parts.heads, m_backups} {
  setObjectName(QStringLiteral("mainWindow"));
  setWindowIcon(QIcon(QStringLiteral(":/icons/tidlig.svg")));
  installAccessibleButtons();
  makeActions();
  buildFrame();
  keepOwnSize(this);
  follow();
  retranslate();
  resize(1200, 720);
  restoreGeometry(m_parts.settings.geometry());
}

/// Pages let go of the vault before the session closes it.
MainWindow::~MainWindow() {
  leavePage();
}

void MainWindow::makeActions() {
  auto* languages = new QActionGroup(this);
  auto* themes = new QActionGroup(this);
  for (const auto& command : commands()) {
    if (!command.isAction()) continue;
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(command.name));
    action->setCheckable(command.group == CommandGroup::language ||
                         command.group == CommandGroup::theme ||
                         command.group == CommandGroup::ease);
    if (command.group == CommandGroup::language) languages->addAction(action);
    if (command.group == CommandGroup::theme) themes->addAction(action);
    const auto id = command.id;
    connect(action, &QAction::triggered, this, [this, id] { run(id); });
    addAction(action);
    m_actions[id] = action;
  }
}

void MainWindow::buildFrame() {
  auto* whole = new QWidget(this);
  m_top = new TopBar(m_actions, whole);
  m_rail = new QFrame(whole);
  m_rail->setObjectName(QStringLiteral("rail"));
  auto* rail = new QVBoxLayout(m_rail);
  rail->setContentsMargins(space().ordinary, space().apart, space().ordinary, space().apart);
  addPlace(rail, CommandId::today, QStringLiteral("todayButton"));
  addPlace(rail, CommandId::families, QStringLiteral("familiesButton"));
  addPlace(rail, CommandId::checklists, QStringLiteral("checklistsButton"));
  addPlace(rail, CommandId::administration, QStringLiteral("administrationButton"));
  rail->addStretch();
  m_stack = new QStackedWidget(whole);
  m_stack->setObjectName(QStringLiteral("pageStack"));
  m_hint = new HintBar(m_parts.settings, whole);
  m_status = new StatusLine(whole);
  auto* place = new QVBoxLayout;
  place->setSpacing(0);
  place->addWidget(new LogWarning(m_session, whole));
  place->addWidget(m_hint);
  place->addWidget(m_stack, 1);
  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(m_rail);
  middle->addLayout(place, 1);
  auto* column = new QVBoxLayout(whole);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_top);
  column->addLayout(middle, 1);
  column->addWidget(m_status);
  setCentralWidget(whole);
  m_rail->hide();
  m_top->setUser({});
}

/// One of the rail's places. Where somebody is, is told by what is shown, not by the press.
void MainWindow::addPlace(QVBoxLayout* rail, CommandId id, const QString& name) {
  auto* button = makeButton(name, ButtonRole::ordinary, m_rail);
  button->setProperty("role", QStringLiteral("rail"));
  button->setCheckable(true);
  speakAs(Spoken::choice, button);
  connect(button, &QPushButton::clicked, this, [this, id] {
    tellHome();
    run(id);
  });
  rail->addWidget(button);
  m_places[id] = button;
}

void MainWindow::tellHome() {
  for (const auto& [id, button] : m_places) {
    button->setChecked(m_session.isOpen() && id == m_home);
  }
}

void MainWindow::follow() {
  connect(&m_session, &Session::opened, this, &MainWindow::opened);
  connect(&m_session, &Session::closing, this, &MainWindow::closing);
  connect(&m_session, &Session::locked, this, &MainWindow::locked);
  connect(&m_session, &Session::saved, this,
          [this] { m_status->tellSaved(m_parts.clock.nowMilliseconds()); });
  connect(&m_session, &Session::workingAlone, this, [this] { offer(); });
  lockWith(m_desktop);
  connect(&m_session.idle(), &IdleWatch::countdown, m_status, &StatusLine::tellCountdown);
  connect(&m_parts.theme, &Theme::changed, this, &MainWindow::retranslate);
  connect(&m_keys, &KeyMap::changed, this, &MainWindow::retranslate);
}

void MainWindow::lockWith(DesktopWatch& desktop) {
  connect(&desktop, &DesktopWatch::leaving, &m_session, [this, &desktop] {
    m_session.lock();
    // Long work ends first; the machine waits for that too.
    if (!m_session.isOpen()) desktop.letSleep();
  });
  connect(&m_session, &Session::locked, &desktop, &DesktopWatch::letSleep);
}

void MainWindow::start(const QString& vault, const SwapOutcome& swap) {
  m_swap = swap;
  QString folder = vault.isEmpty() ? m_parts.settings.lastVault() : QDir(vault).absolutePath();
  if (vault.isEmpty() && !QDir(folder).exists()) folder.clear();
  folder.isEmpty() ? showStart() : showUnlock(folder);
}

void MainWindow::run(CommandId id) {
  switch (id) {
    case CommandId::today:
      return showToday();
    case CommandId::families:
      return showFamilies();
    case CommandId::checklists:
      return showForms();
    case CommandId::administration:
      return showAdministration();
    case CommandId::scoringModel:
      return showModels();
    case CommandId::passphrase:
      return showPassphrase();
    case CommandId::search:
      return showSearch();
    case CommandId::newFamily:
      return showNewFamily();
    case CommandId::openOutside:
      return showOutside();
    case CommandId::back:
      if (m_page) {
        if (const auto back = m_page->back()) back();
      }
      return;
    case CommandId::lock:
      return m_session.lock();
    case CommandId::danish:
      return chooseLanguage(QStringLiteral("da"));
    case CommandId::english:
      return chooseLanguage(QStringLiteral("en"));
    case CommandId::themeSystem:
    case CommandId::themeLight:
    case CommandId::themeDark:
    case CommandId::strongContrast:
    case CommandId::touchTargets:
      return chooseLook(id);
    case CommandId::closeOver:
      return closeOver();
    case CommandId::help:
      return showHelp();
    case CommandId::shortcuts:
      return showShortcuts();
    case CommandId::changeKeys:
      return showChangeKeys();
    case CommandId::quit:
      close();
      return;
    default:
      if (m_page && m_page->offers(id)) m_page->perform(id);
  }
}

void MainWindow::chooseLanguage(const QString& code) {
  m_parts.settings.setLanguage(code);
  m_parts.language.choose(code);
}

void MainWindow::chooseLook(CommandId id) {
  auto look = m_parts.theme.look();
  if (id == CommandId::themeSystem) look.colours = ThemeChoice::system;
  if (id == CommandId::themeLight) look.colours = ThemeChoice::light;
  if (id == CommandId::themeDark) look.colours = ThemeChoice::dark;
  if (id == CommandId::strongContrast) look.strongContrast = !m_parts.theme.strongContrast();
  if (id == CommandId::touchTargets) look.touch = !look.touch;
  m_parts.settings.setLook(look);
  m_parts.theme.choose(look);
  retranslate();
}

void MainWindow::opened() {
  m_top->setUser(qs(m_session.vault().user().name));
  m_folder = qs(m_session.vault().folder().string());
  // The vault is open, so no other window has it: it only becomes findable here.
  if (m_parts.claim) m_parts.claim(m_folder);
  showToday();
  if (m_parts.backsUp) {
    QTimer::singleShot(kBackupAfter, &m_backups, &BackupWork::startWhereDue);
  }
}

void MainWindow::closing() {
  leavePage();
  // Pages left a moment ago may still hold what they read.
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void MainWindow::locked() {
  rememberPlace();
  m_top->setUser({});
  m_status->forgetSaved();
  m_status->tellCountdown(0);
  QStringList arguments = {
      QStringLiteral("--vault"),    m_folder,
      QStringLiteral("--language"), Language::code(),
      QStringLiteral("--theme"),    themeChoiceName(m_parts.theme.look().colours)};
  if (!m_swap.old.isEmpty()) arguments << QStringLiteral("--restored") << m_swap.old;
  if (m_swap.failed) arguments << QStringLiteral("--not-restored");
  m_parts.relaunch(arguments);
  showUnlock(m_folder);
}

void MainWindow::rememberPlace() {
  standAlone(false);
  m_parts.settings.setGeometry(saveGeometry());
  m_parts.settings.sync();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (m_session.isWorkingAlone()) {
    m_session.stopWorkingAlone();
    connect(&m_session, &Session::workingAlone, this, &QWidget::close,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    event->ignore();
    return;
  }
  if (m_page) m_page->flush();
  m_backups.stop();
  rememberPlace();
  QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  arrange();
}

/// Every Tab comes by here: pages change while they are used, and the order with them.
bool MainWindow::focusNextPrevChild(bool next) {
  return focusInLayoutOrder(centralWidget(), next) || QMainWindow::focusNextPrevChild(next);
}

/// A small window, or a large type, gives the rail's room to the page; its ways are in the menu.
void MainWindow::arrange() {
  const bool roomy = width() >= fontMetrics().averageCharWidth() * 120;
  const bool alone = m_page && m_page->standsAlone();
  m_top->setRoomy(roomy);
  m_top->setVisible(!alone);
  m_rail->setVisible(m_session.isOpen() && roomy && m_page && !m_page->wantsRoom() && !alone);
}

/// Whoever is given the machine to look at gets the whole screen, so that nothing beside it is
/// touched.
void MainWindow::standAlone(bool alone) {
  if (alone == m_wide.has_value()) return;
  if (alone) {
    m_wide = windowState();
    setWindowState(windowState() | Qt::WindowFullScreen);
  } else {
    setWindowState(*m_wide);
    m_wide.reset();
  }
}

void MainWindow::retranslate() {
  for (const auto& [id, action] : m_actions) {
    const auto& command = commandOf(id);
    action->setText(commandText(command));
    action->setShortcuts(KeyMap::keysOf(id));
    if (command.iconName[0] != '\0')
      action->setIcon(makeIcon(QString::fromLatin1(command.iconName)));
  }
  offer();
  for (const auto& [id, button] : m_places) {
    const auto& command = commandOf(id);
    button->setText(commandText(command));
    button->setIcon(makeIcon(QString::fromLatin1(command.iconName)));
  }
  m_top->retranslate();
  checkChoices();
  tellTitle();
}

/// Which commands can be asked for now, and which are there at all for the signed-in role.
void MainWindow::offer() {
  const bool alone = m_page && m_page->standsAlone();
  const bool busy = m_session.isWorkingAlone();
  for (const auto& [id, action] : m_actions) {
    const auto place = commandOf(id).place;
    const bool shown = isShownTo(m_session, id) && (!alone || worksAlone(id));
    action->setVisible(shown);
    action->setEnabled(shown && (!busy || worksBeside(id)) &&
                       (place == CommandPlace::inVault  ? m_session.isOpen()
                        : place == CommandPlace::onPage ? m_page && m_page->offers(id)
                                                        : true));
  }
  for (const auto& [id, button] : m_places) {
    button->setVisible(isShownTo(m_session, id));
    button->setEnabled(!busy);
  }
  m_actions.at(CommandId::closeOver)->setEnabled(m_under != nullptr);
}

void MainWindow::checkChoices() {
  const bool danish = Language::code() == QLatin1String("da");
  m_actions.at(danish ? CommandId::danish : CommandId::english)->setChecked(true);
  const auto choice = m_parts.theme.look().colours;
  const auto theme = choice == ThemeChoice::dark    ? CommandId::themeDark
                     : choice == ThemeChoice::light ? CommandId::themeLight
                                                    : CommandId::themeSystem;
  m_actions.at(theme)->setChecked(true);
  m_actions.at(CommandId::strongContrast)->setChecked(m_parts.theme.strongContrast());
  m_actions.at(CommandId::touchTargets)->setChecked(m_parts.theme.look().touch);
}

void MainWindow::comeForward() {
  setWindowState(windowState() & ~Qt::WindowMinimized);
  show();
  raise();
  activateWindow();
  QApplication::alert(this);  // where the desktop does not let it come by itself
}

void MainWindow::tellTitle() {
  const QString title = m_page ? m_page->title() : QString();
  m_top->setTitle(title);
  // The window's title is seen by others (task list): never a family's name.
  setWindowTitle(QStringLiteral("Tidlig"));
}

}  // namespace tidlig::app
