#include "widgets/messagebar.h"

#include "widgets/parts.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

#include <utility>

namespace tidlig::app {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("messageBar"));
  setProperty("role", QStringLiteral("notice"));
  m_icon = new QLabel(this);
  m_text = makeText(QStringLiteral("messageLabel"), TextRole::body, this);
  m_action = makeButton(QStringLiteral("messageActionButton"), ButtonRole::ordinary, this);
  m_action->hide();
  m_close = makeIconButton(QStringLiteral("messageCloseButton"), this);
  m_close->setProperty("role", QStringLiteral("plain"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(space().apart, space().near, space().near, space().near);
  layout->setSpacing(space().apart);
  layout->addWidget(m_icon, 0, Qt::AlignTop);
  layout->addWidget(m_text, 1);
  layout->addWidget(m_action, 0, Qt::AlignTop);
  layout->addWidget(m_close, 0, Qt::AlignTop);
  connect(m_action, &QPushButton::clicked, this, [this] {
    const auto act = std::exchange(m_act, {});
    dismiss();
    if (act) act();
  });
  connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
  retranslate();
  hide();
}

void MessageBar::offer(const QString& text, const QString& action, std::function<void()> act) {
  tell(text);
  m_act = std::move(act);
  m_action->setText(action);
  m_action->setAccessibleName(QStringLiteral("%1: %2").arg(action, text));
  m_action->show();
}

void MessageBar::tell(const QString& text) {
  m_act = {};
  m_action->hide();
  m_text->setText(text);
  setAccessibleName(text);
  show();
  QAccessibleEvent event(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

void MessageBar::dismiss() {
  m_act = {};
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
