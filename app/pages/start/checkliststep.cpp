#include "pages/start/checkliststep.h"

#include "text/formtext.h"
#include "text/names.h"
#include "widgets/foldout.h"
#include "widgets/parts.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {
namespace {

/// Who fills it in, where it asks about indicators.
std::string groupOf(const usecases::KnownForm& known) {
  const bool placesNobody = !forms::observes(*known.form);
  return placesNobody || known.form->professions.empty() ? std::string()
                                                         : known.form->professions.front();
}

}  // namespace

ChecklistsStep::ChecklistsStep() : Step(QStringLiteral("checklistsStep")) {
  auto* heading = addHeading("checklistsLabel");
  auto* words = addWords("checklistsWordsLabel");
  auto* list = new QWidget(this);
  m_list = new QVBoxLayout(list);
  m_list->setContentsMargins(0, 0, 0, 0);
  m_list->setSpacing(0);
  add(list);
  auto* keep = addWords("keepKeyLabel");
  phrase([=, this] {
    heading->setText(tr("The vault is ready. Which checklists do you use?"));
    words->setText(
        tr("All are chosen. Take the tick from those that you do not need here: nothing is lost, "
           "and under Checklists you can change your mind at any time."));
    keep->setText(
        tr("Keep the recovery key where only you and your leader can find it, and not beside the "
           "machine. Tidlig locks itself when nobody has touched it for five minutes; Ctrl+L locks "
           "at once."));
    for (const Group& group : m_groups) tell(group);
  });
}

void ChecklistsStep::setForms(const std::vector<usecases::KnownForm>& forms) {
  clearLayout(m_list);
  m_groups.clear();
  for (const auto& known : forms) {
    if (!groupOf(known).empty()) addTo(groupFor(known), known);
  }
  // What places nobody stands after what does.
  for (const auto& known : forms) {
    if (groupOf(known).empty()) addTo(groupFor(known), known);
  }
  for (std::size_t i = 0; i < m_groups.size(); ++i) follow(i);
}

ChecklistsStep::Group& ChecklistsStep::groupFor(const usecases::KnownForm& known) {
  const std::string profession = groupOf(known);
  const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                  [&](const Group& one) { return one.profession == profession; });
  if (found != m_groups.end()) return *found;
  const std::size_t index = m_groups.size();
  const QString number = QString::number(index);
  Group group{profession,
              new QCheckBox(this),
              new Foldout(QStringLiteral("checklistGroup%1Foldout").arg(number), this),
              {}};
  group.box->setObjectName(QStringLiteral("checklistGroup%1Box").arg(number));
  m_list->addWidget(group.box);
  m_list->addWidget(group.each);
  connect(group.box, &QCheckBox::clicked, this, [this, index] { choose(index); });
  m_groups.push_back(std::move(group));
  return m_groups.back();
}

void ChecklistsStep::addTo(Group& group, const usecases::KnownForm& known) {
  const auto index = static_cast<std::size_t>(&group - m_groups.data());
  auto* box = new QCheckBox(group.each);
  box->setObjectName(QStringLiteral("checklist%1n%2Box").arg(index).arg(group.choices.size()));
  box->setChecked(!known.retired);
  group.each->content()->addWidget(box);
  group.choices.push_back({known, box});
  connect(box, &QCheckBox::clicked, this, [this, index] { follow(index); });
}

/// All of a group, or none where all were chosen.
void ChecklistsStep::choose(std::size_t group) {
  const auto& choices = m_groups[group].choices;
  const bool all = chosenOf(m_groups[group]) == choices.size();
  for (const Choice& choice : choices) choice.box->setChecked(!all);
  follow(group);
}

/// The group's box tells of its choices: all, none, or some.
void ChecklistsStep::follow(std::size_t group) {
  const Group& one = m_groups[group];
  const std::size_t chosen = chosenOf(one);
  if (chosen == 0) {
    one.box->setCheckState(Qt::Unchecked);
  } else {
    one.box->setCheckState(chosen == one.choices.size() ? Qt::Checked : Qt::PartiallyChecked);
  }
  tell(one);
}

std::size_t ChecklistsStep::chosenOf(const Group& group) {
  return static_cast<std::size_t>(
      std::count_if(group.choices.begin(), group.choices.end(),
                    [](const Choice& choice) { return choice.box->isChecked(); }));
}

void ChecklistsStep::tell(const Group& group) const {
  const QString name =
      group.profession.empty() ? tr("Score cards and others") : professionName(group.profession);
  group.box->setText(tr("%1 (%2 of %3)").arg(name).arg(chosenOf(group)).arg(group.choices.size()));
  group.each->setVisible(group.choices.size() > 1);
  group.each->setTitle(tr("Choose one by one"));
  group.each->button()->setAccessibleName(
      QStringLiteral("%1: %2").arg(group.each->button()->text(), name));
  for (const Choice& choice : group.choices) choice.box->setText(formTitle(*choice.known.form));
}

std::vector<std::string> ChecklistsStep::unwanted() const {
  std::vector<std::string> ids;
  for (const Group& group : m_groups) {
    for (const Choice& choice : group.choices) {
      if (!choice.box->isChecked()) ids.push_back(choice.known.id);
    }
  }
  return ids;
}

void ChecklistsStep::takeFocus() {
  if (!m_groups.empty()) m_groups.front().box->setFocus();
}

}  // namespace tidlig::app
