#include "pages/window/hintbar.h"

#include "commands/keymap.h"
#include "session/settings.h"
#include "widgets/parts.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>

namespace tidlig::app {
namespace {

struct Hints {
  Q_DECLARE_TR_FUNCTIONS(Hints)
};

/// Few and short: what nobody finds alone. Empty: nothing to say about that page.
QString hintOf(const QString& page) {
  if (page == QLatin1String("familiesPage")) {
    return Hints::tr("%1 opens the help for the page you are on. %2 locks at once.")
        .arg(KeyMap::keysText(CommandId::help), KeyMap::keysText(CommandId::lock));
  }
  if (page == QLatin1String("screeningPage")) {
    return Hints::tr(
        "Answer with the keys 1 to 4. Each answer is saved at once, so you may stop "
        "wherever you are.");
  }
  if (page == QLatin1String("familyPage")) {
    return Hints::tr(
        "The picture shows what was seen and what is still missing. It decides "
        "nothing: you do.");
  }
  return {};
}

}  // namespace

HintBar::HintBar(Settings& settings, QWidget* parent) : QFrame(parent), m_settings(settings) {
  setObjectName(QStringLiteral("hintBar"));
  m_icon = new QLabel(this);
  m_text = makeText(QStringLiteral("hintLabel"), TextRole::body, this);
  m_read = makeButton(QStringLiteral("hintReadButton"), ButtonRole::plain, this);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(space().page, space().close, space().broad, space().close);
  layout->setSpacing(space().apart);
  layout->addWidget(m_icon);
  layout->addWidget(m_text, 1);
  layout->addWidget(m_read);
  connect(m_read, &QPushButton::clicked, this, [this] {
    m_settings.setHintRead(m_page);
    // The keyboard goes on to the page, not to whatever stands first in the window.
    focusNextChild();
    hide();
  });
  retell();
  hide();
}

void HintBar::showFor(const QString& page) {
  m_page = page;
  retell();
  setVisible(!m_text->text().isEmpty() && !m_settings.hintRead(page));
}

void HintBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retell();
  QFrame::changeEvent(event);
}

void HintBar::retell() {
  m_icon->setPixmap(makeIcon(QStringLiteral("info"), Theme::tokens().accent).pixmap(20, 20));
  m_text->setText(hintOf(m_page));
  m_read->setText(tr("Got it"));
  m_read->setAccessibleName(tr("Got it: do not show this hint again"));
}

}  // namespace tidlig::app
