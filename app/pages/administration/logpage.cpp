#include "pages/administration/logpage.h"

#include "models/logmodel.h"
#include "print/paper.h"
#include "text/csv.h"
#include "text/logtext.h"
#include "text/text.h"
#include "widgets/datefield.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"
#include "widgets/outsidenotice.h"
#include "widgets/parts.h"
#include "widgets/workstrip.h"

#include <QComboBox>
#include <QDateTime>
#include <QHeaderView>
#include <QLineEdit>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

constexpr std::int64_t kPiece = 5000;
/// Of a mark's field: it holds its placeholder.
constexpr int kMarkCharacters = 38;

std::int64_t beginningOf(base::Date day) {
  return QDateTime(QDate(day.year(), day.month(), day.day()), QTime(0, 0)).toMSecsSinceEpoch();
}

base::Result<std::vector<usecases::LogLine>> everyLine(usecases::OpenVault& vault,
                                                       const usecases::LogFilter& filter,
                                                       const base::Progress& progress) {
  std::vector<usecases::LogLine> lines;
  TIDLIG_ASSIGN(usecases::LogPage page, usecases::listLog(vault, filter, std::nullopt, kPiece));
  const std::int64_t total = page.total;
  while (!page.lines.empty()) {
    lines.insert(lines.end(), page.lines.begin(), page.lines.end());
    TIDLIG_TRY(base::tell(progress, static_cast<std::int64_t>(lines.size()), total));
    TIDLIG_ASSIGN(page, usecases::listLog(vault, filter, lines.back().n, kPiece));
  }
  return lines;
}

QByteArray tableOf(const std::vector<usecases::LogLine>& lines) {
  CsvWriter csv;
  QStringList fields;
  for (int column = 0; column < LogModel::kColumns; ++column) {
    fields << LogModel::columnName(column);
  }
  csv.row(fields);
  for (const usecases::LogLine& line : lines) {
    fields.clear();
    for (int column = 0; column < LogModel::kColumns; ++column) {
      fields << LogModel::text(line, column);
    }
    csv.row(fields);
  }
  return csv.bytes();
}

}  // namespace

LogPage::LogPage(Services& services) : Page(services, QStringLiteral("logPage")) {
  m_model = new LogModel(this);
  buildTable();
  m_filters = buildFilter();
  m_count = makeQuiet(QStringLiteral("logCountLabel"), this);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().apart, space().broad, space().broad);
  layout->setSpacing(space().ordinary);
  layout->addWidget(&messages());
  layout->addWidget(buildVerification());
  layout->addWidget(m_filters);
  layout->addWidget(m_count);
  layout->addWidget(m_table, 1);
  fillPeople();
  phrase([this] { retell(); });
  read();
}

QString LogPage::title() const {
  return tr("Log");
}

std::function<void()> LogPage::back() {
  return [this] { services().navigator.showAdministration(); };
}

void LogPage::takeFocus() {
  m_verify->setFocus();
}

void LogPage::buildTable() {
  m_table = new QTableView(this);
  m_table->setObjectName(QStringLiteral("logTable"));
  m_table->setModel(m_model);
  makeRows(m_table);
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_table->horizontalHeader()->setSectionResizeMode(LogModel::whatColumn, QHeaderView::Stretch);
}

QWidget* LogPage::buildFilter() {
  auto* filters = new QWidget(this);
  auto* flow = new FlowLayout(filters);
  flow->setContentsMargins(0, 0, 0, 0);
  flow->setSpacing(space().ordinary);
  m_person = new QComboBox(filters);
  m_person->setObjectName(QStringLiteral("logPersonCombo"));
  m_kind = new QComboBox(filters);
  m_kind->setObjectName(QStringLiteral("logKindCombo"));
  m_family = new QLineEdit(filters);
  m_family->setObjectName(QStringLiteral("logFamilyEdit"));
  m_since = new DateField(QStringLiteral("logSinceEdit"), filters);
  m_until = new DateField(QStringLiteral("logUntilEdit"), filters);
  for (QWidget* part : {static_cast<QWidget*>(m_person), static_cast<QWidget*>(m_kind),
                        static_cast<QWidget*>(m_family), static_cast<QWidget*>(m_since),
                        static_cast<QWidget*>(m_until)}) {
    flow->addWidget(part);
  }
  for (QComboBox* combo : {m_person, m_kind}) {
    connect(combo, &QComboBox::currentIndexChanged, this, &LogPage::read);
  }
  for (QLineEdit* edit :
       {m_family, static_cast<QLineEdit*>(m_since), static_cast<QLineEdit*>(m_until)}) {
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
      if (edit->isModified()) read();
      edit->setModified(false);
    });
  }
  return filters;
}

QFrame* LogPage::buildVerification() {
  auto* card = makeCard(QStringLiteral("logVerifyCard"));
  m_words = makeText(QStringLiteral("logWordsLabel"), TextRole::body, card);
  m_verify = makeButton(QStringLiteral("verifyLogButton"), ButtonRole::primary, card);
  m_save = makeButton(QStringLiteral("saveLogButton"), ButtonRole::ordinary, card);
  m_mark = new QLineEdit(card);
  m_mark->setObjectName(QStringLiteral("logMarkEdit"));
  m_mark->setMinimumWidth(fontMetrics().averageCharWidth() * kMarkCharacters);
  connect(m_mark, &QLineEdit::returnPressed, this, &LogPage::verify);
  m_notice = new OutsideNotice(card);
  m_work = new WorkStrip(card);
  m_result = makeText(QStringLiteral("logResultLabel"), TextRole::strong, card);
  m_result->hide();
  auto* buttons = new FlowLayout;
  buttons->setSpacing(space().ordinary);
  buttons->addWidget(m_verify);
  buttons->addWidget(m_mark);
  buttons->addWidget(m_save);
  layoutOf(card)->addWidget(m_words);
  layoutOf(card)->addLayout(buttons);
  layoutOf(card)->addWidget(m_notice);
  layoutOf(card)->addWidget(m_work);
  layoutOf(card)->addWidget(m_result);
  connect(m_verify, &QPushButton::clicked, this, &LogPage::verify);
  connect(m_save, &QPushButton::clicked, this, [this] {
    messages().dismiss();
    m_notice->ask(m_save);
  });
  connect(m_notice, &OutsideNotice::accepted, this, &LogPage::saveFile);
  connect(m_work, &WorkStrip::stopWanted, this,
          [this] { this->services().session.stopWorkingAlone(); });
  phrase([this] {
    m_words->setText(
        tr("Whatever is read or changed leaves an entry here, without names of families. Nobody "
           "can change or remove an entry without it being found."));
    m_verify->setText(tr("Verify the log"));
    m_save->setText(tr("Save as a table …"));
    m_mark->setPlaceholderText(tr("Mark from a paper, if you have one"));
    m_mark->setAccessibleName(tr("Mark from the foot of a printed paper"));
    m_mark->setToolTip(
        tr("It stands after “Log” in the foot of what was printed: 1234-9F3A-77C0-12AB-0D4E"));
    m_notice->setWhat(tr("The table"));
    if (m_verdict) m_result->setText(logVerdictText(*m_verdict));
  });
  return card;
}

void LogPage::fillPeople() {
  auto people = usecases::logPeople(vault());
  if (succeeded(people, Doing::reading)) m_people = std::move(people).value();
}

void LogPage::retell() {
  const QSignalBlocker person(m_person);
  const QSignalBlocker kind(m_kind);
  const int chosenPerson = std::max(m_person->currentIndex(), 0);
  const int chosenKind = std::max(m_kind->currentIndex(), 0);
  m_person->clear();
  m_person->addItem(tr("Everybody"));
  for (const auto& one : m_people) m_person->addItem(logPersonName(one.name, one.id));
  m_person->setCurrentIndex(chosenPerson);
  m_person->setAccessibleName(tr("Whose entries"));
  m_kind->clear();
  m_kind->addItem(tr("Everything"));
  for (const auto group : usecases::kLogGroups) m_kind->addItem(logGroupName(group));
  m_kind->setCurrentIndex(chosenKind);
  m_kind->setAccessibleName(tr("Entries about what"));
  m_family->setPlaceholderText(tr("Family, F-0001"));
  m_family->setAccessibleName(tr("The family’s code"));
  m_since->setHint(tr("From day"));
  m_since->setAccessibleName(tr("From this day on"));
  m_until->setHint(tr("To day"));
  m_until->setAccessibleName(tr("Up to and with this day"));
  m_table->setAccessibleName(tr("The log, newest first"));
  m_count->setText(tr("%n entries, newest first", nullptr, static_cast<int>(m_model->total())));
  m_model->retell();
}

usecases::LogFilter LogPage::filter() const {
  usecases::LogFilter filter;
  const int person = m_person->currentIndex();
  if (person > 0) filter.user = m_people[static_cast<std::size_t>(person - 1)].id;
  const int kind = m_kind->currentIndex();
  if (kind > 0) filter.group = usecases::kLogGroups[static_cast<std::size_t>(kind - 1)];
  const QString family = m_family->text().trimmed();
  if (!family.isEmpty()) filter.family = utf8(family);
  if (const auto day = m_since->date()) filter.sinceMilliseconds = beginningOf(*day);
  if (const auto day = m_until->date()) filter.untilMilliseconds = beginningOf(day->plusDays(1));
  return filter;
}

void LogPage::read() {
  if (m_since->isWrong() || m_until->isWrong()) {
    return messages().tell(tr("One of the days does not exist. Write it as 23.11.2026."));
  }
  messages().dismiss();
  const auto source = [this, wanted = filter()](
                          std::optional<std::int64_t> before) -> base::Result<usecases::LogPage> {
    // Long work has the vault for itself; the table asks again later.
    if (services().session.isWorkingAlone()) {
      return base::Error{base::ErrorKind::busy, "the vault is being worked on"};
    }
    return usecases::listLog(vault(), wanted, before);
  };
  if (!succeeded(m_model->read(source), Doing::reading)) return;
  for (const int column : {LogModel::whenColumn, LogModel::whoColumn, LogModel::familyColumn,
                           LogModel::recordColumn, LogModel::numberColumn}) {
    m_table->resizeColumnToContents(column);
  }
  m_count->setText(tr("%n entries, newest first", nullptr, static_cast<int>(m_model->total())));
}

void LogPage::setBusy(bool busy) {
  m_filters->setEnabled(!busy);
  m_verify->setEnabled(!busy);
  m_mark->setEnabled(!busy);
  m_save->setEnabled(!busy);
  if (!busy) m_work->end();
}

/// What was typed of a mark; nothing where that cannot be one, which is said.
std::optional<std::optional<usecases::LogMark>> LogPage::typedMark() {
  std::optional<usecases::LogMark> none;
  if (m_mark->text().trimmed().isEmpty()) return none;
  const auto mark = usecases::LogMark::read(utf8(m_mark->text()));
  if (mark) return *mark;
  m_mark->setFocus();
  messages().tell(
      tr("This is not a mark from a paper. It looks like 1234-9F3A-77C0-12AB-0D4E; look once more "
         "in the paper's foot, after “Log”."));
  return std::nullopt;
}

void LogPage::verify() {
  messages().dismiss();
  const auto paper = typedMark();
  if (!paper) return;
  m_result->hide();
  setBusy(true);
  m_work->begin([] { return tr("The log is being verified …"); });
  services().session.workAlone(
      [paper](usecases::OpenVault& vault, const base::Progress& progress) {
        return usecases::verifyLog(vault, progress, *paper);
      },
      [this, here = QPointer<LogPage>(this)](std::int64_t done, std::int64_t total) {
        if (here) m_work->tell(done, total);
      },
      [this, here = QPointer<LogPage>(this)](base::Result<usecases::LogVerdict> verdict) {
        if (here) verified(std::move(verdict));
      });
}

void LogPage::verified(base::Result<usecases::LogVerdict> verdict) {
  setBusy(false);
  m_verify->setFocus();
  if (!verdict.ok() && verdict.error().kind == base::ErrorKind::cancelled) {
    return messages().tell(tr("The verification was stopped before its end. It tells nothing."));
  }
  if (!succeeded(verdict, Doing::reading)) return;
  m_verdict = *verdict;
  m_result->setText(logVerdictText(*m_verdict));
  m_result->show();
}

/// Read in a thread of its own, and noted in the log before anything leaves.
void LogPage::saveFile() {
  setBusy(true);
  m_work->begin([] { return tr("The log is being read …"); });
  services().session.workAlone(
      [wanted = filter()](usecases::OpenVault& vault, const base::Progress& progress) {
        return everyLine(vault, wanted, progress);
      },
      [this, here = QPointer<LogPage>(this)](std::int64_t done, std::int64_t total) {
        if (here) m_work->tell(done, total);
      },
      [this, here = QPointer<LogPage>(this)](const base::Result<Lines>& lines) {
        if (here) write(lines);
      });
}

void LogPage::write(const base::Result<Lines>& lines) {
  setBusy(false);
  m_save->setFocus();
  if (!lines.ok() && lines.error().kind == base::ErrorKind::cancelled) return;
  if (!succeeded(lines, Doing::exporting)) return;
  saveOut(
      tr("Save the log"), tr("log.csv", "file name"), [&] { return tableOf(*lines); },
      tr("The table has been saved. It lies outside the vault: delete it when it is no longer "
         "needed."));
}

/// A low window has no room for words beside the table.
void LogPage::resizeEvent(QResizeEvent* event) {
  constexpr int kLines = 24;
  m_words->setVisible(event->size().height() >= fontMetrics().lineSpacing() * kLines);
  Page::resizeEvent(event);
}

}  // namespace tidlig::app
