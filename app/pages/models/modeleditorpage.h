#pragma once

#include "pages/page.h"
#include "usecases/models.h"
#include "widgets/typingpause.h"

#include <optional>

class QCheckBox;
class QFrame;
class QLineEdit;
class QSpinBox;

namespace tidlig::app {

class CellsEditor;
class ConditionsEditor;
class ModelChecks;

/// The next model as it is being written: what it is called, its table, its conditions, how long
/// screenings count. Kept in the vault after each change, and checked at once.
class ModelEditorPage : public Page {
  Q_OBJECT

 public:
  explicit ModelEditorPage(Services& services);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;
  void flush() override;

 private:
  QFrame* buildChecks();
  QFrame* buildHead();
  QFrame* buildTable();
  QFrame* buildAxis(domain::Axis axis, ConditionsEditor*& editor);
  QFrame* buildValidity();
  void fill();
  void fillValidity();
  void keep();
  void takeHead();
  void check();
  void goTo(const QString& pointer);

  std::optional<usecases::ModelDraft> m_draft;
  TypingPause m_typing;
  ModelChecks* m_checks;
  QPushButton* m_on;
  QLineEdit* m_titleDa;
  QLineEdit* m_titleEn;
  QLineEdit* m_version;
  CellsEditor* m_cells;
  ConditionsEditor* m_child;
  ConditionsEditor* m_parent;
  QVBoxLayout* m_validity;
};

}  // namespace tidlig::app
