#include "pages/family/coordinatorline.h"

#include "text/text.h"

#include <algorithm>

namespace tidlig::app {

using Choice = std::optional<usecases::Coordinator>;

CoordinatorLine::CoordinatorLine(QWidget* parent)
    : ChoiceLine(QStringLiteral("coordinator"), parent) {
  connect(this, &ChoiceLine::chosen, this, [this](qsizetype index) {
    const auto number = static_cast<std::size_t>(index);
    Q_EMIT coordinatorChosen(number < m_choices.size() ? Choice(m_choices[number]) : Choice());
  });
}

void CoordinatorLine::offer(std::vector<usecases::Coordinator> choices) {
  m_choices = std::move(choices);
  choose();
}

void CoordinatorLine::show(const Choice& coordinator) {
  m_shown = coordinator;
  tell(coordinator ? tr("Family coordinator: %1").arg(qs(coordinator->name))
                   : tr("No family coordinator yet"),
       coordinator ? tr("Change") : tr("Choose"),
       coordinator ? tr("Change the family coordinator") : tr("Choose a family coordinator"));
  choose();
}

void CoordinatorLine::choose() {
  QStringList names;
  for (const auto& one : m_choices) names << qs(one.name);
  if (!names.isEmpty()) names << tr("No family coordinator");
  ChoiceLine::offer(names);
  const auto found = std::find(m_choices.begin(), m_choices.end(), m_shown);
  setChosen(found - m_choices.begin());
}

}  // namespace tidlig::app
