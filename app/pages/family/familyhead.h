#pragma once

#include "usecases/assessments.h"
#include "usecases/families.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QHBoxLayout;

namespace tidlig::app {

class CoordinatorLine;
class UnitLine;

/// Head of the family page: who belongs to it, the decided position, who coordinates, and the two
/// ways on.
class FamilyHead : public QFrame {
  Q_OBJECT

 public:
  explicit FamilyHead(QWidget* parent = nullptr);

  /// Whether a checklist may be begun from here, as the signed-in role goes.
  void offerScreening(bool offered);
  [[nodiscard]] CoordinatorLine* coordinator() const { return m_coordinator; }
  [[nodiscard]] UnitLine* unit() const { return m_unit; }
  void show(const usecases::FamilyView& family,
            const std::vector<usecases::DecisionView>& decisions, base::Date today);

 Q_SIGNALS:
  void screeningWanted();
  void decisionWanted();

 private:
  QLabel* m_name;
  QLabel* m_members;
  QLabel* m_position;
  CoordinatorLine* m_coordinator;
  UnitLine* m_unit;
  QPushButton* m_screen;
  QPushButton* m_decide;
};

}  // namespace tidlig::app
