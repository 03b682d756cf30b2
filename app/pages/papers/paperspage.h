#pragma once

#include "pages/page.h"
#include "print/familypaper.h"
#include "usecases/assessments.h"
#include "usecases/families.h"
#include "usecases/takingout.h"

#include <optional>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tidlig::app {

class ChoiceStrip;
class OutsideNotice;

/// A family's two papers, the sheet for the parents and the one for the record: read on the screen
/// as they will be, then printed or saved as a PDF.
class PapersPage : public Page {
  Q_OBJECT

 public:
  PapersPage(Services& services, usecases::FamilyKey family, usecases::FamilyPaper paper);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;
  [[nodiscard]] bool offers(CommandId id) const override;
  void perform(CommandId id) override;

 private:
  QFrame* buildTools();
  void load();
  void retell();
  void tellPaper();
  void tellAlarm();
  void tellSection(const explain::Section& section, bool first);
  [[nodiscard]] usecases::FamilyPaper chosen() const;
  [[nodiscard]] FamilyPaper paper() const;
  PaperOut out();
  void print();
  void save();

  usecases::FamilyKey m_key;
  std::optional<usecases::FamilyView> m_family;
  std::optional<usecases::FamilyAssessment> m_assessment;
  std::vector<std::string> m_professionalOnly;
  QScrollArea* m_scroll;
  ChoiceStrip* m_choice;
  QLabel* m_words;
  QFrame* m_alarm;  ///< before anything goes to the parents
  QLabel* m_alarmWords;
  QPushButton* m_print;
  QPushButton* m_save;
  OutsideNotice* m_notice;
  QFrame* m_paper;
};

}  // namespace tidlig::app
