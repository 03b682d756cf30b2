#pragma once

#include "base/date.h"
#include "usecases/openings.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace tidlig::app {

/// Families that were opened outside somebody's own: those that still need their reason from the
/// one who opened them, or those that the leader has not seen.
class OpeningsCard : public QFrame {
  Q_OBJECT

 public:
  enum class For { opener, leader };

  OpeningsCard(For whom, const std::vector<usecases::Opening>& openings, QWidget* parent = nullptr);

 Q_SIGNALS:
  void explained(const tidlig::usecases::Opening& opening, const QString& reason);
  void seen(const tidlig::usecases::Opening& opening);

 private:
  void addToExplain(const usecases::Opening& opening);
  void addToSee(const usecases::Opening& opening);

  QVBoxLayout* m_column;
};

}  // namespace tidlig::app
