#include "widgets/matrixlegend.h"

#include "widgets/celldrawing.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace tidlig::app {
namespace {

enum class Sign { observed, possible, strategy, local, open, decided };

MatrixCellState stateOf(Sign sign) {
  MatrixCellState state;
  state.cell.source = sign == Sign::open    ? scoring::CellSource::open
                      : sign == Sign::local ? scoring::CellSource::local
                                            : scoring::CellSource::strategy;
  state.observed = sign == Sign::observed;
  state.possible = sign == Sign::possible;
  return state;
}

QPixmap drawSign(Sign sign, qreal ratio) {
  const CellLook look{Theme::tokens(), {}};
  QPixmap pixmap(QSize(30, 20) * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  if (sign == Sign::decided) {
    drawDecidedSign(painter, QRectF(7, 2, 16, 16), look);
  } else {
    drawCellGround(painter, QRectF(2, 2, 26, 16), stateOf(sign), look);
  }
  return pixmap;
}

}  // namespace

MatrixLegend::MatrixLegend(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("matrixLegend"));
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(space().near);
  grid->setVerticalSpacing(space().tight);
  rebuild();
}

void MatrixLegend::rebuild() {
  auto* grid = static_cast<QGridLayout*>(layout());
  clearLayout(grid);
  const std::pair<Sign, QString> rows[] = {
      {Sign::observed, tr("What was seen points here")},
      {Sign::possible, tr("Missing answers could lead here")},
      {Sign::strategy, tr("Decided by the strategy")},
      {Sign::local, tr("Decided locally")},
      {Sign::open, tr("Open: nobody has decided")},
      {Sign::decided, tr("Target group of the newest judgement")},
  };
  int n = 0;
  for (const auto& [sign, text] : rows) {
    auto* picture = new QLabel(this);
    picture->setPixmap(drawSign(sign, devicePixelRatioF()));
    auto* words = makeQuiet(QStringLiteral("legendLabel"), this);
    setTextRole(words, TextRole::small);
    words->setText(text);
    grid->addWidget(picture, n / 2, (n % 2) * 2, Qt::AlignTop);
    grid->addWidget(words, n / 2, (n % 2) * 2 + 1);
    ++n;
  }
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(3, 1);
}

void MatrixLegend::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) rebuild();
  QWidget::changeEvent(event);
}

}  // namespace tidlig::app
