#include "pages/page.h"

#include "widgets/messagebar.h"

#include <QEvent>

namespace tidlig::app {

Page::Page(Services& services, const QString& name)
    : m_services(services), m_messages(new MessageBar(this)) {
  setObjectName(name);
}

void Page::phrase(std::function<void()> set) {
  set();
  m_phrases.push_back(std::move(set));
}

void Page::fail(const base::Error& error, Doing doing) {
  m_messages->tell(errorText(error, doing));
}

void Page::changeEvent(QEvent* event) {
  const bool language = event->type() == QEvent::LanguageChange;
  if (language || event->type() == QEvent::PaletteChange) {
    for (const auto& set : m_phrases) set();
  }
  if (language) Q_EMIT titleChanged();
  QWidget::changeEvent(event);
}

}  // namespace tidlig::app
