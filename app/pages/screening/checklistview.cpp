#include "pages/screening/checklistview.h"

#include "pages/screening/wordsrow.h"
#include "session/language.h"
#include "text/text.h"
#include "widgets/answerrow.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace tidlig::app {
namespace {

QString textOf(const forms::Item& item) {
  return qs(item.text.in(utf8(Language::code())));
}

/// A label that says its form's text again in the other language.
class FormLabel : public QLabel {
 public:
  FormLabel(const forms::Item& item, TextRole role) : m_item(item) {
    setObjectName(QStringLiteral("formLabel"));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextRole(this, role);
    setText(textOf(m_item));
  }

 protected:
  void changeEvent(QEvent* event) override {
    if (event->type() == QEvent::LanguageChange) setText(textOf(m_item));
    QLabel::changeEvent(event);
  }

 private:
  const forms::Item& m_item;
};

bool isAnswered(const AnswerRow* row) {
  return row->value().has_value();
}

}  // namespace

ChecklistView::ChecklistView(QWidget* parent) : QScrollArea(parent) {
  setObjectName(QStringLiteral("checklistScroll"));
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* canvas = new QFrame;
  canvas->setObjectName(QStringLiteral("checklistCanvas"));
  canvas->setProperty("role", QStringLiteral("card"));
  m_list = new QVBoxLayout(canvas);
  m_list->setContentsMargins(space().ordinary, space().near, space().ordinary, space().apart);
  m_list->setSpacing(space().hair);
  setWidget(canvas);
}

void ChecklistView::setScreening(const usecases::ScreeningView& view) {
  m_readOnly = view.status != domain::ScreeningStatus::draft;
  for (const auto& item : view.form->items) build(item, view);
  m_list->addStretch();
}

void ChecklistView::build(const forms::Item& item, const usecases::ScreeningView& view) {
  if (item.hidden) return;
  if (item.type == forms::ItemType::group) {
    addHeading(&item);
  } else if (item.type == forms::ItemType::display) {
    addDisplay(item);
  } else if (item.indicator) {
    addAnswerRow(item, view);
  } else {
    addWordsRow(item, view);
  }
  for (const auto& inner : item.items) build(inner, view);
}

void ChecklistView::addHeading(const forms::Item* item) {
  auto* heading = new FormLabel(*item, TextRole::heading);
  heading->setContentsMargins(12, m_sections.empty() ? 4 : 22, 8, 4);
  m_list->addWidget(heading);
  m_sections.push_back({item, heading, {}});
}

void ChecklistView::addDisplay(const forms::Item& item) {
  auto* label = new FormLabel(item, TextRole::body);
  label->setProperty("role", QStringLiteral("quiet"));
  label->setContentsMargins(space().apart, space().tight, space().near, space().near);
  m_list->addWidget(label);
}

void ChecklistView::addAnswerRow(const forms::Item& item, const usecases::ScreeningView& view) {
  if (m_sections.empty()) m_sections.push_back({});
  auto* row = new AnswerRow(item);
  const auto section = static_cast<int>(m_sections.size()) - 1;
  for (const auto& state : view.items) {
    if (state.linkId == item.linkId) row->setState(state);
  }
  for (const auto& previous : view.previous) {
    if (previous.linkId == item.linkId) row->setPrevious(previous);
  }
  row->setReadOnly(m_readOnly);
  connect(row, &AnswerRow::asked, this,
          [this, row](std::optional<domain::Value> value, bool byKey) {
            Q_EMIT asked(row->linkId(), value, byKey);
          });
  connect(row, &AnswerRow::written, this,
          [this, row](usecases::NoteKind kind, const QString& text) {
            Q_EMIT noted(row->linkId(), kind, text);
          });
  connect(row, &AnswerRow::leave, this, [this, row](int steps) { go(row, steps); });
  connect(row, &AnswerRow::focused, this, [this, row, section] {
    keepInSight(row);
    Q_EMIT sectionEntered(section);
  });
  m_list->addWidget(row);
  m_rows.push_back(row);
  m_sections.back().rows.push_back(row);
}

void ChecklistView::addWordsRow(const forms::Item& item, const usecases::ScreeningView& view) {
  auto* row = new WordsRow(item);
  for (const auto& state : view.items) {
    if (state.linkId == item.linkId) row->setState(state);
  }
  row->setReadOnly(m_readOnly);
  connect(row, &WordsRow::written, this,
          [this, row](const QString& text) { Q_EMIT worded(row->linkId(), text); });
  m_list->addWidget(row);
  m_words.push_back(row);
}

std::vector<SectionList::Section> ChecklistView::sections() const {
  std::vector<SectionList::Section> result;
  for (const auto& section : m_sections) {
    const auto all = static_cast<int>(section.rows.size());
    const auto done = std::count_if(section.rows.begin(), section.rows.end(), isAnswered);
    result.push_back(
        {section.item ? textOf(*section.item) : QString(), all - static_cast<int>(done), all});
  }
  return result;
}

int ChecklistView::left() const {
  return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), std::not_fn(isAnswered)));
}

AnswerRow* ChecklistView::row(const std::string& linkId) const {
  for (auto* row : m_rows) {
    if (row->linkId() == linkId) return row;
  }
  return nullptr;
}

void ChecklistView::go(const AnswerRow* row, int steps) {
  const auto found = std::find(m_rows.begin(), m_rows.end(), row);
  if (found == m_rows.end()) return;
  const auto next = (found - m_rows.begin()) + steps;
  if (next < 0 || next >= static_cast<std::ptrdiff_t>(m_rows.size())) return;
  m_rows[static_cast<std::size_t>(next)]->takeFocus(Qt::TabFocusReason);
}

void ChecklistView::keepInSight(AnswerRow* row) {
  ensureWidgetVisible(row, 0, row->height() + 24);
}

/// When the questions find new places, the one with the keyboard stays in sight.
bool ChecklistView::eventFilter(QObject* watched, QEvent* event) {
  const bool handled = QScrollArea::eventFilter(watched, event);
  if (watched == widget() && event->type() == QEvent::Resize) {
    auto* focused = window()->focusWidget();
    for (auto* row : m_rows) {
      if (focused && row->isAncestorOf(focused)) keepInSight(row);
    }
  }
  return handled;
}

void ChecklistView::goToSection(int section) {
  if (section < 0 || section >= static_cast<int>(m_sections.size())) return;
  const auto& chosen = m_sections[static_cast<std::size_t>(section)];
  // To the end first, so that the heading then comes to the top.
  if (!chosen.rows.empty()) ensureWidgetVisible(chosen.rows.back(), 0, 0);
  if (chosen.heading) ensureWidgetVisible(chosen.heading, 0, 0);
  if (!chosen.rows.empty()) chosen.rows.front()->takeFocus(Qt::TabFocusReason);
}

void ChecklistView::goTo(const std::string& linkId) {
  if (auto* found = row(linkId)) return found->takeFocus(Qt::TabFocusReason);
  for (auto* asking : m_rows) {
    if (asking->indicator() == linkId) return asking->takeFocus(Qt::TabFocusReason);
  }
}

void ChecklistView::goToFirstOpen() {
  const auto open = std::find_if_not(m_rows.begin(), m_rows.end(), isAnswered);
  if (open != m_rows.end()) {
    (*open)->takeFocus(Qt::TabFocusReason);
  } else if (!m_rows.empty()) {
    m_rows.front()->takeFocus(Qt::TabFocusReason);
  }
}

void ChecklistView::goToNextOpen() {
  const auto* focused = window()->focusWidget();
  const auto here = std::find_if(m_rows.begin(), m_rows.end(), [focused](const AnswerRow* row) {
    return focused && row->isAncestorOf(focused);
  });
  const auto from = here == m_rows.end() ? m_rows.begin() : here + 1;
  const auto open = std::find_if_not(from, m_rows.end(), isAnswered);
  if (open == m_rows.end()) return goToFirstOpen();
  (*open)->takeFocus(Qt::TabFocusReason);
}

void ChecklistView::show(const usecases::ItemState& state) {
  if (auto* asking = row(state.linkId)) {
    asking->setState(state);
    return asking->takeFocus(Qt::TabFocusReason);
  }
  for (auto* words : m_words) {
    if (words->linkId() != state.linkId) continue;
    words->setState(state);
    words->takeFocus();
  }
}

void ChecklistView::flush() {
  for (auto* row : m_rows) row->flush();
  for (auto* row : m_words) row->flush();
}

}  // namespace tidlig::app
