#include "pages/papers/paperspage.h"

#include "text/names.h"
#include "text/text.h"
#include "widgets/choicestrip.h"
#include "widgets/messagebar.h"
#include "widgets/outsidenotice.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QFrame>
#include <QScrollArea>

namespace tidlig::app {
namespace {

using usecases::FamilyPaper::parents;
using usecases::FamilyPaper::record;

}  // namespace

PapersPage::PapersPage(Services& services, usecases::FamilyKey family, usecases::FamilyPaper paper)
    : Page(services, QStringLiteral("papersPage")), m_key(family) {
  m_scroll = makeScroll(QStringLiteral("papersScroll"), this);
  layoutOf(m_scroll)->setContentsMargins(space().close, space().close, space().near,
                                         space().close);  // from the frame that shows the keyboard
  // The whole column, not each card: else its height is reckoned for wider lines than it has.
  m_scroll->widget()->setMaximumWidth(kColumnWidth + space().close + space().near);
  layoutOf(m_scroll)->addWidget(buildTools());
  m_paper = makeCard(QStringLiteral("paperCard"));
  layoutOf(m_scroll)->addWidget(m_paper);
  layoutOf(m_scroll)->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().apart, space().apart, space().near);
  layout->addWidget(&messages());
  layout->addWidget(m_scroll, 1);
  load();
  phrase([this] { retell(); });
  m_choice->setCurrent(static_cast<int>(paper));
  tellPaper();
}

QFrame* PapersPage::buildTools() {
  auto* card = makeCard(QStringLiteral("papersCard"));
  m_choice = new ChoiceStrip(QStringLiteral("paper"), card);
  m_words = makeText(QStringLiteral("papersWordsLabel"), TextRole::body, card);
  m_alarm = makeCard(QStringLiteral("alarmCard"), card);
  m_alarm->setProperty("role", QStringLiteral("notice"));
  m_alarmWords = makeText(QStringLiteral("alarmLabel"), TextRole::strong, m_alarm);
  layoutOf(m_alarm)->addWidget(m_alarmWords);
  m_print = makeButton(QStringLiteral("printPaperButton"), ButtonRole::ordinary, card);
  m_save = makeButton(QStringLiteral("savePaperButton"), ButtonRole::ordinary, card);
  m_notice = new OutsideNotice(card);
  auto* line = new QHBoxLayout;
  line->setSpacing(space().ordinary);
  line->addWidget(m_print);
  line->addWidget(m_save);
  line->addStretch();
  auto* inner = layoutOf(card);
  inner->addWidget(m_choice);
  inner->addWidget(m_words);
  inner->addWidget(m_alarm);
  inner->addLayout(line);
  inner->addWidget(m_notice);
  connect(m_choice, &ChoiceStrip::chosen, this, [this] {
    messages().dismiss();
    tellPaper();
  });
  connect(m_print, &QPushButton::clicked, this, &PapersPage::print);
  connect(m_save, &QPushButton::clicked, this, [this] { m_notice->ask(m_save); });
  connect(m_notice, &OutsideNotice::accepted, this, &PapersPage::save);
  return card;
}

QString PapersPage::title() const {
  return m_family ? tr("Papers – %1").arg(familyName(m_family->name, m_family->code))
                  : tr("Papers");
}

std::function<void()> PapersPage::back() {
  return [this] { services().navigator.showFamily(m_key); };
}

void PapersPage::takeFocus() {
  m_scroll->setFocus();
}

bool PapersPage::offers(CommandId id) const {
  const bool ours = id == CommandId::printPicture || id == CommandId::savePicture;
  return ours ? m_assessment.has_value() : Page::offers(id);
}

void PapersPage::perform(CommandId id) {
  if (id == CommandId::printPicture) return print();
  if (id == CommandId::savePicture) return m_notice->ask(m_save);
  Page::perform(id);
}

void PapersPage::load() {
  auto family = usecases::openFamily(vault(), m_key);
  if (!succeeded(family, Doing::reading)) return;
  m_family = std::move(family).value();
  auto kept = usecases::keptForProfessionals(vault());
  if (!succeeded(kept, Doing::reading)) return;
  m_professionalOnly = std::move(kept).value();
  auto assessment = usecases::assessFamily(vault(), m_key, today());
  if (succeeded(assessment, Doing::reading)) m_assessment = std::move(assessment).value();
}

void PapersPage::retell() {
  m_scroll->setAccessibleName(tr("The paper as it will be"));
  const QStringList papers{tr("For the parents"), tr("For the record")};
  m_choice->setChoices(papers, papers);
  m_print->setText(tr("Print …"));
  m_print->setIcon(makeIcon(QStringLiteral("print")));
  m_save->setText(tr("Save as PDF …"));
  m_save->setIcon(makeIcon(QStringLiteral("save")));
  m_notice->setWhat(tr("A PDF"));
  for (auto* button : {m_print, m_save}) button->setEnabled(m_assessment.has_value());
  tellPaper();
}

usecases::FamilyPaper PapersPage::chosen() const {
  return m_choice->current() == static_cast<int>(record) ? record : parents;
}

FamilyPaper PapersPage::paper() const {
  return familyPaper({*m_assessment, *m_family, vault().catalogue(), vault().model()}, chosen(),
                     m_professionalOnly, today());
}

void PapersPage::tellPaper() {
  m_notice->hide();
  m_words->setText(
      chosen() == parents
          ? tr("Read it first: below is what the parents will get, word for word. It says nothing "
               "from a talk with one parent alone, nothing about alarm signs, and nothing that "
               "your checklists keep for professionals.")
          : tr("For the journal: complete, with sources and the model it follows, and with room "
               "for the professional judgement. It names the members of the family; it is not for "
               "the parents as it stands."));
  tellAlarm();
  clearLayout(layoutOf(m_paper));
  m_paper->setVisible(m_assessment.has_value());
  if (!m_assessment) return;
  const FamilyPaper shown = paper();
  for (std::size_t i = 0; i < shown.sections.size(); ++i) {
    tellSection(shown.sections[i], i == 0);
    if (i > 0) continue;
    auto* meta = makeQuiet(QStringLiteral("paperMetaLabel"), m_paper);
    meta->setText(shown.meta);
    layoutOf(m_paper)->insertWidget(1, meta);
  }
}

void PapersPage::tellAlarm() {
  std::optional<std::string> alarm;
  if (m_assessment && chosen() == parents) {
    alarm = explain::alarmSentence(
        toExplain({*m_assessment, *m_family, vault().catalogue(), vault().model()}),
        wordsLanguage());
  }
  m_alarm->setVisible(alarm.has_value());
  if (alarm) m_alarmWords->setText(qs(*alarm));
}

void PapersPage::tellSection(const explain::Section& section, bool first) {
  auto* inner = layoutOf(m_paper);
  auto* title = makeText(QStringLiteral("paperTitleLabel"),
                         first ? TextRole::title : TextRole::heading, m_paper);
  title->setText(qs(section.title));
  title->setContentsMargins(0, first ? 0 : space().ordinary, 0, 0);
  inner->addWidget(title);
  for (const explain::Line& line : section.lines) {
    auto* words = makeText(QStringLiteral("paperLabel"), TextRole::body, m_paper);
    words->setText((line.item ? QStringLiteral("–  ") : QString()) + qs(line.text));
    words->setContentsMargins(line.item ? space().apart : 0, 0, 0, 0);
    inner->addWidget(words);
  }
}

PapersPage::PaperOut PapersPage::out() {
  return {[this](usecases::WayOut how) {
            return usecases::notePaperOut(vault(), m_key, chosen(), how);
          },
          [this] { return paperOf(paper()); }};
}

void PapersPage::print() {
  printOut(out());
}

void PapersPage::save() {
  const bool toParents = chosen() == parents;
  savePdf(toParents ? tr("Save the sheet for the parents") : tr("Save the paper for the record"),
          toParents ? tr("parents.pdf", "file name, names nobody")
                    : tr("record.pdf", "file name, names nobody"),
          out());
}

}  // namespace tidlig::app
