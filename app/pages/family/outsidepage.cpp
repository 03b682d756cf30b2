#include "pages/family/outsidepage.h"

#include "text/text.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

constexpr int kReasonLines = 3;

}  // namespace

OutsidePage::OutsidePage(Services& services, std::optional<usecases::FamilyKey> family)
    : Page(services, QStringLiteral("outsidePage")), m_family(family) {
  auto* cards = beginCards(QStringLiteral("outsideScroll"));
  m_searchCard = buildSearch();
  m_reasonCard = buildReason();
  cards->addWidget(m_searchCard);
  cards->addWidget(m_reasonCard);
  cards->addStretch();
  m_searchCard->setVisible(!m_family);
  m_reasonCard->setVisible(m_family.has_value());
}

QString OutsidePage::title() const {
  return tr("A family outside your own");
}

std::function<void()> OutsidePage::back() {
  return [this] { services().navigator.showFamilies(); };
}

void OutsidePage::takeFocus() {
  m_family ? m_reason->setFocus() : m_name->setFocus();
}

QFrame* OutsidePage::buildSearch() {
  auto* card = makeColumnCard(QStringLiteral("outsideSearchCard"));
  auto* words = makeText(QStringLiteral("outsideWordsLabel"), TextRole::body, card);
  m_name = new QLineEdit(card);
  m_name->setObjectName(QStringLiteral("outsideNameEdit"));
  auto* find = makeButton(QStringLiteral("outsideFindButton"), ButtonRole::primary, card);
  m_none = makeText(QStringLiteral("outsideNoneLabel"), TextRole::body, card);
  m_list = new QVBoxLayout;
  m_list->setSpacing(space().near);
  auto* line = new QHBoxLayout;
  line->setSpacing(space().near);
  line->addWidget(m_name, 1);
  line->addWidget(find);
  layoutOf(card)->addWidget(words);
  layoutOf(card)->addLayout(line);
  layoutOf(card)->addWidget(m_none);
  layoutOf(card)->addLayout(m_list);
  connect(find, &QPushButton::clicked, this, &OutsidePage::search);
  connect(m_name, &QLineEdit::returnPressed, this, &OutsidePage::search);
  phrase([=, this] {
    words->setText(tr(
        "Write the family's or the child's whole name, or the family's number. A part of a name "
        "finds nothing, and only the number and the unit are shown. That you searched is written "
        "in the log."));
    m_name->setAccessibleName(tr("Whole name or number"));
    m_name->setPlaceholderText(tr("Whole name or number"));
    find->setText(tr("Find"));
    m_none->setText(tr("No family outside your own has this name or number. Check the spelling."));
    tellFound();
  });
  return card;
}

QFrame* OutsidePage::buildReason() {
  auto* card = makeColumnCard(QStringLiteral("outsideReasonCard"));
  auto* words = makeText(QStringLiteral("outsideReasonWordsLabel"), TextRole::body, card);
  auto* label = makeText(QStringLiteral("outsideReasonLabel"), TextRole::strong, card);
  m_reason = new QPlainTextEdit(card);
  m_reason->setObjectName(QStringLiteral("outsideReasonEdit"));
  m_reason->setTabChangesFocus(true);
  m_reason->setFixedHeight(fontMetrics().lineSpacing() * (kReasonLines + 1));
  label->setBuddy(m_reason);
  auto* open = makeButton(QStringLiteral("openWithReasonButton"), ButtonRole::primary, card);
  auto* emergency = makeText(QStringLiteral("emergencyWordsLabel"), TextRole::body, card);
  auto* atOnce = makeButton(QStringLiteral("openInEmergencyButton"), ButtonRole::ordinary, card);
  for (QWidget* part : {static_cast<QWidget*>(words), static_cast<QWidget*>(label),
                        static_cast<QWidget*>(m_reason)}) {
    layoutOf(card)->addWidget(part);
  }
  layoutOf(card)->addWidget(open, 0, Qt::AlignLeft);
  layoutOf(card)->addWidget(emergency);
  layoutOf(card)->addWidget(atOnce, 0, Qt::AlignLeft);
  connect(open, &QPushButton::clicked, this, &OutsidePage::openWithReason);
  connect(atOnce, &QPushButton::clicked, this, &OutsidePage::openInEmergency);
  phrase([=, this] {
    words->setText(
        tr("This family belongs to another unit, or somebody else coordinates for it. You may open "
           "it where your work needs it. Your leader sees that you did, and why."));
    label->setText(tr("Why do you need it?"));
    m_reason->setAccessibleName(tr("Why do you need it?"));
    open->setText(tr("Open for twelve hours"));
    emergency->setText(
        tr("Is it urgent for a child? Open at once, and write why afterwards. Today reminds you. "
           "The family is open for an hour."));
    atOnce->setText(tr("Open in an emergency"));
  });
  return card;
}

void OutsidePage::search() {
  messages().dismiss();
  auto found = usecases::findOutside(vault(), utf8(m_name->text().trimmed()));
  if (!succeeded(found, Doing::reading)) return;
  m_found = std::move(found).value();
  m_searched = true;
  tellFound();
}

void OutsidePage::tellFound() {
  clearLayout(m_list);
  m_none->setVisible(m_searched && m_found.empty());
  for (const auto& one : m_found) {
    auto* button = makeButton(QStringLiteral("outsideFoundButton"), ButtonRole::link);
    button->setText(one.unit.empty() ? qs(one.code)
                                     : tr("%1 · %2").arg(qs(one.code), qs(one.unit)));
    connect(button, &QPushButton::clicked, this, [this, key = one.family] { choose(key); });
    m_list->addWidget(button, 0, Qt::AlignLeft);
  }
}

void OutsidePage::choose(usecases::FamilyKey family) {
  m_family = family;
  m_searchCard->hide();
  m_reasonCard->show();
  takeFocus();
}

void OutsidePage::openWithReason() {
  const auto opened =
      usecases::openWithReason(vault(), *m_family, utf8(m_reason->toPlainText().trimmed()));
  if (!opened.ok() && opened.error().kind == base::ErrorKind::invalid) {
    m_reason->setFocus();
    return messages().tell(
        tr("Write at least ten characters, so that your leader understands why."));
  }
  if (succeeded(opened, Doing::saving)) services().navigator.showFamily(*m_family);
}

void OutsidePage::openInEmergency() {
  const auto opened = usecases::openInEmergency(vault(), *m_family);
  if (succeeded(opened, Doing::saving)) services().navigator.showFamily(*m_family);
}

}  // namespace tidlig::app
