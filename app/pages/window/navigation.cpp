#include "pages/administration/administrationpage.h"
#include "pages/administration/backupspage.h"
#include "pages/administration/checkpage.h"
#include "pages/administration/keyspage.h"
#include "pages/administration/logpage.h"
#include "pages/administration/passphrasepage.h"
#include "pages/administration/peoplepage.h"
#include "pages/decision/decisionpage.h"
#include "pages/decision/pastdecisionpage.h"
#include "pages/editor/editorpage.h"
#include "pages/editor/newformpage.h"
#include "pages/editor/previewpage.h"
#include "pages/editor/publishpage.h"
#include "pages/exports/exportpage.h"
#include "pages/families/familiespage.h"
#include "pages/families/newfamilypage.h"
#include "pages/family/familypage.h"
#include "pages/family/outsidepage.h"
#include "pages/forms/formimportpage.h"
#include "pages/forms/formspage.h"
#include "pages/help/helppage.h"
#include "pages/help/topics.h"
#include "pages/models/approvemodelpage.h"
#include "pages/models/modeleditorpage.h"
#include "pages/models/modelpage.h"
#include "pages/papers/paperspage.h"
#include "pages/parents/parentspage.h"
#include "pages/restore/restorepage.h"
#include "pages/screening/movepage.h"
#include "pages/screening/newscreeningpage.h"
#include "pages/screening/reviewpage.h"
#include "pages/screening/screeningpage.h"
#include "pages/search/searchpalette.h"
#include "pages/start/createpage.h"
#include "pages/start/startpage.h"
#include "pages/today/todaypage.h"
#include "pages/unlock/recoverpage.h"
#include "pages/unlock/unlockpage.h"
#include "pages/window/changekeyspage.h"
#include "pages/window/hintbar.h"
#include "pages/window/mainwindow.h"
#include "pages/window/shortcutspage.h"
#include "pages/window/topbar.h"
#include "text/text.h"
#include "usecases/models.h"
#include "usecases/openings.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace tidlig::app {

void MainWindow::leavePage() {
  closeSearch();
  m_about.reset();
  for (auto** page : {&m_page, &m_under}) {
    if (!*page) continue;
    if (m_session.isOpen()) (*page)->flush();
    m_stack->removeWidget(*page);
    (*page)->hide();
    (*page)->deleteLater();
    *page = nullptr;
  }
}

/// Before another page reads the vault, so that it reads what is being typed here, and by the model
/// that is in force by now.
void MainWindow::handOn() {
  if (!m_session.isOpen()) return;
  for (auto* page : {m_page, m_under}) {
    if (page) page->flush();
  }
  // Where it cannot be read the one before stays, and the page that comes tells what is wrong.
  (void)usecases::followModel(m_session.vault());
}

void MainWindow::put(Page* page) {
  leavePage();
  m_stack->addWidget(page);
  connect(page, &Page::titleChanged, this, &MainWindow::tellTitle);
  connect(page, &Page::offersChanged, this, &MainWindow::offer);
  take(page);
}

void MainWindow::take(Page* page) {
  closeSearch();
  m_page = page;
  m_stack->setCurrentWidget(page);
  m_top->setBackVisible(static_cast<bool>(page->back()));
  tellHome();
  m_hint->showFor(page->objectName());
  standAlone(page->standsAlone());
  arrange();
  retranslate();
  page->takeFocus();
}

void MainWindow::showStart() {
  auto* page = new StartPage(m_services);
  connect(page, &StartPage::createWanted, this, &MainWindow::showCreate);
  put(page);
}

void MainWindow::showCreate() {
  put(new CreatePage(m_services));
}

void MainWindow::showUnlock(const QString& folder) {
  if (m_parts.claim && !m_parts.claim(folder)) {
    m_yielded = true;
    close();
    return;
  }
  put(new UnlockPage(m_services, folder, std::exchange(m_swap, {})));
}

void MainWindow::showRecover(const QString& folder, const QString& user) {
  std::optional<std::string> name;
  if (!user.isEmpty()) name = utf8(user);
  put(new RecoverPage(m_services, folder, name));
}

void MainWindow::showToday() {
  handOn();
  m_home = CommandId::today;
  put(new TodayPage(m_services));
}

void MainWindow::showFamilies() {
  handOn();
  m_home = CommandId::families;
  put(new FamiliesPage(m_services));
}

void MainWindow::showForms(const std::string& arrived) {
  handOn();
  m_home = CommandId::checklists;
  put(new FormsPage(m_services, arrived));
}

void MainWindow::showAdministration() {
  handOn();
  m_home = CommandId::administration;
  put(new AdministrationPage(m_services));
}

void MainWindow::showCheck() {
  handOn();
  put(new CheckPage(m_services));
}

void MainWindow::showLog() {
  handOn();
  put(new LogPage(m_services));
}

void MainWindow::showPeople() {
  handOn();
  put(new PeoplePage(m_services));
}

void MainWindow::showKeys() {
  handOn();
  put(new KeysPage(m_services));
}

void MainWindow::showBackups() {
  handOn();
  put(new BackupsPage(m_services));
}

void MainWindow::showModels() {
  handOn();
  put(new ModelPage(m_services));
}

void MainWindow::showModelEditor() {
  handOn();
  put(new ModelEditorPage(m_services));
}

void MainWindow::showApproveModel() {
  handOn();
  put(new ApproveModelPage(m_services));
}

void MainWindow::showRestore(const QString& vault, const QString& from) {
  handOn();
  put(new RestorePage(m_services, vault, from));
}

void MainWindow::swapIn(const QString& vault, const usecases::Restored& restored) {
  const auto swapped = usecases::swapRestored(std::filesystem::path(utf8(vault)), restored.folder,
                                              m_parts.clock.today());
  if (swapped) usecases::acceptRestored(usecases::LogHeads(m_parts.heads), restored);
  m_swap = {swapped ? qs(swapped->old.string()) : QString(), !swapped.ok()};
}

/// Later, when the page that asks for it is no longer in the middle of something: it goes.
void MainWindow::takeIntoUse(const QString& vault, const usecases::Restored& restored) {
  QTimer::singleShot(0, this, [this, vault, restored] {
    if (vault.isEmpty()) {
      usecases::acceptRestored(usecases::LogHeads(m_parts.heads), restored);
      return showUnlock(qs(restored.folder.string()));
    }
    if (m_session.isOpen()) return m_session.lock([&] { swapIn(vault, restored); });
    swapIn(vault, restored);
    showUnlock(vault);
  });
}

void MainWindow::showPassphrase() {
  handOn();
  put(new PassphrasePage(m_services));
}

void MainWindow::showFormImport(std::string bytes) {
  handOn();
  put(new FormImportPage(m_services, std::move(bytes)));
}

void MainWindow::showNewForm() {
  handOn();
  put(new NewFormPage(m_services));
}

void MainWindow::showEditor(usecases::FormDraftKey draft, const std::string& linkId) {
  handOn();
  put(new EditorPage(m_services, draft, linkId));
}

void MainWindow::showPreview(usecases::FormDraftKey draft) {
  handOn();
  put(new PreviewPage(m_services, draft));
}

void MainWindow::showPublish(usecases::FormDraftKey draft) {
  handOn();
  put(new PublishPage(m_services, draft));
}

void MainWindow::showHome() {
  run(m_home);
}

void MainWindow::showNewFamily() {
  handOn();
  put(new NewFamilyPage(m_services));
}

void MainWindow::showFamily(usecases::FamilyKey family, FamilyPart part) {
  handOn();
  const auto within = usecases::isWithinReach(m_session.vault(), family);
  if (within.ok() && !*within) return showOutside(family);
  put(new FamilyPage(m_services, family, part));
  m_about = family;
}

void MainWindow::showOutside(std::optional<usecases::FamilyKey> family) {
  handOn();
  put(new OutsidePage(m_services, family));
}

void MainWindow::showPapers(usecases::FamilyKey family, usecases::FamilyPaper paper) {
  handOn();
  put(new PapersPage(m_services, family, paper));
  m_about = family;
}

void MainWindow::showExport(usecases::FamilyKey family) {
  handOn();
  put(new ExportPage(m_services, family));
  m_about = family;
}

void MainWindow::showNewScreening(usecases::FamilyKey family, const std::string& checklist) {
  handOn();
  put(new NewScreeningPage(m_services, family, checklist));
  m_about = family;
}

void MainWindow::showScreening(usecases::ScreeningKey screening, const QString& linkId) {
  handOn();
  put(new ScreeningPage(m_services, screening, linkId));
}

void MainWindow::showMove(usecases::ScreeningKey draft) {
  handOn();
  put(new MovePage(m_services, draft));
}

void MainWindow::showReview(usecases::ScreeningKey screening) {
  handOn();
  put(new ReviewPage(m_services, screening));
}

void MainWindow::showToParents(usecases::ScreeningKey screening) {
  handOn();
  put(new ParentsPage(m_services, screening));
}

void MainWindow::showDecision(usecases::FamilyKey family) {
  handOn();
  put(new DecisionPage(m_services, family));
  m_about = family;
}

void MainWindow::showPastDecision(usecases::AssessmentKey decision, FamilyPart from) {
  handOn();
  auto* page = new PastDecisionPage(m_services, decision, from);
  put(page);
  m_about = page->family();
}

void MainWindow::showSearch() {
  if (m_search) return closeSearch();
  if (!m_session.isOpen()) return;
  std::vector<QAction*> actions;
  for (const auto& command : commands()) {
    const auto action = m_actions.find(command.id);
    const bool useless = command.id == CommandId::search || command.id == CommandId::back;
    if (action == m_actions.end() || useless || !action->second->isEnabled()) continue;
    actions.push_back(action->second);
  }
  m_search = new SearchPalette(m_services, actions, m_about, centralWidget());
}

void MainWindow::closeSearch() {
  if (!m_search) return;
  m_search->close();
  m_search.clear();
}

void MainWindow::showHelp(const QString& topic) {
  const QWidget* shown = m_search ? static_cast<QWidget*>(m_search) : m_page;
  const QString here = shown ? topicAt(*shown) : QString();
  showOver(new HelpPage(m_services, topic.isEmpty() ? here : topic, [this] { closeOver(); }));
}

void MainWindow::showShortcuts() {
  showOver(new ShortcutsPage(m_services, [this] { closeOver(); }));
}

void MainWindow::showChangeKeys() {
  showOver(new ChangeKeysPage(m_services, [this] { closeOver(); }));
}

/// Laid over the page, so that nothing half typed is lost by asking for help. One at a time: what
/// lay there before makes room.
void MainWindow::showOver(Page* page) {
  auto* before = m_page;
  if (!m_under) {
    m_under = m_page;
    before = nullptr;
  }
  m_stack->addWidget(page);
  connect(page, &Page::titleChanged, this, &MainWindow::tellTitle);
  take(page);
  if (!before) return;
  m_stack->removeWidget(before);
  before->deleteLater();
}

void MainWindow::closeOver() {
  if (!m_under) return;
  auto* over = m_page;
  auto* page = std::exchange(m_under, nullptr);
  auto* focused = page->focusWidget();
  m_stack->removeWidget(over);
  over->deleteLater();
  take(page);
  // Whoever asked for help in the middle of something goes on from there.
  if (focused && focused->isVisible()) focused->setFocus();
}

}  // namespace tidlig::app
