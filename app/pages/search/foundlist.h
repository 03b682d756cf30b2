#pragma once

#include "models/searchbook.h"

#include <QListWidget>
#include <QStyledItemDelegate>

namespace tidlig::app {

/// What was found, under a heading for each sort. Headings are passed over by the keyboard.
class FoundList : public QListWidget {
  Q_OBJECT

 public:
  explicit FoundList(QWidget* parent = nullptr);

  void show(const std::vector<FoundGroup>& groups);
  [[nodiscard]] int resultCount() const { return static_cast<int>(m_results.size()); }
  /// The one that is chosen now; nothing where there is none.
  [[nodiscard]] const Found* current() const;
  /// With every row to be seen.
  [[nodiscard]] int wholeHeight() const;
  /// Down (1) or up (-1) to the next result; false at the end of the list.
  bool step(int direction);

 Q_SIGNALS:
  /// A key that is none of the list's own.
  void typed(QKeyEvent* event);
  void leftUpwards();
  void chosen();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  static QString headingOf(const FoundGroup& group);
  void addHeading(const QString& text);
  void addResult(const Found& found, const QString& sort);

  std::vector<Found> m_results;
};

/// Paints a result: what it is called, then more quietly what tells it from others.
class FoundDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  enum Role { headingRole = Qt::UserRole, numberRole, nameRole, detailRole, iconRole };

  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& index) const override;
};

}  // namespace tidlig::app
