#pragma once

#include "commands/commands.h"
#include "pages/page.h"
#include "session/desktopwatch.h"
#include "session/relaunch.h"
#include "theme/theme.h"

#include <QMainWindow>
#include <QPointer>

#include <map>
#include <optional>

class QStackedWidget;
class QPushButton;

namespace tidlig::app {

class SearchPalette;
class StatusLine;
class TopBar;

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
};

/// The frame around the pages, and the ways between them.
class MainWindow : public QMainWindow, public Navigator {
  Q_OBJECT

 public:
  explicit MainWindow(WindowParts parts);
  ~MainWindow() override;

  /// To the unlock page of `vault`, of the last vault, or to the first-start page.
  void start(const QString& vault);
  [[nodiscard]] Session& session() { return m_session; }
  [[nodiscard]] Page* page() const { return m_page; }
  [[nodiscard]] QAction* action(CommandId id) const { return m_actions.at(id); }

  void showStart() override;
  void showCreate();
  void showUnlock(const QString& folder) override;
  void showRecover(const QString& folder, const QString& user) override;
  void showFamilies() override;
  void showNewFamily() override;
  void showFamily(usecases::FamilyKey family) override;
  void showNewScreening(usecases::FamilyKey family, const std::string& checklist = {}) override;
  void showScreening(usecases::ScreeningKey screening, const QString& linkId = {}) override;
  void showReview(usecases::ScreeningKey screening) override;
  void showDecision(usecases::FamilyKey family) override;
  void showShortcuts();
  /// Lays the search over the window; takes it away where it lies there already.
  void showSearch();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void makeActions();
  void buildFrame();
  void follow();
  void run(CommandId id);
  void closeSearch();
  void put(Page* page);
  void take(Page* page);
  void leavePage();
  void tellTitle();
  void retranslate();
  void opened();
  void closing();
  void locked();
  void chooseLanguage(const QString& code);
  void chooseTheme(ThemeChoice choice);
  void rememberPlace();
  void arrange();

  WindowParts m_parts;
  Session m_session;
  DesktopWatch m_desktop;
  Services m_services;
  std::map<CommandId, QAction*> m_actions;
  TopBar* m_top = nullptr;
  QWidget* m_rail = nullptr;
  QPushButton* m_families = nullptr;
  QStackedWidget* m_stack = nullptr;
  StatusLine* m_status = nullptr;
  Page* m_page = nullptr;
  QPointer<SearchPalette> m_search;
  std::optional<usecases::FamilyKey> m_about;  ///< the family that the page is about
  Page* m_under = nullptr;                     ///< kept while the sheet of keys lies over it
  QString m_folder;
};

}  // namespace tidlig::app
