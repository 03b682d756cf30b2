#include "pages/screening/reviewpage.h"

#include "commands/keymap.h"
#include "forms/responsescore.h"
#include "pages/screening/completioncard.h"
#include "pages/screening/leftbehindpart.h"
#include "print/screeningsheet.h"
#include "text/answertext.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/scoretext.h"
#include "text/screeningwords.h"
#include "text/text.h"
#include "usecases/permission.h"
#include "widgets/messagebar.h"
#include "widgets/outsidenotice.h"
#include "widgets/parts.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {
namespace {

std::string language() {
  return utf8(Language::code());
}

}  // namespace

ReviewPage::ReviewPage(Services& services, usecases::ScreeningKey screening)
    : Page(services, QStringLiteral("reviewPage")),
      m_key(screening),
      m_mayScreen(usecases::mayDo(vault().user(), usecases::Action::screen)) {
  m_about = makeText(QStringLiteral("aboutLabel"), TextRole::strong, this);
  m_more = makeButton(QStringLiteral("moreButton"), ButtonRole::ordinary, this);
  m_sign = makeButton(QStringLiteral("signButton"), ButtonRole::primary, this);
  m_parents = makeIconButton(QStringLiteral("showToParentsButton"), this);
  m_parents->setProperty("role", QStringLiteral("plain"));
  auto* head = new QHBoxLayout;
  head->setSpacing(space().apart);
  head->addWidget(m_about, 1);
  head->addWidget(m_parents);
  head->addWidget(m_more);
  head->addWidget(m_sign);
  m_scroll = makeScroll(QStringLiteral("reviewScroll"), this);
  m_missing = new QVBoxLayout;
  m_missing->setSpacing(0);
  auto* card = makeCard(QStringLiteral("answersCard"));
  m_answers = layoutOf(card);
  m_answers->setSpacing(space().tight);
  layoutOf(m_scroll)->addLayout(m_missing);
  layoutOf(m_scroll)->addWidget(card);
  layoutOf(m_scroll)->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().apart, space().wide, space().ordinary);
  layout->setSpacing(space().apart);
  layout->addWidget(&messages());
  layout->addLayout(head);
  buildPapers(layout);
  layout->addWidget(m_scroll, 1);
  connect(m_sign, &QPushButton::clicked, this, &ReviewPage::sign);
  connect(m_parents, &QToolButton::clicked, this, [this] { perform(CommandId::showToParents); });
  connect(m_more, &QPushButton::clicked, this, &ReviewPage::goOn);
  load();
  phrase([this] {
    m_scroll->setAccessibleName(tr("All answers"));
    retell();
  });
}

QString ReviewPage::title() const {
  if (!m_view) return tr("Screening");
  const QString form = qs(m_view->form->title.in(language()));
  return isToFinish() ? tr("Read through – %1").arg(form) : form;
}

std::function<void()> ReviewPage::back() {
  return [this] {
    if (!m_view) return services().navigator.showFamilies();
    isToFinish() ? services().navigator.showScreening(m_key)
                 : services().navigator.showFamily(m_view->family);
  };
}

void ReviewPage::takeFocus() {
  for (auto* button : {m_sign, m_more}) {
    if (!button->isHidden()) return button->setFocus();
  }
  m_scroll->setFocus();
}

/// A draft, and somebody who may finish it.
bool ReviewPage::isToFinish() const {
  return m_mayScreen && m_view && m_view->status == domain::ScreeningStatus::draft;
}

void ReviewPage::load() {
  auto view = usecases::openScreening(vault(), m_key);
  if (!succeeded(view, Doing::reading)) return;
  m_view = std::move(view).value();
  m_filling.emplace(*m_view->form, m_view->answers);
  if (isToFinish()) {
    auto completion = usecases::completion(vault(), m_key);
    if (!succeeded(completion, Doing::reading)) return;
    m_completion = std::move(completion).value();
  }
  m_sign->setEnabled(m_completion.problems.empty() && m_completion.unconfirmed.empty());
  auto left = usecases::leftBehind(vault(), m_key);
  if (!succeeded(left, Doing::reading)) return;
  m_left = std::move(left).value();
  auto family = usecases::openFamily(vault(), m_view->family);
  if (succeeded(family, Doing::reading)) m_family = std::move(family).value();
}

bool ReviewPage::offers(CommandId id) const {
  return id == CommandId::showToParents ? m_view.has_value() : Page::offers(id);
}

void ReviewPage::perform(CommandId id) {
  if (id != CommandId::showToParents) return Page::perform(id);
  services().navigator.showToParents(m_key);
}

void ReviewPage::retell() {
  nameIconButton(m_parents, QStringLiteral("eye"),
                 tr("Show to the parents (%1)").arg(KeyMap::keysText(CommandId::showToParents)));
  m_sign->setText(tr("Sign"));
  m_sign->setIcon(makeIcon(QStringLiteral("pen"), Theme::tokens().accentText));
  m_sign->setVisible(isToFinish());
  const bool moved = m_view && m_view->movedTo;
  m_more->setText(moved          ? tr("To the newer version")
                  : isToFinish() ? tr("Back to the questions")
                                 : tr("Correct by a new version"));
  const bool counts = m_view && m_view->status != domain::ScreeningStatus::superseded;
  m_more->setVisible(moved || (m_mayScreen && counts));
  // A draft that moved on was never signed: nobody has stood for it.
  const bool signedAlready = m_view && m_view->status != domain::ScreeningStatus::draft && !moved;
  m_papers->setVisible(signedAlready && m_family);
  m_origin->setVisible(signedAlready && m_family);
  m_forParents->setText(tr("For the parents: without notes"));
  m_print->setText(tr("Print …"));
  m_print->setIcon(makeIcon(QStringLiteral("print")));
  m_save->setText(tr("Save as PDF …"));
  m_save->setIcon(makeIcon(QStringLiteral("save")));
  m_notice->setWhat(tr("A PDF"));
  clearLayout(m_missing);
  clearLayout(m_answers);
  if (!m_view || !m_family) return;
  m_about->setText(tr("About %1 · %2 · %3")
                       .arg(memberName(*m_family, m_view->subject), longDate(m_view->date),
                            statusName(m_view->status)));
  m_origin->setText(screeningOrigin(*m_view, *m_family));
  if (isToFinish()) {
    auto* card = new CompletionCard;
    card->tell(*m_view, *m_filling, m_completion);
    connect(card, &CompletionCard::questionWanted, this, [this](const QString& question) {
      services().navigator.showScreening(m_key, question);
    });
    m_missing->addWidget(card);
  }
  tellScore();
  tellAnswers();
  if (!m_left.empty()) m_answers->addWidget(new LeftBehindPart(m_left));
}

void ReviewPage::tellAnswers() {
  for (const auto& line : screeningLines(*m_view, *m_filling, ScreeningReader::professional)) {
    line.heading ? tellHeading(line.text) : tellAnswer(line);
  }
}

void ReviewPage::tellScore() {
  const auto response =
      forms::responseOf(*m_view->form, m_filling->counting(), forms::ResponseStatus::completed);
  const auto text =
      totalsText(*m_view->form, forms::scoreResponse(*m_view->form, response, m_view->sheet));
  if (text.isEmpty()) return;
  auto* score = makeText(QStringLiteral("scoreLabel"), TextRole::heading);
  score->setText(text);
  m_answers->addWidget(score);
}

void ReviewPage::tellHeading(const QString& text) {
  auto* heading = makeText(QStringLiteral("sectionLabel"), TextRole::heading);
  heading->setText(text);
  heading->setContentsMargins(0, m_answers->isEmpty() ? 0 : space().wide, 0, space().hair);
  m_answers->addWidget(heading);
}

void ReviewPage::tellAnswer(const ScreeningLine& told) {
  const bool open = told.answer.isEmpty();
  auto* question = makeText(QStringLiteral("questionLabel"));
  question->setText(told.text);
  auto* said = open ? makeQuiet(QStringLiteral("answerLabel"))
                    : makeText(QStringLiteral("answerLabel"), TextRole::strong);
  said->setText(open ? tr("no answer") : told.answer);
  auto* line = new QHBoxLayout;
  line->setSpacing(space().wide);
  line->addWidget(question, 3);
  line->addWidget(said, 2);
  m_answers->addLayout(line);
  if (told.notes.isEmpty()) return;
  auto* note = makeQuiet(QStringLiteral("noteLabel"));
  note->setText(told.notes);
  note->setContentsMargins(space().wide, 0, 0, space().tight);
  m_answers->addWidget(note);
}

/// Of what has been signed: a draft says what nobody has stood for yet.
void ReviewPage::buildPapers(QVBoxLayout* layout) {
  m_origin = makeQuiet(QStringLiteral("originLabel"), this);
  m_papers = new QWidget(this);
  m_forParents = new QCheckBox(m_papers);
  m_forParents->setObjectName(QStringLiteral("forParentsBox"));
  m_print = makeButton(QStringLiteral("printButton"), ButtonRole::ordinary, m_papers);
  m_save = makeButton(QStringLiteral("saveButton"), ButtonRole::ordinary, m_papers);
  m_notice = new OutsideNotice(this);
  auto* line = new QHBoxLayout(m_papers);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(space().ordinary);
  line->addWidget(m_print);
  line->addWidget(m_save);
  line->addWidget(m_forParents);
  line->addStretch();
  layout->addWidget(m_origin);
  layout->addWidget(m_papers);
  layout->addWidget(m_notice);
  connect(m_print, &QPushButton::clicked, this, &ReviewPage::print);
  connect(m_save, &QPushButton::clicked, this, [this] { m_notice->ask(m_save); });
  connect(m_notice, &OutsideNotice::accepted, this, &ReviewPage::save);
}

Paper ReviewPage::paper() const {
  const auto reader =
      m_forParents->isChecked() ? ScreeningReader::parents : ScreeningReader::professional;
  return screeningSheet(*m_view, *m_family, reader, today());
}

ReviewPage::PaperOut ReviewPage::out() {
  return {[this](usecases::WayOut how) { return usecases::noteScreeningOut(vault(), m_key, how); },
          [this] { return paper(); }};
}

void ReviewPage::print() {
  printOut(out());
}

void ReviewPage::save() {
  savePdf(tr("Save the checklist as a PDF"), tr("checklist.pdf", "file name, names nobody"), out());
}

void ReviewPage::sign() {
  if (!m_view || !succeeded(usecases::sign(vault(), m_key), Doing::signing)) return;
  Q_EMIT services().session.saved();
  services().navigator.showFamily(m_view->family);
}

void ReviewPage::goOn() {
  if (m_view && m_view->movedTo) return services().navigator.showReview(*m_view->movedTo);
  isToFinish() ? services().navigator.showScreening(m_key) : correct();
}

void ReviewPage::correct() {
  const auto version = usecases::correct(vault(), m_key);
  if (!succeeded(version, Doing::saving)) return;
  Q_EMIT services().session.saved();
  services().navigator.showScreening(version.value());
}

}  // namespace tidlig::app
