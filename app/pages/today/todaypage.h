#pragma once

#include "pages/page.h"
#include "usecases/openings.h"
#include "usecases/today.h"

#include <vector>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace tidlig::app {

class NoFamilies;
class UpkeepCard;
class OpeningsCard;
class WaitingCard;

/// What waits: one card for each kind that has something, sorted by date, never by group.
class TodayPage : public Page {
  Q_OBJECT

 public:
  explicit TodayPage(Services& services);

  [[nodiscard]] QString title() const override;
  void takeFocus() override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// A control of a row by its name, and which of those rows.
  struct Place {
    QString control;
    int row = 0;
  };
  [[nodiscard]] Place focusedPlace() const;
  void goTo(const Place& place);
  void load();
  void retell();
  void tellUpkeep();
  void backedUp();
  /// Families that were opened outside somebody's own; whether there are any.
  bool tellOpenings();
  void explain(const usecases::Opening& opening, const QString& reason);
  void markSeen(const usecases::Opening& opening);
  void open(usecases::WaitingKind kind, const usecases::WaitingRow& row);
  /// Notes it, or takes the note back.
  void mark(usecases::WaitingKind kind, const usecases::WaitingRow& row, bool done);

  std::vector<usecases::WaitingList> m_lists;
  bool m_mayRead = true;
  bool m_noFamilies = false;
  NoFamilies* m_first;
  QScrollArea* m_scroll;
  QLabel* m_empty;
  UpkeepCard* m_upkeep;
  QVBoxLayout* m_openings;
  QBoxLayout* m_columns;
  QVBoxLayout* m_left;
  QVBoxLayout* m_right;
};

}  // namespace tidlig::app
