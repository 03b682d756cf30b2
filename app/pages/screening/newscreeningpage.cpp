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
    if (std::any_of(m_checklists.begin(), m_checklists.end(),
                    [&](const auto& list) { return fits(*list.form, one); })) {
      m_subjects.push_back(one);
    }
  }
}

/// Whom the wanted checklist fits best; else the first of all.
int NewScreeningPage::firstSubject() const {
  const auto wanted = std::find_if(m_checklists.begin(), m_checklists.end(),
                                   [this](const auto& list) { return list.id == m_wanted; });
  if (wanted == m_checklists.end()) return 0;
  int best = -1;
  for (std::size_t i = 0; i < m_subjects.size(); ++i) {
    if (!fits(*wanted->form, m_subjects[i])) continue;
    if (fitsAge(*wanted->form, m_subjects[i])) return static_cast<int>(i);
    if (best < 0) best = static_cast<int>(i);
  }
  return std::max(0, best);
}

void NewScreeningPage::listSubjects() {
  const int checked = m_subjectGroup->checkedId();
  const int before = checked < 0 ? firstSubject() : checked;
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
  listChecklists();
}

std::optional<domain::Subject> NewScreeningPage::subject() const {
  const int chosen = m_subjectGroup->checkedId();
  if (chosen < 0 || chosen >= static_cast<int>(m_subjects.size())) return std::nullopt;
  return m_subjects[static_cast<std::size_t>(chosen)];
}

bool NewScreeningPage::fits(const forms::Questionnaire& form, domain::Subject about) const {
  if (form.subject && *form.subject != about.kind) return false;
  const auto& own = vault().user().profession;
  return own.empty() || form.professions.empty() ||
         std::find(form.professions.begin(), form.professions.end(), own) != form.professions.end();
}

bool NewScreeningPage::fitsAge(const forms::Questionnaire& form, domain::Subject about) const {
  if (about.kind != SubjectKind::child || form.ages.empty()) return true;
  const auto& child = m_family->children[about.index];
  const auto band = domain::ageBandOn(today(), child.birthDate, child.dueDate);
  return band && form.ages.contains(*band);
}

void NewScreeningPage::listChecklists() {
  for (auto* button : m_checklistGroup->buttons()) m_checklistGroup->removeButton(button);
  clearLayout(m_checklistList);
  const auto about = subject();
  bool any = false;
  for (std::size_t i = 0; about && i < m_checklists.size(); ++i) {
    const auto& form = *m_checklists[i].form;
    if (!fits(form, *about)) continue;
    const bool right = fitsAge(form, *about);
    const QString name = qs(form.title.in(utf8(Language::code())));
    auto* choice = makeChoice(QStringLiteral("checklist%1Radio").arg(i),
                              right ? name : tr("%1 (for another age)").arg(name));
    m_checklistGroup->addButton(choice, static_cast<int>(i));
    m_checklistList->addWidget(choice);
    const bool wanted = m_checklists[i].id == m_wanted;
    if (wanted || (!m_checklistGroup->checkedButton() && right)) choice->setChecked(true);
    any = true;
  }
  if (any && !m_checklistGroup->checkedButton())
    m_checklistGroup->buttons().front()->setChecked(true);
  m_none->setVisible(!any);
  m_start->setEnabled(any);
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
