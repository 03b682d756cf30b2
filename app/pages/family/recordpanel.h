#pragma once

#include "usecases/assessments.h"
#include "usecases/families.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace tidlig::app {

/// What has been recorded about a family: its screenings and its decisions, newest first.
class RecordPanel : public QWidget {
  Q_OBJECT

 public:
  explicit RecordPanel(QWidget* parent = nullptr);

  /// A draft is continued by those who `mayScreen`, and read by the others.
  void show(const usecases::FamilyView& family,
            const std::vector<usecases::DecisionView>& decisions, bool mayScreen);

 Q_SIGNALS:
  // A ScreeningKey as a number: Qt cannot carry an enumeration of that width.
  void continued(qlonglong draft);
  void read(qlonglong screening);
  void exportWanted();
  /// The sheet for the parents, and the paper for the record.
  void sheetWanted();
  void paperWanted();
  // An AssessmentKey likewise.
  void decisionWanted(qlonglong decision);
  void parentsInformed(qlonglong decision, bool informed);
  void stepDone(qlonglong decision, bool done);

 private:
  void addScreening(QVBoxLayout* list, const usecases::FamilyView& family,
                    const usecases::ScreeningSummary& screening);
  void addDecision(QVBoxLayout* list, const usecases::DecisionView& decision);
  void addPapers(QVBoxLayout* list);
  void addMarks(QVBoxLayout* list, const usecases::DecisionView& decision);

  QVBoxLayout* m_layout;
  bool m_mayScreen = false;
};

}  // namespace tidlig::app
