#include "pages/exports/exportpage.h"

#include "print/paper.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/text.h"
#include "usecases/responseexport.h"
#include "usecases/screenings.h"
#include "widgets/messagebar.h"
#include "widgets/outsidenotice.h"
#include "widgets/parts.h"

#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

constexpr int kCprWidth = 200;

}  // namespace

ExportPage::ExportPage(Services& services, usecases::FamilyKey family)
    : Page(services, QStringLiteral("exportPage")), m_key(family) {
  auto* cards = beginCards(QStringLiteral("exportScroll"));
  cards->addWidget(buildBundle());
  cards->addWidget(buildGuide());
  cards->addStretch();
  auto view = usecases::openFamily(vault(), m_key);
  if (succeeded(view, Doing::reading)) m_family = std::move(view).value();
  if (m_family) {
    for (const auto& one : m_family->screenings) {
      const bool counts = one.status == domain::ScreeningStatus::final;
      if (counts && !one.checklistTitleDa.empty()) m_signed.push_back(one);
    }
  }
  phrase([this] { retell(); });
}

QFrame* ExportPage::buildBundle() {
  auto* card = makeColumnCard(QStringLiteral("bundleCard"));
  auto* heading = makeText(QStringLiteral("bundleTitleLabel"), TextRole::heading, card);
  m_bundleWords = makeText(QStringLiteral("bundleWordsLabel"), TextRole::body, card);
  m_bundleCount = makeQuiet(QStringLiteral("bundleCountLabel"), card);
  m_bundle = makeButton(QStringLiteral("bundleButton"), ButtonRole::ordinary, card);
  m_bundleNotice = new OutsideNotice(card);
  for (QWidget* part : {static_cast<QWidget*>(heading), static_cast<QWidget*>(m_bundleWords),
                        static_cast<QWidget*>(m_bundleCount)}) {
    layoutOf(card)->addWidget(part);
  }
  layoutOf(card)->addWidget(m_bundle, 0, Qt::AlignLeft);
  layoutOf(card)->addWidget(m_bundleNotice);
  connect(m_bundle, &QPushButton::clicked, this, [this] {
    messages().dismiss();
    m_bundleNotice->ask(m_bundle);
  });
  connect(m_bundleNotice, &OutsideNotice::accepted, this, &ExportPage::saveBundle);
  phrase([heading] { heading->setText(tr("To another system")); });
  return card;
}

QFrame* ExportPage::buildGuide() {
  auto* card = makeColumnCard(QStringLiteral("guideCard"));
  auto* heading = makeText(QStringLiteral("guideTitleLabel"), TextRole::heading, card);
  m_guideWords = makeText(QStringLiteral("guideWordsLabel"), TextRole::body, card);
  m_screenings = new QComboBox(card);
  m_screenings->setObjectName(QStringLiteral("screeningCombo"));
  m_cprLabel = makeText(QStringLiteral("cprLabel"), TextRole::strong, card);
  m_cpr = new QLineEdit(card);
  m_cpr->setObjectName(QStringLiteral("cprEdit"));
  m_cpr->setMaximumWidth(kCprWidth);
  m_guide = makeButton(QStringLiteral("guideButton"), ButtonRole::ordinary, card);
  m_guideNotice = new OutsideNotice(card);
  m_refused = makeText(QStringLiteral("refusedLabel"), TextRole::body, card);
  m_refused->hide();
  auto* inner = layoutOf(card);
  inner->addWidget(heading);
  inner->addWidget(m_guideWords);
  inner->addWidget(m_screenings);
  inner->addWidget(m_cprLabel);
  inner->addWidget(m_cpr);
  inner->addWidget(m_guide, 0, Qt::AlignLeft);
  inner->addWidget(m_guideNotice);
  inner->addWidget(m_refused);
  connect(m_guide, &QPushButton::clicked, this, &ExportPage::checkGuide);
  connect(m_cpr, &QLineEdit::returnPressed, this, &ExportPage::checkGuide);
  connect(m_guideNotice, &OutsideNotice::accepted, this, &ExportPage::saveGuide);
  phrase([heading] { heading->setText(tr("To the municipalities’ children guide")); });
  return card;
}

QString ExportPage::title() const {
  return tr("Export screenings");
}

std::function<void()> ExportPage::back() {
  return [this] { services().navigator.showFamily(m_key); };
}

void ExportPage::takeFocus() {
  m_bundle->setFocus();
}

void ExportPage::retell() {
  m_bundleWords->setText(
      tr("The signed screenings are put into one file that other systems can read (FHIR R4). It "
         "holds the answers, and neither names nor CPR numbers nor notes. Nothing is sent: you "
         "choose where the file goes."));
  m_bundleCount->setText(
      m_signed.empty() ? tr("There is no signed screening to export.")
                       : tr("%n signed screening(s)", nullptr, static_cast<int>(m_signed.size())));
  m_bundle->setText(tr("Make the file …"));
  m_bundle->setEnabled(!m_signed.empty());
  m_bundleNotice->setWhat(tr("The file"));
  m_guideWords->setText(
      tr("One signed screening as the children guide takes it. It takes forms without sections, "
         "with whole numbers, yes or no and short texts; what does not fit is told and nothing is "
         "shortened. The CPR number goes into the file and is kept nowhere else."));
  const int before = m_screenings->currentIndex();
  m_screenings->clear();
  for (const auto& one : m_signed) {
    m_screenings->addItem(QStringLiteral("%1 · %2 · %3")
                              .arg(in({one.checklistTitleDa, one.checklistTitleEn}),
                                   memberName(*m_family, one.subject), longDate(one.date)));
  }
  m_screenings->setCurrentIndex(std::max(before, m_signed.empty() ? -1 : 0));
  m_screenings->setAccessibleName(tr("Which screening"));
  m_cprLabel->setText(tr("CPR number of whom it is about"));
  m_cpr->setAccessibleName(m_cprLabel->text());
  m_guide->setText(tr("Make the file for the guide …"));
  for (QWidget* part : {static_cast<QWidget*>(m_screenings), static_cast<QWidget*>(m_cpr),
                        static_cast<QWidget*>(m_guide)}) {
    part->setEnabled(!m_signed.empty());
  }
  m_guideNotice->setWhat(tr("The file with the CPR number"));
}

std::optional<usecases::ScreeningKey> ExportPage::chosen() const {
  const int index = m_screenings->currentIndex();
  if (index < 0 || index >= static_cast<int>(m_signed.size())) return std::nullopt;
  return m_signed[static_cast<std::size_t>(index)].key;
}

bool ExportPage::saveAs(const QString& title, const QString& proposal, const std::string& json) {
  return saveOut(
      title, proposal, [&] { return QByteArray::fromStdString(json + '\n'); },
      tr("The file has been saved. It lies outside the vault: delete it when it is no longer "
         "needed."));
}

void ExportPage::saveBundle() {
  const auto exported = usecases::exportScreenings(vault(), m_key);
  if (!succeeded(exported, Doing::exporting)) return;
  saveAs(tr("Save the screenings"), tr("screenings.json", "file name, names nobody"),
         exported->json);
}

/// Before anybody is asked for a place: what is wrong with the number or does not fit.
void ExportPage::checkGuide() {
  messages().dismiss();
  m_refused->hide();
  if (!domain::CprNumber::parse(utf8(m_cpr->text().trimmed()))) {
    messages().tell(tr("Write the CPR number with its ten digits, such as 010124-0000."));
    m_cpr->setFocus();
    return;
  }
  m_guideNotice->ask(m_guide);
}

void ExportPage::saveGuide() {
  const auto cpr = domain::CprNumber::parse(utf8(m_cpr->text().trimmed()));
  const auto screening = chosen();
  if (!cpr || !screening) return;
  const auto projection = usecases::exportToChildrenGuide(vault(), *screening, *cpr);
  if (!succeeded(projection, Doing::exporting)) return;
  if (!projection->refusals.empty()) return refuse(*projection);
  if (saveAs(tr("Save for the children guide"), tr("children-guide.json", "file name"),
             projection->json)) {
    m_cpr->clear();
  }
}

/// Each with the question it is about.
void ExportPage::refuse(const exchange::GuideProjection& projection) {
  const auto view = usecases::openScreening(vault(), *chosen());
  if (!succeeded(view, Doing::reading)) return;
  const std::string language = utf8(Language::code());
  QStringList lines{tr("The children guide cannot take this screening, so no file was made:")};
  for (const auto& one : projection.refusals) {
    const auto* item = forms::findItem(*view->form, one.linkId);
    const QString why = in(one.text);
    lines << (item ? QStringLiteral("• %1: %2").arg(qs(item->text.in(language)), why)
                   : QStringLiteral("• %1").arg(why));
  }
  m_refused->setText(lines.join(QLatin1Char('\n')));
  m_refused->show();
}

}  // namespace tidlig::app
