#include "pages/start/steps.h"

#include "widgets/parts.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {

Step::Step(const QString& name) {
  setObjectName(name);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space().near);
  column->setAlignment(Qt::AlignTop);
}

void Step::phrase(std::function<void()> set) {
  set();
  m_phrases.push_back(std::move(set));
}

void Step::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
    for (const auto& set : m_phrases) set();
  }
  QWidget::changeEvent(event);
}

QLabel* Step::addHeading(const char* name) {
  auto* label = makeText(QString::fromLatin1(name), TextRole::strong, this);
  add(label);
  return label;
}

QLabel* Step::addWords(const char* name) {
  auto* label = makeQuiet(QString::fromLatin1(name), this);
  add(label);
  return label;
}

void Step::add(QWidget* widget, Qt::Alignment alignment) {
  static_cast<QVBoxLayout*>(layout())->addWidget(widget, 0, alignment);
}

StepStack::StepStack(const std::vector<Step*>& steps, QWidget* parent)
    : QWidget(parent), m_steps(steps) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  for (auto* step : m_steps) {
    column->addWidget(step);
    step->setVisible(step == m_steps.front());
  }
}

void StepStack::show(const Step* step) {
  current()->hide();
  m_current = static_cast<int>(std::find(m_steps.begin(), m_steps.end(), step) - m_steps.begin());
  current()->show();
}

}  // namespace tidlig::app
