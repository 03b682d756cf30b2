#include "pages/search/foundlist.h"

#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tidlig::app {
namespace {

constexpr int kPadding = 12;
constexpr int kIcon = 18;

QString iconOf(const Found& found) {
  switch (found.kind) {
    case Found::Kind::family:
      return QStringLiteral("families");
    case Found::Kind::checklist:
      return QStringLiteral("check");
    case Found::Kind::command:
      return QStringLiteral("forward");
    default:
      return QStringLiteral("person");
  }
}

/// The chosen row's ground, with an edge so that the colour is not alone.
void drawGround(QPainter& painter, const QRect& area, bool current) {
  if (!current) return;
  const auto& t = Theme::tokens();
  painter.fillRect(area, t.accentSoft);
  painter.fillRect(QRect(area.left(), area.top(), 4, area.height()), t.accent);
}

}  // namespace

FoundList::FoundList(QWidget* parent) : QListWidget(parent) {
  setObjectName(QStringLiteral("paletteList"));
  setItemDelegate(new FoundDelegate(this));
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(ScrollPerPixel);
  setSelectionMode(SingleSelection);
  connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
    if ((item->flags() & Qt::ItemIsSelectable) != 0) Q_EMIT chosen();
  });
}

void FoundList::show(const std::vector<FoundGroup>& groups) {
  clear();
  m_results.clear();
  for (const auto& group : groups) {
    addHeading(headingOf(group));
    for (const auto& found : group.first) addResult(found, headingOf(group));
  }
  step(1);
  scrollToTop();
}

QString FoundList::headingOf(const FoundGroup& group) {
  QString name;
  switch (group.of) {
    case FoundGroup::Of::families:
      name = tr("Families");
      break;
    case FoundGroup::Of::people:
      name = tr("Children and adults");
      break;
    case FoundGroup::Of::checklists:
      name = tr("Checklists");
      break;
    case FoundGroup::Of::commands:
      name = tr("Commands");
      break;
  }
  const int shown = static_cast<int>(group.first.size());
  return shown == group.count ? name
                              : tr("%1: the first %2 of %3").arg(name).arg(shown).arg(group.count);
}

void FoundList::addHeading(const QString& text) {
  auto* item = new QListWidgetItem(this);
  item->setFlags(Qt::NoItemFlags);
  item->setData(FoundDelegate::headingRole, true);
  item->setData(FoundDelegate::nameRole, text);
  item->setData(Qt::AccessibleTextRole, text);
}

void FoundList::addResult(const Found& found, const QString& sort) {
  auto* item = new QListWidgetItem(this);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  item->setData(FoundDelegate::numberRole, resultCount());
  item->setData(FoundDelegate::nameRole, found.name);
  item->setData(FoundDelegate::detailRole, found.detail);
  item->setData(FoundDelegate::iconRole, iconOf(found));
  QStringList aloud{found.name};
  if (!found.detail.isEmpty()) aloud << found.detail;
  aloud << sort;
  item->setData(Qt::AccessibleTextRole, aloud.join(QStringLiteral(", ")));
  m_results.push_back(found);
}

const Found* FoundList::current() const {
  const auto* item = currentItem();
  if (item == nullptr || item->data(FoundDelegate::headingRole).toBool()) return nullptr;
  return &m_results[item->data(FoundDelegate::numberRole).toUInt()];
}

int FoundList::wholeHeight() const {
  int height = 2 * frameWidth() + 8;
  for (int row = 0; row < count(); ++row) height += sizeHintForRow(row);
  return height;
}

bool FoundList::step(int direction) {
  for (int row = currentRow() + direction; row >= 0 && row < count(); row += direction) {
    if ((item(row)->flags() & Qt::ItemIsSelectable) == 0) continue;
    setCurrentRow(row);
    return true;
  }
  return false;
}

void FoundList::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Up:
      if (!step(-1)) Q_EMIT leftUpwards();
      return;
    case Qt::Key_Down:
      step(1);
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      Q_EMIT chosen();
      return;
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
      QListWidget::keyPressEvent(event);
      return;
    default:
      Q_EMIT typed(event);
  }
}

void FoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
  const auto& t = Theme::tokens();
  painter->save();
  QRect area = option.rect.adjusted(kPadding, 0, -kPadding, 0);
  QFont font = option.font;
  if (index.data(headingRole).toBool()) {
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(t.quiet);
    painter->drawText(area.adjusted(0, 8, 0, -2), Qt::AlignVCenter | Qt::AlignLeft,
                      index.data(nameRole).toString());
    painter->restore();
    return;
  }
  drawGround(*painter, option.rect, (option.state & QStyle::State_Selected) != 0);
  const QString icon = index.data(iconRole).toString();
  if (!icon.isEmpty()) {
    makeIcon(icon, t.quiet)
        .paint(painter, QRect(area.left(), area.center().y() - kIcon / 2, kIcon, kIcon));
  }
  area.setLeft(area.left() + kIcon + kPadding);
  const QFontMetrics metrics(font);
  painter->setFont(font);
  painter->setPen(t.text);
  const QString name =
      metrics.elidedText(index.data(nameRole).toString(), Qt::ElideRight, area.width());
  painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, name);
  area.setLeft(area.left() + metrics.horizontalAdvance(name) + kPadding);
  painter->setPen(t.quiet);
  painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                    metrics.elidedText(index.data(detailRole).toString(), Qt::ElideRight,
                                       std::max(0, area.width())));
  painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const int line = QFontMetrics(option.font).height();
  const bool heading = index.data(headingRole).toBool();
  return {100, heading ? line + 16 : std::max(Theme::target(), line + 18)};
}

}  // namespace tidlig::app
