#include "widgets/matrixlegend.h"

#include "widgets/paint.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace tidlig::app {
namespace {

enum class Sign { observed, possible, strategy, open, decided };

QPixmap drawSign(Sign sign, qreal ratio) {
  const auto& t = Theme::tokens();
  QPixmap pixmap(QSize(26, 20) * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF area(2, 2, 22, 16);
  if (sign == Sign::decided) {
    painter.setPen(QPen(t.text, 1.4));
    painter.setBrush(t.surface);
    painter.drawEllipse(QRectF(5, 2, 16, 16));
    makeIcon(QStringLiteral("check")).paint(&painter, QRect(8, 5, 10, 10));
    return pixmap;
  }
  const bool ours = sign == Sign::observed || sign == Sign::possible;
  painter.setBrush(ours ? t.accentSoft : t.surface);
  QPen border(t.edge, 1.2, sign == Sign::open ? Qt::DashLine : Qt::SolidLine);
  if (sign == Sign::observed) border = QPen(t.accent, 3);
  if (sign == Sign::possible) border = QPen(t.accent, 2, Qt::DotLine);
  painter.setPen(border);
  painter.drawRoundedRect(area, 4, 4);
  if (sign == Sign::open) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(t.pattern, Qt::BDiagPattern));
    painter.drawRoundedRect(area, 4, 4);
  }
  return pixmap;
}

}  // namespace

MatrixLegend::MatrixLegend(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("matrixLegend"));
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(4);
  rebuild();
}

void MatrixLegend::rebuild() {
  auto* grid = static_cast<QGridLayout*>(layout());
  clearLayout(grid);
  const std::pair<Sign, QString> rows[] = {
      {Sign::observed, tr("What was seen points here")},
      {Sign::possible, tr("Missing answers could lead here")},
      {Sign::strategy, tr("Decided by the strategy or locally")},
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
