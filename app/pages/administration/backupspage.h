#pragma once

#include "pages/page.h"
#include "usecases/backups.h"

#include <optional>

class QComboBox;
class QFrame;
class QTableWidget;

namespace tidlig::app {

class WorkStrip;

/// Whether there is a backup, making one, where they go, and which there are.
class BackupsPage : public Page {
  Q_OBJECT

 public:
  explicit BackupsPage(Services& services);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 private:
  using Found = base::Result<usecases::BackupList>;
  QFrame* buildMaking();
  QFrame* buildPlace();
  QFrame* buildList();
  void follow();
  void read(usecases::BackupLook how = usecases::BackupLook::quick);
  void lookClosely();
  void retell();
  [[nodiscard]] QString placeText() const;
  void setDays();
  void fillDays();
  void fillTable();
  void choosePlace();
  void setPlace(const std::optional<std::filesystem::path>& place);
  void setBusy(bool busy);
  void ended();
  void restoreChosen();
  [[nodiscard]] const usecases::BackupEntry* chosen() const;

  usecases::BackupList m_found;
  usecases::BackupStanding m_standing;
  bool m_closely = false;  ///< the list tells what every page of each was found to be
  QLabel* m_state;
  QPushButton* m_make;
  WorkStrip* m_work;
  QLabel* m_place;
  QPushButton* m_choose;
  QPushButton* m_none;
  QComboBox* m_days;
  QTableWidget* m_table;
  QLabel* m_empty;
  QPushButton* m_look;
  WorkStrip* m_looking;
  QPushButton* m_restore;
  QPushButton* m_other;
};

}  // namespace tidlig::app
