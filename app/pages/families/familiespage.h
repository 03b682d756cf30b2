#pragma once

#include "models/familiesmodel.h"
#include "pages/page.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace tidlig::app {

class FamiliesLoader;
class FamiliesTable;
class NoFamilies;

/// All families: type anywhere to filter, Down to the list, Enter to open, or add one.
class FamiliesPage : public Page {
  Q_OBJECT

 public:
  explicit FamiliesPage(Services& services);

  [[nodiscard]] QString title() const override;
  void takeFocus() override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void buildParts();
  void layOut();
  void follow();
  void retell();
  void tellChoices();
  void load();
  void explainRole();
  void loaded();
  void stopOrResume();
  void filter();
  void showAll();
  void count();
  void tellLoading();
  void takeTyped(QKeyEvent* event);
  bool searchKey(const QKeyEvent& event);

  bool m_mayRead = true;
  FamiliesModel* m_model;
  FamiliesLoader* m_loader;
  FamiliesTable* m_table;
  NoFamilies* m_empty;
  QLineEdit* m_search;
  QAction* m_lens;
  QComboBox* m_position;
  QComboBox* m_sort;
  QLabel* m_count;
  QPushButton* m_new;
  QWidget* m_loading;
  QLabel* m_loadingText;
  QProgressBar* m_progress;
  QPushButton* m_stop;
};

}  // namespace tidlig::app
