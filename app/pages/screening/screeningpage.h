#pragma once

#include "forms/filling.h"
#include "pages/page.h"
#include "pages/screening/edits.h"
#include "usecases/families.h"
#include "usecases/screenings.h"

#include <optional>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QToolButton;

namespace tidlig::app {

class ChecklistView;
class MoveBanner;
class SectionList;

/// A checklist being filled in. Every answer is on the disk before the next key is handled; there
/// is no Save button.
class ScreeningPage : public Page {
  Q_OBJECT

 public:
  /// `linkId` is the question to begin at, "linkId@place" within repetitions; empty: the first open
  /// one.
  ScreeningPage(Services& services, usecases::ScreeningKey screening, const QString& linkId);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  [[nodiscard]] bool wantsRoom() const override { return true; }
  void takeFocus() override;
  void flush() override;
  /// The next question without an answer, undo and redo.
  [[nodiscard]] bool offers(CommandId id) const override;
  void perform(CommandId id) override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* buildHead();
  QWidget* buildMeaning();
  void load();
  void loadMove();
  void confirm(const std::string& linkId, const forms::Place& place);
  void answer(const std::string& linkId, std::optional<domain::Value> value, bool byKey);
  void write(const std::string& linkId, usecases::NoteKind kind, const QString& text);
  void give(const std::string& linkId, const forms::Place& place,
            const std::vector<forms::AnswerValue>& values);
  void addRepetition(const std::string& groupLinkId, const forms::Place& place);
  void removeRepetition(const std::string& groupLinkId, const forms::Place& place,
                        std::size_t number);
  /// Puts one side of a change on the disk and shows it; false where it could not be stored.
  bool put(const Edit& edit, bool before);
  bool store(const std::string& linkId, Edit::Part part, std::optional<domain::Value> value,
             const std::string& text);
  bool storeGiven(const std::string& linkId, const forms::Place& place,
                  const std::vector<forms::AnswerValue>& values);
  /// That an answer from an earlier version stands, or that it waits again.
  bool storeConfirmed(const std::string& linkId, const forms::Place& place, bool confirmed);
  void undo();
  void redo();
  [[nodiscard]] usecases::ItemState* item(const std::string& linkId);
  void stored();
  void showAnew();
  void tellLeft();
  void retell();
  void tellMeaning();
  void tellScore();
  /// Shows what there is room for.
  void arrange();

  usecases::ScreeningKey m_key;
  QString m_begin;
  std::optional<usecases::ScreeningView> m_view;
  std::optional<forms::Filling> m_filling;
  std::optional<usecases::FamilyView> m_family;
  QBoxLayout* m_head;
  QLabel* m_about;
  QLabel* m_score;  ///< what is added up, where something is
  Edits m_edits;
  QPushButton* m_left;  ///< how many questions are left; leads to the next of them
  QToolButton* m_undo;
  QToolButton* m_parents;
  MoveBanner* m_banner;
  QPushButton* m_meaningButton;
  QPushButton* m_finish;
  SectionList* m_sections;
  ChecklistView* m_list;
  QFrame* m_meaning;
  QLabel* m_meaningTitle;
  QLabel* m_meaningText;
};

}  // namespace tidlig::app
