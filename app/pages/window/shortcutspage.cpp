#include "pages/window/shortcutspage.h"

#include "commands/commands.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QFrame>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tidlig::app {

ShortcutsPage::ShortcutsPage(Services& services, std::function<void()> back)
    : Page(services, QStringLiteral("shortcutsPage")), m_back(std::move(back)) {
  auto* scroll = makeScroll(QStringLiteral("shortcutsScroll"), this);
  auto* card = makeCard(QStringLiteral("shortcutsCard"));
  card->setMaximumWidth(720);
  m_grid = new QGridLayout;
  m_grid->setHorizontalSpacing(24);
  m_grid->setVerticalSpacing(8);
  m_grid->setColumnStretch(1, 1);
  layoutOf(card)->addLayout(m_grid);
  layoutOf(scroll)->addWidget(&messages());
  layoutOf(scroll)->addWidget(card);
  layoutOf(scroll)->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(24, 18, 18, 16);
  layout->addWidget(scroll);
  phrase([this, scroll] {
    scroll->setAccessibleName(tr("Keys"));
    retell();
  });
}

QString ShortcutsPage::title() const {
  return tr("Keys");
}

void ShortcutsPage::takeFocus() {
  findChild<QScrollArea*>(QStringLiteral("shortcutsScroll"))->setFocus();
}

void ShortcutsPage::retell() {
  clearLayout(m_grid);
  for (const auto& command : commands()) {
    if (command.keys[0] == '\0') continue;
    const QKeySequence keys(QString::fromLatin1(command.keys));
    addRow(keys.toString(QKeySequence::NativeText), commandText(command));
  }
  addRow(QStringLiteral("1 2 3 4"), tr("In a checklist: choose the answer and go on"));
  addRow(tr("Arrow keys"), tr("In a checklist and in the picture: move about"));
  addRow(QStringLiteral("H  ?"), tr("In a checklist: help with this question"));
  addRow(QStringLiteral("N"), tr("In a checklist: write a note"));
  addRow(tr("Backspace"), tr("In a checklist: take the answer back"));
}

void ShortcutsPage::addRow(const QString& keys, const QString& text) {
  const int row = m_grid->rowCount();
  auto* left = makeText(QStringLiteral("keysLabel"), TextRole::strong);
  left->setWordWrap(false);
  left->setText(keys);
  auto* right = makeText(QStringLiteral("keysTextLabel"));
  right->setText(text);
  m_grid->addWidget(left, row, 0);
  m_grid->addWidget(right, row, 1);
}

}  // namespace tidlig::app
