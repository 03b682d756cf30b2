#pragma once

#include "pages/page.h"
#include "usecases/checklistchoice.h"
#include "usecases/families.h"
#include "usecases/screenings.h"

#include <optional>
#include <vector>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tidlig::app {

class DateField;

/// Which checklist, about whom, on which day.
class NewScreeningPage : public Page {
  Q_OBJECT

 public:
  /// `checklist`: the id of one to choose at once; empty for none.
  NewScreeningPage(Services& services, usecases::FamilyKey family,
                   const std::string& checklist = {});

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;

 private:
  void load();
  void collectSubjects();
  [[nodiscard]] int firstSubject() const;
  void listSubjects();
  void listChecklists(int keep = -1);
  void addChecklist(const usecases::ChecklistChoice& one);
  void showGuidance();
  void focusFirstOfOtherAges();
  void start();
  [[nodiscard]] std::optional<domain::Subject> subject() const;
  [[nodiscard]] std::vector<domain::AgeBand> agesOf(domain::Subject about) const;
  [[nodiscard]] std::vector<usecases::ChecklistChoice> choicesFor(domain::Subject about) const;

  usecases::FamilyKey m_key;
  std::string m_wanted;  ///< id of the checklist to choose
  std::optional<usecases::FamilyView> m_family;
  std::vector<usecases::ChecklistInfo> m_checklists;
  std::vector<domain::Subject> m_subjects;
  bool m_allAges = false;  ///< those for other ages are shown too
  QVBoxLayout* m_subjectList;
  QVBoxLayout* m_checklistList;
  QButtonGroup* m_subjectGroup;
  QButtonGroup* m_checklistGroup;
  QPushButton* m_otherAges;
  QLabel* m_guidance;
  QLabel* m_none;
  DateField* m_date;
  QPushButton* m_start;
};

}  // namespace tidlig::app
