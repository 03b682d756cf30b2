#pragma once

#include "pages/page.h"
#include "pages/restore/comparison.h"

#include <atomic>
#include <memory>
#include <optional>

class QComboBox;
class QFrame;
class QLineEdit;

namespace tidlig::app {

class PassphraseField;
class WorkStrip;

/// Going back to a backup: it is opened and checked beside the vault, both are compared, and only
/// then a person decides whether it takes the vault's place. Works without an open vault, too: for
/// one that is damaged, or that is no longer there. Of a damaged one, what can still be read can be
/// chosen instead of a backup.
class RestorePage : public Page {
  Q_OBJECT

 public:
  /// As Navigator::showRestore.
  RestorePage(Services& services, QString vault, const QString& from);
  ~RestorePage() override;

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 private:
  using Outcome = base::Result<OpenedBackup>;
  QFrame* buildChoice();
  void buildPlace(QFrame* card);
  void buildPerson(QFrame* card);
  void follow();
  void findBackups(const std::filesystem::path& place);
  void chooseFolder();
  void choosePlace();
  void nameBackups();
  void readUsers();
  [[nodiscard]] QString fault() const;
  void compare();
  static Outcome restore(const std::filesystem::path& from, const std::filesystem::path& to,
                         const std::optional<std::string>& user,
                         const security::SecretText& passphrase, const base::Clock& clock,
                         const base::Progress& progress);
  static Outcome salvage(const std::filesystem::path& from, const std::filesystem::path& to,
                         const std::optional<std::string>& user,
                         const security::SecretText& passphrase, const base::Clock& clock,
                         const base::Progress& progress);
  void compared(Outcome outcome);
  [[nodiscard]] bool isVault(const usecases::FoundBackup& one) const;
  [[nodiscard]] bool isSalvaging() const;
  void discard();
  void take();
  void setBusy(bool busy);
  [[nodiscard]] std::filesystem::path target() const;

  QString m_vault;
  std::vector<usecases::FoundBackup> m_found;
  std::optional<OpenedBackup> m_opened;
  std::shared_ptr<std::atomic<bool>> m_stop;
  QComboBox* m_backups;
  QPushButton* m_choose;
  QLineEdit* m_place = nullptr;
  QLabel* m_usersLabel;
  QComboBox* m_users;
  PassphraseField* m_passphrase;
  QPushButton* m_compare;
  WorkStrip* m_work;
  QFrame* m_choice;
  RestoreComparison* m_comparison;
};

}  // namespace tidlig::app
