#include "pages/family/reasonpanel.h"

#include "text/text.h"
#include "widgets/foldout.h"
#include "widgets/parts.h"

#include <QFrame>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

void addReason(QVBoxLayout* layout, const Reason& reason) {
  auto* text = makeText(QStringLiteral("reasonLabel"));
  text->setText(qs(reason.text));
  layout->addWidget(text);
  if (reason.source.empty()) return;
  auto* source = makeQuiet(QStringLiteral("sourceLabel"));
  setTextRole(source, TextRole::small);
  source->setText(qs(reason.source));
  source->setContentsMargins(0, 0, 0, space().tight);
  layout->setSpacing(space().hair);
  layout->addWidget(source);
}

void addReasons(QVBoxLayout* layout, const ReasonGroup& group) {
  if (group.reasons.empty()) {
    auto* none = makeQuiet(QStringLiteral("noneLabel"));
    none->setText(qs(group.none));
    layout->addWidget(none);
  }
  for (const auto& reason : group.reasons) addReason(layout, reason);
}

bool isFolded(ReasonGroup::Kind kind) {
  return kind == ReasonGroup::Kind::pending || kind == ReasonGroup::Kind::notAsked ||
         kind == ReasonGroup::Kind::leftOut;
}

}  // namespace

ReasonPanel::ReasonPanel(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("reasonPanel"));
  m_layout = new QVBoxLayout(this);
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(space().apart);
}

void ReasonPanel::show(const Explanation& explanation) {
  clearLayout(m_layout);
  auto* card = makeCard(QStringLiteral("headlineCard"), this);
  card->setProperty("role", QStringLiteral("info"));
  auto* headline = makeText(QStringLiteral("headlineLabel"), TextRole::strong, card);
  headline->setText(qs(explanation.headline));
  auto* rule = makeText(QStringLiteral("ruleLabel"), TextRole::body, card);
  rule->setText(qs(explanation.rule));
  layoutOf(card)->addWidget(headline);
  layoutOf(card)->addWidget(rule);
  m_layout->addWidget(card);
  for (const auto& group : explanation.groups) {
    isFolded(group.kind) ? addFolded(group) : addGroup(group);
  }
  m_layout->addStretch();
}

void ReasonPanel::addGroup(const ReasonGroup& group) {
  auto* card = makeCard(QStringLiteral("reasonCard"), this);
  auto* title = makeText(QStringLiteral("reasonTitleLabel"), TextRole::heading, card);
  title->setText(qs(group.title));
  layoutOf(card)->addWidget(title);
  layoutOf(card)->setSpacing(space().close);
  auto* list = new QVBoxLayout;
  list->setSpacing(space().tight);
  layoutOf(card)->addLayout(list);
  addReasons(list, group);
  m_layout->addWidget(card);
}

void ReasonPanel::addFolded(const ReasonGroup& group) {
  auto* fold = new Foldout(QStringLiteral("reasonFold"), this);
  fold->setTitle(QStringLiteral("%1 (%2)").arg(qs(group.title)).arg(group.reasons.size()));
  addReasons(fold->content(), group);
  m_layout->addWidget(fold);
}

}  // namespace tidlig::app
