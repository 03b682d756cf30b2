#pragma once

#include "commands/commands.h"
#include "print/paper.h"
#include "session/language.h"
#include "session/pickers.h"
#include "session/session.h"
#include "session/settings.h"
#include "text/errortext.h"
#include "usecases/keys.h"
#include "usecases/restoring.h"
#include "usecases/takingout.h"

#include <QWidget>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tidlig::app {

class BackupWork;
class KeyMap;
class MessageBar;
class Theme;

/// The parts of a family's page.
enum class FamilyPart { picture, time };

/// The ways from page to page. The window implements it.
class Navigator {
 public:
  virtual ~Navigator() = default;
  virtual void showStart() = 0;
  virtual void showUnlock(const QString& folder) = 0;
  /// A forgotten passphrase of `user` (empty: the only one).
  virtual void showRecover(const QString& folder, const QString& user) = 0;
  virtual void showToday() = 0;
  virtual void showFamilies() = 0;
  /// The forms that the vault keeps; `arrived` was brought in just now.
  virtual void showForms(const std::string& arrived = {}) = 0;
  /// People, backups, the log, keys and the check of the vault.
  virtual void showAdministration() = 0;
  virtual void showCheck() = 0;
  virtual void showLog() = 0;
  virtual void showPeople() = 0;
  virtual void showKeys() = 0;
  virtual void showBackups() = 0;
  /// The scoring models: the one in force, earlier ones, the next one.
  virtual void showModels() = 0;
  virtual void showModelEditor() = 0;
  virtual void showApproveModel() = 0;
  /// Going back to a backup, which is `from` where that is known. `vault` is what it takes the
  /// place of; empty: it goes to a new place. Also where no vault is open.
  virtual void showRestore(const QString& vault, const QString& from = {}) = 0;
  /// Puts what was restored in the place of `vault` (empty: it stays where it is) and leads to its
  /// unlocking. The vault that is open is closed first.
  virtual void takeIntoUse(const QString& vault, const usecases::Restored& restored) = 0;
  /// The signed-in user's own.
  virtual void showPassphrase() = 0;
  /// What is to be said of a form's file before it is brought in.
  virtual void showFormImport(std::string bytes) = 0;
  /// Making and changing checklists.
  virtual void showNewForm() = 0;
  /// With that question or section chosen.
  virtual void showEditor(usecases::FormDraftKey draft, const std::string& linkId = {}) = 0;
  virtual void showPreview(usecases::FormDraftKey draft) = 0;
  virtual void showPublish(usecases::FormDraftKey draft) = 0;
  /// The one of the rail's places that was shown last.
  virtual void showHome() = 0;
  virtual void showNewFamily() = 0;
  virtual void showFamily(usecases::FamilyKey family, FamilyPart part = FamilyPart::picture) = 0;
  /// A family outside one's own: found by its whole name, opened with a reason. With `family` it is
  /// found already.
  virtual void showOutside(std::optional<usecases::FamilyKey> family = std::nullopt) = 0;
  /// What its assessment says to the parents, or for the record: to read, print or save.
  virtual void showPapers(usecases::FamilyKey family, usecases::FamilyPaper paper) = 0;
  /// Its screenings as files for other systems.
  virtual void showExport(usecases::FamilyKey family) = 0;
  /// With that checklist chosen already, where it fits somebody.
  virtual void showNewScreening(usecases::FamilyKey family, const std::string& checklist = {}) = 0;
  virtual void showScreening(usecases::ScreeningKey screening, const QString& linkId = {}) = 0;
  /// What would happen to a draft's answers on a newer version of its form.
  virtual void showMove(usecases::ScreeningKey draft) = 0;
  virtual void showReview(usecases::ScreeningKey screening) = 0;
  /// Turned towards the family, until the passphrase is typed.
  virtual void showToParents(usecases::ScreeningKey screening) = 0;
  virtual void showDecision(usecases::FamilyKey family) = 0;
  /// A signed one; back leads to the part of the family's page that it came from.
  virtual void showPastDecision(usecases::AssessmentKey decision,
                                FamilyPart from = FamilyPart::picture) = 0;
  // Laid over the page, which stays as it is.
  /// Empty: the topic of the page that is shown.
  virtual void showHelp(const QString& topic = {}) = 0;
  virtual void showShortcuts() = 0;
  virtual void showChangeKeys() = 0;
};

/// What became of putting a backup in a vault's place.
struct SwapOutcome {
  QString old;          ///< where the vault lies now that was there before
  bool failed = false;  ///< the vault is as it was
};

/// How costly a passphrase is to guess in a new vault; the cheapest allowed in tests.
using KdfCostChooser = std::function<security::KdfCost()>;

/// What every page may use: no stores, no SQL, only use cases through the session's vault.
struct Services {
  Session& session;
  Settings& settings;
  Language& language;
  Theme& theme;
  KeyMap& keys;
  Navigator& navigator;
  Pickers pickers;
  KdfCostChooser kdfCost;
  std::filesystem::path heads;  ///< where logs' ends are remembered outside vaults
  BackupWork& backups;
};

/// Base of all pages: texts that follow the language, a message bar, a title.
class Page : public QWidget {
  Q_OBJECT

 public:
  explicit Page(Services& services, const QString& name);

  /// What stands in the top bar.
  [[nodiscard]] virtual QString title() const = 0;
  /// Where the back button leads; nothing: there is no way back from here.
  [[nodiscard]] virtual std::function<void()> back() { return {}; }
  /// Whether the page is better off with the room of the rail.
  [[nodiscard]] virtual bool wantsRoom() const { return false; }
  /// Whether there is nothing but this page: the whole screen, and no way to another but its own.
  [[nodiscard]] virtual bool standsAlone() const { return false; }
  /// Whether the page answers to this command (CommandPlace::onPage) just now. Every page with tabs
  /// answers to the keys for them.
  [[nodiscard]] virtual bool offers(CommandId id) const;
  virtual void perform(CommandId id);
  /// Puts the keyboard where a person begins. Called when the page is shown.
  virtual void takeFocus() {}
  /// Hands on what a person is still typing. Called before the page is left or the vault closed.
  virtual void flush() {}

  [[nodiscard]] MessageBar& messages() const { return *m_messages; }

 Q_SIGNALS:
  void titleChanged();
  void offersChanged();

 protected:
  /// Sets a text now, and again whenever the language or the colours change.
  void phrase(std::function<void()> set);
  /// Shows the error in words; returns whether there was none.
  template <typename T>
  bool succeeded(const base::Result<T>& result, Doing doing) {
    if (result.ok()) return true;
    fail(result.error(), doing);
    return false;
  }
  void fail(const base::Error& error, Doing doing);
  /// A paper on its way out of the vault.
  struct PaperOut {
    /// Tells the log before it goes: nothing is out that the log does not know of.
    std::function<base::Result<usecases::LogMark>(usecases::WayOut)> note;
    std::function<Paper()> make;
  };
  /// Asks for a printer and sends the paper there.
  void printOut(const PaperOut& out);
  /// Asks for a place and saves the paper there as a PDF.
  void savePdf(const QString& title, const QString& proposal, const PaperOut& out);
  /// Asks for a place and writes a file there that only its owner may read. `make` is called when a
  /// place was chosen; where it gives nothing, nothing is written. Tells `said` afterwards, or what
  /// went wrong; returns whether the file is there.
  bool saveOut(const QString& title, const QString& proposal,
               const std::function<std::optional<QByteArray>()>& make, const QString& said);
  /// Fills the page with its message bar and, below that, a column of cards that scrolls; cards and
  /// a stretch are added to what is returned.
  QVBoxLayout* beginCards(const QString& scrollName);
  /// What stands in such a column is as wide as its lines are easily read.
  static constexpr int kColumnWidth = 820;
  /// A card of it.
  static QFrame* makeColumnCard(const QString& name);

  [[nodiscard]] Services& services() const { return m_services; }
  [[nodiscard]] usecases::OpenVault& vault() const { return m_services.session.vault(); }
  [[nodiscard]] base::Date today() const { return m_services.session.clock().today(); }

  void changeEvent(QEvent* event) override;

 private:
  std::optional<Paper> noted(const PaperOut& out, usecases::WayOut how);

  Services& m_services;
  MessageBar* m_messages;
  std::vector<std::function<void()>> m_phrases;
};

}  // namespace tidlig::app
