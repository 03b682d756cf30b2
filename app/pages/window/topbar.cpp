#include "pages/window/topbar.h"

#include "commands/keymap.h"
#include "pages/window/mainmenu.h"
#include "widgets/parts.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tidlig::app {
namespace {

/// One line, ended by dots where there is no room for all of it; its text stays whole for a screen
/// reader and in the tool tip.
class TitleLabel : public QLabel {
 public:
  using QLabel::QLabel;

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect area = contentsRect();
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
  }
};

/// "Lock (Ctrl+L)", with the key it has now.
void nameAfter(QToolButton* button, CommandId id) {
  const auto& command = commandOf(id);
  const QString text = commandText(command);
  nameIconButton(button, QString::fromLatin1(command.iconName), text);
  const QString keys = KeyMap::keysText(id);
  if (!keys.isEmpty()) button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys));
}

}  // namespace

TopBar::TopBar(const std::map<CommandId, QAction*>& actions, QWidget* parent)
    : QFrame(parent), m_actions(actions) {
  setObjectName(QStringLiteral("topBar"));
  m_back = makeIconButton(QStringLiteral("backButton"), this);
  m_back->setProperty("role", QStringLiteral("plain"));
  m_title = new TitleLabel(this);
  m_title->setObjectName(QStringLiteral("titleLabel"));
  m_title->setTextFormat(Qt::PlainText);
  setTextRole(m_title, TextRole::heading);
  m_title->setMinimumWidth(60);
  m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_search = makeButton(QStringLiteral("searchButton"), ButtonRole::ordinary, this);
  m_search->setProperty("role", QStringLiteral("search"));
  m_user = makeQuiet(QStringLiteral("signedInLabel"), this);
  m_user->setWordWrap(false);
  m_lock = makeIconButton(QStringLiteral("lockButton"), this);
  m_menuButton = makeIconButton(QStringLiteral("menuButton"), this);
  m_menu = new MainMenu(m_actions, m_menuButton);
  m_menuButton->setMenu(m_menu);
  m_menuButton->setPopupMode(QToolButton::InstantPopup);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(space().apart, space().close, space().apart, space().close);
  layout->setSpacing(space().ordinary);
  layout->addWidget(m_back);
  layout->addWidget(m_title, 1);
  layout->addWidget(m_search);
  layout->addWidget(m_user);
  layout->addWidget(m_lock);
  layout->addWidget(m_menuButton);
  connect(m_back, &QToolButton::clicked, m_actions.at(CommandId::back), &QAction::trigger);
  connect(m_lock, &QToolButton::clicked, m_actions.at(CommandId::lock), &QAction::trigger);
  connect(m_search, &QPushButton::clicked, m_actions.at(CommandId::search), &QAction::trigger);
  retranslate();
}

void TopBar::setTitle(const QString& title) {
  m_title->setText(title);
  m_title->setToolTip(title);
}

void TopBar::setUser(const QString& user) {
  m_user->setText(user);
  m_user->setAccessibleName(tr("Signed in: %1").arg(user));
  m_user->setVisible(!user.isEmpty());
  m_lock->setVisible(!user.isEmpty());
  m_search->setVisible(!user.isEmpty());
}

void TopBar::setBackVisible(bool visible) {
  m_back->setVisible(visible);
}

void TopBar::setRoomy(bool roomy) {
  if (m_roomy == roomy) return;
  m_roomy = roomy;
  retranslate();
}

void TopBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
    retranslate();
  }
  QFrame::changeEvent(event);
}

void TopBar::retranslate() {
  nameAfter(m_back, CommandId::back);
  nameAfter(m_lock, CommandId::lock);
  nameIconButton(m_menuButton, QStringLiteral("menu"), tr("Menu"));
  m_menu->retranslate();
  const QString search = tr("Search (%1)").arg(KeyMap::keysText(CommandId::search));
  m_search->setIcon(makeIcon(QStringLiteral("search"), Theme::tokens().quiet));
  m_search->setText(m_roomy ? search : QString());
  m_search->setAccessibleName(search);
  m_search->setToolTip(search);
  m_search->setMinimumWidth(m_roomy ? fontMetrics().averageCharWidth() * 34 : Theme::target());
  m_user->setAccessibleName(tr("Signed in: %1").arg(m_user->text()));
}

}  // namespace tidlig::app
