#pragma once

#include <QFontMetrics>
#include <QStyledItemDelegate>

namespace tidlig::app {

/// Paints the services of a family: a dot with letters for each, and the date of its last
/// screening.
class ServicesDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  /// What so many services need beside each other, with long dates.
  static int widthFor(int services, const QFontMetrics& metrics);
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
};

/// Paints a plain column in line with the others; what is not there yet in the quiet colour.
class FamilyTextDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
};

/// Paints the name of a family, with a pencil where a draft waits.
class FamilyNameDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;
};

}  // namespace tidlig::app
