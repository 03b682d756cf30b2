#include "pages/families/newfamilypage.h"

#include "pages/families/memberrow.h"
#include "text/dates.h"
#include "text/text.h"
#include "widgets/datefield.h"
#include "widgets/draftline.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"
#include "widgets/typingpause.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace tidlig::app {

using usecases::MemberKind;

NewFamilyPage::NewFamilyPage(Services& services)
    : Page(services, QStringLiteral("newFamilyPage")),
      m_typing(new TypingPause([this] { keep(); }, this)) {
  auto* card = makeCard(QStringLiteral("newFamilyCard"));
  card->setMaximumWidth(980);
  auto* inner = layoutOf(card);
  auto* nameLabel = makeText(QStringLiteral("familyNameLabel"), TextRole::strong, card);
  m_name = new QLineEdit(card);
  m_name->setObjectName(QStringLiteral("familyNameEdit"));
  nameLabel->setBuddy(m_name);
  auto* nameHelp = makeQuiet(QStringLiteral("familyNameHelpLabel"), card);
  auto* childrenLabel = makeText(QStringLiteral("childrenLabel"), TextRole::strong, card);
  m_children = new QVBoxLayout;
  m_addChild = makeButton(QStringLiteral("addChildButton"), ButtonRole::link, card);
  auto* adultsLabel = makeText(QStringLiteral("adultsLabel"), TextRole::strong, card);
  m_adults = new QVBoxLayout;
  m_addAdult = makeButton(QStringLiteral("addAdultButton"), ButtonRole::link, card);
  m_save = makeButton(QStringLiteral("saveFamilyButton"), ButtonRole::primary, card);
  m_cancel = makeButton(QStringLiteral("cancelButton"), ButtonRole::ordinary, card);

  m_draftLine = new DraftLine(card);

  inner->addWidget(&messages());
  inner->addWidget(m_draftLine);
  inner->addWidget(nameLabel);
  inner->addWidget(m_name);
  inner->addWidget(nameHelp);
  inner->addSpacing(space().near);
  inner->addWidget(childrenLabel);
  inner->addLayout(m_children);
  inner->addWidget(m_addChild, 0, Qt::AlignLeft);
  inner->addSpacing(space().near);
  inner->addWidget(adultsLabel);
  inner->addLayout(m_adults);
  inner->addWidget(m_addAdult, 0, Qt::AlignLeft);
  inner->addSpacing(space().apart);
  inner->addLayout(buttonLine());
  placeOnTop(card);

  phrase([=, this] {
    nameLabel->setText(tr("What the family is called"));
    nameHelp->setText(
        tr("A name or an alias. An alias is enough while you are only worried and the family does "
           "not know yet."));
    m_name->setAccessibleName(tr("What the family is called"));
    childrenLabel->setText(tr("Children, the unborn too"));
    adultsLabel->setText(tr("Adults in the household"));
    m_addChild->setText(tr("Add a child"));
    m_addChild->setIcon(makeIcon(QStringLiteral("add"), Theme::tokens().accent));
    m_addAdult->setText(tr("Add an adult"));
    m_addAdult->setIcon(makeIcon(QStringLiteral("add"), Theme::tokens().accent));
    m_save->setText(tr("Save the family"));
    m_cancel->setText(tr("Close"));
    m_cancel->setAccessibleName(tr("Close; what you have written is kept as a draft"));
    tellDraft();
  });
  follow();
  begin();
}

QHBoxLayout* NewFamilyPage::buttonLine() const {
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_save);
  buttons->addWidget(m_cancel);
  buttons->addStretch();
  return buttons;
}

void NewFamilyPage::placeOnTop(QWidget* card) {
  auto* scroll = makeScroll(QStringLiteral("newFamilyScroll"), this);
  scroll->setFocusPolicy(Qt::NoFocus);
  layoutOf(scroll)->addWidget(card);
  layoutOf(scroll)->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().broad, space().broad, space().wide);
  layout->addWidget(scroll);
}

void NewFamilyPage::follow() {
  connect(m_addChild, &QPushButton::clicked, this,
          [this] { add(MemberKind::child)->nameEdit()->setFocus(); });
  connect(m_addAdult, &QPushButton::clicked, this,
          [this] { add(MemberKind::adult)->nameEdit()->setFocus(); });
  connect(m_draftLine, &DraftLine::afreshWanted, this, &NewFamilyPage::beginAfresh);
  m_typing->watch(m_name);
  connect(m_save, &QPushButton::clicked, this, &NewFamilyPage::save);
  connect(m_cancel, &QPushButton::clicked, this,
          [this] { this->services().navigator.showFamilies(); });
}

QString NewFamilyPage::title() const {
  return tr("New family");
}

std::function<void()> NewFamilyPage::back() {
  return [this] { services().navigator.showFamilies(); };
}

void NewFamilyPage::takeFocus() {
  m_name->setFocus();
}

void NewFamilyPage::flush() {
  m_typing->flush();
}

void NewFamilyPage::begin() {
  auto draft = usecases::familyDraft(vault());
  if (succeeded(draft, Doing::reading)) m_draft = std::move(draft).value();
  fill(m_draft.value_or(usecases::FamilyDraft{}));
}

/// An empty draft is a form with a line for a child and one for an adult.
void NewFamilyPage::fill(const usecases::FamilyDraft& draft) {
  for (auto* row : std::exchange(m_rows, {})) {
    row->hide();
    row->deleteLater();
  }
  m_name->setText(qs(draft.name));
  for (const auto& member : draft.members) add(member.kind)->fill(member);
  if (draft.members.empty()) {
    add(MemberKind::child);
    add(MemberKind::adult);
  }
  m_typing->forget();
  tellDraft();
}

usecases::FamilyDraft NewFamilyPage::written() const {
  usecases::FamilyDraft draft;
  draft.name = utf8(m_name->text());
  for (const auto* row : m_rows) draft.members.push_back(row->written());
  if (m_draft) draft.begunOn = m_draft->begunOn;
  return draft;
}

/// The use case returns only when it is on the disk.
void NewFamilyPage::keep() {
  const auto draft = written();
  if (!succeeded(usecases::keepFamilyDraft(vault(), draft), Doing::saving)) return;
  messages().dismiss();
  if (usecases::saysNothing(draft)) m_draft.reset();
  tellDraft();
  Q_EMIT services().session.saved();
}

void NewFamilyPage::beginAfresh() {
  m_typing->flush();
  const auto before = written();
  if (!succeeded(usecases::dropFamilyDraft(vault()), Doing::saving)) return;
  m_draft.reset();
  fill({});
  Q_EMIT services().session.saved();
  takeFocus();
  messages().offer(tr("The draft is gone. You begin afresh."), tr("Undo"),
                   [this, before] { bringBack(before); });
}

void NewFamilyPage::bringBack(const usecases::FamilyDraft& draft) {
  if (!succeeded(usecases::keepFamilyDraft(vault(), draft), Doing::saving)) return;
  m_draft = draft;
  fill(draft);
  Q_EMIT services().session.saved();
  takeFocus();
}

void NewFamilyPage::tellDraft() {
  m_draftLine->setVisible(m_draft.has_value());
  if (!m_draft) return;
  const base::Date begun = m_draft->begunOn.value_or(today());
  m_draftLine->tell(begun == today()
                        ? tr("Your own draft from today. Nobody else sees it.")
                        : tr("Your own draft from %1. Nobody else sees it.").arg(longDate(begun)));
}

MemberRow* NewFamilyPage::add(MemberKind kind) {
  auto* row = new MemberRow(kind, 1);
  (kind == MemberKind::child ? m_children : m_adults)->addWidget(row);
  m_rows.push_back(row);
  connect(row, &MemberRow::removed, this, [this, row] { remove(row); });
  connect(row, &MemberRow::chosen, m_typing, &TypingPause::handOnNow);
  m_typing->watch(row->nameEdit());
  if (row->dateEdit()) m_typing->watch(row->dateEdit());
  renumber();
  arrange();
  return row;
}

void NewFamilyPage::arrange() {
  constexpr int kOneLine = 115;  // average characters
  for (auto* row : m_rows) row->setWide(width() >= fontMetrics().averageCharWidth() * kOneLine);
}

void NewFamilyPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  arrange();
}

void NewFamilyPage::remove(MemberRow* row) {
  std::erase(m_rows, row);
  row->hide();
  row->deleteLater();
  renumber();
  m_name->setFocus();
  m_typing->handOnNow();
}

void NewFamilyPage::renumber() {
  int children = 0;
  int adults = 0;
  for (auto* row : m_rows) {
    row->setNumber(row->kind() == MemberKind::child ? ++children : ++adults);
  }
}

void NewFamilyPage::save() {
  m_typing->flush();
  messages().dismiss();
  usecases::NewFamily family;
  family.name = utf8(m_name->text().trimmed());
  if (family.name.empty()) {
    messages().tell(tr("Give the family a name or an alias, so that you can find it again."));
    m_name->setFocus();
    return;
  }
  for (auto* row : m_rows) {
    if (const QString fault = row->fault(); !fault.isEmpty()) {
      messages().tell(fault);
      row->focusFault();
      return;
    }
    family.members.push_back(row->member());
  }
  family.wasDraft = true;
  const auto made = usecases::createFamily(vault(), family);
  if (!succeeded(made, Doing::saving)) return;
  Q_EMIT services().session.saved();
  services().navigator.showFamily(made.value());
}

}  // namespace tidlig::app
