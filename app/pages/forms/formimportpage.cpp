#include "pages/forms/formimportpage.h"

#include "text/formtext.h"
#include "widgets/flowlayout.h"
#include "widgets/foldout.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QCheckBox>
#include <QFrame>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QVersionNumber>

#include <algorithm>

namespace tidlig::app {
namespace {

using forms::FormSupport;
using forms::Severity;

constexpr int kWidest = 860;

/// Of those with the same address, the highest version.
std::optional<usecases::KnownForm> findEarlier(usecases::OpenVault& vault,
                                               const forms::Questionnaire& form) {
  const auto known = usecases::listForms(vault);
  if (!known.ok() || form.url.empty()) return std::nullopt;
  const auto number = [](const usecases::KnownForm& one) {
    return QVersionNumber::fromString(QString::fromStdString(one.form->version));
  };
  std::optional<usecases::KnownForm> best;
  for (const auto& one : *known) {
    if (one.form->url != form.url || one.id == form.sha256) continue;
    if (!best || number(*best) < number(one)) best = one;
  }
  return best;
}

}  // namespace

FormImportPage::FormImportPage(Services& services, std::string bytes)
    : Page(services, QStringLiteral("formImportPage")),
      m_bytes(std::move(bytes)),
      m_peek(m_bytes),
      m_trial(usecases::tryForm(vault(), m_bytes)),
      m_scroll(makeScroll(QStringLiteral("formImportScroll"), this)) {
  if (canComeIn()) {
    m_earlier = findEarlier(vault(), *m_trial.read.form);
    m_sheet = forms::proposedScoreSheet(*m_trial.read.form);
  }
  auto* column = layoutOf(m_scroll);
  column->setSpacing(space().apart);
  buildForm(column);
  if (!m_trial.known && !m_trial.read.findings.empty()) buildFindings(column);
  if (m_sheet) buildTotal(column);
  buildEnd(column);
  column->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().broad, space().broad, space().wide);
  layout->setSpacing(space().apart);
  layout->addWidget(&messages());
  layout->addWidget(m_scroll, 1);
  phrase([this] {
    m_scroll->setAccessibleName(tr("About the form"));
    follow();
  });
}

QString FormImportPage::title() const {
  return tr("Bring in a form");
}

std::function<void()> FormImportPage::back() {
  return [this] { services().navigator.showForms(); };
}

/// Who has to read first stands at the top; else at what is pressed.
void FormImportPage::takeFocus() {
  if (canComeIn() && m_bringIn->isEnabled()) {
    m_bringIn->setFocus();
  } else if (m_trial.known) {
    m_leave->setFocus();
  } else {
    m_scroll->setFocus();
  }
}

void FormImportPage::buildForm(QVBoxLayout* column) {
  auto* card = makeCard(QStringLiteral("formCard"));
  card->setMaximumWidth(kWidest);
  auto* name = makeText(QStringLiteral("formNameLabel"), TextRole::title, card);
  auto* origin = makeQuiet(QStringLiteral("formOriginLabel"), card);
  auto* result = makeText(QStringLiteral("formResultLabel"), TextRole::heading, card);
  auto* words = makeText(QStringLiteral("formResultWordsLabel"), TextRole::body, card);
  auto* counts = makeQuiet(QStringLiteral("formCountsLabel"), card);
  auto* earlier = makeText(QStringLiteral("formEarlierLabel"), TextRole::body, card);
  for (auto* label : {name, origin, result, words, counts, earlier}) {
    layoutOf(card)->addWidget(label);
  }
  layoutOf(card)->insertSpacing(2, space().ordinary);
  earlier->setVisible(m_earlier.has_value());
  column->addWidget(card);
  phrase([=, this] {
    name->setText(formName());
    origin->setText(originText());
    origin->setVisible(!origin->text().isEmpty());
    result->setText(resultText());
    words->setText(resultWords());
    counts->setText(countsText());
    counts->setVisible(!counts->text().isEmpty());
    earlier->setText(earlierText());
  });
}

void FormImportPage::buildFindings(QVBoxLayout* column) {
  auto* card = makeCard(QStringLiteral("formFindingsCard"));
  card->setMaximumWidth(kWidest);
  for (const auto severity : {Severity::error, Severity::warning, Severity::information}) {
    buildSeverity(layoutOf(card), severity);
  }
  column->addWidget(card);
  phrase([this] {
    const bool danish = Language::code() == QLatin1String("da");
    for (const Group& group : m_groups) {
      const auto& text = group.findings.front()->text;
      group.sentence->setText(QString::fromStdString(danish ? text.da : text.en));
      group.places->setText(placesText(group));
    }
  });
}

/// One sentence for each rule, with the places below it.
void FormImportPage::buildSeverity(QVBoxLayout* column, forms::Severity severity) {
  const std::size_t first = m_groups.size();
  for (const auto& finding : m_trial.read.findings) {
    if (finding.severity != severity) continue;
    auto group =
        std::find_if(m_groups.begin() + static_cast<std::ptrdiff_t>(first), m_groups.end(),
                     [&](const Group& one) { return one.findings.front()->rule == finding.rule; });
    if (group == m_groups.end()) group = m_groups.insert(group, Group{});
    group->findings.push_back(&finding);
  }
  if (first == m_groups.size()) return;
  auto* heading = makeText(QStringLiteral("findingsHeadingLabel"), TextRole::heading);
  heading->setContentsMargins(0, first == 0 ? 0 : space().ordinary, 0, 0);
  column->addWidget(heading);
  phrase([=, this] { heading->setText(severityText(severity)); });
  for (std::size_t i = first; i < m_groups.size(); ++i) {
    Group& group = m_groups[i];
    group.sentence = makeText(QStringLiteral("finding%1Label").arg(i));
    group.places = makeQuiet(QStringLiteral("finding%1PlacesLabel").arg(i));
    group.places->setContentsMargins(space().apart, 0, 0, 0);
    column->addWidget(group.sentence);
    column->addWidget(group.places);
  }
}

void FormImportPage::buildTotal(QVBoxLayout* column) {
  auto* card = makeCard(QStringLiteral("formTotalCard"));
  card->setMaximumWidth(kWidest);
  auto* heading = makeText(QStringLiteral("totalHeadingLabel"), TextRole::heading, card);
  auto* question = makeText(QStringLiteral("totalQuestionLabel"), TextRole::body, card);
  auto* which = new Foldout(QStringLiteral("totalParts"), card);
  auto* parts = makeQuiet(QStringLiteral("totalPartsLabel"), card);
  which->content()->addWidget(parts);
  m_total = new QRadioButton(card);
  m_total->setObjectName(QStringLiteral("totalYesRadio"));
  m_noTotal = new QRadioButton(card);
  m_noTotal->setObjectName(QStringLiteral("totalNoRadio"));
  for (auto* part : std::initializer_list<QWidget*>{heading, question, which, m_total, m_noTotal}) {
    layoutOf(card)->addWidget(part);
  }
  column->addWidget(card);
  for (auto* answer : {m_total, m_noTotal}) {
    connect(answer, &QRadioButton::toggled, this, &FormImportPage::follow);
  }
  phrase([=, this] {
    heading->setText(tr("Shall the answers be added up?"));
    question->setText(totalText());
    which->setTitle(tr("Which questions"));
    parts->setText(partsText());
    m_total->setText(tr("Yes, show that total"));
    m_noTotal->setText(tr("No, show no total"));
    m_total->setAccessibleDescription(question->text());
    m_noTotal->setAccessibleDescription(question->text());
  });
}

void FormImportPage::buildEnd(QVBoxLayout* column) {
  auto* end = new QWidget;
  end->setMaximumWidth(kWidest);
  auto* inner = new QVBoxLayout(end);
  inner->setContentsMargins(0, 0, 0, 0);
  inner->setSpacing(space().ordinary);
  m_read = new QCheckBox(end);
  m_read->setObjectName(QStringLiteral("readFindingsCheck"));
  m_read->setVisible(canComeIn() && m_trial.read.support == FormSupport::flagged);
  m_missing = makeQuiet(QStringLiteral("formMissingLabel"), end);
  m_bringIn = makeButton(QStringLiteral("importFormButton"), ButtonRole::primary, end);
  m_bringIn->setVisible(canComeIn());
  m_leave = makeButton(QStringLiteral("leaveFormButton"), ButtonRole::ordinary, end);
  auto* buttons = new FlowLayout;
  buttons->setSpacing(space().ordinary);
  if (canComeIn()) buttons->addWidget(m_bringIn);
  buttons->addWidget(m_leave);
  inner->addWidget(m_read);
  inner->addWidget(m_missing);
  inner->addLayout(buttons);
  column->addWidget(end);
  connect(m_read, &QCheckBox::toggled, this, &FormImportPage::follow);
  connect(m_bringIn, &QPushButton::clicked, this, &FormImportPage::bringIn);
  connect(m_leave, &QPushButton::clicked, this, [this] { services().navigator.showForms(); });
  phrase([this] {
    m_read->setText(tr("I have read what will not be calculated"));
    m_bringIn->setText(tr("Bring the form in"));
    m_leave->setText(canComeIn() ? tr("Do not bring it in") : tr("Back to the checklists"));
  });
}

/// The button waits for what a person has to confirm, and says so.
void FormImportPage::follow() {
  const QString missing = missingText();
  m_missing->setText(missing);
  m_missing->setVisible(!missing.isEmpty());
  m_bringIn->setEnabled(missing.isEmpty());
  m_bringIn->setAccessibleDescription(missing);
}

void FormImportPage::bringIn() {
  const bool total = m_sheet && m_total->isChecked();
  const auto done = usecases::importForm(vault(), m_bytes, m_read->isChecked(),
                                         total ? forms::writeScoreSheet(*m_sheet) : std::string());
  if (!succeeded(done, Doing::saving)) return;
  Q_EMIT services().session.saved();
  services().navigator.showForms(done.value());
}

}  // namespace tidlig::app
