#include "gallery/gallery.h"

#include "gallery/exhibits.h"
#include "gallery/poses.h"
#include "widgets/parts.h"

#include <QDir>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

constexpr int kColourColumns = 5;
constexpr int kIconColumns = 12;
/// Poses stand beside each other while they are narrower than this.
constexpr int kRow = 1240;

QFrame* swatch(const char* name, const QColor& colour) {
  auto* frame = new QFrame;
  auto* line = new QHBoxLayout(frame);
  line->setContentsMargins(0, 0, 0, 0);
  auto* patch = new QLabel(frame);
  QPixmap fill(56, 28);
  fill.fill(colour);
  patch->setPixmap(fill);
  auto* words = makeText(QStringLiteral("swatchLabel"), TextRole::small, frame);
  words->setText(QLatin1String(name) + QLatin1Char('\n') + colour.name());
  line->addWidget(patch);
  line->addWidget(words, 1);
  return frame;
}

QWidget* pictured(const Pose& pose) {
  auto* whole = new QWidget;
  auto* column = new QVBoxLayout(whole);
  column->setContentsMargins(0, 0, 0, 0);
  auto* words = makeQuiet(QStringLiteral("poseLabel"), whole);
  words->setWordWrap(false);
  words->setText(pose.state);
  setTextRole(words, TextRole::small);
  auto* picture = new QLabel(whole);
  picture->setObjectName(QStringLiteral("posePicture"));
  picture->setAccessibleName(pose.state);
  picture->setPixmap(pose.picture);
  column->addWidget(words);
  column->addWidget(picture);
  column->addStretch();
  return whole;
}

}  // namespace

Gallery::Gallery(Theme& theme) {
  setObjectName(QStringLiteral("gallery"));
  setWindowTitle(QStringLiteral("Tidlig"));
  setWidgetResizable(true);
  resize(1366, 768);
  connect(&theme, &Theme::changed, this, &Gallery::hang);
}

bool Gallery::event(QEvent* event) {
  if (event->type() == QEvent::WindowActivate && !m_stage) hang();
  return QScrollArea::event(event);
}

void Gallery::hang() {
  auto* wall = new QWidget;
  wall->setObjectName(QStringLiteral("pageStack"));
  auto* column = new QVBoxLayout(wall);
  column->setContentsMargins(space().page, space().wide, space().page, space().wide);
  setWidget(wall);
  // Where controls are posed: in the window, or they could not have the keyboard, but behind all.
  m_stage = new QWidget(wall);
  m_stage->lower();
  m_stage->setGeometry(0, 0, kRow, 600);
  m_stage->show();
  wall->show();
  addColours(column);
  addIcons(column);
  for (const auto& exhibit : exhibits()) addExhibit(column, exhibit);
  column->addStretch();
  m_stage->hide();
}

void Gallery::addColours(QVBoxLayout* column) {
  auto* grid = new QGridLayout;
  int at = 0;
  for (const auto& [name, colour] : colourNames()) {
    grid->addWidget(swatch(name, Theme::tokens().*colour), at / kColourColumns,
                    at % kColourColumns);
    ++at;
  }
  column->addLayout(grid);
}

void Gallery::addIcons(QVBoxLayout* column) {
  auto* grid = new QGridLayout;
  int at = 0;
  for (const auto& file : QDir(QStringLiteral(":/icons")).entryInfoList()) {
    auto* icon = new QLabel;
    icon->setPixmap(makeIcon(file.baseName()).pixmap(20, 20));
    icon->setToolTip(file.baseName());
    grid->addWidget(icon, at / kIconColumns, at % kIconColumns);
    ++at;
  }
  column->addLayout(grid);
}

void Gallery::addExhibit(QVBoxLayout* column, const Exhibit& exhibit) {
  auto* card = makeCard(QStringLiteral("exhibitCard"));
  auto* name = makeText(QStringLiteral("exhibitNameLabel"), TextRole::strong, card);
  name->setText(QLatin1String(exhibit.name));
  auto* posed = exhibit.make(m_stage);
  posed->setObjectName(QStringLiteral("posed"));
  posed->ensurePolished();
  posed->adjustSize();
  posed->show();
  auto* grid = new QGridLayout;
  const int across = std::max(1, kRow / std::max(180, posed->width() + 16));
  int at = 0;
  for (const auto& pose : posesOf(posed)) {
    grid->addWidget(pictured(pose), at / across, at % across, Qt::AlignLeft | Qt::AlignTop);
    ++at;
  }
  grid->setColumnStretch(across, 1);
  delete posed;
  auto* live = exhibit.make(card);
  layoutOf(card)->addWidget(name);
  layoutOf(card)->addLayout(grid);
  layoutOf(card)->addWidget(live, 0, Qt::AlignLeft);
  column->addWidget(card);
}

}  // namespace tidlig::app
