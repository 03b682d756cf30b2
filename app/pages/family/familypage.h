#pragma once

#include "pages/page.h"
#include "usecases/assessments.h"
#include "usecases/families.h"

#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;

namespace tidlig::app {

class FamilyHead;
class Picture;
class ReasonPanel;
class RecordPanel;

/// One family: who it is, the picture, the reasons beside it, what has been recorded.
class FamilyPage : public Page {
  Q_OBJECT

 public:
  FamilyPage(Services& services, usecases::FamilyKey family);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void load();
  void retell();
  void mark(const base::Status& noted);
  void explain();

  usecases::FamilyKey m_key;
  std::optional<usecases::FamilyView> m_family;
  std::optional<usecases::FamilyAssessment> m_assessment;
  std::vector<usecases::DecisionView> m_decisions;
  FamilyHead* m_head;
  Picture* m_picture;
  ReasonPanel* m_reasons;
  RecordPanel* m_record;
  QLabel* m_duty;
  QBoxLayout* m_columns;
};

}  // namespace tidlig::app
