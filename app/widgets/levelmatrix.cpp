#include "widgets/levelmatrix.h"

#include "text/dates.h"
#include "text/names.h"
#include "text/text.h"
#include "widgets/matrixcell.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace tidlig::app {
namespace {

QLabel* axisLabel(const char* name, QWidget* parent) {
  auto* label = makeText(QString::fromLatin1(name), TextRole::small, parent);
  label->setAlignment(Qt::AlignCenter);
  return label;
}

}  // namespace

LevelMatrix::LevelMatrix(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("levelMatrix"));
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(space().tight);
  m_childAxis = axisLabel("childAxisLabel", this);
  m_parentAxis = axisLabel("parentAxisLabel", this);
  setTextRole(m_childAxis, TextRole::strong);
  setTextRole(m_parentAxis, TextRole::strong);
  grid->addWidget(m_parentAxis, 0, 1, 1, 3);
  grid->addWidget(m_childAxis, 0, 0, 2, 1, Qt::AlignBottom);
  for (std::size_t column = 0; column < m_columns.size(); ++column) {
    m_columns[column] = axisLabel("parentLevelLabel", this);
    grid->addWidget(m_columns[column], 1, static_cast<int>(column) + 1);
    grid->setColumnStretch(static_cast<int>(column) + 1, 1);
  }
  for (std::uint8_t row = 0; row < 4; ++row) {
    m_rows[row] = axisLabel("childLevelLabel", this);
    m_rows[row]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rows[row]->setMinimumWidth(fontMetrics().averageCharWidth() * 11);
    grid->addWidget(m_rows[row], row + 2, 0);
    grid->setRowStretch(row + 2, 1);
    for (std::uint8_t column = 0; column < 3; ++column) {
      m_cells[row][column] = new MatrixCell(this, row, column);
      grid->addWidget(m_cells[row][column], row + 2, column + 1);
    }
  }
  m_cells[0][0]->setTabStop(true);
  retell();
}

void LevelMatrix::setModel(const scoring::Model& model) {
  m_shown.model = model;
  retell();
}

void LevelMatrix::setPlaces(std::vector<MatrixPlace> places, std::size_t current) {
  m_shown.places = std::move(places);
  m_shown.current = current;
  for (std::size_t i = 0; i < m_shown.places.size(); ++i) {
    auto& letter = m_shown.places[i].letter;
    if (letter.isEmpty()) letter = matrixLetter(i);
  }
  const bool placed = current < m_shown.places.size() && m_shown.places[current].placed;
  for (auto& row : m_cells) {
    for (auto* cell : row) cell->setTabStop(false);
  }
  const auto& start =
      placed ? m_cells[m_shown.places[current].childLow][m_shown.places[current].parentLow]
             : m_cells[0][0];
  start->setTabStop(true);
  retell();
}

void LevelMatrix::setDecided(std::optional<int> group) {
  m_shown.decided = group;
  retell();
}

MatrixCell* LevelMatrix::cellAt(std::uint8_t child, std::uint8_t parent) const {
  return m_cells[child][parent];
}

void LevelMatrix::moveFocus(const MatrixCell* from, int rows, int columns) {
  const int row = std::clamp(from->child() + rows, 0, 3);
  const int column = std::clamp(from->parentLevel() + columns, 0, 2);
  auto* next = m_cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
  for (auto& line : m_cells) {
    for (auto* cell : line) cell->setTabStop(cell == next);
  }
  next->setFocus(Qt::OtherFocusReason);
}

QString LevelMatrix::sourceInWords(std::uint8_t child, std::uint8_t parent) const {
  const auto& cell = m_shown.model.table[child][parent];
  QString source = cellSourceName(cell.source);
  if (cell.source == scoring::CellSource::local && cell.by && cell.on) {
    source = tr("decided locally by %1 on %2").arg(qs(*cell.by), longDate(*cell.on));
  }
  return tr("%1, %2.").arg(capitalised(groupName(cell.range.low, cell.range.high)), source);
}

QString LevelMatrix::cellInWords(std::uint8_t child, std::uint8_t parent) const {
  QStringList words;
  words << tr("Child’s well-being: %1. Parents’ risk factors: %2.")
               .arg(childLevelName(child), parentLevelName(parent));
  words << sourceInWords(child, parent);
  for (std::size_t i = 0; i < m_shown.places.size(); ++i) {
    if (isObserved(m_shown.places[i], child, parent)) {
      words << tr("What was seen puts %1 here.").arg(m_shown.places[i].name);
    } else if (i == m_shown.current && isPossible(m_shown.places[i], child, parent)) {
      words << tr("Missing answers could put %1 here.").arg(m_shown.places[i].name);
    }
  }
  if (m_shown.decided && m_shown.decided == m_shown.model.table[child][parent].group) {
    words << tr("Has the target group of the newest professional judgement.");
  }
  return words.join(QLatin1Char(' '));
}

QString LevelMatrix::placeInWords(std::size_t child) const {
  if (child >= m_shown.places.size()) return {};
  const auto& place = m_shown.places[child];
  if (!place.placed) return tr("%1 has no place in the picture yet.").arg(place.name);
  QStringList words;
  words << tr("%1: child’s well-being %2, parents’ risk factors %3.")
               .arg(place.name, childLevelName(place.childLow), parentLevelName(place.parentLow));
  if (place.childLow != place.childHigh || place.parentLow != place.parentHigh) {
    words << tr("Missing answers could lead to %1 and %2.")
                 .arg(childLevelName(place.childHigh), parentLevelName(place.parentHigh));
  }
  return words.join(QLatin1Char(' '));
}

QString LevelMatrix::inWords() const {
  QStringList words;
  for (std::size_t i = 0; i < m_shown.places.size(); ++i) words << placeInWords(i);
  return words.join(QLatin1Char(' '));
}

void LevelMatrix::retell() {
  m_childAxis->setText(tr("Child’s well-being"));
  m_parentAxis->setText(tr("Parents’ risk factors"));
  for (std::uint8_t column = 0; column < 3; ++column) {
    m_columns[column]->setText(parentLevelName(column));
  }
  for (std::uint8_t row = 0; row < 4; ++row) {
    m_rows[row]->setText(childLevelName(row));
    for (std::uint8_t column = 0; column < 3; ++column) {
      m_cells[row][column]->setState(m_shown.cell(row, column), cellInWords(row, column));
    }
  }
  setAccessibleName(tr("Picture of child’s well-being and parents’ risk factors"));
  setAccessibleDescription(inWords());
}

void LevelMatrix::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retell();
  QWidget::changeEvent(event);
}

}  // namespace tidlig::app
