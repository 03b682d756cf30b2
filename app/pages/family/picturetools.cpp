#include "pages/family/picturetools.h"

#include "widgets/accessiblebutton.h"
#include "widgets/outsidenotice.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace tidlig::app {

PictureTools::PictureTools(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("pictureTools"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space().ordinary);
  buildButtons();
  m_notice = new OutsideNotice(this);
  layout->addWidget(m_notice);
  connect(m_notice, &OutsideNotice::accepted, this, &PictureTools::saveWanted);
  m_text = makeText(QStringLiteral("pictureTextLabel"), TextRole::body, this);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_text->setFocusPolicy(Qt::StrongFocus);
  m_text->setVisible(false);
  layout->addWidget(m_text);
  retranslate();
}

void PictureTools::buildButtons() {
  auto* grid = new QGridLayout;
  grid->setSpacing(space().near);
  m_asText = makeButton(QStringLiteral("pictureTextButton"), ButtonRole::tab, this);
  speakAs(Spoken::foldout, m_asText);
  m_copy = makeButton(QStringLiteral("copyPictureButton"), ButtonRole::ordinary, this);
  m_print = makeButton(QStringLiteral("printPictureButton"), ButtonRole::ordinary, this);
  m_save = makeButton(QStringLiteral("savePictureButton"), ButtonRole::ordinary, this);
  int place = 0;
  for (auto* button : {m_asText, m_copy, m_print, m_save}) {
    grid->addWidget(button, place / 2, place % 2);
    ++place;
  }
  static_cast<QVBoxLayout*>(layout())->addLayout(grid);
  connect(m_asText, &QPushButton::toggled, this, [this](bool on) { m_text->setVisible(on); });
  connect(m_copy, &QPushButton::clicked, this, &PictureTools::copyWanted);
  connect(m_print, &QPushButton::clicked, this, &PictureTools::printWanted);
  connect(m_save, &QPushButton::clicked, this, &PictureTools::askToSave);
}

void PictureTools::setText(const QString& text) {
  m_text->setText(text);
}

QString PictureTools::text() const {
  return m_text->text();
}

void PictureTools::toggleText() {
  m_asText->click();
  if (m_text->isVisible()) m_text->setFocus();
}

void PictureTools::askToSave() {
  m_notice->ask(m_save);
}

void PictureTools::retranslate() {
  m_asText->setText(tr("As text"));
  m_copy->setText(tr("Copy the text"));
  m_print->setText(tr("Print …"));
  m_print->setIcon(makeIcon(QStringLiteral("print")));
  m_save->setText(tr("Save as PDF …"));
  m_save->setIcon(makeIcon(QStringLiteral("save")));
  m_notice->setWhat(tr("A PDF"));
}

void PictureTools::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
    retranslate();
  }
  QWidget::changeEvent(event);
}

}  // namespace tidlig::app
