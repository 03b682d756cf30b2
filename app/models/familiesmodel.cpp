#include "models/familiesmodel.h"

#include "text/dates.h"
#include "text/names.h"
#include "text/text.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace tidlig::app {
namespace {

using usecases::FamilyKey;
using usecases::FamilyRow;

QString servicesText(const FamilyRow& row) {
  QStringList parts;
  for (const auto& service : row.services) {
    parts << QStringLiteral("%1 %2").arg(professionName(service.profession),
                                         shortDate(service.date));
  }
  return parts.join(QStringLiteral(", "));
}

QString ageOf(const FamilyRow& row, base::Date today) {
  if (!row.youngestBirth) return {};
  return row.youngestUnborn ? ageText(std::nullopt, row.youngestBirth, today)
                            : ageText(row.youngestBirth, std::nullopt, today);
}

}  // namespace

QString FamiliesModel::positionText(const FamilyRow& row) {
  if (!row.decidedGroup || !row.decidedOn) return tr("Not decided yet");
  return tr("Target group %1 on %2")
      .arg(QString::number(*row.decidedGroup), shortDate(*row.decidedOn));
}

FamiliesModel::FamiliesModel(QObject* parent)
    : QAbstractTableModel(parent), m_today(base::Date::fromDaysSinceEpoch(0)) {}

void FamiliesModel::setRows(std::vector<FamilyRow> rows, base::Date today, bool known) {
  beginResetModel();
  m_today = today;
  m_index = {};
  m_rows.clear();
  m_rows.reserve(rows.size());
  m_anyFollowUp = m_anyCoordinator = false;
  m_mostServices = 0;
  for (auto& row : rows) {
    m_index.add(row.name + ' ' + row.code);
    take(row);
    m_rows.push_back({std::move(row), known});
  }
  m_byKey.resize(m_rows.size());
  std::iota(m_byKey.begin(), m_byKey.end(), 0U);
  std::sort(m_byKey.begin(), m_byKey.end(),
            [this](auto a, auto b) { return m_rows[a].row.key < m_rows[b].row.key; });
  order();
  show();
  endResetModel();
}

void FamiliesModel::fill(std::vector<FamilyRow> details) {
  for (auto& detail : details) {
    const auto found = std::lower_bound(
        m_byKey.begin(), m_byKey.end(), detail.key,
        [this](std::uint32_t number, FamilyKey key) { return m_rows[number].row.key < key; });
    if (found == m_byKey.end() || m_rows[*found].row.key != detail.key) continue;
    take(detail);
    m_rows[*found] = {std::move(detail), true};
  }
  if (!m_shown.empty()) {
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
  }
}

/// What decides which columns are there and how wide they are.
void FamiliesModel::take(const FamilyRow& row) {
  m_anyFollowUp = m_anyFollowUp || row.followUpOn;
  m_anyCoordinator = m_anyCoordinator || !row.coordinator.empty();
  m_mostServices = std::max(m_mostServices, static_cast<int>(row.services.size()));
}

void FamiliesModel::settle() {
  if (m_sortColumn == nameColumn && m_position.kind == Position::any) return;
  beginResetModel();
  order();
  show();
  endResetModel();
}

void FamiliesModel::setFilter(const QString& text, Position position) {
  std::string typed = utf8(text);
  if (typed == m_text && position == m_position) return;
  beginResetModel();
  m_text = std::move(typed);
  m_position = position;
  show();
  endResetModel();
}

void FamiliesModel::sort(int column, Qt::SortOrder order) {
  if (!canSortBy(column) || (column == m_sortColumn && order == m_sortOrder)) return;
  beginResetModel();
  m_sortColumn = column;
  m_sortOrder = order;
  this->order();
  show();
  endResetModel();
}

bool FamiliesModel::canSortBy(int column) {
  return column == nameColumn || column == ageColumn || column == followUpColumn;
}

/// Rows that have nothing to be ordered by come last in both directions; equal ones by name.
void FamiliesModel::order() {
  m_order.clear();
  const bool down = m_sortOrder == Qt::DescendingOrder;
  if (m_sortColumn == nameColumn && !down) return;
  constexpr auto kLast = std::numeric_limits<std::int32_t>::max();
  std::vector<std::pair<std::int32_t, std::uint32_t>> keys;
  keys.reserve(m_rows.size());
  for (std::uint32_t number = 0; number < m_rows.size(); ++number) {
    const FamilyRow& row = m_rows[number].row;
    std::int32_t key = static_cast<std::int32_t>(number);
    if (m_sortColumn != nameColumn) {
      const auto& date = m_sortColumn == ageColumn ? row.youngestBirth : row.followUpOn;
      key = !date ? kLast : date->daysSinceEpoch();
    }
    // The youngest first is the latest birth first.
    const bool turned = down != (m_sortColumn == ageColumn);
    keys.emplace_back(key != kLast && turned ? -key : key, number);
  }
  std::sort(keys.begin(), keys.end());
  m_order.reserve(keys.size());
  for (const auto& [key, number] : keys) m_order.push_back(number);
}

void FamiliesModel::show() {
  const auto& found = m_index.find(m_text);
  if (m_order.empty()) {
    m_shown = found;
  } else {
    std::vector<bool> marked(m_rows.size());
    for (const auto number : found) marked[number] = true;
    m_shown.clear();
    for (const auto number : m_order) {
      if (marked[number]) m_shown.push_back(number);
    }
  }
  if (m_position.kind == Position::any) return;
  std::erase_if(m_shown, [this](std::uint32_t number) { return !suits(m_rows[number]); });
}

bool FamiliesModel::suits(const Entry& entry) const {
  if (!entry.known) return false;
  if (m_position.kind == Position::undecided) return !entry.row.decidedGroup;
  return entry.row.decidedGroup == m_position.number;
}

const FamiliesModel::Entry& FamiliesModel::entry(int shown) const {
  return m_rows[m_shown[static_cast<std::size_t>(shown)]];
}

const FamilyRow& FamiliesModel::row(int shown) const {
  return entry(shown).row;
}

bool FamiliesModel::isKnown(int shown) const {
  return entry(shown).known;
}

std::optional<int> FamiliesModel::shownAt(FamilyKey family) const {
  for (int shown = 0; shown < rowCount(); ++shown) {
    if (row(shown).key == family) return shown;
  }
  return std::nullopt;
}

int FamiliesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FamiliesModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kColumns;
}

QString FamiliesModel::text(const Entry& entry, int column) const {
  const FamilyRow& row = entry.row;
  if (column == nameColumn) {
    const QString name = familyName(row.name, row.code);
    return row.hasDraft ? tr("%1 (draft to finish)").arg(name) : name;
  }
  if (!entry.known) return QStringLiteral("…");
  switch (column) {
    case ageColumn:
      return ageOf(row, m_today);
    case positionColumn:
      return positionText(row);
    case servicesColumn:
      return row.services.empty() ? tr("No screening signed yet") : servicesText(row);
    case followUpColumn:
      if (!row.followUpOn) return {};
      return *row.followUpOn < m_today ? tr("%1, overdue").arg(shortDate(*row.followUpOn))
                                       : shortDate(*row.followUpOn);
    case coordinatorColumn:
      return qs(row.coordinator);
    default:
      return {};
  }
}

QString FamiliesModel::usualText(int column) const {
  constexpr int kMonths = 5 * 12 + 11;
  constexpr std::size_t kUsualName = 12;
  Entry entry{{}, true};
  entry.row.youngestBirth = m_today.plusMonths(-kMonths);
  entry.row.decidedGroup = 4;
  entry.row.decidedOn = base::Date::fromParts(2026, 12, 30).value();
  entry.row.followUpOn = m_today.plusDays(-1);
  entry.row.coordinator = std::string(kUsualName, 'n');
  return column == nameColumn || column == servicesColumn ? QString() : text(entry, column);
}

QVariant FamiliesModel::data(const QModelIndex& index, int role) const {
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
      return text(entry(index.row()), index.column());
    case familyRole:
      return static_cast<qlonglong>(row(index.row()).key);
    default:
      return {};
  }
}

QVariant FamiliesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case nameColumn:
      return tr("Family");
    case ageColumn:
      return tr("Youngest child");
    case positionColumn:
      return tr("Professional judgement");
    case servicesColumn:
      return tr("Last screening by");
    case followUpColumn:
      return tr("Next follow-up");
    case coordinatorColumn:
      return tr("Coordinator");
    default:
      return {};
  }
}

}  // namespace tidlig::app
