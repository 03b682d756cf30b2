#pragma once

#include "usecases/families.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;

namespace tidlig::app {

/// Who coordinates for the family, in a quiet line, and a menu to choose somebody else or nobody.
class CoordinatorLine : public QWidget {
  Q_OBJECT

 public:
  explicit CoordinatorLine(QWidget* parent = nullptr);

  /// Who can be chosen, if whoever is signed in may choose.
  void offer(std::vector<usecases::Coordinator> choices);
  void show(const std::optional<usecases::Coordinator>& coordinator);
  void takeFocus();

 Q_SIGNALS:
  /// Somebody else than the one who is shown, or nobody.
  void chosen(const std::optional<usecases::Coordinator>& coordinator);

 private:
  void openMenu();
  void fill(QMenu& menu);

  std::vector<usecases::Coordinator> m_choices;
  std::optional<usecases::Coordinator> m_shown;
  QLabel* m_text;
  QPushButton* m_choose;
};

}  // namespace tidlig::app
