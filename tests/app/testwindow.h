#pragma once

#include "pages/window/mainwindow.h"
#include "support/tempfolder.h"
#include "support/vaults.h"
#include "usecases/families.h"
#include "usecases/screenings.h"

#include <QTest>

#include <functional>
#include <optional>

namespace tidlig::test {

/// The window around a real vault in a folder of its own. Keys and clicks go in as from a desktop.
class TestWindow {
 public:
  static constexpr const char* kUser = "Inger Eksempel";
  static constexpr const char* kPassphrase = "seks glade heste paa en mark";

  explicit TestWindow(const QString& language = QStringLiteral("da"));
  ~TestWindow();

  /// Makes the vault, closed; its one user is a health visitor, usually with every role. Returns
  /// its recovery key.
  security::SecretText createVault(std::vector<domain::Role> roles = {domain::Role::administrator,
                                                                      domain::Role::professional,
                                                                      domain::Role::coordinator});
  /// Opens it beside the window's pages: who signs in by keys is tested once. `user` may be left
  /// out where there is one.
  void signIn(const std::optional<std::string>& user = std::nullopt);
  /// Another user, whose passphrase is the same; needs an open vault.
  void addUser(const std::string& name, std::vector<domain::Role> roles);
  /// A family of one child of 18 months and one adult; needs an open vault.
  usecases::FamilyKey addFamily(const std::string& name);
  /// A draft of the health visitor's checklist about the family's child.
  usecases::ScreeningKey addDraft(usecases::FamilyKey family);

  /// Whether the named page is shown, waiting for it a while.
  bool waitForPage(const char* name);
  /// Whether something comes true, waiting for it a while.
  bool waitFor(const std::function<bool()>& condition);
  /// A key to whatever has the focus.
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  void type(const char* text);
  void click(const char* name);
  /// The visible widget of that object name on the page; fails the test when there is none.
  template <typename Widget = QWidget>
  Widget* find(const char* name) {
    auto* found = qobject_cast<Widget*>(findWidget(name));
    if (!found) throw std::runtime_error(std::string("the page has no ") + name);
    return found;
  }

  /// Goes through every page, in a fresh vault with a family and a draft, and calls `look` on each
  /// once it is shown and laid out.
  void visitPages(const std::function<void(const char* page)>& look);

  [[nodiscard]] app::MainWindow& window() { return *m_window; }
  [[nodiscard]] app::Language& language() { return m_language; }
  [[nodiscard]] usecases::OpenVault& vault() { return m_window->session().vault(); }
  [[nodiscard]] const base::Clock& clock() const { return m_clock; }
  /// Lets days go by.
  void later(int days);
  [[nodiscard]] std::filesystem::path vaultFolder() const { return m_folder / "vault"; }
  [[nodiscard]] QString vaultPath() const;
  [[nodiscard]] QString message() const;
  /// Arguments of the relaunches that a lock asked for.
  [[nodiscard]] const std::vector<QStringList>& relaunches() const { return m_relaunches; }
  /// What was sent to the printer.
  [[nodiscard]] const QStringList& printed() const { return m_printed; }
  /// Where a file is saved when the window asks; empty: nowhere. And the names it proposed.
  void saveAt(const QString& path) { m_saveAt = path; }
  /// Which file is chosen when the window asks for one to read; empty: none.
  void openAt(const QString& path) { m_openAt = path; }
  /// Which folder is chosen; empty: none.
  void folderAt(const QString& path) { m_folderAt = path; }
  [[nodiscard]] const QStringList& proposals() const { return m_proposals; }
  /// How many times pages were painted for a printer; they go to the file `paper` names.
  [[nodiscard]] int prints() const { return m_prints; }
  [[nodiscard]] QString paper() const;
  [[nodiscard]] app::Settings& settings() { return m_settings; }

 private:
  app::Pickers pickers();
  QWidget* findWidget(const char* name);

  TempFolder m_folder;
  base::FixedClock m_clock;
  app::Settings m_settings;
  app::Language m_language;
  app::Theme m_theme;
  std::vector<QStringList> m_relaunches;
  QStringList m_printed;
  QString m_saveAt;
  QString m_openAt;
  QString m_folderAt;
  QStringList m_proposals;
  int m_prints = 0;
  std::optional<app::MainWindow> m_window;
};

}  // namespace tidlig::test
