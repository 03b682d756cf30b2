#include "widgets/choicestrip.h"

#include "widgets/accessiblebutton.h"
#include "widgets/flowlayout.h"
#include "widgets/parts.h"

#include <QButtonGroup>

#include <algorithm>

namespace tidlig::app {

ChoiceStrip::ChoiceStrip(const QString& name, QWidget* parent)
    : QWidget(parent), m_name(name), m_group(new QButtonGroup(this)) {
  auto* layout = new FlowLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space().near);
  connect(m_group, &QButtonGroup::idClicked, this, &ChoiceStrip::chosen);
}

void ChoiceStrip::setChoices(const QStringList& texts, const QStringList& spoken) {
  const auto wanted = static_cast<int>(texts.size());
  if (m_group->buttons().size() != texts.size()) {
    for (auto* button : m_group->buttons()) m_group->removeButton(button);
    clearLayout(layout());
    for (int i = 0; i < wanted; ++i) {
      auto* button =
          makeButton(m_name + QString::number(i) + QStringLiteral("Button"), ButtonRole::tab, this);
      speakAs(Spoken::choice, button);
      m_group->addButton(button, i);
      layout()->addWidget(button);
    }
    setCurrent(0);
  }
  for (int i = 0; i < wanted; ++i) {
    m_group->button(i)->setText(texts[i]);
    m_group->button(i)->setAccessibleName(spoken[i]);
  }
  setVisible(wanted > 1);
}

int ChoiceStrip::current() const {
  return std::max(0, m_group->checkedId());
}

void ChoiceStrip::setCurrent(int index) {
  if (auto* button = m_group->button(index)) button->setChecked(true);
}

}  // namespace tidlig::app
