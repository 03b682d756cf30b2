#include "pages/family/timepanel.h"

#include "text/dates.h"
#include "text/historytext.h"
#include "text/text.h"
#include "widgets/accessiblebutton.h"
#include "widgets/parts.h"
#include "widgets/timeline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {
namespace {

using usecases::EventKind;

constexpr int kMostRows = 14;

TimelinePoint pointOf(const usecases::HistoryEvent& event, const usecases::FamilyView& family) {
  TimelinePoint point{
      event.date, TimelineLane::other,         event.group, eventBadge(event), false,
      false,      eventSentence(event, family)};
  if (event.kind == EventKind::decision) point.lane = TimelineLane::position;
  if (event.kind == EventKind::screening) {
    point.lane = TimelineLane::checklist;
    point.open = event.screening->status == domain::ScreeningStatus::draft;
    point.faded = event.screening->status == domain::ScreeningStatus::superseded;
  }
  if (event.kind == EventKind::expectedBirth || event.kind == EventKind::stepPlanned) {
    point.open = true;
  }
  return point;
}

}  // namespace

TimePanel::TimePanel(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("timeCard"));
  setProperty("role", QStringLiteral("card"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().broad, space().wide, space().broad, space().wide);
  layout->setSpacing(space().ordinary);
  m_title = makeText(QStringLiteral("timeTitleLabel"), TextRole::heading, this);
  layout->addWidget(m_title);
  buildTools();
  m_line = new Timeline(this);
  m_words = makeText(QStringLiteral("eventWordsLabel"), TextRole::small, this);
  m_words->setMinimumHeight(fontMetrics().height() * 3);
  m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_empty = makeQuiet(QStringLiteral("noTimeLabel"), this);
  layout->addWidget(m_line);
  buildTable();
  m_read = makeButton(QStringLiteral("readEventButton"), ButtonRole::ordinary, this);
  auto* below = new QHBoxLayout;
  below->setSpacing(space().apart);
  below->addWidget(m_words, 1);
  below->addWidget(m_read, 0, Qt::AlignTop | Qt::AlignRight);
  layout->addLayout(below);
  layout->addWidget(m_empty);
  connect(m_read, &QPushButton::clicked, this, [this] {
    if (m_reached) open(*m_reached);
  });
  connect(m_line, &Timeline::eventReached, this, &TimePanel::reach);
  connect(m_line, &Timeline::eventWanted, this, &TimePanel::open);
  connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
    if (row >= 0) reach(static_cast<std::size_t>(row));
  });
  connect(m_table, &QTableWidget::cellActivated, this,
          [this](int row) { open(static_cast<std::size_t>(row)); });
  connect(m_line, &Timeline::eventEntered, this, [this](const QString& words) {
    m_words->setText(words.isEmpty()
                         ? tr("The arrow keys lead from event to event; Enter reads a judgement.")
                         : words);
  });
  retranslate();
}

void TimePanel::buildTools() {
  m_asTable = makeButton(QStringLiteral("timeTableButton"), ButtonRole::tab, this);
  speakAs(Spoken::toggle, m_asTable);
  m_farther = makeIconButton(QStringLiteral("fartherButton"), this);
  m_closer = makeIconButton(QStringLiteral("closerButton"), this);
  m_whole = makeButton(QStringLiteral("wholeTimeButton"), ButtonRole::ordinary, this);
  auto* row = new QHBoxLayout;
  row->setSpacing(space().near);
  row->addWidget(m_asTable);
  row->addWidget(m_farther);
  row->addWidget(m_closer);
  row->addWidget(m_whole);
  row->addStretch();
  static_cast<QVBoxLayout*>(layout())->addLayout(row);
  connect(m_asTable, &QPushButton::toggled, this, &TimePanel::arrange);
  connect(m_farther, &QToolButton::clicked, this, [this] { m_line->zoomOut(); });
  connect(m_closer, &QToolButton::clicked, this, [this] { m_line->zoomIn(); });
  connect(m_whole, &QPushButton::clicked, this, [this] { m_line->showAll(); });
}

void TimePanel::buildTable() {
  m_table = new QTableWidget(0, 3, this);
  m_table->setObjectName(QStringLiteral("timeTable"));
  makeRows(m_table);
  m_table->setWordWrap(true);
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
  m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  layout()->addWidget(m_table);
  connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this, &TimePanel::fitTable);
}

void TimePanel::show(const std::vector<usecases::HistoryEvent>& events,
                     const usecases::FamilyView& family, base::Date today) {
  m_events = events;
  m_reached.reset();
  m_sentences.clear();
  for (const auto& event : events) m_sentences << eventSentence(event, family);
  std::vector<TimelinePoint> points;
  points.reserve(events.size());
  for (const auto& event : events) points.push_back(pointOf(event, family));
  m_line->setPoints(std::move(points), today);
  fillTable(events, family);
  m_any = !events.empty();
  arrange();
  tellReached();
}

void TimePanel::reach(std::size_t event) {
  m_reached.reset();
  if (event < m_events.size() && m_events[event].assessment) m_reached = event;
  tellReached();
}

void TimePanel::open(std::size_t event) {
  if (event >= m_events.size() || !m_events[event].assessment) return;
  Q_EMIT decisionWanted(static_cast<qlonglong>(*m_events[event].assessment));
}

void TimePanel::tellReached() {
  m_read->setText(tr("Read the judgement"));
  m_read->setEnabled(m_reached.has_value());
  const QString about = m_reached ? m_sentences[static_cast<int>(*m_reached)] : QString();
  m_read->setAccessibleName(m_reached ? tr("Read the judgement: %1").arg(about) : m_read->text());
}

void TimePanel::fillTable(const std::vector<usecases::HistoryEvent>& events,
                          const usecases::FamilyView& family) {
  m_table->setRowCount(static_cast<int>(events.size()));
  for (std::size_t i = 0; i < events.size(); ++i) {
    const QString texts[] = {shortDate(events[i].date), eventText(events[i], family),
                             qs(events[i].by)};
    for (int column = 0; column < 3; ++column) {
      m_table->setItem(static_cast<int>(i), column, new QTableWidgetItem(texts[column]));
    }
  }
  if (!events.empty()) m_table->setCurrentCell(0, 0);
  m_table->resizeRowsToContents();
  fitTable();
}

/// All rows in sight, up to kMostRows of them; more are scrolled to.
void TimePanel::fitTable() {
  constexpr int kBorder = 3;  // of the style
  int height = m_table->horizontalHeader()->sizeHint().height() + 2 * kBorder;
  for (int row = 0; row < std::min(m_table->rowCount(), kMostRows); ++row) {
    height += m_table->rowHeight(row);
  }
  m_table->setFixedHeight(height);
}

void TimePanel::toggleTable() {
  m_asTable->click();
  if (m_table->isVisible()) m_table->setFocus();
}

void TimePanel::arrange() {
  const bool table = m_asTable->isChecked();
  m_empty->setVisible(!m_any);
  m_asTable->setVisible(m_any);
  m_read->setVisible(m_any);
  m_table->setVisible(m_any && table);
  for (QWidget* part : {static_cast<QWidget*>(m_line), static_cast<QWidget*>(m_words),
                        static_cast<QWidget*>(m_farther), static_cast<QWidget*>(m_closer),
                        static_cast<QWidget*>(m_whole)}) {
    part->setVisible(m_any && !table);
  }
}

void TimePanel::retranslate() {
  m_title->setText(tr("Time"));
  m_empty->setText(tr("Nothing has been recorded yet."));
  m_asTable->setText(tr("As a table"));
  nameIconButton(m_farther, QStringLiteral("less"), tr("Look from farther away"));
  nameIconButton(m_closer, QStringLiteral("add"), tr("Look closer"));
  m_whole->setText(tr("The whole time"));
  m_words->setText(tr("The arrow keys lead from event to event; Enter reads a judgement."));
  m_table->setAccessibleName(tr("The time as a table"));
  tellReached();
  m_table->setHorizontalHeaderLabels({tr("Day"), tr("What happened"), tr("Recorded by")});
}

void TimePanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
    retranslate();
  }
  QFrame::changeEvent(event);
}

}  // namespace tidlig::app
