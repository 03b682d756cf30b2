#include "widgets/nofamilies.h"

#include "text/roletext.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tidlig::app {

NoFamilies::NoFamilies(QWidget* parent) : QWidget(parent) {
  m_icon = new QLabel(this);
  m_icon->setAlignment(Qt::AlignCenter);
  m_icon->hide();
  m_heading = makeText(QStringLiteral("emptyHeadingLabel"), TextRole::heading, this);
  m_heading->setAlignment(Qt::AlignCenter);
  m_text = makeQuiet(QStringLiteral("emptyLabel"), this);
  m_text->setAlignment(Qt::AlignCenter);
  m_add = makeButton(QStringLiteral("firstFamilyButton"), ButtonRole::primary, this);
  m_all = makeButton(QStringLiteral("showAllButton"), ButtonRole::ordinary, this);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(space().ordinary);
  buttons->addStretch();
  buttons->addWidget(m_all);
  buttons->addWidget(m_add);
  buttons->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(space().ordinary);
  layout->addStretch(1);
  layout->addWidget(m_icon);
  layout->addWidget(m_heading);
  layout->addWidget(m_text);
  layout->addSpacing(space().close);
  layout->addLayout(buttons);
  layout->addStretch(2);
  connect(m_add, &QPushButton::clicked, this, &NoFamilies::addWanted);
  connect(m_all, &QPushButton::clicked, this, &NoFamilies::allWanted);
}

/// The picture is the first to make room.
void NoFamilies::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  constexpr int kLines = 16;
  m_icon->setVisible(height() > fontMetrics().height() * kLines);
}

/// Also while something else stands in its place: it may be shown next.
void NoFamilies::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && m_why) tell(*m_why, m_mayAdd);
  QWidget::changeEvent(event);
}

void NoFamilies::tell(Why why, bool mayAdd) {
  m_why = why;
  m_mayAdd = mayAdd;
  constexpr int kIcon = 40;
  const bool first = why == Why::noneYet;
  const bool search = why == Why::noneOfName || why == Why::noneOfPosition;
  const auto icon = makeIcon(search ? QStringLiteral("search") : QStringLiteral("families"),
                             Theme::tokens().quiet);
  m_icon->setPixmap(icon.pixmap(kIcon, kIcon));
  m_add->setText(tr("New family"));
  m_add->setVisible(mayAdd && why != Why::noneOfPosition && why != Why::notForRole);
  m_all->setText(tr("Show all families"));
  m_all->setVisible(!first && why != Why::notForRole);
  m_heading->setVisible(why != Why::notForRole);
  switch (why) {
    case Why::noneYet:
      m_heading->setText(tr("There are no families yet"));
      m_text->setText(tr("Give the first one a name or an alias and write who belongs to it."));
      break;
    case Why::noneOfName:
      m_heading->setText(tr("No family is called that"));
      m_text->setText(
          tr("Try fewer letters, or look for a child or an adult with the search at the top."));
      break;
    case Why::noneOfPosition:
      m_heading->setText(tr("No family here has that position"));
      m_text->setText(tr("Others are hidden by what you chose to see."));
      break;
    case Why::notForRole:
      m_text->setText(familiesNotForRole());
      break;
  }
}

}  // namespace tidlig::app
