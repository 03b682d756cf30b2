#pragma once

#include "commands/keymap.h"
#include "pages/page.h"
#include "session/backupwork.h"
#include "session/desktopwatch.h"
#include "session/relaunch.h"
#include "theme/theme.h"

#include <QMainWindow>
#include <QPointer>

#include <map>
#include <optional>

class QStackedWidget;
class QPushButton;
class QVBoxLayout;

namespace tidlig::app {

class HintBar;
class SearchPalette;
class StatusLine;
class TopBar;

/// Makes a vault's folder this window's. False where another window of the same user has it, which
/// then came forward.
using ClaimVault = std::function<bool(const QString& folder)>;

/// What the window is put together from; tests bring their own clock, pickers and relaunch.
struct WindowParts {
  const base::Clock& clock;
  Settings& settings;
  Language& language;
  Theme& theme;
  Pickers pickers;
  Relaunch relaunch;
  KdfCostChooser kdfCost;
  IdleWatch::Now idleNow = {};
  ClaimVault claim = {};
  std::filesystem::path heads = {};  ///< where logs' ends are remembered; empty: nowhere
  bool backsUp = false;              ///< makes a backup by itself each day
};

/// The frame around the pages, and the ways between them.
class MainWindow : public QMainWindow, public Navigator {
  Q_OBJECT

 public:
  explicit MainWindow(WindowParts parts);
  ~MainWindow() override;

  /// To the unlock page of `vault`, of the last vault, or to the first-start page. `swap`: what was
  /// done before this window began.
  void start(const QString& vault, const SwapOutcome& swap = {});
  /// Whether the window ends because another one has the vault.
  [[nodiscard]] bool hasYielded() const { return m_yielded; }
  /// Locks as soon as the desktop says that the person leaves.
  void lockWith(DesktopWatch& desktop);
  /// In front of other windows, whatever it was before.
  void comeForward();
  [[nodiscard]] Session& session() { return m_session; }
  [[nodiscard]] Page* page() const { return m_page; }
  [[nodiscard]] QAction* action(CommandId id) const { return m_actions.at(id); }

  void showStart() override;
  void showCreate();
  void showUnlock(const QString& folder) override;
  void showRecover(const QString& folder, const QString& user) override;
  void showToday() override;
  void showFamilies() override;
  void showForms(const std::string& arrived = {}) override;
  void showAdministration() override;
  void showCheck() override;
  void showLog() override;
  void showPeople() override;
  void showKeys() override;
  void showBackups() override;
  void showModels() override;
  void showModelEditor() override;
  void showApproveModel() override;
  void showRestore(const QString& vault, const QString& from = {}) override;
  void takeIntoUse(const QString& vault, const usecases::Restored& restored) override;
  void showPassphrase() override;
  void showFormImport(std::string bytes) override;
  void showNewForm() override;
  void showEditor(usecases::FormDraftKey draft, const std::string& linkId = {}) override;
  void showPreview(usecases::FormDraftKey draft) override;
  void showPublish(usecases::FormDraftKey draft) override;
  void showHome() override;
  void showNewFamily() override;
  void showFamily(usecases::FamilyKey family, FamilyPart part = FamilyPart::picture) override;
  void showOutside(std::optional<usecases::FamilyKey> family = std::nullopt) override;
  void showPapers(usecases::FamilyKey family, usecases::FamilyPaper paper) override;
  void showExport(usecases::FamilyKey family) override;
  void showNewScreening(usecases::FamilyKey family, const std::string& checklist = {}) override;
  void showScreening(usecases::ScreeningKey screening, const QString& linkId = {}) override;
  void showMove(usecases::ScreeningKey draft) override;
  void showReview(usecases::ScreeningKey screening) override;
  void showToParents(usecases::ScreeningKey screening) override;
  void showDecision(usecases::FamilyKey family) override;
  void showPastDecision(usecases::AssessmentKey decision,
                        FamilyPart from = FamilyPart::picture) override;
  void showHelp(const QString& topic = {}) override;
  void showShortcuts() override;
  void showChangeKeys() override;
  /// Lays the search over the window; takes it away where it lies there already.
  void showSearch();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool focusNextPrevChild(bool next) override;

 private:
  void makeActions();
  void buildFrame();
  void addPlace(QVBoxLayout* rail, CommandId id, const QString& name);
  void tellHome();
  void follow();
  void run(CommandId id);
  void closeSearch();
  void handOn();
  void put(Page* page);
  void take(Page* page);
  void showOver(Page* page);
  void closeOver();
  void offer();
  void leavePage();
  void tellTitle();
  void retranslate();
  void checkChoices();
  void opened();
  void closing();
  void locked();
  void chooseLanguage(const QString& code);
  void chooseLook(CommandId id);
  void rememberPlace();
  void swapIn(const QString& vault, const usecases::Restored& restored);
  void arrange();
  void standAlone(bool alone);

  WindowParts m_parts;
  Session m_session;
  BackupWork m_backups;
  DesktopWatch m_desktop;
  KeyMap m_keys;
  Services m_services;
  std::map<CommandId, QAction*> m_actions;
  TopBar* m_top = nullptr;
  QWidget* m_rail = nullptr;
  std::map<CommandId, QPushButton*> m_places;  ///< the rail's
  CommandId m_home = CommandId::today;         ///< the one of them that was shown last
  QStackedWidget* m_stack = nullptr;
  HintBar* m_hint = nullptr;
  StatusLine* m_status = nullptr;
  Page* m_page = nullptr;
  QPointer<SearchPalette> m_search;
  std::optional<usecases::FamilyKey> m_about;  ///< the family that the page is about
  Page* m_under = nullptr;                     ///< kept while help or keys lie over it
  QString m_folder;
  SwapOutcome m_swap;  ///< to be told on the next unlock page
  bool m_yielded = false;
  std::optional<Qt::WindowStates> m_wide;  ///< as it was before a page took the whole screen
};

}  // namespace tidlig::app
