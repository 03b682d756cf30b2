#include "pages/window/changekeyspage.h"

#include "commands/keymap.h"
#include "commands/rights.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tidlig::app {

ChangeKeysPage::ChangeKeysPage(Services& services, std::function<void()> back)
    : Page(services, QStringLiteral("changeKeysPage")), m_back(std::move(back)) {
  auto* words = makeQuiet(QStringLiteral("changeKeysLabel"), this);
  m_resetAll = makeButton(QStringLiteral("resetAllButton"), ButtonRole::ordinary, this);
  auto* head = new QHBoxLayout;
  head->setSpacing(space().apart);
  head->addWidget(words, 1);
  head->addWidget(m_resetAll);
  auto* scroll = makeScroll(QStringLiteral("changeKeysScroll"), this);
  scroll->setFocusPolicy(Qt::NoFocus);  // its buttons scroll it
  auto* card = makeCard(QStringLiteral("changeKeysCard"));
  card->setMaximumWidth(860);
  buildRows(layoutOf(card));
  layoutOf(scroll)->addWidget(card);
  layoutOf(scroll)->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().broad, space().broad, space().wide);
  layout->setSpacing(space().apart);
  layout->addWidget(&messages());
  layout->addLayout(head);
  layout->addWidget(scroll, 1);
  connect(m_resetAll, &QPushButton::clicked, this, [this] {
    m_rows.front().keys->setFocus();  // this button is about to be of no use
    messages().dismiss();
    this->services().keys.resetAll();
  });
  connect(&services.keys, &KeyMap::changed, this, &ChangeKeysPage::retell);
  phrase([=, this] {
    words->setText(
        tr("Choose a command and press its new key. It counts from now on, also in the "
           "menu, the help and the sheet of keys."));
    retell();
  });
}

QString ChangeKeysPage::title() const {
  return tr("Change keys");
}

void ChangeKeysPage::takeFocus() {
  m_rows.front().keys->setFocus();
}

void ChangeKeysPage::buildRows(QVBoxLayout* column) {
  auto* grid = new QGridLayout;
  grid->setColumnStretch(0, 1);
  grid->setHorizontalSpacing(space().apart);
  column->addLayout(grid);
  for (const auto& command : commands()) {
    if (command.change == Command::fixed) continue;
    if (!isShownTo(services().session, command.id)) continue;
    if (m_headings.empty() || m_headings.back().first != command.group) {
      auto* heading = makeText(QStringLiteral("keysHeadingLabel"), TextRole::heading);
      heading->setContentsMargins(0, m_headings.empty() ? 0 : 14, 0, 2);
      m_headings.emplace_back(command.group, heading);
      grid->addWidget(heading, grid->rowCount(), 0, 1, 3);
    }
    buildRow(grid, command);
  }
}

void ChangeKeysPage::buildRow(QGridLayout* grid, const Command& command) {
  const auto id = command.id;
  const QString name = QString::fromLatin1(command.name).chopped(6);  // "Action"
  auto* text = makeText(name + QStringLiteral("KeyLabel"));
  auto* keys = new KeyButton(name + QStringLiteral("KeyButton"));
  keys->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
  auto* reset = makeButton(name + QStringLiteral("ResetButton"), ButtonRole::plain);
  auto kept = reset->sizePolicy();
  kept.setRetainSizeWhenHidden(true);
  reset->setSizePolicy(kept);
  const int row = grid->rowCount();
  grid->addWidget(text, row, 0);
  grid->addWidget(keys, row, 1);
  grid->addWidget(reset, row, 2);
  connect(keys, &KeyButton::chosen, this,
          [this, id](const QKeySequence& chosen) { change(id, chosen); });
  connect(reset, &QPushButton::clicked, this, [this, id] { this->reset(id); });
  m_rows.push_back({id, text, keys, reset});
}

void ChangeKeysPage::change(CommandId id, const QKeySequence& keys) {
  messages().dismiss();
  if (const auto refusal = services().keys.change(id, keys)) {
    messages().tell(refusalText(*refusal, id));
  }
}

void ChangeKeysPage::reset(CommandId id) {
  messages().dismiss();
  for (const auto& row : m_rows) {
    if (row.id == id) row.keys->setFocus();  // the button hides when it has done its work
  }
  if (const auto refusal = services().keys.reset(id)) {
    messages().tell(refusalText(*refusal, id));
  }
}

void ChangeKeysPage::retell() {
  for (const auto& [group, heading] : m_headings) heading->setText(groupText(group));
  for (const auto& row : m_rows) {
    const QString text = commandText(commandOf(row.id));
    row.text->setText(text);
    row.keys->setWords(text, KeyMap::keysText(row.id));
    row.reset->setText(tr("Reset"));
    row.reset->setAccessibleName(tr("Reset the key of “%1”").arg(text));
    row.reset->setVisible(services().keys.isChanged(row.id));
  }
  m_resetAll->setText(tr("Reset all"));
  m_resetAll->setEnabled(services().keys.anyChanged());
}

}  // namespace tidlig::app
