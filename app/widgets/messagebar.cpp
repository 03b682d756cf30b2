#include "widgets/messagebar.h"

#include "widgets/parts.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace tidlig::app {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("messageBar"));
  setProperty("role", QStringLiteral("notice"));
  m_icon = new QLabel(this);
  m_text = makeText(QStringLiteral("messageLabel"), TextRole::body, this);
  m_close = makeIconButton(QStringLiteral("messageCloseButton"), this);
  m_close->setProperty("role", QStringLiteral("plain"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(14, 8, 8, 8);
  layout->setSpacing(12);
  layout->addWidget(m_icon, 0, Qt::AlignTop);
  layout->addWidget(m_text, 1);
  layout->addWidget(m_close, 0, Qt::AlignTop);
  connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
  retranslate();
  hide();
}

void MessageBar::tell(const QString& text) {
  m_text->setText(text);
  setAccessibleName(text);
  show();
  QAccessibleEvent event(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

void MessageBar::dismiss() {
  m_text->clear();
  hide();
}

QString MessageBar::text() const {
  return m_text->text();
}

void MessageBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
    retranslate();
  }
  QFrame::changeEvent(event);
}

void MessageBar::retranslate() {
  const auto ink = Theme::tokens().noticeText;
  m_icon->setPixmap(makeIcon(QStringLiteral("info"), ink).pixmap(22, 22));
  nameIconButton(m_close, QStringLiteral("remove"), tr("Close this message"));
  m_close->setIcon(makeIcon(QStringLiteral("remove"), ink));
}

}  // namespace tidlig::app
