#pragma once

#include "pages/page.h"
#include "print/paper.h"
#include "text/reasons.h"
#include "usecases/assessments.h"
#include "usecases/families.h"
#include "usecases/history.h"
#include "usecases/takingout.h"

#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;
class QTabBar;

namespace tidlig::app {

class FamilyHead;
class Picture;
class ReasonPanel;
class RecordPanel;
class TimePanel;
struct PictureSheet;
struct PictureTold;

/// One family: who it is, and in tabs its picture with the reasons and the record, and its time.
class FamilyPage : public Page {
  Q_OBJECT

 public:
  FamilyPage(Services& services, usecases::FamilyKey family, FamilyPart part = FamilyPart::picture);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] std::function<void()> back() override;
  void takeFocus() override;
  [[nodiscard]] bool offers(CommandId id) const override;
  void perform(CommandId id) override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* buildPictureTab();
  void follow();
  void load();
  bool mayScreen();
  void readHistory();
  void showTab();
  void retell();
  void mark(const base::Status& noted);
  void coordinate(const std::optional<usecases::Coordinator>& wanted);
  /// To another unit, '' to everybody; from then on it may be out of sight.
  void handOver(const std::string& unit);
  void tellUnit();
  bool storeCoordinator(const std::optional<usecases::Coordinator>& wanted);
  void explain();
  [[nodiscard]] ExplainInput explained() const;
  [[nodiscard]] PictureTold told() const;
  [[nodiscard]] PictureSheet sheet() const;
  PaperOut out();
  void copyPicture();
  void printPicture();
  void savePicture();

  usecases::FamilyKey m_key;
  std::optional<usecases::FamilyView> m_family;
  std::optional<usecases::FamilyAssessment> m_assessment;
  std::vector<usecases::DecisionView> m_decisions;
  std::optional<std::vector<usecases::HistoryEvent>>
      m_history;  ///< read when it is first looked at
  FamilyHead* m_head;
  Picture* m_picture;
  ReasonPanel* m_reasons;
  RecordPanel* m_record;
  QLabel* m_duty;
  QBoxLayout* m_columns;
  QTabBar* m_tabs;
  QWidget* m_pictureTab;
  TimePanel* m_time;
};

}  // namespace tidlig::app
