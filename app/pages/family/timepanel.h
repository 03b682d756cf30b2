#pragma once

#include "usecases/history.h"

#include <QFrame>
#include <QStringList>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;
class QToolButton;

namespace tidlig::app {

class Timeline;

/// A family's time with us: one line through births, checklists, judgements and next steps, and the
/// same as a table.
class TimePanel : public QFrame {
  Q_OBJECT

 public:
  explicit TimePanel(QWidget* parent = nullptr);

  void show(const std::vector<usecases::HistoryEvent>& events, const usecases::FamilyView& family,
            base::Date today);
  /// Line or table.
  void toggleTable();

 Q_SIGNALS:
  // An AssessmentKey as a number: Qt cannot carry an enumeration of that width.
  void decisionWanted(qlonglong decision);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void buildTools();
  void buildTable();
  void fillTable(const std::vector<usecases::HistoryEvent>& events,
                 const usecases::FamilyView& family);
  void fitTable();
  /// The event that the way to its decision leads from; none where it has no decision.
  void reach(std::size_t event);
  void open(std::size_t event);
  void tellReached();
  void arrange();
  void retranslate();

  QLabel* m_title;
  QLabel* m_empty;
  QPushButton* m_asTable;
  QToolButton* m_closer;
  QToolButton* m_farther;
  QPushButton* m_whole;
  Timeline* m_line;
  QLabel* m_words;
  QTableWidget* m_table;
  QPushButton* m_read;
  std::vector<usecases::HistoryEvent> m_events;
  QStringList m_sentences;  ///< of the events, as they are read aloud
  std::optional<std::size_t> m_reached;
  bool m_any = false;
};

}  // namespace tidlig::app
