#pragma once

#include "pages/page.h"
#include "usecases/formdrafts.h"

#include <functional>
#include <optional>
#include <vector>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QToolButton;

namespace tidlig::app {

class IndicatorPicker;
class ItemFields;
class Outline;

/// A checklist while it is made or changed: its outline, the words of what is chosen there in both
/// languages, and the catalogue to take questions from. Every change is in the vault at once and
/// can be undone.
class EditorPage : public Page {
  Q_OBJECT

 public:
  EditorPage(Services& services, usecases::FormDraftKey draft, const std::string& linkId = {});

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  [[nodiscard]] bool offers(CommandId id) const override;
  void perform(CommandId id) override;
  void takeFocus() override;
  void flush() override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* buildHead();
  QWidget* buildOutline();
  void follow();
  void retell();
  void showChosen();
  /// Runs one change; keeps it in the vault and the way back, or says what is wrong.
  bool change(const std::function<base::Status(forms::FormEditor&)>& work);
  void store(forms::FormEditor editor);
  void handOn();
  base::Status handOnForm(forms::FormEditor& editor) const;
  base::Status handOnItem(forms::FormEditor& editor, const std::string& linkId) const;
  void addSection();
  void addOwn();
  void addIndicator(const QString& code);
  void move(int steps);
  void remove();
  void undo();
  void redo();
  void openPicker(bool open);
  void tellUndo();
  /// Below what is chosen; where the checklist itself is chosen, its last section.
  [[nodiscard]] std::string place() const;

  usecases::FormDraftKey m_key;
  std::optional<forms::FormEditor> m_editor;
  std::vector<forms::FormEditor> m_before, m_after;
  QBoxLayout* m_body;
  Outline* m_outline;
  ItemFields* m_fields;
  IndicatorPicker* m_picker;
  QToolButton* m_undo;
  QPushButton* m_preview;
  QPushButton* m_publish;
  QPushButton* m_addSection;
  QPushButton* m_addIndicator;
  QComboBox* m_kinds;
  QPushButton* m_addOwn;
  QToolButton* m_up;
  QToolButton* m_down;
  QToolButton* m_remove;
};

}  // namespace tidlig::app
