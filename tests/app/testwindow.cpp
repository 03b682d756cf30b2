#include "app/testwindow.h"

#include "session/background.h"
#include "support/testdata.h"
#include "text/text.h"
#include "usecases/assessments.h"
#include "usecases/backups.h"
#include "usecases/drafts.h"
#include "usecases/formdrafts.h"
#include "usecases/forms.h"
#include "usecases/models.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfWriter>
#include <QTabBar>
#include <QWindow>

#include <stdexcept>

namespace tidlig::test {
namespace {

constexpr std::int64_t kNow = 1'795'420'800'000;  // on the day below

/// Shown but not evaluated in part, and with something to add up.
constexpr const char* kForm = R"({"resourceType": "Questionnaire", "status": "active",
  "url": "https://tidlig.example/test/visited", "version": "1", "title": "Q1", "publisher": "P1",
  "extension": [{"url": "https://example.org/unheard-of", "valueString": "x"}],
  "item": [{"linkId": "1", "type": "choice", "text": "Q2", "answerOption": [
    {"valueCoding": {"system": "s", "code": "a", "display": "A"}, "extension": [
      {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 1}]}]}]})";

base::Date today() {
  return base::Date::parse("2026-11-23").value();
}

template <typename T>
T need(base::Result<T> result) {
  if (!result) throw std::runtime_error(result.error().detail);
  return std::move(result).value();
}

}  // namespace

TestWindow::TestWindow(const QString& language)
    : m_clock(today(), kNow), m_settings(app::qs((m_folder / "settings.ini").string())) {
  m_language.choose(language);
  m_theme.choose({.colours = app::ThemeChoice::light});
  m_window.emplace(
      app::WindowParts{m_clock,
                       m_settings,
                       m_language,
                       m_theme,
                       pickers(),
                       [this](const QStringList& arguments) { m_relaunches.push_back(arguments); },
                       [] { return security::kLowestCost; },
                       {},
                       {},
                       m_folder / "heads"});
  m_window->resize(1366, 768);
  m_window->start({});
  m_window->show();
  m_window->activateWindow();
  if (!QTest::qWaitForWindowActive(&*m_window)) throw std::runtime_error("no active window");
}

TestWindow::~TestWindow() {
  // As the program's own loop does before anything else: what a page has let go of goes before the
  // forms that it shows.
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  app::BackgroundWork::waitForAll();
  m_window.reset();
}

app::Pickers TestWindow::pickers() {
  app::Pickers pickers;
  pickers.print = [this](QWidget*, const QString& html) {
    m_printed << html;
    return true;
  };
  pickers.saveFile = [this](QWidget*, const QString&, const QString& proposal) {
    m_proposals << proposal;
    return m_saveAt;
  };
  pickers.folder = [this](QWidget*, const QString&) { return m_folderAt; };
  pickers.openFile = [this](QWidget*, const QString&) { return m_openAt; };
  pickers.printPages = [this](QWidget*, const std::function<bool(QPagedPaintDevice&)>& paint) {
    QPdfWriter printer(paper());
    m_prints += paint(printer) ? 1 : 0;
    return true;
  };
  return pickers;
}

security::SecretText TestWindow::createVault(std::vector<domain::Role> roles) {
  const usecases::NewVault wanted{.folder = vaultFolder(),
                                  .userName = kUser,
                                  .roles = std::move(roles),
                                  .profession = "healthVisitor",
                                  .model = {},
                                  .catalogue = {}};
  return need(usecases::createVault(wanted, secret(kPassphrase), security::kLowestCost, m_clock))
      .recoveryKey;
}

void TestWindow::later(int days) {
  constexpr std::int64_t kDay = 86'400'000;
  m_clock.set(m_clock.today().plusDays(days), m_clock.nowMilliseconds() + days * kDay);
}

void TestWindow::signIn(const std::optional<std::string>& user) {
  if (m_window->session().isOpen()) m_window->session().lock();
  m_window->session().open(need(usecases::OpenVault::unlock(
      vaultFolder(), user, secret(kPassphrase), m_clock, m_folder / "heads")));
}

void TestWindow::addUser(const std::string& name, std::vector<domain::Role> roles) {
  const auto added = usecases::addUser(vault(), {name, std::move(roles), "", ""},
                                       secret(kPassphrase), security::kLowestCost);
  if (!added) throw std::runtime_error(added.error().detail);
}

usecases::FamilyKey TestWindow::addFamily(const std::string& name) {
  const usecases::NewMember child{.kind = usecases::MemberKind::child,
                                  .name = "Alma",
                                  .birthDate = base::Date::parse("2025-05-12").value(),
                                  .dueDate = {}};
  const usecases::NewMember adult{
      .kind = usecases::MemberKind::adult, .name = "Mor", .birthDate = {}, .dueDate = {}};
  return need(usecases::createFamily(vault(), {name, {child, adult}}));
}

usecases::ScreeningKey TestWindow::addDraft(usecases::FamilyKey family) {
  const domain::Subject child{domain::Subject::Kind::child, 0};
  for (const auto& list : need(usecases::listChecklists(vault()))) {
    if (list.form->subject != child.kind || !forms::observes(*list.form)) continue;
    const auto started = usecases::startScreening(vault(), family, child, list.id, m_clock.today());
    if (started) return started.value();
  }
  throw std::runtime_error("no checklist about a child");
}

bool TestWindow::waitForPage(const char* name) {
  const auto wanted = QString::fromLatin1(name);
  return QTest::qWaitFor(
      [&] { return m_window->page() && m_window->page()->objectName() == wanted; });
}

bool TestWindow::waitFor(const std::function<bool()>& condition) {
  constexpr int kMilliseconds = 30000;  // another test may have the processor
  return QTest::qWaitFor(condition, kMilliseconds);
}

void TestWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  QTest::keyClick(m_window->windowHandle(), key, modifiers);
}

void TestWindow::type(const char* text) {
  for (const char* c = text; *c != '\0'; ++c) QTest::keyClick(m_window->windowHandle(), *c);
}

void TestWindow::click(const char* name) {
  auto* widget = find(name);
  QTest::mouseClick(widget, Qt::LeftButton);
  QCoreApplication::processEvents();
}

QWidget* TestWindow::findWidget(const char* name) {
  for (auto* widget : m_window->page()->findChildren<QWidget*>(QString::fromLatin1(name))) {
    if (widget->isVisible()) return widget;
  }
  return nullptr;
}

QString TestWindow::vaultPath() const {
  return app::qs(vaultFolder().string());
}

QString TestWindow::paper() const {
  return app::qs((m_folder / "paper.pdf").string());
}

QString TestWindow::message() const {
  const auto& bar = m_window->page()->messages();
  return bar.isVisible() ? bar.text() : QString();
}

void TestWindow::visitPages(const std::function<void(const char* page)>& look) {
  const auto visit = [&](const char* page) {
    if (!waitForPage(page)) throw std::runtime_error(std::string("never shown: ") + page);
    // Rows that change shape with their width ask for another layout, more than once.
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    look(page);
  };
  visit("startPage");
  m_window->showCreate();
  visit("createPage");
  createVault();
  m_window->showUnlock(vaultPath());
  visit("unlockPage");
  m_window->showRecover(vaultPath(), {});
  visit("recoverPage");
  m_window->showRestore({});
  visit("restorePage");
  signIn();
  const auto family = addFamily("Lind");
  const auto screening = addDraft(family);
  const auto decision = need(usecases::decide(vault(), {family,
                                                        m_clock.today(),
                                                        2,
                                                        {},
                                                        "talked about it",
                                                        {},
                                                        "Visit",
                                                        m_clock.today().plusDays(3)}));
  m_window->showToday();
  visit("todayPage");
  m_window->showFamilies();
  visit("familiesPage");
  m_window->showNewFamily();
  visit("newFamilyPage");
  need(usecases::keepFamilyDraft(vault(),
                                 {"Holm",
                                  {{}, {usecases::MemberKind::adult, "Mor", false, {}, true}},
                                  m_clock.today().plusDays(-1)}));
  m_window->showNewFamily();
  visit("newFamilyPage");
  m_window->showFamily(family);
  visit("familyPage");
  click("pictureTextButton");
  click("savePictureButton");
  visit("familyPage");
  find<QTabBar>("familyTabs")->setCurrentIndex(1);
  visit("familyPage");
  click("timeTableButton");
  visit("familyPage");
  m_window->showNewScreening(family);
  visit("newScreeningPage");
  m_window->showScreening(screening);
  visit("screeningPage");
  click("meaningButton");
  visit("screeningPage");
  m_window->showReview(screening);
  visit("reviewPage");
  const QSize size = m_window->size();
  m_window->showToParents(screening);
  // As where the desktop gives it no more room than it had.
  m_window->setWindowState(Qt::WindowNoState);
  m_window->resize(size);
  visit("parentsPage");
  click("closeParentsButton");
  visit("parentsPage");
  const auto form =
      need(usecases::importForm(vault(), readData("every-kind-of-question.json"), false));
  const auto filled = need(usecases::startScreening(
      vault(), family, {domain::Subject::Kind::family, 0}, form, m_clock.today()));
  m_window->showScreening(filled);
  visit("screeningPage");
  m_window->showReview(filled);
  visit("reviewPage");
  const auto finished = addDraft(family);
  need(usecases::sign(vault(), finished));
  m_window->showReview(finished);
  visit("reviewPage");
  const auto older = need(usecases::importForm(vault(), readData("moves/before.json"), false));
  const auto moving = need(usecases::startScreening(
      vault(), family, {domain::Subject::Kind::child, 0}, older, m_clock.today()));
  const forms::AnswerValue said{forms::ValueKind::string, "soup", {}, {}};
  for (const char* question : {"meals", "gone"}) {
    need(usecases::giveAnswers(vault(), moving, question, {}, {said}));
  }
  need(usecases::importForm(vault(), readData("moves/after.json"), false));
  m_window->showScreening(moving);
  visit("screeningPage");
  m_window->showMove(moving);
  visit("movePage");
  click("moveButton");
  visit("screeningPage");
  m_window->showOutside();
  visit("outsidePage");
  m_window->showOutside(family);
  visit("outsidePage");
  m_window->showPapers(family, usecases::FamilyPaper::parents);
  visit("papersPage");
  click("savePaperButton");
  visit("papersPage");
  m_window->showPapers(family, usecases::FamilyPaper::record);
  visit("papersPage");
  m_window->showExport(family);
  visit("exportPage");
  click("bundleButton");
  visit("exportPage");
  m_window->showDecision(family);
  visit("decisionPage");
  const usecases::DecisionDraft draft{
      3, 2, "seen together", "mother", "Visit", "24.11", m_clock.today().plusDays(-1)};
  need(usecases::keepDecisionDraft(vault(), family, draft));
  m_window->showDecision(family);
  visit("decisionPage");
  m_window->showPastDecision(decision);
  visit("pastDecisionPage");
  need(usecases::setFormRetired(vault(), need(usecases::listForms(vault())).front().id, true));
  m_window->showNewForm();
  visit("newFormPage");
  const auto edited =
      need(usecases::beginVersion(vault(), need(usecases::listForms(vault())).front().id));
  m_window->showForms();
  visit("formsPage");
  m_window->showEditor(edited);
  visit("editorPage");
  find<QListWidget>("outlineList")->setCurrentRow(3);
  visit("editorPage");
  click("addOwnButton");
  visit("editorPage");
  click("fromCatalogueButton");
  visit("editorPage");
  m_window->showPreview(edited);
  visit("previewPage");
  m_window->showPublish(edited);
  visit("publishPage");
  m_window->showFormImport(kForm);
  visit("formImportPage");
  m_window->showAdministration();
  visit("administrationPage");
  m_window->showCheck();
  visit("checkPage");
  m_window->showLog();
  visit("logPage");
  m_window->showPeople();
  visit("peoplePage");
  click("addPersonButton");
  visit("peoplePage");
  m_window->showKeys();
  visit("keysPage");
  click("makeKeyButton");
  visit("keysPage");
  m_window->showPassphrase();
  visit("passphrasePage");
  m_window->showModels();
  visit("modelPage");
  need(usecases::beginModelDraft(vault()));
  m_window->showModels();
  visit("modelPage");
  m_window->showModelEditor();
  visit("modelEditorPage");
  m_window->showApproveModel();
  visit("approveModelPage");
  m_window->showBackups();
  visit("backupsPage");
  const auto backup = need(usecases::makeBackup(vault()));
  m_window->showBackups();
  visit("backupsPage");
  m_window->showRestore(vaultPath(), app::qs(backup.folder.string()));
  visit("restorePage");
  find<QLineEdit>("restorePassphraseEdit")->setText(QString::fromLatin1(kPassphrase));
  click("compareButton");
  if (!waitFor([this] { return findWidget("takeButton") != nullptr; })) {
    throw std::runtime_error("the backup was never compared");
  }
  visit("restorePage");
  later(8);  // and something was changed since the backup: it is overdue
  addFamily("Juul");
  m_window->showToday();
  visit("todayPage");
  find("upkeepCard");
  m_window->showShortcuts();
  visit("shortcutsPage");
  m_window->showChangeKeys();
  visit("changeKeysPage");
  m_window->showHelp(QStringLiteral("screening"));
  visit("helpPage");
}

}  // namespace tidlig::test
