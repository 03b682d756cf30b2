#pragma once

#include "pages/page.h"
#include "usecases/models.h"

#include <optional>
#include <vector>

class QFrame;
class QTableWidget;

namespace tidlig::app {

class TryIt;

/// The scoring models of the vault: which is in force, what it says, which were before it, and the
/// next one where somebody writes it.
class ModelPage : public Page {
  Q_OBJECT

 public:
  explicit ModelPage(Services& services);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 private:
  QFrame* buildShown();
  QFrame* buildList();
  QFrame* buildNext();
  void read();
  void retell();
  void fillTable();
  void show(std::size_t index);
  void begin();
  void bringIn();
  void tellRefused();
  void drop();
  void goToNext();
  void saveFile();
  void print();
  void saveAsPdf();

  std::vector<usecases::KeptModel> m_models;  ///< newest first
  std::size_t m_shown = 0;
  std::optional<usecases::ModelDraft> m_draft;
  bool m_mayChange;
  QLabel* m_name;
  QLabel* m_standing;
  QLabel* m_hash;
  QLabel* m_rules;
  QPushButton* m_print;
  QPushButton* m_pdf;
  QPushButton* m_save;
  TryIt* m_try;
  QTableWidget* m_table;
  QFrame* m_next;
  QLabel* m_draftText;
  std::string m_refused;  ///< a file that is no whole model; its faults stand on the page
  QLabel* m_wrong;
  QPushButton* m_begin;
  QPushButton* m_bring;
  QPushButton* m_goOn;
  QPushButton* m_drop;
};

}  // namespace tidlig::app
