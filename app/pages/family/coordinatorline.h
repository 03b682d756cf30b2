#pragma once

#include "usecases/families.h"
#include "widgets/choiceline.h"

#include <optional>
#include <vector>

namespace tidlig::app {

/// Who coordinates for the family, and a menu to choose somebody else or nobody.
class CoordinatorLine : public ChoiceLine {
  Q_OBJECT

 public:
  explicit CoordinatorLine(QWidget* parent = nullptr);

  /// Who can be chosen, if whoever is signed in may choose.
  void offer(std::vector<usecases::Coordinator> choices);
  void show(const std::optional<usecases::Coordinator>& coordinator);

 Q_SIGNALS:
  /// Somebody else than the one who is shown, or nobody.
  void coordinatorChosen(const std::optional<usecases::Coordinator>& coordinator);

 private:
  void choose();

  std::vector<usecases::Coordinator> m_choices;
  std::optional<usecases::Coordinator> m_shown;
};

}  // namespace tidlig::app
