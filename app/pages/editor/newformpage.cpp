#include "pages/editor/newformpage.h"

#include "text/formtext.h"
#include "text/names.h"
#include "text/text.h"
#include "usecases/formdrafts.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

constexpr int kWidest = 620;
/// Whom it is about, in the order of the choice.
constexpr domain::Subject::Kind kSubjects[] = {
    domain::Subject::Kind::child, domain::Subject::Kind::adult, domain::Subject::Kind::family};

}  // namespace

NewFormPage::NewFormPage(Services& services) : Page(services, QStringLiteral("newFormPage")) {
  auto* card = makeCard(QStringLiteral("newFormCard"));
  card->setMaximumWidth(kWidest);
  m_titleLabel = makeText(QStringLiteral("formTitleLabel"), TextRole::strong, card);
  m_titleDa = new QLineEdit(card);
  m_titleDa->setObjectName(QStringLiteral("titleDaEdit"));
  m_titleEn = new QLineEdit(card);
  m_titleEn->setObjectName(QStringLiteral("titleEnEdit"));
  m_whoLabel = makeText(QStringLiteral("whoLabel"), TextRole::strong, card);
  m_who = new QComboBox(card);
  m_who->setObjectName(QStringLiteral("professionCombo"));
  m_aboutLabel = makeText(QStringLiteral("aboutLabel"), TextRole::strong, card);
  m_about = new QComboBox(card);
  m_about->setObjectName(QStringLiteral("subjectCombo"));
  m_agesLabel = makeText(QStringLiteral("agesLabel"), TextRole::strong, card);
  m_begin = makeButton(QStringLiteral("beginFormButton"), ButtonRole::primary, card);
  for (QWidget* part : {static_cast<QWidget*>(&messages()), static_cast<QWidget*>(m_titleLabel),
                        static_cast<QWidget*>(m_titleDa), static_cast<QWidget*>(m_titleEn),
                        static_cast<QWidget*>(m_whoLabel), static_cast<QWidget*>(m_who),
                        static_cast<QWidget*>(m_aboutLabel), static_cast<QWidget*>(m_about),
                        static_cast<QWidget*>(m_agesLabel)}) {
    layoutOf(card)->addWidget(part);
  }
  for (std::size_t i = 0; i < m_ages.size(); ++i) {
    m_ages[i] = new QCheckBox(card);
    m_ages[i]->setObjectName(QStringLiteral("age%1Box").arg(i));
    layoutOf(card)->addWidget(m_ages[i], 0, Qt::AlignLeft);
  }
  layoutOf(card)->addWidget(m_begin, 0, Qt::AlignLeft);
  placeInMiddle(this, card, QStringLiteral("newFormScroll"));
  connect(m_begin, &QPushButton::clicked, this, &NewFormPage::begin);
  for (auto* edit : {m_titleDa, m_titleEn}) {
    connect(edit, &QLineEdit::returnPressed, this, &NewFormPage::begin);
  }
  connect(m_about, &QComboBox::currentIndexChanged, this, [this](int index) {
    for (QWidget* part : m_ages) part->setVisible(index <= 0);
    m_agesLabel->setVisible(index <= 0);
  });
  phrase([this] { retell(); });
}

QString NewFormPage::title() const {
  return tr("New checklist");
}

std::function<void()> NewFormPage::back() {
  return [this] { services().navigator.showForms(); };
}

void NewFormPage::takeFocus() {
  m_titleDa->setFocus();
}

void NewFormPage::retell() {
  m_titleLabel->setText(tr("What is it called?"));
  m_titleDa->setPlaceholderText(tr("in Danish"));
  m_titleDa->setAccessibleName(tr("Title in Danish"));
  m_titleEn->setPlaceholderText(tr("in English"));
  m_titleEn->setAccessibleName(tr("Title in English"));
  m_whoLabel->setText(tr("Who fills it in?"));
  m_who->setAccessibleName(m_whoLabel->text());
  const int who = std::max(0, m_who->currentIndex());
  m_who->clear();
  m_who->addItem(tr("All professions"), QString());
  for (const auto& [profession, months] : vault().model().validity) {
    m_who->addItem(professionName(profession), qs(profession));
  }
  m_who->setCurrentIndex(who);
  m_aboutLabel->setText(tr("Whom is it about?"));
  m_about->setAccessibleName(m_aboutLabel->text());
  const int about = std::max(0, m_about->currentIndex());
  m_about->clear();
  m_about->addItems({tr("A child"), tr("An adult"), tr("The whole family")});
  m_about->setCurrentIndex(about);
  m_agesLabel->setText(tr("For which ages?"));
  for (std::size_t i = 0; i < m_ages.size(); ++i) {
    m_ages[i]->setText(capitalised(ageName(domain::kAgeBands[i])));
  }
  m_begin->setText(tr("Begin"));
}

void NewFormPage::begin() {
  messages().dismiss();
  forms::NewForm wanted{{utf8(m_titleDa->text().trimmed()), utf8(m_titleEn->text().trimmed())},
                        {},
                        kSubjects[static_cast<std::size_t>(std::max(0, m_about->currentIndex()))],
                        {}};
  if (wanted.title.da.empty()) {
    messages().tell(tr("Write what the checklist is called, in Danish at least."));
    m_titleDa->setFocus();
    return;
  }
  const QString profession = m_who->currentData().toString();
  if (!profession.isEmpty()) wanted.professions = {utf8(profession)};
  for (std::size_t i = 0; i < m_ages.size(); ++i) {
    const bool child = wanted.subject == domain::Subject::Kind::child;
    if (child && m_ages[i]->isChecked()) wanted.ages.insert(domain::kAgeBands[i]);
  }
  const auto draft = usecases::beginForm(vault(), wanted);
  if (!succeeded(draft, Doing::saving)) return;
  Q_EMIT services().session.saved();
  services().navigator.showEditor(draft.value());
}

}  // namespace tidlig::app
