#pragma once

#include "models/searchbook.h"
#include "pages/page.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QFrame;
class QLabel;
class QLineEdit;

namespace tidlig::app {

class FoundList;

/// The search, laid over the whole window: one field, and below it families, people, checklists and
/// commands. Keys alone are enough; Esc leads back to where one was. It deletes itself when it is
/// done with, and nothing that was typed is kept.
class SearchPalette : public QWidget {
  Q_OBJECT

 public:
  /// `about`: the family that the page beneath is about, if any; a checklist is begun for it.
  SearchPalette(Services& services, const std::vector<QAction*>& commands,
                std::optional<usecases::FamilyKey> about, QWidget* parent);

  /// Gives the keyboard back to what had it.
  void close();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void retranslate();
  void fitInto();
  void search();
  void tellCount(const std::vector<FoundGroup>& groups);
  void choose();
  void open(const Found& found);
  void askWhichFamily(const Found& checklist);
  void backToEverything();
  void typeOn(QKeyEvent* event);
  bool fieldKey(const QKeyEvent& event);

  Services& m_services;
  std::optional<usecases::FamilyKey> m_about;
  std::optional<Found> m_checklist;  ///< chosen; which family it is for is asked now
  QPointer<QWidget> m_before;        ///< what had the keyboard
  SearchBook* m_book;
  QFrame* m_card;
  QLabel* m_asked;
  QLineEdit* m_field;
  FoundList* m_list;
  QLabel* m_count;
};

}  // namespace tidlig::app
