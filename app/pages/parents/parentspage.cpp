#include "pages/parents/parentspage.h"

#include "forms/filling.h"
#include "session/background.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/screeningwords.h"
#include "text/text.h"
#include "usecases/permission.h"
#include "usecases/presence.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"
#include "widgets/passphrasefield.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

constexpr int kWidest = 1100;

}  // namespace

ParentsPage::ParentsPage(Services& services, usecases::ScreeningKey screening)
    : Page(services, QStringLiteral("parentsPage")), m_key(screening) {
  m_title = makeText(QStringLiteral("parentsTitleLabel"), TextRole::title, this);
  m_about = makeText(QStringLiteral("aboutLabel"), TextRole::strong, this);
  m_scroll = makeScroll(QStringLiteral("parentsScroll"), this);
  auto* card = makeCard(QStringLiteral("parentsCard"));
  card->setMaximumWidth(kWidest);
  m_lines = layoutOf(card);
  m_lines->setSpacing(space().near);
  layoutOf(m_scroll)->addWidget(card);
  layoutOf(m_scroll)->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().wide, space().page, space().apart);
  layout->setSpacing(space().apart);
  layout->addWidget(m_title);
  layout->addWidget(m_about);
  layout->addWidget(m_scroll, 1);
  layout->addWidget(&messages());
  layout->addWidget(buildEnd());
  load();
  askForPassphrase(false);
  phrase([this] { retell(); });
}

QWidget* ParentsPage::buildEnd() {
  auto* end = new QWidget(this);
  m_words = makeQuiet(QStringLiteral("onlyThisLabel"), end);
  m_passphrase = new PassphraseField(QStringLiteral("passphraseEdit"), end);
  m_progress = new QProgressBar(end);
  m_progress->setRange(0, 0);
  m_progress->setTextVisible(false);
  m_stay = makeButton(QStringLiteral("stayButton"), ButtonRole::ordinary, end);
  m_close = makeButton(QStringLiteral("closeParentsButton"), ButtonRole::ordinary, end);
  auto* line = new QHBoxLayout(end);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(space().ordinary);
  line->addWidget(m_words, 2);
  line->addWidget(m_passphrase, 2);
  line->addWidget(m_progress);
  line->addWidget(m_stay);
  line->addWidget(m_close);
  connect(m_passphrase, &PassphraseField::returnPressed, this, &ParentsPage::tryToLeave);
  connect(m_passphrase, &PassphraseField::edited, this, [this] { messages().dismiss(); });
  connect(m_stay, &QPushButton::clicked, this, [this] {
    askForPassphrase(false);
    m_scroll->setFocus();
  });
  connect(m_close, &QPushButton::clicked, this,
          [this] { m_passphrase->isVisible() ? tryToLeave() : askForPassphrase(true); });
  return end;
}

QString ParentsPage::title() const {
  return tr("Shown to the family");
}

void ParentsPage::takeFocus() {
  m_scroll->setFocus();
}

void ParentsPage::load() {
  auto view = usecases::openScreening(vault(), m_key);
  if (!succeeded(view, Doing::reading)) return;
  auto family = usecases::openFamily(vault(), view->family);
  if (!succeeded(family, Doing::reading)) return;
  if (!succeeded(usecases::noteShown(vault(), m_key), Doing::reading)) return;
  m_view = std::move(view).value();
  m_family = std::move(family).value();
}

void ParentsPage::retell() {
  m_scroll->setAccessibleName(tr("What has been written"));
  m_passphrase->setLabel(tr("Your passphrase"));
  m_progress->setAccessibleName(tr("The passphrase is being checked"));
  m_stay->setText(tr("Keep showing"));
  askForPassphrase(m_passphrase->isVisible());
  if (!m_view || !m_family) return;
  m_title->setText(qs(m_view->form->title.in(utf8(Language::code()))));
  m_about->setText(
      tr("About %1 · %2").arg(memberName(*m_family, m_view->subject), longDate(m_view->date)));
  clearLayout(m_lines);
  const forms::Filling filling(*m_view->form, m_view->answers);
  const auto lines = screeningLines(*m_view, filling, ScreeningReader::parents);
  for (const auto& line : lines) tell(line, &line == &lines.front());
  if (!lines.empty()) return;
  auto* none = makeText(QStringLiteral("nothingLabel"));
  none->setText(tr("There is nothing in this checklist to show."));
  m_lines->addWidget(none);
}

void ParentsPage::tell(const ScreeningLine& line, bool first) {
  auto* text =
      makeText(QStringLiteral("lineLabel"), line.heading ? TextRole::heading : TextRole::body);
  text->setText(line.text);
  if (line.heading) {
    text->setContentsMargins(0, first ? 0 : space().wide, 0, space().hair);
    m_lines->addWidget(text);
    return;
  }
  const bool open = line.answer.isEmpty();
  auto* answer = open ? makeQuiet(QStringLiteral("answerLabel"))
                      : makeText(QStringLiteral("answerLabel"), TextRole::strong);
  answer->setText(open ? tr("not answered yet") : line.answer);
  auto* row = new QHBoxLayout;
  row->setSpacing(space().wide);
  row->addWidget(text, 3);
  row->addWidget(answer, 2);
  m_lines->addLayout(row);
}

/// Asked only when somebody wants to go on: nobody types a passphrase with a family watching
/// without meaning to.
void ParentsPage::askForPassphrase(bool ask) {
  m_words->setText(ask ? tr("Type your passphrase to go on with your work.")
                       : tr("Only this is shown. Everything else is closed."));
  m_close->setText(ask ? tr("Go on") : tr("Stop showing …"));
  m_passphrase->setVisible(ask);
  m_stay->setVisible(ask);
  m_progress->hide();
  if (!ask) m_passphrase->clear();
  if (ask) m_passphrase->setFocus();
}

void ParentsPage::setBusy(bool busy) {
  m_progress->setVisible(busy);
  for (QWidget* part : {static_cast<QWidget*>(m_passphrase), static_cast<QWidget*>(m_stay),
                        static_cast<QWidget*>(m_close)}) {
    part->setEnabled(!busy);
  }
}

void ParentsPage::tryToLeave() {
  if (m_passphrase->length() == 0 || !m_close->isEnabled()) return;
  messages().dismiss();
  setBusy(true);
  const auto check = std::make_shared<usecases::PassphraseCheck>(vault());
  const auto secret = std::make_shared<security::SecretText>(m_passphrase->secret());
  inBackground(
      this, [check, secret] { return check->run(*secret); },
      [this](const base::Status& outcome) { tried(outcome); });
}

void ParentsPage::tried(const base::Status& outcome) {
  setBusy(false);
  m_passphrase->clear();
  const bool wrong = !outcome.ok() && outcome.error().kind == base::ErrorKind::wrongKey;
  // Where the try cannot be written down, the answer is the same.
  if (outcome.ok() || wrong) (void)usecases::notePassphraseCheck(vault(), outcome.ok());
  if (outcome.ok()) return leave();
  m_passphrase->setFocus();
  if (!wrong) return fail(outcome.error(), Doing::opening);
  messages().tell(tr("That is not your passphrase. Check that Caps Lock is off, and try again."));
}

/// Back to where it was shown from.
void ParentsPage::leave() {
  const bool draft = m_view && m_view->status == domain::ScreeningStatus::draft;
  if (draft && usecases::mayDo(vault().user(), usecases::Action::screen)) {
    services().navigator.showScreening(m_key);
  } else {
    services().navigator.showReview(m_key);
  }
}

}  // namespace tidlig::app
