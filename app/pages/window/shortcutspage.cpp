#include "pages/window/shortcutspage.h"

#include "commands/keymap.h"
#include "commands/keysheet.h"
#include "commands/rights.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

/// Room for the keys, in average characters.
constexpr int kKeysWidth = 26;

QGridLayout* makeTable(const KeySheetGroup& group) {
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(space().page);
  grid->setVerticalSpacing(space().close);
  grid->setColumnStretch(1, 1);
  for (const auto id : group.commands) {
    const int row = grid->rowCount();
    auto* keys = makeText(QStringLiteral("keysLabel"), TextRole::strong);
    keys->setText(KeyMap::keysText(id));
    keys->setFixedWidth(keys->fontMetrics().averageCharWidth() * kKeysWidth);
    auto* text = makeText(QStringLiteral("keysTextLabel"));
    text->setText(commandText(commandOf(id)));
    grid->addWidget(keys, row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1, Qt::AlignTop);
  }
  return grid;
}

}  // namespace

ShortcutsPage::ShortcutsPage(Services& services, std::function<void()> back)
    : Page(services, QStringLiteral("shortcutsPage")), m_back(std::move(back)) {
  auto* change = makeButton(QStringLiteral("changeKeysButton"), ButtonRole::ordinary, this);
  auto* print = makeButton(QStringLiteral("printKeysButton"), ButtonRole::ordinary, this);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(change);
  buttons->addWidget(print);
  buttons->addStretch();
  auto* scroll = makeScroll(QStringLiteral("shortcutsScroll"), this);
  auto* card = makeCard(QStringLiteral("shortcutsCard"));
  card->setMaximumWidth(760);
  m_rows = layoutOf(card);
  layoutOf(scroll)->addWidget(card);
  layoutOf(scroll)->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().broad, space().broad, space().wide);
  layout->setSpacing(space().apart);
  layout->addWidget(&messages());
  layout->addLayout(buttons);
  layout->addWidget(scroll, 1);
  connect(change, &QPushButton::clicked, this,
          [this] { this->services().navigator.showChangeKeys(); });
  connect(print, &QPushButton::clicked, this, &ShortcutsPage::print);
  connect(&services.keys, &KeyMap::changed, this, &ShortcutsPage::retell);
  phrase([=, this] {
    scroll->setAccessibleName(tr("Keys"));
    change->setText(tr("Change keys …"));
    print->setText(tr("Print"));
    print->setIcon(makeIcon(QStringLiteral("print")));
    retell();
  });
}

QString ShortcutsPage::title() const {
  return tr("Keys");
}

void ShortcutsPage::takeFocus() {
  findChild<QScrollArea*>(QStringLiteral("shortcutsScroll"))->setFocus();
}

/// A sheet for whoever is signed in: what that role may not open has no keys on it.
CommandFilter ShortcutsPage::shownCommands() const {
  return [this](CommandId id) { return isShownTo(services().session, id); };
}

void ShortcutsPage::retell() {
  clearLayout(m_rows);
  for (const auto& group : keySheet(shownCommands())) {
    auto* heading = makeText(QStringLiteral("keysHeadingLabel"), TextRole::heading);
    heading->setText(groupText(group.group));
    m_rows->addWidget(heading);
    m_rows->addLayout(makeTable(group));
    m_rows->addSpacing(space().near);
  }
}

void ShortcutsPage::print() {
  services().pickers.print(
      this, QStringLiteral("<h1>%1</h1>%2").arg(title(), keySheetHtml(shownCommands())));
}

}  // namespace tidlig::app
