#include "pages/screening/screeningpage.h"

#include "commands/keymap.h"
#include "forms/responsescore.h"
#include "pages/screening/checklistview.h"
#include "pages/screening/movebanner.h"
#include "pages/screening/sectionlist.h"
#include "pages/screening/sofar.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/scoretext.h"
#include "text/text.h"
#include "usecases/formmove.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

/// Narrower than this, in average characters, there is room for the questions alone: no sections
/// beside them, and the meaning so far in their place.
constexpr int kRoomForTwo = 120;
constexpr int kMeaningWidth = 38;
/// Margins and spaces of the page, in pixels.
constexpr int kBetween = 90;

}  // namespace

ScreeningPage::ScreeningPage(Services& services, usecases::ScreeningKey screening,
                             const QString& linkId)
    : Page(services, QStringLiteral("screeningPage")), m_key(screening), m_begin(linkId) {
  m_sections = new SectionList(this);
  m_sections->setFixedWidth(fontMetrics().averageCharWidth() * 27);
  m_list = new ChecklistView(this);
  auto* head = buildHead();
  auto* meaning = buildMeaning();
  auto* middle = new QHBoxLayout;
  middle->setSpacing(space().apart);
  middle->addWidget(m_sections);
  middle->addWidget(m_list, 1);
  middle->addWidget(meaning);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().apart, space().broad, space().apart);
  layout->setSpacing(space().ordinary);
  layout->addWidget(&messages());
  layout->addWidget(head);
  m_banner = new MoveBanner(this);
  m_banner->hide();
  layout->addWidget(m_banner);
  layout->addLayout(middle, 1);

  connect(m_sections, &SectionList::chosen, m_list, &ChecklistView::goToSection);
  connect(m_list, &ChecklistView::sectionEntered, m_sections, &SectionList::setCurrent);
  connect(m_list, &ChecklistView::asked, this, &ScreeningPage::answer);
  connect(m_list, &ChecklistView::noted, this,
          [this](const std::string& id, usecases::NoteKind kind, const QString& text) {
            write(id, kind, text);
          });
  connect(m_list, &ChecklistView::given, this, &ScreeningPage::give);
  connect(m_list, &ChecklistView::confirmWanted, this, &ScreeningPage::confirm);
  connect(m_banner, &MoveBanner::lookWanted, this,
          [this] { this->services().navigator.showMove(m_key); });
  connect(m_list, &ChecklistView::addWanted, this, &ScreeningPage::addRepetition);
  connect(m_list, &ChecklistView::removeWanted, this, &ScreeningPage::removeRepetition);
  load();
  phrase([this] { retell(); });
  // Narrow until it is known how much room there is: a page never makes the window larger.
  arrange();
}

QWidget* ScreeningPage::buildHead() {
  auto* head = new QWidget(this);
  m_about = makeText(QStringLiteral("aboutLabel"), TextRole::strong, head);
  m_left = makeButton(QStringLiteral("leftButton"), ButtonRole::plain, head);
  m_undo = makeIconButton(QStringLiteral("undoButton"), head);
  m_undo->setProperty("role", QStringLiteral("plain"));
  connect(m_left, &QPushButton::clicked, this, [this] { perform(CommandId::nextOpen); });
  m_parents = makeIconButton(QStringLiteral("showToParentsButton"), head);
  m_parents->setProperty("role", QStringLiteral("plain"));
  connect(m_undo, &QToolButton::clicked, this, &ScreeningPage::undo);
  connect(m_parents, &QToolButton::clicked, this, [this] { perform(CommandId::showToParents); });
  m_meaningButton = makeButton(QStringLiteral("meaningButton"), ButtonRole::tab, head);
  m_finish = makeButton(QStringLiteral("finishButton"), ButtonRole::primary, head);
  m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
  m_head->setContentsMargins(0, 0, 0, 0);
  m_head->setSpacing(space().near);
  m_score = makeText(QStringLiteral("scoreLabel"), TextRole::strong, head);
  m_score->hide();
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(m_about);
  words->addWidget(m_score);
  m_head->addLayout(words, 1);
  auto* line = new QHBoxLayout;
  line->setSpacing(space().apart);
  m_head->addLayout(line);
  line->addWidget(m_undo);
  line->addWidget(m_parents);
  line->addWidget(m_left);
  line->addWidget(m_meaningButton);
  line->addWidget(m_finish);
  connect(m_meaningButton, &QPushButton::toggled, this, [this](bool open) {
    // Hiding the questions must not throw the keyboard to the page's first button.
    if (open) m_meaningButton->setFocus();
    arrange();
    if (open) tellMeaning();
  });
  connect(m_finish, &QPushButton::clicked, this, [this] {
    flush();
    services().navigator.showReview(m_key);
  });
  return head;
}

QWidget* ScreeningPage::buildMeaning() {
  m_meaning = makeCard(QStringLiteral("meaningCard"), this);
  m_meaningTitle = makeText(QStringLiteral("meaningTitleLabel"), TextRole::heading, m_meaning);
  auto* scroll = makeScroll(QStringLiteral("meaningScroll"), m_meaning);
  m_meaningText = makeText(QStringLiteral("meaningLabel"));
  layoutOf(scroll)->addWidget(m_meaningText);
  layoutOf(scroll)->addStretch();
  layoutOf(m_meaning)->addWidget(m_meaningTitle);
  layoutOf(m_meaning)->addWidget(scroll, 1);
  m_meaning->hide();
  return m_meaning;
}

QString ScreeningPage::title() const {
  return m_view ? qs(m_view->form->title.in(utf8(Language::code()))) : tr("Screening");
}

std::function<void()> ScreeningPage::back() {
  return [this] {
    flush();
    m_view ? services().navigator.showFamily(m_view->family) : services().navigator.showFamilies();
  };
}

void ScreeningPage::takeFocus() {
  if (m_begin.isEmpty()) {
    m_list->goToFirstOpen();
  } else {
    m_list->goTo(utf8(m_begin.section(QLatin1Char('@'), 0, 0)),
                 utf8(m_begin.section(QLatin1Char('@'), 1)));
  }
}

void ScreeningPage::flush() {
  m_list->flush();
}

void ScreeningPage::load() {
  auto view = usecases::openScreening(vault(), m_key);
  if (!succeeded(view, Doing::reading)) return;
  m_view = std::move(view).value();
  auto family = usecases::openFamily(vault(), m_view->family);
  if (!succeeded(family, Doing::reading)) return;
  m_family = std::move(family).value();
  m_filling.emplace(*m_view->form, m_view->answers);
  // A score card places nobody.
  m_meaningButton->setVisible(forms::observes(*m_view->form));
  loadMove();
  m_list->setScreening(*m_view, *m_filling);
}

/// What came over from an earlier version of the form, and whether there is a newer one.
void ScreeningPage::loadMove() {
  const auto left = usecases::leftBehind(vault(), m_key);
  const auto waiting = usecases::toConfirm(vault(), m_key);
  if (!succeeded(left, Doing::reading) || !succeeded(waiting, Doing::reading)) return;
  m_list->setLeftBehind(*left);
  if (m_view->status != domain::ScreeningStatus::draft) return;
  m_list->setUnconfirmed(*waiting);
  const auto possible = usecases::possibleMove(vault(), m_key);
  // Somebody else's draft may be looked at; moving it on is theirs.
  if (!possible && possible.error().kind == base::ErrorKind::denied) return;
  if (!succeeded(possible, Doing::reading)) return;
  m_banner->setVisible(possible->has_value());
  if (*possible) m_banner->setVersion(qs((*possible)->after->version));
}

/// Repetitions come and go: the questions are laid out again.
void ScreeningPage::showAnew() {
  m_view->answers = m_filling->answers();
  m_list->setScreening(*m_view, *m_filling);
  m_sections->setSections(m_list->sections());
  tellLeft();
}

bool ScreeningPage::offers(CommandId id) const {
  if (id == CommandId::nextOpen) return m_list->left() > 0;
  if (id == CommandId::undo) return m_edits.canUndo();
  if (id == CommandId::redo) return m_edits.canRedo();
  if (id == CommandId::showToParents) return m_view.has_value();
  return Page::offers(id);
}

void ScreeningPage::perform(CommandId id) {
  if (id == CommandId::nextOpen) {
    m_list->goToNextOpen();
  } else if (id == CommandId::undo) {
    undo();
  } else if (id == CommandId::redo) {
    redo();
  } else if (id == CommandId::showToParents) {
    services().navigator.showToParents(m_key);
  } else {
    Page::perform(id);
  }
}

void ScreeningPage::stored() {
  messages().dismiss();
  Q_EMIT services().session.saved();
  m_sections->setSections(m_list->sections());
  tellLeft();
  tellScore();
  if (m_meaning->isVisible()) tellMeaning();
  Q_EMIT offersChanged();
}

/// Those alone that something is added up of.
void ScreeningPage::tellScore() {
  const auto response =
      forms::responseOf(*m_view->form, m_filling->counting(), forms::ResponseStatus::inProgress);
  const auto text =
      totalsText(*m_view->form, forms::scoreResponse(*m_view->form, response, m_view->sheet));
  m_score->setText(text);
  m_score->setVisible(!text.isEmpty());
}

void ScreeningPage::tellLeft() {
  const int left = m_list->left();
  m_left->setText(left == 0 ? tr("All answered") : tr("%n questions left", nullptr, left));
  const QString keys = KeyMap::keysText(CommandId::nextOpen);
  m_left->setToolTip(tr("To the next question without an answer (%1)").arg(keys));
  m_left->setAccessibleName(m_left->text());
  m_left->setEnabled(left > 0);
  nameIconButton(m_undo, QStringLiteral("undo"),
                 tr("Undo (%1)").arg(KeyMap::keysText(CommandId::undo)));
  m_undo->setEnabled(m_edits.canUndo());
}

void ScreeningPage::retell() {
  m_meaningButton->setText(tr("What this means so far"));
  m_meaningTitle->setText(tr("What this means so far"));
  m_meaning->findChild<QScrollArea*>()->setAccessibleName(tr("What this means so far"));
  m_finish->setText(tr("Finish …"));
  nameIconButton(m_parents, QStringLiteral("eye"),
                 tr("Show to the parents (%1)").arg(KeyMap::keysText(CommandId::showToParents)));
  m_sections->setAccessibleName(tr("Sections of the checklist"));
  if (!m_view || !m_family) return;
  m_about->setText(
      tr("About %1 · %2").arg(memberName(*m_family, m_view->subject), longDate(m_view->date)));
  tellLeft();
  tellScore();
  m_sections->setSections(m_list->sections());
  if (m_meaning->isVisible()) tellMeaning();
}

void ScreeningPage::tellMeaning() {
  if (!m_family) return;
  m_meaningText->setText(meaningSoFar(vault(), *m_family, m_key, today()));
}

void ScreeningPage::resizeEvent(QResizeEvent* event) {
  arrange();
  Page::resizeEvent(event);
}

void ScreeningPage::arrange() {
  const int character = fontMetrics().averageCharWidth();
  const bool meaning = m_meaningButton->isChecked();
  // What stands beside the questions must leave them the room that they need. What they need is
  // asked last: it is known only when every question has been laid out.
  const auto needed = [&] {
    const int beside = m_sections->width() + (meaning ? character * kMeaningWidth : 0);
    return beside + m_list->widget()->minimumSizeHint().width() + kBetween;
  };
  const bool roomForTwo = width() >= character * kRoomForTwo && width() >= needed();
  m_meaning->setMaximumWidth(roomForTwo ? character * kMeaningWidth : QWIDGETSIZE_MAX);
  m_meaning->setMinimumWidth(roomForTwo ? character * kMeaningWidth : 0);
  m_meaning->setVisible(meaning);
  m_head->setDirection(roomForTwo ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_sections->setVisible(roomForTwo);
  m_list->setVisible(roomForTwo || !meaning);
}

}  // namespace tidlig::app
