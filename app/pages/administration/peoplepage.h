#pragma once

#include "pages/page.h"
#include "usecases/users.h"

class QFrame;
class QListWidget;

namespace tidlig::app {

class NewPassphrase;
class PersonForm;

/// Who may open the vault and what they do in it: adding, changing, removing, and a new passphrase
/// for who forgot theirs.
class PeoplePage : public Page {
  Q_OBJECT

 public:
  explicit PeoplePage(Services& services);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 private:
  /// What stands under the list.
  enum class Shown { nothing, adding, changing, renewing, removing };
  QFrame* buildList();
  QFrame* buildDetail();
  void readPeople();
  void retell();
  void tellDetail();
  void offerWhatFits();
  void show(Shown what);
  void accept();
  void run(std::function<base::Status(usecases::OpenVault&)> work, const QString& done);
  void finished(const base::Status& status, const QString& done);
  [[nodiscard]] const usecases::ListedUser* chosen() const;
  [[nodiscard]] QString line(const usecases::ListedUser& one) const;
  [[nodiscard]] QString fault() const;

  std::vector<usecases::ListedUser> m_people;
  Shown m_shown = Shown::nothing;
  QListWidget* m_list;
  QPushButton* m_add;
  QPushButton* m_change;
  QPushButton* m_renew;
  QPushButton* m_remove;
  QFrame* m_detail;
  QLabel* m_heading;
  QLabel* m_consequence;
  PersonForm* m_form;
  NewPassphrase* m_passphrase;
  QPushButton* m_accept;
  QPushButton* m_cancel;
};

}  // namespace tidlig::app
