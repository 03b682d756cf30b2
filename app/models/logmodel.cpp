#include "models/logmodel.h"

#include "text/dates.h"
#include "text/logtext.h"
#include "text/text.h"

namespace tidlig::app {

using usecases::LogLine;

base::Status LogModel::read(Source source) {
  TIDLIG_ASSIGN(usecases::LogPage page, source(std::nullopt));
  beginResetModel();
  m_source = std::move(source);
  m_lines = std::move(page.lines);
  m_total = page.total;
  m_atEnd = m_lines.empty();
  endResetModel();
  return base::Done{};
}

void LogModel::retell() {
  if (m_lines.empty()) return;
  Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

int LogModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kColumns;
}

QString LogModel::text(const LogLine& line, int column) {
  switch (column) {
    case whenColumn:
      return QStringLiteral("%1 %2").arg(shortDate(dayOf(line.atMilliseconds)),
                                         timeOfDay(line.atMilliseconds));
    case whoColumn:
      return logPersonName(line.user, line.userId);
    case whatColumn:
      return logText(line);
    case familyColumn:
      return qs(line.family);
    case recordColumn:
      return line.record == 0 ? QString() : QString::number(line.record);
    case numberColumn:
      return QString::number(line.n);
    default:
      return {};
  }
}

QString LogModel::columnName(int column) {
  switch (column) {
    case whenColumn:
      return tr("When");
    case whoColumn:
      return tr("Who");
    case whatColumn:
      return tr("What");
    case familyColumn:
      return tr("Family");
    case recordColumn:
      return tr("Number of what");
    case numberColumn:
      return tr("Entry");
    default:
      return {};
  }
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
  if (index.row() >= rowCount()) return {};
  return text(m_lines[static_cast<std::size_t>(index.row())], index.column());
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return columnName(section);
}

bool LogModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && !m_atEnd;
}

void LogModel::fetchMore(const QModelIndex& parent) {
  if (!canFetchMore(parent)) return;
  auto page = m_source(m_lines.back().n);
  if (!page || page->lines.empty()) {
    m_atEnd = true;
    return;
  }
  const int first = rowCount();
  beginInsertRows({}, first, first + static_cast<int>(page->lines.size()) - 1);
  std::move(page->lines.begin(), page->lines.end(), std::back_inserter(m_lines));
  endInsertRows();
}

}  // namespace tidlig::app
