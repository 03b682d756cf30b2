#pragma once

#include "pages/page.h"
#include "usecases/drafts.h"
#include "usecases/families.h"

#include <optional>
#include <vector>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tidlig::app {

class DraftLine;
class MemberRow;
class TypingPause;

/// A new family: what to call it, its children and its adults. What is written is kept as the
/// writer's own draft until the family is saved.
class NewFamilyPage : public Page {
  Q_OBJECT

 public:
  explicit NewFamilyPage(Services& services);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;
  void flush() override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  MemberRow* add(usecases::MemberKind kind);
  void remove(MemberRow* row);
  [[nodiscard]] QHBoxLayout* buttonLine() const;
  void placeOnTop(QWidget* card);
  void arrange();
  void follow();
  void renumber();
  /// What the signed-in user wrote the last time, or an empty form.
  void begin();
  void fill(const usecases::FamilyDraft& draft);
  [[nodiscard]] usecases::FamilyDraft written() const;
  void keep();
  void beginAfresh();
  void bringBack(const usecases::FamilyDraft& draft);
  void tellDraft();
  void save();

  std::optional<usecases::FamilyDraft> m_draft;  ///< found here, and not begun afresh since
  TypingPause* m_typing;
  DraftLine* m_draftLine;
  QLineEdit* m_name;
  QPushButton* m_addChild;
  QPushButton* m_addAdult;
  QPushButton* m_save;
  QPushButton* m_cancel;
  QVBoxLayout* m_children;
  QVBoxLayout* m_adults;
  std::vector<MemberRow*> m_rows;
};

}  // namespace tidlig::app
