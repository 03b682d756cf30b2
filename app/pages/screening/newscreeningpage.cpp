#include "pages/screening/newscreeningpage.h"

#include "text/dates.h"
#include "text/names.h"
#include "text/text.h"
#include "widgets/datefield.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {
namespace {

using SubjectKind = domain::Subject::Kind;

QRadioButton* makeChoice(const QString& name, const QString& text) {
  auto* choice = new QRadioButton(text);
  choice->setObjectName(name);
  choice->setAccessibleName(text);
  return choice;
}

}  // namespace

NewScreeningPage::NewScreeningPage(Services& services, usecases::FamilyKey family,
                                   const std::string& checklist)
    : Page(services, QStringLiteral("newScreeningPage")),
      m_key(family),
      m_wanted(checklist),
      m_subjectGroup(new QButtonGroup(this)),
      m_checklistGroup(new QButtonGroup(this)) {
  auto* scroll = makeScroll(QStringLiteral("newScreeningScroll"), this);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* card = makeCard(QStringLiteral("newScreeningCard"));
  card->setMaximumWidth(760);
  auto* inner = layoutOf(card);
  auto* about = makeText(QStringLiteral("aboutLabel"), TextRole::heading, card);
  m_subjectList = new QVBoxLayout;
  auto* which = makeText(QStringLiteral("whichLabel"), TextRole::heading, card);
  m_checklistList = new QVBoxLayout;
  m_otherAges = makeButton(QStringLiteral("otherAgesButton"), ButtonRole::link, card);
  m_guidance = makeQuiet(QStringLiteral("guidanceLabel"), card);
  m_none = makeQuiet(QStringLiteral("noChecklistLabel"), card);
  auto* dateLabel = makeText(QStringLiteral("dateLabel"), TextRole::heading, card);
  m_date = new DateField(QStringLiteral("screeningDateEdit"), card);
  m_date->setDate(today());
  m_start = makeButton(QStringLiteral("beginButton"), ButtonRole::primary, card);
  inner->addWidget(&messages());
  inner->addWidget(about);
  inner->addLayout(m_subjectList);
  inner->addSpacing(space().close);
  inner->addWidget(which);
  inner->addLayout(m_checklistList);
  inner->addWidget(m_otherAges, 0, Qt::AlignLeft);
  inner->addWidget(m_guidance);
  inner->addWidget(m_none);
  inner->addSpacing(space().close);
  inner->addWidget(dateLabel);
  inner->addWidget(m_date);
  inner->addSpacing(space().ordinary);
  inner->addWidget(m_start, 0, Qt::AlignLeft);
  layoutOf(scroll)->addWidget(card);
  layoutOf(scroll)->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().broad, space().broad, space().wide);
  layout->addWidget(scroll);

  connect(m_start, &QPushButton::clicked, this, &NewScreeningPage::start);
  connect(m_subjectGroup, &QButtonGroup::idToggled, this, [this](int, bool on) {
    if (on) listChecklists();
  });
  connect(m_checklistGroup, &QButtonGroup::idToggled, this, [this](int, bool on) {
    if (on) showGuidance();
  });
  connect(m_otherAges, &QPushButton::clicked, this, [this] {
    m_allAges = true;
    listChecklists(m_checklistGroup->checkedId());
    focusFirstOfOtherAges();
  });
  load();
  collectSubjects();
  phrase([=, this] {
    about->setText(tr("About whom?"));
    which->setText(tr("Which checklist?"));
    dateLabel->setText(tr("On which day?"));
    m_date->setAccessibleName(tr("On which day?"));
    m_none->setText(tr("There is no checklist of your profession for this person."));
    m_start->setText(tr("Begin"));
    listSubjects();
  });
}

QString NewScreeningPage::title() const {
  return tr("New screening");
}

std::function<void()> NewScreeningPage::back() {
  return [this] { services().navigator.showFamily(m_key); };
}

void NewScreeningPage::takeFocus() {
  if (m_start->isEnabled()) {
    m_start->setFocus();
  } else if (auto* first = m_subjectGroup->checkedButton()) {
    first->setFocus();
  }
}

void NewScreeningPage::load() {
  auto family = usecases::openFamily(vault(), m_key);
  if (succeeded(family, Doing::reading)) m_family = std::move(family).value();
  auto checklists = usecases::listChecklists(vault());
  if (succeeded(checklists, Doing::reading)) m_checklists = std::move(checklists).value();
}

/// Only whom one's own checklists can be about: a job consultant is not asked about a child.
void NewScreeningPage::collectSubjects() {
  if (!m_family) return;
  std::vector<domain::Subject> all;
  for (std::uint32_t i = 0; i < m_family->children.size(); ++i) {
    all.push_back({SubjectKind::child, i});
  }
  for (std::uint32_t i = 0; i < m_family->adults.size(); ++i) {
    all.push_back({SubjectKind::adult, i});
  }
  all.push_back({SubjectKind::family, 0});
  for (const auto& one : all) {
    if (!choicesFor(one).empty()) m_subjects.push_back(one);
  }
}

/// Whom the wanted checklist fits best; else the first of all.
int NewScreeningPage::firstSubject() const {
  int best = 0;
  bool any = false;
  for (std::size_t i = 0; i < m_subjects.size(); ++i) {
    for (const auto& one : choicesFor(m_subjects[i])) {
      if (m_checklists[one.index].id != m_wanted) continue;
      if (one.rightAge) return static_cast<int>(i);
      if (!any) best = static_cast<int>(i);
      any = true;
    }
  }
  return best;
}

void NewScreeningPage::listSubjects() {
  const int checked = m_subjectGroup->checkedId();
  const int before = checked < 0 ? firstSubject() : checked;
  const int keep = m_checklistGroup->checkedId();
  for (auto* button : m_subjectGroup->buttons()) m_subjectGroup->removeButton(button);
  clearLayout(m_subjectList);
  for (std::size_t i = 0; i < m_subjects.size(); ++i) {
    QString text = memberName(*m_family, m_subjects[i]);
    if (m_subjects[i].kind == SubjectKind::child) {
      const auto& child = m_family->children[m_subjects[i].index];
      text += QStringLiteral(" – ") + ageText(child.birthDate, child.dueDate, today());
    }
    auto* choice = makeChoice(QStringLiteral("subject%1Radio").arg(i), capitalised(text));
    m_subjectGroup->addButton(choice, static_cast<int>(i));
    m_subjectList->addWidget(choice);
    choice->setChecked(static_cast<int>(i) == before);
  }
  listChecklists(keep);
}

std::optional<domain::Subject> NewScreeningPage::subject() const {
  const int chosen = m_subjectGroup->checkedId();
  if (chosen < 0 || chosen >= static_cast<int>(m_subjects.size())) return std::nullopt;
  return m_subjects[static_cast<std::size_t>(chosen)];
}

/// Of whom a checklist must know the age: of the child, or of any of the family's.
std::vector<domain::AgeBand> NewScreeningPage::agesOf(domain::Subject about) const {
  std::vector<domain::AgeBand> ages;
  for (std::uint32_t i = 0; i < m_family->children.size(); ++i) {
    if (about.kind == SubjectKind::child && i != about.index) continue;
    const auto& child = m_family->children[i];
    const auto band = domain::ageBandOn(today(), child.birthDate, child.dueDate);
    if (band) ages.push_back(*band);
  }
  return ages;
}

std::vector<usecases::ChecklistChoice> NewScreeningPage::choicesFor(domain::Subject about) const {
  return usecases::chooseChecklists(m_checklists,
                                    {vault().user().profession, about.kind, agesOf(about)});
}

/// Those for the age at once; the others too where there are none, where one of them was asked for,
/// or where somebody wants to see them. `keep`: the one that stays chosen, as its place in the
/// list.
void NewScreeningPage::listChecklists(int keep) {
  for (auto* button : m_checklistGroup->buttons()) m_checklistGroup->removeButton(button);
  clearLayout(m_checklistList);
  const auto about = subject();
  const auto choices = about ? choicesFor(*about) : std::vector<usecases::ChecklistChoice>();
  const auto wanted =
      std::find_if(choices.begin(), choices.end(), [&](const usecases::ChecklistChoice& one) {
        return keep < 0 ? m_checklists[one.index].id == m_wanted
                        : static_cast<int>(one.index) == keep;
      });
  const bool all = m_allAges || choices.empty() || !choices.front().rightAge ||
                   (wanted != choices.end() && !wanted->rightAge);
  int hidden = 0;
  for (const auto& one : choices) {
    if (one.rightAge || all) {
      addChecklist(one);
    } else {
      ++hidden;
    }
  }
  const auto chosen = wanted != choices.end() ? wanted : choices.begin();
  if (chosen != choices.end()) {
    m_checklistGroup->button(static_cast<int>(chosen->index))->setChecked(true);
  }
  m_otherAges->setText(tr("Show %n for another age", nullptr, hidden));
  m_otherAges->setVisible(hidden > 0);
  m_guidance->setVisible(!choices.empty());
  m_none->setVisible(choices.empty());
  m_start->setEnabled(!choices.empty());
}

void NewScreeningPage::addChecklist(const usecases::ChecklistChoice& one) {
  const auto& form = *m_checklists[one.index].form;
  const QString name = qs(form.title.in(utf8(Language::code())));
  auto* choice = makeChoice(QStringLiteral("checklist%1Radio").arg(one.index),
                            one.rightAge ? name : tr("%1 (for another age)").arg(name));
  m_checklistGroup->addButton(choice, static_cast<int>(one.index));
  m_checklistList->addWidget(choice);
}

/// What the checklist itself says about when and how it is used.
void NewScreeningPage::showGuidance() {
  const auto& form = *m_checklists[static_cast<std::size_t>(m_checklistGroup->checkedId())].form;
  m_guidance->setText(qs(form.description.in(utf8(Language::code()))));
}

void NewScreeningPage::focusFirstOfOtherAges() {
  const auto choices = choicesFor(*subject());
  const auto other =
      std::find_if(choices.begin(), choices.end(), [](const auto& one) { return !one.rightAge; });
  if (other == choices.end()) return;
  m_checklistGroup->button(static_cast<int>(other->index))->setFocus(Qt::TabFocusReason);
}

void NewScreeningPage::start() {
  const auto about = subject();
  const auto date = m_date->date();
  if (!date || *date > today()) {
    messages().tell(tr("Write the day of the screening, today or earlier, as 23.11.2026."));
    m_date->setFocus();
    return;
  }
  const int chosen = m_checklistGroup->checkedId();
  if (!about || chosen < 0) return;
  const auto& id = m_checklists[static_cast<std::size_t>(chosen)].id;
  const auto started = usecases::startScreening(vault(), m_key, *about, id, *date);
  if (!succeeded(started, Doing::saving)) return;
  Q_EMIT services().session.saved();
  services().navigator.showScreening(started.value());
}

}  // namespace tidlig::app
