#include "widgets/foldout.h"

#include "widgets/accessiblebutton.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QVBoxLayout>

namespace tidlig::app {

Foldout::Foldout(const QString& name, QWidget* parent) : QWidget(parent) {
  setObjectName(name);
  m_button = makeButton(name + QStringLiteral("Button"), ButtonRole::link, this);
  m_button->setCheckable(true);
  speakAs(Spoken::foldout, m_button);
  m_body = new QWidget(this);
  m_content = new QVBoxLayout(m_body);
  m_content->setContentsMargins(space().near, 0, 0, space().tight);
  m_content->setSpacing(space().near);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space().tight);
  layout->addWidget(m_button, 0, Qt::AlignLeft);
  layout->addWidget(m_body);
  connect(m_button, &QPushButton::toggled, this, &Foldout::show);
  m_body->setVisible(false);
  redraw();
}

void Foldout::setTitle(const QString& title) {
  m_button->setText(title);
  m_button->setAccessibleName(title);
}

void Foldout::setOpen(bool open) {
  m_button->setChecked(open);
}

bool Foldout::isOpen() const {
  return m_button->isChecked();
}

void Foldout::show(bool open) {
  m_body->setVisible(open);
  redraw();
  Q_EMIT opened(open);
}

void Foldout::redraw() {
  m_button->setIcon(makeIcon(isOpen() ? QStringLiteral("down") : QStringLiteral("forward"),
                             Theme::tokens().accent));
}

void Foldout::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) redraw();
  QWidget::changeEvent(event);
}

}  // namespace tidlig::app
