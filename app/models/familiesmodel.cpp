#include "models/familiesmodel.h"

#include "text/dates.h"
#include "text/folding.h"
#include "text/names.h"
#include "text/text.h"

#include <QFont>
#include <QLocale>

namespace tidlig::app {
namespace {

QString servicesText(const usecases::FamilyRow& row) {
  QStringList parts;
  for (const auto& service : row.services) {
    parts << QStringLiteral("%1 %2").arg(professionName(service.profession),
                                         shortDate(service.date));
  }
  return parts.join(QStringLiteral(", "));
}

}  // namespace

FamiliesModel::FamiliesModel(QObject* parent)
    : QAbstractTableModel(parent), m_today(base::Date::fromDaysSinceEpoch(0)) {}

void FamiliesModel::setRows(std::vector<usecases::FamilyRow> rows, base::Date today) {
  beginResetModel();
  m_rows = std::move(rows);
  m_today = today;
  m_search.clear();
  m_search.reserve(m_rows.size());
  for (const auto& row : m_rows) {
    m_search.push_back(foldForSearch(qs(row.name) + QLatin1Char('\n') + qs(row.code)));
  }
  endResetModel();
}

const usecases::FamilyRow& FamiliesModel::row(int number) const {
  return m_rows[static_cast<std::size_t>(number)];
}

int FamiliesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FamiliesModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kColumns;
}

QString FamiliesModel::text(const usecases::FamilyRow& row, int column) const {
  switch (column) {
    case nameColumn: {
      const QString name = familyName(row.name, row.code);
      return row.hasDraft ? tr("%1 (draft to finish)").arg(name) : name;
    }
    case ageColumn:
      if (!row.youngestBirth) return {};
      return row.youngestUnborn ? ageText(std::nullopt, row.youngestBirth, m_today)
                                : ageText(row.youngestBirth, std::nullopt, m_today);
    case positionColumn:
      return row.decidedGroup ? tr("Position in target group %1").arg(*row.decidedGroup)
                              : tr("Not decided yet");
    case dateColumn:
      return row.decidedOn ? shortDate(*row.decidedOn) : QString();
    case servicesColumn:
      return servicesText(row);
    default:
      return {};
  }
}

QVariant FamiliesModel::data(const QModelIndex& index, int role) const {
  const auto& row = this->row(index.row());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
      return text(row, index.column());
    case Qt::ToolTipRole:
      return index.column() == servicesColumn || index.column() == nameColumn
                 ? text(row, index.column())
                 : QString();
    case searchRole:
      return m_search[static_cast<std::size_t>(index.row())];
    case familyRole:
      return static_cast<qlonglong>(row.key);
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
    case dateColumn:
      return tr("On");
    case servicesColumn:
      return tr("Last screening by");
    default:
      return {};
  }
}

FamiliesFilter::FamiliesFilter(QObject* parent)
    : QSortFilterProxyModel(parent), m_collator(QLocale(QLocale::Danish, QLocale::Denmark)) {
  m_collator.setCaseSensitivity(Qt::CaseInsensitive);
  m_collator.setNumericMode(true);
}

void FamiliesFilter::setText(const QString& text) {
  m_text = foldForSearch(text.trimmed());
  invalidateFilter();
}

bool FamiliesFilter::canSortBy(int column) {
  return column == FamiliesModel::nameColumn || column == FamiliesModel::ageColumn ||
         column == FamiliesModel::dateColumn;
}

bool FamiliesFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
  if (m_text.isEmpty()) return true;
  const auto index = sourceModel()->index(row, FamiliesModel::nameColumn, parent);
  return index.data(FamiliesModel::searchRole).toString().contains(m_text);
}

bool FamiliesFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  const auto* model = static_cast<const FamiliesModel*>(sourceModel());
  const auto& a = model->row(left.row());
  const auto& b = model->row(right.row());
  switch (left.column()) {
    case FamiliesModel::ageColumn:
      if (a.youngestBirth != b.youngestBirth) return b.youngestBirth < a.youngestBirth;
      break;
    case FamiliesModel::dateColumn:
      if (a.decidedOn != b.decidedOn) return a.decidedOn < b.decidedOn;
      break;
    default:
      break;
  }
  const int names = m_collator.compare(familyName(a.name, a.code), familyName(b.name, b.code));
  return names != 0 ? names < 0 : a.code < b.code;
}

}  // namespace tidlig::app
