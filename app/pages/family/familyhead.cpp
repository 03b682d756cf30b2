#include "pages/family/familyhead.h"

#include "pages/family/coordinatorline.h"
#include "pages/family/unitline.h"
#include "text/dates.h"
#include "text/names.h"
#include "text/text.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

using SubjectKind = domain::Subject::Kind;

QStringList marks(const usecases::MemberView& member) {
  QStringList texts;
  if (member.protectedAddress) texts << FamilyHead::tr("protected address");
  if (member.alsoElsewhere) texts << FamilyHead::tr("also in another household");
  return texts;
}

QString memberText(const usecases::FamilyView& family, domain::Subject subject,
                   const usecases::MemberView& member, base::Date today) {
  QStringList details;
  if (member.kind == usecases::MemberKind::child) {
    details << ageText(member.birthDate, member.dueDate, today);
  }
  details << marks(member);
  details.removeAll(QString());
  QString name = memberName(family, subject);
  if (details.isEmpty()) return name;
  // Lines break between people and in a long name, not between a number and what it counts.
  auto more = details.join(QStringLiteral(", "));
  return QStringLiteral("%1 (%2)").arg(name, more.replace(QLatin1Char(' '), QChar(QChar::Nbsp)));
}

/// The children in one line, the adults in the next.
QString membersText(const usecases::FamilyView& family, base::Date today) {
  QStringList children;
  QStringList adults;
  for (std::uint32_t i = 0; i < family.children.size(); ++i) {
    children << memberText(family, {SubjectKind::child, i}, family.children[i], today);
  }
  for (std::uint32_t i = 0; i < family.adults.size(); ++i) {
    adults << memberText(family, {SubjectKind::adult, i}, family.adults[i], today);
  }
  QStringList lines{children.join(QStringLiteral(", ")), adults.join(QStringLiteral(", "))};
  lines.removeAll(QString());
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

FamilyHead::FamilyHead(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("familyHead"));
  setProperty("role", QStringLiteral("card"));
  m_name = makeText(QStringLiteral("familyNameLabel"), TextRole::title, this);
  m_members = makeText(QStringLiteral("membersLabel"), TextRole::body, this);
  m_position = makeText(QStringLiteral("positionLabel"), TextRole::strong, this);
  m_coordinator = new CoordinatorLine(this);
  m_unit = new UnitLine(this);
  m_screen = makeButton(QStringLiteral("startScreeningButton"), ButtonRole::primary, this);
  m_decide = makeButton(QStringLiteral("decideButton"), ButtonRole::ordinary, this);
  auto* words = new QVBoxLayout;
  words->setSpacing(space().tight);
  words->addWidget(m_name);
  words->addWidget(m_members);
  words->addWidget(m_position);
  words->addWidget(m_coordinator);
  words->addWidget(m_unit);
  words->addStretch();
  auto* buttons = new QVBoxLayout;
  buttons->setSpacing(space().near);
  buttons->addWidget(m_screen);
  buttons->addWidget(m_decide);
  buttons->addStretch();
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(space().broad, space().wide, space().broad, space().ordinary);
  layout->setSpacing(space().broad);
  layout->addLayout(words, 1);
  layout->addLayout(buttons);
  connect(m_screen, &QPushButton::clicked, this, &FamilyHead::screeningWanted);
  connect(m_decide, &QPushButton::clicked, this, &FamilyHead::decisionWanted);
}

void FamilyHead::offerScreening(bool offered) {
  m_screen->setVisible(offered);
}

void FamilyHead::show(const usecases::FamilyView& family,
                      const std::vector<usecases::DecisionView>& decisions, base::Date today) {
  const QString name = familyName(family.name, family.code);
  m_name->setText(family.name.empty() ? name
                                      : QStringLiteral("%1  ·  %2").arg(name, qs(family.code)));
  m_members->setText(membersText(family, today));
  m_position->setText(decisions.empty() ? tr("No professional judgement has been made yet.")
                                        : tr("Professional judgement: %1.")
                                              .arg(positionSentence(decisions.front().group,
                                                                    decisions.front().asOf)));
  m_coordinator->show(family.coordinator);
  m_screen->setText(tr("Start a screening"));
  m_screen->setIcon(makeIcon(QStringLiteral("note"), Theme::tokens().accentText));
  m_decide->setText(tr("Decide the position"));
  m_decide->setIcon(makeIcon(QStringLiteral("check")));
}

}  // namespace tidlig::app
