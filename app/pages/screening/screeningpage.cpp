#include "pages/screening/screeningpage.h"

#include "pages/screening/checklistview.h"
#include "pages/screening/sectionlist.h"
#include "pages/screening/sofar.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/text.h"
#include "widgets/answerrow.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

/// Narrower than this, in average characters, there is room for the questions alone: no sections
/// beside them, and the meaning so far in their place.
constexpr int kRoomForTwo = 120;
constexpr int kMeaningWidth = 38;

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
  middle->setSpacing(14);
  middle->addWidget(m_sections);
  middle->addWidget(m_list, 1);
  middle->addWidget(meaning);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(22, 12, 18, 12);
  layout->setSpacing(10);
  layout->addWidget(&messages());
  layout->addWidget(head);
  layout->addLayout(middle, 1);

  connect(m_sections, &SectionList::chosen, m_list, &ChecklistView::goToSection);
  connect(m_list, &ChecklistView::sectionEntered, m_sections, &SectionList::setCurrent);
  connect(m_list, &ChecklistView::asked, this, &ScreeningPage::answer);
  connect(
      m_list, &ChecklistView::noted, this,
      [this](const std::string& id, usecases::NoteKind kind, const QString& text) {
        if (succeeded(usecases::writeNote(vault(), m_key, id, kind, utf8(text)), Doing::saving)) {
          stored();
        }
      });
  connect(m_list, &ChecklistView::worded, this, [this](const std::string& id, const QString& text) {
    if (succeeded(usecases::answerText(vault(), m_key, id, utf8(text)), Doing::saving)) stored();
  });
  load();
  phrase([this] { retell(); });
}

QWidget* ScreeningPage::buildHead() {
  auto* head = new QWidget(this);
  m_about = makeText(QStringLiteral("aboutLabel"), TextRole::strong, head);
  m_left = makeQuiet(QStringLiteral("leftLabel"), head);
  m_left->setWordWrap(false);
  m_meaningButton = makeButton(QStringLiteral("meaningButton"), ButtonRole::tab, head);
  m_finish = makeButton(QStringLiteral("finishButton"), ButtonRole::primary, head);
  auto* line = new QHBoxLayout(head);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(14);
  line->addWidget(m_about, 1);
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
    m_list->goTo(utf8(m_begin));
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
  m_list->setScreening(*m_view);
}

/// The use case returns only when the answer is on the disk; then it is shown, then the keyboard
/// goes on.
void ScreeningPage::answer(const std::string& linkId, std::optional<domain::Value> value,
                           bool byKey) {
  if (!succeeded(usecases::answer(vault(), m_key, linkId, value), Doing::saving)) return;
  auto* row = m_list->row(linkId);
  row->setValue(value);
  stored();
  if (byKey) m_list->go(row, 1);
}

void ScreeningPage::stored() {
  messages().dismiss();
  Q_EMIT services().session.saved();
  m_sections->setSections(m_list->sections());
  const int left = m_list->left();
  m_left->setText(left == 0 ? tr("All answered") : tr("%n questions left", nullptr, left));
  if (m_meaning->isVisible()) tellMeaning();
}

void ScreeningPage::retell() {
  m_meaningButton->setText(tr("What this means so far"));
  m_meaningTitle->setText(tr("What this means so far"));
  m_meaning->findChild<QScrollArea*>()->setAccessibleName(tr("What this means so far"));
  m_finish->setText(tr("Finish …"));
  m_sections->setAccessibleName(tr("Sections of the checklist"));
  if (!m_view || !m_family) return;
  m_about->setText(
      tr("About %1 · %2").arg(memberName(*m_family, m_view->subject), longDate(m_view->date)));
  const int left = m_list->left();
  m_left->setText(left == 0 ? tr("All answered") : tr("%n questions left", nullptr, left));
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
  const bool roomForTwo = width() >= character * kRoomForTwo;
  const bool meaning = m_meaningButton->isChecked();
  m_meaning->setMaximumWidth(roomForTwo ? character * kMeaningWidth : QWIDGETSIZE_MAX);
  m_meaning->setMinimumWidth(roomForTwo ? character * kMeaningWidth : 0);
  m_meaning->setVisible(meaning);
  m_sections->setVisible(roomForTwo);
  m_list->setVisible(roomForTwo || !meaning);
}

}  // namespace tidlig::app
