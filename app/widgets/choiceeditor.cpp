#include "widgets/choiceeditor.h"

#include "session/language.h"
#include "text/answertext.h"
#include "text/text.h"
#include "widgets/flowlayout.h"
#include "widgets/parts.h"
#include "widgets/typingpause.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {
namespace {

using forms::AnswerOption;
using forms::AnswerValue;
using forms::ItemType;
using forms::ValueKind;

/// More than these stand in a list that opens, where the form does not say otherwise.
constexpr std::size_t kMostButtons = 9;

bool holds(const std::vector<AnswerValue>& values, const AnswerValue& wanted) {
  return std::any_of(values.begin(), values.end(),
                     [&](const AnswerValue& one) { return forms::isSame(one, wanted); });
}

std::vector<AnswerOption> optionsOf(const forms::Item& item) {
  if (item.type != ItemType::boolean) return item.options;
  std::vector<AnswerOption> options(2);
  options[0].answer = {ValueKind::boolean, "true", {}, {}};
  options[1].answer = {ValueKind::boolean, "false", {}, {}};
  return options;
}

}  // namespace

ChoiceEditor::ChoiceEditor(const forms::Item& item, QWidget* parent)
    : AnswerEditor(item, parent), m_options(optionsOf(item)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(space().tight);
  opensList() ? buildList(layout) : buildButtons(layout);
  if (item.type == ItemType::openChoice || m_options.empty()) buildOther(layout);
}

bool ChoiceEditor::opensList() const {
  if (item().repeats || m_options.empty()) return false;
  if (item().control == "drop-down") return true;
  return item().control.empty() && m_options.size() > kMostButtons;
}

QString ChoiceEditor::labelOf(std::size_t option) const {
  const auto& one = m_options[option];
  if (one.answer.kind == ValueKind::boolean) return yesOrNo(one.answer.text == "true");
  return answerText(item(), one.answer);
}

void ChoiceEditor::buildButtons(QVBoxLayout* layout) {
  QLayout* line = nullptr;
  if (item().orientation == "vertical" || (item().orientation.empty() && m_options.size() > 4)) {
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    line = column;
    layout->addLayout(column);
  } else {
    auto* flow = new FlowLayout;
    flow->setSpacing(space().apart);
    line = flow;
    layout->addLayout(flow);
  }
  for (std::size_t option = 0; option < m_options.size(); ++option) {
    QAbstractButton* button = item().repeats ? static_cast<QAbstractButton*>(new QCheckBox(this))
                                             : new QRadioButton(this);
    button->setObjectName(QStringLiteral("option%1Button").arg(option));
    button->setAutoExclusive(false);  // what is chosen is shown when it is on the disk
    connect(button, &QAbstractButton::clicked, this,
            [this, option](bool on) { choose(option, item().repeats ? on : true); });
    line->addWidget(button);
    m_buttons.push_back(button);
  }
}

void ChoiceEditor::buildList(QVBoxLayout* layout) {
  m_list = new QComboBox(this);
  m_list->setObjectName(QStringLiteral("optionsCombo"));
  m_list->addItem(QString());
  for (std::size_t option = 0; option < m_options.size(); ++option) {
    m_list->addItem(labelOf(option));
  }
  layout->addWidget(m_list, 0, Qt::AlignLeft);
  connect(m_list, &QComboBox::activated, this, [this](int index) {
    index == 0 ? handOn({}) : choose(static_cast<std::size_t>(index) - 1, true);
  });
}

/// Words of one's own, also where the form keeps its options elsewhere.
void ChoiceEditor::buildOther(QVBoxLayout* layout) {
  m_other = new QLineEdit(this);
  m_other->setObjectName(QStringLiteral("otherEdit"));
  layout->addWidget(m_other);
  m_typing = new TypingPause(
      [this] {
        Values values = item().repeats ? offeredOnly() : Values();
        const QString text = m_other->text().trimmed();
        if (!text.isEmpty()) {
          AnswerValue words{ValueKind::string, utf8(text), {}, {}};
          if (item().anyCoding) words = {ValueKind::coding, {}, {{}, utf8(text), {}}, {}};
          values.push_back(std::move(words));
        } else if (!item().repeats) {
          values = offeredOnly();
        }
        handOn(values);
      },
      this);
  m_typing->watch(m_other);
  connect(m_other, &QLineEdit::textChanged, this, &ChoiceEditor::typed);
}

auto ChoiceEditor::offeredOnly() const -> Values {
  Values offered;
  for (const auto& option : m_options) {
    if (holds(m_values, option.answer)) offered.push_back(option.answer);
  }
  return offered;
}

/// An option that excludes the others, and whatever it excludes, give way to what was chosen last.
void ChoiceEditor::choose(std::size_t option, bool on) {
  const AnswerOption& chosen = m_options[option];
  Values values;
  if (item().repeats) {
    for (std::size_t other = 0; other < m_options.size(); ++other) {
      const bool stays = other == option
                             ? on
                             : holds(m_values, m_options[other].answer) &&
                                   !(on && (chosen.exclusive || m_options[other].exclusive));
      if (stays) values.push_back(m_options[other].answer);
    }
    for (const auto& value : m_values) {
      const bool own = std::none_of(m_options.begin(), m_options.end(), [&](const auto& one) {
        return forms::isSame(one.answer, value);
      });
      if (own && !(on && chosen.exclusive)) values.push_back(value);
    }
  } else if (on) {
    values.push_back(chosen.answer);
  }
  handOn(values);
}

/// Shows what was there until it is told of what is stored.
void ChoiceEditor::handOn(const Values& values) {
  showChosen();
  if (!m_readOnly) Q_EMIT given(values);
}

void ChoiceEditor::setValues(const Values& values) {
  m_values = values;
  showChosen();
  if (!m_other) return;
  QString own;
  for (const auto& value : values) {
    const bool offered = std::any_of(m_options.begin(), m_options.end(), [&](const auto& one) {
      return forms::isSame(one.answer, value);
    });
    if (!offered) own = answerText(item(), value);
  }
  if (m_other->text().trimmed() == own) return;
  const QSignalBlocker quiet(m_other);
  m_other->setText(own);
}

void ChoiceEditor::showChosen() {
  for (std::size_t option = 0; option < m_buttons.size(); ++option) {
    m_buttons[option]->setChecked(holds(m_values, m_options[option].answer));
  }
  if (!m_list) return;
  const auto found = std::find_if(m_options.begin(), m_options.end(), [this](const auto& option) {
    return holds(m_values, option.answer);
  });
  m_list->setCurrentIndex(
      found == m_options.end() ? 0 : static_cast<int>(found - m_options.begin()) + 1);
}

void ChoiceEditor::setReadOnly(bool readOnly) {
  m_readOnly = readOnly;
  for (auto* button : m_buttons) button->setEnabled(!readOnly);
  if (m_list) m_list->setEnabled(!readOnly);
  if (m_other) m_other->setReadOnly(readOnly);
}

void ChoiceEditor::takeFocus(Qt::FocusReason reason) {
  const auto chosen = std::find_if(m_buttons.begin(), m_buttons.end(),
                                   [](const auto* button) { return button->isChecked(); });
  QWidget* place = m_list;
  if (!m_buttons.empty()) place = chosen == m_buttons.end() ? m_buttons.front() : *chosen;
  if (!place) place = m_other;
  if (place) place->setFocus(reason);
}

void ChoiceEditor::flush() {
  if (m_typing) m_typing->flush();
}

/// A number key chooses; Backspace and Delete take the answer back.
void ChoiceEditor::keyPressEvent(QKeyEvent* event) {
  const int digit = event->key() - Qt::Key_1;
  const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (plain && digit >= 0 && digit < static_cast<int>(m_buttons.size()) && digit < 9) {
    const auto option = static_cast<std::size_t>(digit);
    choose(option, !item().repeats || !m_buttons[option]->isChecked());
    if (!item().repeats && !m_readOnly) Q_EMIT answeredByKey();
    return;
  }
  if (plain && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) {
    return handOn({});
  }
  AnswerEditor::keyPressEvent(event);
}

void ChoiceEditor::retell(const QString& question) {
  for (std::size_t option = 0; option < m_buttons.size(); ++option) {
    const QString label = labelOf(option);
    m_buttons[option]->setText(label);
    m_buttons[option]->setAccessibleName(QStringLiteral("%1: %2").arg(question, label));
  }
  if (m_list) {
    m_list->setAccessibleName(question);
    m_list->setItemText(0, tr("(no answer)"));
    for (std::size_t option = 0; option < m_options.size(); ++option) {
      m_list->setItemText(static_cast<int>(option) + 1, labelOf(option));
    }
  }
  if (!m_other) return;
  m_other->setAccessibleName(tr("%1: in your own words").arg(question));
  m_other->setPlaceholderText(m_options.empty() ? QString()
                                                : tr("Something else, in your own words"));
}

}  // namespace tidlig::app
