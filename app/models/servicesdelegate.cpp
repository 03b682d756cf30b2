#include "models/servicesdelegate.h"

#include "models/familiesmodel.h"
#include "text/dates.h"
#include "text/names.h"
#include "theme/theme.h"
#include "widgets/paint.h"

#include <QApplication>
#include <QPainter>

namespace tidlig::app {
namespace {

constexpr int kPadding = 10;
constexpr int kAfterDot = 14;
constexpr int kAfterDate = 14;

int dotHeight(const QFontMetrics& metrics) {
  return metrics.height() + 6;
}

const FamiliesModel& modelOf(const QModelIndex& index) {
  return *static_cast<const FamiliesModel*>(index.model());
}

const usecases::FamilyRow& rowOf(const QModelIndex& index) {
  return modelOf(index).row(index.row());
}

/// Whether the cell says that there is nothing to say yet.
bool isQuiet(const QModelIndex& index) {
  if (!modelOf(index).isKnown(index.row())) return true;
  return index.column() == FamiliesModel::positionColumn && !rowOf(index).decidedGroup;
}

/// The cell's ground without its text.
void drawGround(QPainter* painter, QStyleOptionViewItem option) {
  option.text.clear();
  const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

}  // namespace

int ServicesDelegate::widthFor(int services, const QFontMetrics& metrics) {
  const QString date = shortDate(base::Date::fromParts(2026, 12, 30).value());
  const int one = dotHeight(metrics) + kAfterDot + metrics.horizontalAdvance(date) + kAfterDate;
  return kPadding + services * one - kAfterDate;
}

void ServicesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
  const auto& t = Theme::tokens();
  const auto& row = rowOf(index);
  painter->save();
  QStyleOptionViewItem ground = option;
  initStyleOption(&ground, index);
  drawGround(painter, ground);
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setClipRect(option.rect);
  const QFontMetrics metrics(option.font);
  QFont small = option.font;
  small.setPointSizeF(small.pointSizeF() * 0.85);
  const int dot = dotHeight(metrics);
  int left = option.rect.left() + kPadding;
  for (const auto& service : row.services) {
    const QString letters = professionLetters(service.profession);
    const QString date = shortDate(service.date);
    const QRectF place(left, option.rect.center().y() - dot / 2.0, dot + 8, dot);
    painter->setFont(small);
    drawBadge(*painter, place, letters, t.accentSoft, t.text);
    painter->setFont(option.font);
    painter->setPen(t.quiet);
    left += dot + kAfterDot;
    const int width = metrics.horizontalAdvance(date);
    painter->drawText(QRect(left, option.rect.top(), width + 2, option.rect.height()),
                      Qt::AlignVCenter | Qt::AlignLeft, date);
    left += width + kAfterDate;
  }
  painter->restore();
}

void FamilyTextDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
  const auto& t = Theme::tokens();
  painter->save();
  QStyleOptionViewItem ground = option;
  initStyleOption(&ground, index);
  drawGround(painter, ground);
  painter->setFont(option.font);
  painter->setPen(isQuiet(index) ? t.quiet : t.text);
  const QRect area = option.rect.adjusted(kPadding, 0, -4, 0);
  painter->drawText(
      area, Qt::AlignVCenter | Qt::AlignLeft,
      QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
  painter->restore();
}

void FamilyNameDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
  const auto& t = Theme::tokens();
  const auto& row = rowOf(index);
  painter->save();
  QStyleOptionViewItem ground = option;
  initStyleOption(&ground, index);
  drawGround(painter, ground);
  QRect area = option.rect.adjusted(kPadding, 0, -kPadding, 0);
  const QFontMetrics metrics(option.font);
  if (row.hasDraft) {
    const int size = 18;
    const QRect place(area.right() - size, area.center().y() - size / 2, size, size);
    makeIcon(QStringLiteral("pen"), t.accent).paint(painter, place);
    area.setRight(place.left() - 6);
  }
  const QString name = familyName(row.name, row.code);
  painter->setFont(option.font);
  painter->setPen(t.text);
  painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                    metrics.elidedText(name, Qt::ElideRight, area.width()));
  if (!row.name.empty()) {
    const int used = metrics.horizontalAdvance(name) + 10;
    painter->setPen(t.quiet);
    const QRect rest = area.adjusted(used, 0, 0, 0);
    if (rest.width() > metrics.averageCharWidth() * 6) {
      painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, QString::fromStdString(row.code));
    }
  }
  painter->restore();
}

}  // namespace tidlig::app
