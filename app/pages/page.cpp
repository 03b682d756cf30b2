#include "pages/page.h"

#include "text/text.h"
#include "widgets/messagebar.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QFrame>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

namespace tidlig::app {
namespace {

/// The page's tabs that are seen, if there are any to choose between.
QTabBar* tabsOf(const QWidget& page) {
  for (auto* tabs : page.findChildren<QTabBar*>()) {
    if (tabs->isVisibleTo(&page) && tabs->count() > 1) return tabs;
  }
  return nullptr;
}

}  // namespace

Page::Page(Services& services, const QString& name)
    : m_services(services), m_messages(new MessageBar(this)) {
  setObjectName(name);
}

void Page::phrase(std::function<void()> set) {
  set();
  m_phrases.push_back(std::move(set));
}

bool Page::offers(CommandId id) const {
  return (id == CommandId::nextTab || id == CommandId::previousTab) && tabsOf(*this);
}

void Page::perform(CommandId id) {
  auto* tabs = tabsOf(*this);
  if (!tabs || !Page::offers(id)) return;
  const int step = id == CommandId::nextTab ? 1 : tabs->count() - 1;
  tabs->setCurrentIndex((tabs->currentIndex() + step) % tabs->count());
}

void Page::fail(const base::Error& error, Doing doing) {
  m_messages->tell(errorText(error, doing));
}

std::optional<Paper> Page::noted(const PaperOut& out, usecases::WayOut how) {
  const auto mark = out.note(how);
  if (!succeeded(mark, Doing::saving)) return std::nullopt;
  Paper paper = out.make();
  paper.mark = qs(mark->text());
  return paper;
}

void Page::printOut(const PaperOut& out) {
  m_messages->dismiss();
  m_services.pickers.printPages(this, [&](QPagedPaintDevice& device) {
    const auto paper = noted(out, usecases::WayOut::printed);
    return paper && paintPaper(device, *paper);
  });
}

void Page::savePdf(const QString& title, const QString& proposal, const PaperOut& out) {
  const auto make = [&]() -> std::optional<QByteArray> {
    const auto paper = noted(out, usecases::WayOut::saved);
    return paper ? std::optional(paperAsPdf(*paper)) : std::nullopt;
  };
  saveOut(title, proposal, make,
          tr("The PDF has been saved. It lies outside the vault: delete it when it is no longer "
             "needed."));
}

bool Page::saveOut(const QString& title, const QString& proposal,
                   const std::function<std::optional<QByteArray>()>& make, const QString& said) {
  m_messages->dismiss();
  const QString path = m_services.pickers.saveFile(this, title, proposal);
  if (path.isEmpty()) return false;
  const auto bytes = make();
  if (!bytes) return false;
  if (!writeOwnFile(path, *bytes)) {
    fail({base::ErrorKind::io, "the file could not be written"}, Doing::exporting);
    return false;
  }
  m_messages->tell(said);
  return true;
}

QVBoxLayout* Page::beginCards(const QString& scrollName) {
  auto* scroll = makeScroll(scrollName, this);
  scroll->setFocusPolicy(Qt::NoFocus);  // its controls scroll it
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space().page, space().broad, space().broad, space().wide);
  layout->setSpacing(space().apart);
  layout->addWidget(m_messages);
  layout->addWidget(scroll, 1);
  return layoutOf(scroll);
}

QFrame* Page::makeColumnCard(const QString& name) {
  auto* card = makeCard(name);
  card->setMaximumWidth(kColumnWidth);
  return card;
}

void Page::changeEvent(QEvent* event) {
  const bool language = event->type() == QEvent::LanguageChange;
  if (language || event->type() == QEvent::PaletteChange) {
    for (const auto& set : m_phrases) set();
  }
  if (language) Q_EMIT titleChanged();
  QWidget::changeEvent(event);
}

}  // namespace tidlig::app
