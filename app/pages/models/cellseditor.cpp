#include "pages/models/cellseditor.h"

#include "scoring/tablecheck.h"
#include "text/names.h"
#include "text/text.h"
#include "widgets/parts.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

namespace tidlig::app {
namespace {

constexpr int kGroups = 4;

}  // namespace

CellsEditor::CellsEditor(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("cellsEditor"));
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(space().ordinary);
  grid->setVerticalSpacing(space().close);
  for (std::size_t p = 0; p < 3; ++p) {
    m_columns[p] = makeText(QStringLiteral("column%1Label").arg(p), TextRole::strong, this);
    grid->addWidget(m_columns[p], 0, static_cast<int>(p) + 1);
  }
  m_floorTitle = makeText(QStringLiteral("floorLabel"), TextRole::strong, this);
  grid->addWidget(m_floorTitle, 0, 4);
  for (std::size_t c = 0; c < 4; ++c) {
    const int row = 2 * static_cast<int>(c) + 1;
    m_rows[c] = makeText(QStringLiteral("row%1Label").arg(c), TextRole::strong, this);
    grid->addWidget(m_rows[c], row, 0);
    for (std::size_t p = 0; p < 3; ++p) {
      auto* cell = new QComboBox(this);
      cell->setObjectName(QStringLiteral("cell%1%2Combo").arg(c).arg(p));
      auto* source = makeQuiet(QStringLiteral("source%1%2Label").arg(c).arg(p), this);
      setTextRole(source, TextRole::small);
      grid->addWidget(cell, row, static_cast<int>(p) + 1);
      grid->addWidget(source, row + 1, static_cast<int>(p) + 1, Qt::AlignTop);
      m_cells[c][p] = cell;
      m_sources[c][p] = source;
      connect(cell, &QComboBox::activated, this,
              [this, c, p](int choice) { changeCell(c, p, choice); });
    }
    m_floors[c] = new QComboBox(this);
    m_floors[c]->setObjectName(QStringLiteral("floor%1Combo").arg(c));
    grid->addWidget(m_floors[c], row, 4);
    connect(m_floors[c], &QComboBox::activated, this,
            [this, c](int choice) { changeFloor(c, choice); });
  }
}

void CellsEditor::setModel(const scoring::Model& model, const scoring::Model& base) {
  m_table = model.table;
  m_base = base.table;
  m_floor = model.floor;
  retell();
}

void CellsEditor::writeTo(scoring::Model& model) const {
  model.table = m_table;
  model.floor = m_floor;
}

void CellsEditor::changeCell(std::size_t child, std::size_t parent, int choice) {
  scoring::Cell& cell = m_table[child][parent];
  const std::optional<int> group = choice == 0 ? std::nullopt : std::optional<int>(choice);
  if (cell.group == group) return;
  const scoring::Cell& before = m_base[child][parent];
  cell = {};
  if (before.group == group) {
    cell = before;
  } else if (group) {
    // Who and when is written when it is approved.
    cell.source = scoring::CellSource::local;
    cell.group = group;
  }
  retell();
  Q_EMIT changed();
}

void CellsEditor::changeFloor(std::size_t child, int choice) {
  if (m_floor[child] == choice + 1) return;
  m_floor[child] = choice + 1;
  retell();
  Q_EMIT changed();
}

void CellsEditor::fillRanges() {
  for (std::size_t c = 0; c < 4; ++c) {
    for (std::size_t p = 0; p < 3; ++p) {
      scoring::Cell& cell = m_table[c][p];
      cell.range = cell.group ? scoring::GroupRange{*cell.group, *cell.group}
                              : scoring::openRange(m_table, m_floor, c, p);
    }
  }
}

void CellsEditor::retell() {
  fillRanges();
  m_floorTitle->setText(tr("Never below"));
  for (std::size_t p = 0; p < 3; ++p) {
    m_columns[p]->setText(capitalised(parentLevelName(static_cast<std::uint8_t>(p))));
  }
  for (std::size_t c = 0; c < 4; ++c) {
    const QString row = childLevelName(static_cast<std::uint8_t>(c));
    m_rows[c]->setText(capitalised(row));
    for (std::size_t p = 0; p < 3; ++p) {
      const scoring::Cell& cell = m_table[c][p];
      QComboBox& choice = *m_cells[c][p];
      const QSignalBlocker quiet(choice);
      choice.clear();
      const auto open = cell.group ? scoring::openRange(
                                         [&] {
                                           auto without = m_table;
                                           without[c][p].group.reset();
                                           return without;
                                         }(),
                                         m_floor, c, p)
                                   : cell.range;
      choice.addItem(open.low == open.high ? tr("open, %1").arg(open.low)
                                           : tr("open, %1–%2").arg(open.low).arg(open.high));
      for (int group = 1; group <= kGroups; ++group) choice.addItem(tr("group %1").arg(group));
      choice.setCurrentIndex(cell.group.value_or(0));
      choice.setAccessibleName(
          tr("Child: %1. Parents: %2.").arg(row, parentLevelName(static_cast<std::uint8_t>(p))));
      m_sources[c][p]->setText(cellSourceName(cell.source));
    }
    QComboBox& floor = *m_floors[c];
    const QSignalBlocker quiet(floor);
    floor.clear();
    for (int group = 1; group <= kGroups; ++group) floor.addItem(tr("group %1").arg(group));
    floor.setCurrentIndex(m_floor[c] - 1);
    floor.setAccessibleName(tr("Never below, for %1").arg(row));
  }
}

void CellsEditor::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retell();
  QWidget::changeEvent(event);
}

}  // namespace tidlig::app
