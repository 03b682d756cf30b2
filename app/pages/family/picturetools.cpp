#include "pages/family/picturetools.h"

#include "widgets/accessiblebutton.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QVBoxLayout>

namespace tidlig::app {

PictureTools::PictureTools(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("pictureTools"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space().ordinary);
  buildButtons();
  buildWarning();
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

void PictureTools::buildWarning() {
  m_warning = new QFrame(this);
  m_warning->setObjectName(QStringLiteral("saveWarning"));
  m_warning->setProperty("role", QStringLiteral("notice"));
  m_warningText = makeText(QStringLiteral("saveWarningLabel"), TextRole::body, m_warning);
  m_choose = makeButton(QStringLiteral("choosePlaceButton"), ButtonRole::ordinary, m_warning);
  m_cancel = makeButton(QStringLiteral("keepInVaultButton"), ButtonRole::ordinary, m_warning);
  auto* inside = new QVBoxLayout(m_warning);
  inside->setContentsMargins(space().apart, space().ordinary, space().apart, space().ordinary);
  inside->addWidget(m_warningText);
  inside->addWidget(m_choose, 0, Qt::AlignLeft);
  inside->addWidget(m_cancel, 0, Qt::AlignLeft);
  m_warning->setVisible(false);
  layout()->addWidget(m_warning);
  connect(m_choose, &QPushButton::clicked, this, [this] {
    stopAsking();
    Q_EMIT saveWanted();
  });
  connect(m_cancel, &QPushButton::clicked, this, &PictureTools::stopAsking);
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
  m_warning->setVisible(true);
  m_choose->setFocus();
}

void PictureTools::stopAsking() {
  m_save->setFocus();
  m_warning->setVisible(false);
}

void PictureTools::retranslate() {
  m_asText->setText(tr("As text"));
  m_copy->setText(tr("Copy the text"));
  m_print->setText(tr("Print …"));
  m_print->setIcon(makeIcon(QStringLiteral("print")));
  m_save->setText(tr("Save as PDF …"));
  m_save->setIcon(makeIcon(QStringLiteral("save")));
  m_warningText->setText(
      tr("A PDF lies outside the encrypted vault: whoever can open the folder can read it. The "
         "program does not remember where you put it. Delete it when it is no longer needed."));
  m_choose->setText(tr("Choose where to save …"));
  m_choose->setAccessibleDescription(m_warningText->text());
  m_cancel->setText(tr("Do not save"));
}

void PictureTools::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
    retranslate();
  }
  QWidget::changeEvent(event);
}

}  // namespace tidlig::app
