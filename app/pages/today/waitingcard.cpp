#include "pages/today/waitingcard.h"

#include "text/waiting.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

using usecases::WaitingKind;
using usecases::WaitingRow;

// In the order of the enumeration; unique object names for the controls of each list.
constexpr const char* kNames[] = {"draft", "followUp", "decision", "transition", "parents"};

QString nameFor(WaitingKind kind, const char* part) {
  return QString::fromLatin1(kNames[static_cast<int>(kind)]) + QString::fromLatin1(part);
}

}  // namespace

WaitingCard::WaitingCard(usecases::WaitingList list, base::Date today, QWidget* parent)
    : QFrame(parent), m_list(std::move(list)), m_today(today) {
  setObjectName(nameFor(m_list.kind, "Card"));
  setProperty("role", QStringLiteral("card"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().broad, space().apart, space().apart, space().apart);
  layout->setSpacing(space().close);
  auto* head = new QHBoxLayout;
  auto* title = makeText(nameFor(m_list.kind, "TitleLabel"), TextRole::heading, this);
  title->setText(waitingTitle(m_list.kind));
  auto* count = makeQuiet(nameFor(m_list.kind, "CountLabel"), this);
  count->setWordWrap(false);
  count->setText(QString::number(m_list.all));
  head->addWidget(title, 1);
  head->addWidget(count, 0, Qt::AlignTop);
  head->addSpacing(space().close);
  layout->addLayout(head);
  m_rows = new QVBoxLayout;
  m_rows->setSpacing(0);
  layout->addLayout(m_rows);
  fill();
}

void WaitingCard::fill() {
  clearLayout(m_rows);
  int shown = 0;
  for (const auto& row : m_list.rows) {
    if (!m_unfolded && shown == kFirst) break;
    addRow(row);
    ++shown;
  }
  addRest();
}

void WaitingCard::addRow(const WaitingRow& row) {
  const QString family = waitingName(row);
  const QString detail = waitingDetail(m_list.kind, row);
  const QString when = waitingWhen(m_list.kind, row.date, m_today);
  auto* open = makeButton(nameFor(m_list.kind, "Button"), ButtonRole::link, this);
  open->setText(family);
  open->setAccessibleName(tr("%1: %2, %3").arg(family, detail, when));
  connect(open, &QPushButton::clicked, this, [this, row] { Q_EMIT opened(row); });
  auto* day = makeText(nameFor(m_list.kind, "DateLabel"), TextRole::small, this);
  day->setWordWrap(false);
  day->setText(when);

  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  column->addWidget(open, 0, Qt::AlignLeft);
  // Of the other two the card's heading has said it already.
  const bool said =
      m_list.kind == WaitingKind::decision ? !row.begunOn : m_list.kind == WaitingKind::parents;
  if (!said) {
    auto* words = makeQuiet(nameFor(m_list.kind, "DetailLabel"), this);
    setTextRole(words, TextRole::small);
    words->setText(detail);
    words->setIndent(5);
    column->addWidget(words);
  }
  auto* line = new QHBoxLayout;
  line->setContentsMargins(0, space().hair, 0, space().near);
  line->setSpacing(space().apart);
  line->addLayout(column, 1);
  line->addWidget(day);
  const QString action = waitingAction(m_list.kind);
  if (!action.isEmpty()) {
    auto* mark = makeButton(nameFor(m_list.kind, "DoneButton"), ButtonRole::ordinary, this);
    mark->setText(action);
    mark->setIcon(makeIcon(QStringLiteral("check")));
    mark->setAccessibleName(tr("%1: %2, %3").arg(action, family, detail));
    connect(mark, &QPushButton::clicked, this, [this, row] { Q_EMIT done(row); });
    line->addWidget(mark);
  } else {
    line->addSpacing(space().close);
  }
  m_rows->addLayout(line);
}

/// "Show all" where the list is folded, and how many more there are than were read.
void WaitingCard::addRest() {
  const auto read = static_cast<int>(m_list.rows.size());
  if (!m_unfolded && read > kFirst) {
    auto* all = makeButton(nameFor(m_list.kind, "AllButton"), ButtonRole::link, this);
    all->setText(tr("%n more", nullptr, static_cast<int>(m_list.all) - kFirst));
    all->setAccessibleName(tr("%1: %2").arg(waitingTitle(m_list.kind), all->text()));
    all->setIcon(makeIcon(QStringLiteral("down")));
    connect(all, &QPushButton::clicked, this, [this] {
      m_unfolded = true;
      fill();
      const auto buttons = findChildren<QPushButton*>(nameFor(m_list.kind, "Button"));
      if (buttons.size() > kFirst) buttons[kFirst]->setFocus();
    });
    m_rows->addWidget(all, 0, Qt::AlignLeft);
    return;
  }
  if (m_list.all <= m_list.rows.size()) return;
  auto* rest = makeQuiet(nameFor(m_list.kind, "RestLabel"), this);
  rest->setText(
      tr("… and %n more, later than these.", nullptr, static_cast<int>(m_list.all) - read));
  m_rows->addWidget(rest);
}

}  // namespace tidlig::app
