#include "pages/search/searchpalette.h"

#include "pages/search/foundlist.h"
#include "usecases/permission.h"
#include "widgets/parts.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tidlig::app {
namespace {

constexpr int kWidth = 640;
constexpr int kMargin = 16;

}  // namespace

SearchPalette::SearchPalette(Services& services, const std::vector<QAction*>& commands,
                             std::optional<usecases::FamilyKey> about, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_about(about),
      m_before(QApplication::focusWidget()),
      m_book(new SearchBook(services.session, commands, this)) {
  setObjectName(QStringLiteral("searchPalette"));
  build();
  retranslate();
  parent->installEventFilter(this);
  connect(m_field, &QLineEdit::textChanged, this, &SearchPalette::search);
  connect(m_list, &FoundList::chosen, this, &SearchPalette::choose);
  connect(m_list, &FoundList::typed, this, &SearchPalette::typeOn);
  connect(m_list, &FoundList::leftUpwards, this, [this] { m_field->setFocus(); });
  connect(m_book, &SearchBook::grown, this, [this] {
    // A list that somebody walks through stays as it is.
    if (!m_list->hasFocus()) search();
  });
  connect(m_book, &SearchBook::failed, this, [this](const base::Error& error) {
    m_asked->setText(errorText(error, Doing::reading));
    m_asked->show();
  });
  fitInto();
  show();
  raise();
  m_field->setFocus();
  m_book->read();
}

void SearchPalette::build() {
  m_card = makeCard(QStringLiteral("paletteCard"), this);
  m_asked = makeText(QStringLiteral("paletteAskedLabel"), TextRole::strong, m_card);
  m_asked->hide();
  m_field = new QLineEdit(m_card);
  m_field->setObjectName(QStringLiteral("paletteEdit"));
  // Nothing here is for the memory of a keyboard on the screen.
  m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
  m_field->installEventFilter(this);
  m_list = new FoundList(m_card);
  m_count = makeQuiet(QStringLiteral("paletteCountLabel"), m_card);
  auto* layout = layoutOf(m_card);
  layout->setContentsMargins(space().apart, space().apart, space().apart, space().ordinary);
  layout->setSpacing(space().near);
  layout->addWidget(m_asked);
  layout->addWidget(m_field);
  layout->addWidget(m_list, 1);
  layout->addWidget(m_count);
}

void SearchPalette::retranslate() {
  const bool families =
      usecases::mayDo(m_services.session.vault().user(), usecases::Action::readFamilies);
  const QString what = m_checklist ? tr("For which family?")
                       : families ? tr("Find a family, a child, an adult, a checklist or a command")
                                  : tr("Find a command");
  setAccessibleName(tr("Search"));
  m_field->setAccessibleName(what);
  m_field->setPlaceholderText(what);
  m_list->setAccessibleName(tr("What was found"));
}

void SearchPalette::fitInto() {
  const QRect area = parentWidget()->rect();
  setGeometry(area);
  const int width = std::min(kWidth + fontMetrics().height() * 4, area.width() - 2 * kMargin);
  const int most = std::min(area.height() - 2 * kMargin, area.height() * 7 / 10 + 100);
  m_card->layout()->activate();
  const int others = m_card->layout()->minimumSize().height() - m_list->minimumSizeHint().height();
  const int height = m_list->isHidden() ? m_card->layout()->minimumSize().height()
                                        : std::min(most, others + m_list->wholeHeight());
  m_card->setGeometry((area.width() - width) / 2, kMargin, width, height);
}

void SearchPalette::search() {
  const auto groups = m_book->find(m_field->text(), m_checklist.has_value());
  m_list->show(groups);
  tellCount(groups);
  fitInto();
}

/// Said aloud as well: the keyboard is in the field, not in the list.
void SearchPalette::tellCount(const std::vector<FoundGroup>& groups) {
  int all = 0;
  for (const auto& group : groups) all += group.count;
  QString text;
  if (all == 0 && m_field->text().trimmed().isEmpty()) {
    text = tr("There is nothing to choose among yet.");
  } else if (all == 0) {
    text = m_book->isWhole() ? tr("Nothing is called that. Try fewer letters.") : tr("Searching …");
  } else {
    text = tr("%n found. Enter opens, Esc closes.", nullptr, all);
  }
  m_count->setText(text);
  m_list->setVisible(all > 0);
  m_field->setAccessibleDescription(text);
  QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&changed);
}

void SearchPalette::choose() {
  const Found* found = m_list->current();
  if (found == nullptr) return;
  if (found->kind == Found::Kind::checklist && !m_about) return askWhichFamily(*found);
  open(Found(*found));
}

/// Closes first: what is opened may take the place of everything.
void SearchPalette::open(const Found& found) {
  auto& navigator = m_services.navigator;
  const auto checklist = m_checklist;
  const auto about = m_about;
  close();
  if (found.kind == Found::Kind::command) {
    if (found.action) found.action->trigger();
  } else if (found.kind == Found::Kind::checklist) {
    navigator.showNewScreening(*about, found.checklist);
  } else if (checklist) {
    navigator.showNewScreening(found.family, checklist->checklist);
  } else {
    navigator.showFamily(found.family);
  }
}

void SearchPalette::askWhichFamily(const Found& checklist) {
  m_checklist = checklist;
  m_asked->setText(m_checklist->name);
  m_asked->show();
  retranslate();
  m_field->setFocus();
  m_field->text().isEmpty() ? search() : m_field->clear();
}

void SearchPalette::backToEverything() {
  m_checklist.reset();
  m_asked->hide();
  retranslate();
  search();
}

void SearchPalette::close() {
  if (isHidden()) return;
  const QPointer<QWidget> before = m_before;
  parentWidget()->removeEventFilter(this);
  m_field->blockSignals(true);
  m_field->clear();
  hide();
  deleteLater();
  if (before && before->isVisible()) before->setFocus();
}

void SearchPalette::typeOn(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return close();
  m_field->setFocus();
  m_field->end(false);
  QKeyEvent again(event->type(), event->key(), event->modifiers(), event->text());
  QCoreApplication::sendEvent(m_field, &again);
}

/// Whether it was one of the keys that do something else than write.
bool SearchPalette::fieldKey(const QKeyEvent& event) {
  switch (event.key()) {
    case Qt::Key_Escape:
      close();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      choose();
      return true;
    case Qt::Key_Down:
      if (m_list->resultCount() == 0) return true;
      m_list->setFocus(Qt::TabFocusReason);
      m_list->step(1);
      return true;
    case Qt::Key_Backspace:
      if (!m_checklist || !m_field->text().isEmpty()) return false;
      backToEverything();
      return true;
    default:
      return false;
  }
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize) fitInto();
  if (watched == m_field && event->type() == QEvent::KeyPress &&
      fieldKey(static_cast<const QKeyEvent&>(*event))) {
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

/// No key goes through to the page beneath.
void SearchPalette::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) close();
  event->accept();
}

void SearchPalette::mousePressEvent(QMouseEvent* event) {
  if (!m_card->geometry().contains(event->pos())) close();
}

/// A veil over the page, so that it is seen to wait.
void SearchPalette::paintEvent(QPaintEvent* /*event*/) {
  QColor veil = Theme::tokens().window;
  veil.setAlphaF(0.72F);
  QPainter(this).fillRect(rect(), veil);
}

/// The keyboard stays in the search until that is closed.
bool SearchPalette::focusNextPrevChild(bool /*next*/) {
  const bool toList = m_field->hasFocus() && m_list->isVisible();
  (toList ? static_cast<QWidget*>(m_list) : m_field)->setFocus(Qt::TabFocusReason);
  return true;
}

void SearchPalette::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace tidlig::app
