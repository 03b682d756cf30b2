#include "widgets/draftline.h"

#include "widgets/parts.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace tidlig::app {

DraftLine::DraftLine(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("draftLine"));
  m_text = makeQuiet(QStringLiteral("draftLabel"), this);
  m_afresh = makeButton(QStringLiteral("afreshButton"), ButtonRole::link, this);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space().ordinary);
  layout->addWidget(m_text, 1);
  layout->addWidget(m_afresh, 0, Qt::AlignTop);
  connect(m_afresh, &QPushButton::clicked, this, &DraftLine::afreshWanted);
  retranslate();
}

void DraftLine::tell(const QString& text) {
  m_text->setText(text);
  setAccessibleName(text);
  m_afresh->setAccessibleDescription(text);
}

void DraftLine::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  QAccessibleEvent appeared(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&appeared);
}

void DraftLine::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void DraftLine::retranslate() {
  m_afresh->setText(tr("Begin afresh"));
}

}  // namespace tidlig::app
