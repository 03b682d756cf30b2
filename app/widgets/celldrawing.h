#pragma once

#include "theme/tokens.h"
#include "widgets/matrixpicture.h"

#include <QFont>
#include <QPainter>

namespace tidlig::app {

/// In what colours and type a cell is drawn: those of the window, or those of paper.
struct CellLook {
  const Tokens& tokens;
  QFont font;
};

/// One cell of the picture: its group or open range in large type, its source in words, border and
/// pattern, the children seen here, the decided group. Nothing is told by colour alone.
void drawCell(QPainter& painter, const QRectF& area, const MatrixCellState& state,
              const CellLook& look);
/// The cell without its words: also the sign in the legend.
void drawCellGround(QPainter& painter, const QRectF& area, const MatrixCellState& state,
                    const CellLook& look);
/// The ring with a tick on cells that have the decided group.
void drawDecidedSign(QPainter& painter, const QRectF& area, const CellLook& look);

}  // namespace tidlig::app
