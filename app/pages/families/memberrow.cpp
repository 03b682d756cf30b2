#include "pages/families/memberrow.h"

#include "text/text.h"
#include "widgets/datefield.h"
#include "widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tidlig::app {

MemberRow::MemberRow(usecases::MemberKind kind, int number, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_number(number) {
  const bool child = kind == usecases::MemberKind::child;
  setObjectName(child ? QStringLiteral("childRow") : QStringLiteral("adultRow"));
  m_label = makeText(QStringLiteral("memberLabel"), TextRole::body, this);
  m_label->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
  m_label->setWordWrap(false);
  m_name = new QLineEdit(this);
  m_name->setObjectName(QStringLiteral("memberNameEdit"));
  m_label->setBuddy(m_name);
  m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(space().ordinary);
  auto* words = new QHBoxLayout;
  words->setSpacing(space().ordinary);
  words->addWidget(m_label);
  words->addWidget(m_name, 1);
  m_layout->addLayout(words, 1);
  auto* rest = new QHBoxLayout;
  rest->setSpacing(space().ordinary);
  if (child) {
    m_dateKind = new QComboBox(this);
    m_dateKind->setObjectName(QStringLiteral("dateKindCombo"));
    m_dateKind->addItems({QString(), QString()});
    m_date = new DateField(QStringLiteral("memberDateEdit"), this);
    rest->addWidget(m_dateKind);
    rest->addWidget(m_date);
  }
  m_protected = new QCheckBox(this);
  m_protected->setObjectName(QStringLiteral("protectedCheck"));
  m_remove = makeIconButton(QStringLiteral("removeMemberButton"), this);
  m_remove->setProperty("role", QStringLiteral("plain"));
  rest->addWidget(m_protected);
  rest->addWidget(m_remove);
  rest->addStretch();
  m_layout->addLayout(rest);
  connect(m_remove, &QToolButton::clicked, this, &MemberRow::removed);
  connect(m_protected, &QCheckBox::clicked, this, &MemberRow::chosen);
  if (m_dateKind) connect(m_dateKind, &QComboBox::activated, this, &MemberRow::chosen);
  retranslate();
}

void MemberRow::setWide(bool wide) {
  m_layout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void MemberRow::setNumber(int number) {
  m_number = number;
  retranslate();
}

usecases::NewMember MemberRow::member() const {
  usecases::NewMember member;
  member.kind = m_kind;
  member.name = utf8(m_name->text().trimmed());
  member.protectedAddress = m_protected->isChecked();
  if (m_date)
    (m_dateKind->currentIndex() == 0 ? member.birthDate : member.dueDate) = m_date->date();
  return member;
}

usecases::FamilyDraft::Member MemberRow::written() const {
  usecases::FamilyDraft::Member member;
  member.kind = m_kind;
  member.name = utf8(m_name->text());
  member.protectedAddress = m_protected->isChecked();
  if (!m_date) return member;
  member.expected = m_dateKind->currentIndex() == 1;
  member.date = utf8(m_date->text());
  return member;
}

void MemberRow::fill(const usecases::FamilyDraft::Member& member) {
  m_name->setText(qs(member.name));
  m_protected->setChecked(member.protectedAddress);
  if (!m_date) return;
  m_dateKind->setCurrentIndex(member.expected ? 1 : 0);
  m_date->setText(qs(member.date));
}

QString MemberRow::fault() const {
  if (!m_date) return {};
  if (m_date->isWrong()) {
    return tr("The date of %1 is not a day that exists. Write it as 23.11.2026.")
        .arg(m_label->text());
  }
  if (!m_date->date()) {
    return tr("%1 needs a date of birth, or the day it is expected.").arg(m_label->text());
  }
  return {};
}

void MemberRow::focusFault() {
  if (m_date) m_date->setFocus();
}

void MemberRow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
    retranslate();
  }
  QWidget::changeEvent(event);
}

void MemberRow::retranslate() {
  const bool child = m_kind == usecases::MemberKind::child;
  const QString who = child ? tr("Child %1").arg(m_number) : tr("Adult %1").arg(m_number);
  m_label->setText(who);
  m_name->setAccessibleName(tr("Name of %1").arg(who));
  m_name->setPlaceholderText(tr("Name, or nothing"));
  m_protected->setText(tr("Protected address"));
  m_protected->setAccessibleName(tr("Protected address for %1").arg(who));
  nameIconButton(m_remove, QStringLiteral("remove"), tr("Take %1 out").arg(who));
  if (!m_date) return;
  m_dateKind->setItemText(0, tr("Born"));
  m_dateKind->setItemText(1, tr("Expected"));
  m_dateKind->setAccessibleName(tr("%1: born or expected").arg(who));
  m_date->setAccessibleName(tr("Date for %1").arg(who));
}

}  // namespace tidlig::app
