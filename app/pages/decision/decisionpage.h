#pragma once

#include "pages/page.h"
#include "usecases/assessments.h"
#include "usecases/drafts.h"
#include "usecases/families.h"

#include <optional>

class QBoxLayout;
class QButtonGroup;
class QFrame;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tidlig::app {

class DateField;
class DraftLine;
class TypingPause;

/// A professional decides the family's position on this day. The program suggests or leaves open;
/// it never decides. What is written is kept as the writer's own draft until it is signed.
class DecisionPage : public Page {
  Q_OBJECT

 public:
  DecisionPage(Services& services, usecases::FamilyKey family);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;
  void flush() override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QFrame* buildBasis();
  QFrame* buildForm();
  void buildGroups(QVBoxLayout* list);
  void load();
  /// What the signed-in user wrote the last time, or else the suggestion.
  void begin();
  void fill(const usecases::DecisionDraft& draft);
  [[nodiscard]] usecases::DecisionDraft written() const;
  [[nodiscard]] std::optional<int> suggested() const;
  void keep();
  void beginAfresh();
  void bringBack(const usecases::DecisionDraft& draft);
  void tellDraft();
  void retell();
  void tellMissing();
  void addMissing(domain::IndicatorIndex missing);
  void followChoice();
  void decide();
  [[nodiscard]] usecases::NewDecision wanted() const;
  [[nodiscard]] bool reasonNeeded() const;
  [[nodiscard]] std::optional<usecases::ScreeningKey> screeningAsking(
      domain::IndicatorIndex indicator) const;

  usecases::FamilyKey m_key;
  std::optional<usecases::FamilyView> m_family;
  std::optional<usecases::FamilyAssessment> m_assessment;
  std::optional<usecases::DecisionDraft> m_draft;  ///< found here, and not begun afresh since
  TypingPause* m_typing;
  QBoxLayout* m_columns;
  QLabel* m_headline;
  QLabel* m_rule;
  QLabel* m_missingTitle;
  QVBoxLayout* m_missing;
  DraftLine* m_draftLine;
  QButtonGroup* m_groups;
  QLabel* m_groupsTitle;
  QLabel* m_reasonLabel;
  QPlainTextEdit* m_reason;
  QLabel* m_participantsLabel;
  QLineEdit* m_participants;
  QLabel* m_nextLabel;
  QLineEdit* m_next;
  DateField* m_nextOn;
  QPushButton* m_decide;
  QLabel* m_duty;
};

}  // namespace tidlig::app
