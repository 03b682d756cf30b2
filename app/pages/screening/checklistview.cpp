#include "pages/screening/checklistview.h"

#include "pages/screening/leftbehindpart.h"
#include "pages/screening/movebanner.h"
#include "pages/screening/questionrow.h"
#include "session/language.h"
#include "text/text.h"
#include "widgets/answerrow.h"
#include "widgets/parts.h"

#include <QApplication>
#include <QEvent>
#include <QPushButton>
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

/// A button that says its text again in the other language.
class SayingButton : public QPushButton {
 public:
  SayingButton(const QString& name, std::function<void(SayingButton&)> say)
      : m_say(std::move(say)) {
    setObjectName(name);
    m_say(*this);
  }

 protected:
  void changeEvent(QEvent* event) override {
    if (event->type() == QEvent::LanguageChange) m_say(*this);
    QPushButton::changeEvent(event);
  }

 private:
  std::function<void(SayingButton&)> m_say;
};

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
  // Of an answer row its buttons tell; of the others whatever in them has the keyboard.
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget* /*from*/, const QWidget* to) {
    for (auto* row : m_questionRows) {
      if (to && row->isAncestorOf(to)) Q_EMIT row->focused();
    }
  });
}

void ChecklistView::setScreening(const usecases::ScreeningView& view,
                                 const forms::Filling& filling) {
  m_view = &view;
  m_filling = &filling;
  clearLayout(m_list);
  m_sections.clear();
  m_rows.clear();
  m_answerRows.clear();
  m_questionRows.clear();
  m_parts.clear();
  m_notices.clear();
  build(view.form->items, {});
  addLeftBehind();
  m_list->addStretch();
  showAsked();
}

void ChecklistView::build(const std::vector<forms::Item>& items, const forms::Place& place) {
  for (const auto& item : items) {
    if (item.hidden) continue;
    if (item.type == forms::ItemType::group) {
      buildGroup(item, place);
      continue;
    }
    if (item.type == forms::ItemType::display) {
      auto* label = new FormLabel(item, TextRole::body);
      label->setProperty("role", QStringLiteral("quiet"));
      label->setContentsMargins(space().apart, space().tight, space().near, space().near);
      addPart(item, place, label);
    } else if (item.indicator) {
      addAnswerRow(item);
    } else {
      addQuestionRow(item, place);
    }
    addNotice(item, place);
    build(item.items, place);
  }
}

void ChecklistView::buildGroup(const forms::Item& group, const forms::Place& place) {
  auto* heading = new FormLabel(group, TextRole::heading);
  heading->setContentsMargins(12, m_sections.empty() ? 4 : 22, 8, 4);
  addPart(group, place, heading);
  m_sections.push_back({&group, heading, {}});
  group.repeats ? buildRepetitions(group, place) : build(group.items, place);
}

/// One repetition after another, each with a way to take it out; below them the way to one more.
void ChecklistView::buildRepetitions(const forms::Item& group, const forms::Place& place) {
  const bool writable = m_view->status == domain::ScreeningStatus::draft;
  const std::size_t count = m_filling->repetitionsOf(group, place);
  for (std::size_t number = 0; number < count; ++number) {
    if (writable && count > 1) {
      auto* remove = new SayingButton(
          QStringLiteral("removeRepetitionButton"), [&group, number](SayingButton& button) {
            button.setText(tr("Remove number %1").arg(number + 1));
            button.setAccessibleName(tr("Remove number %1: %2").arg(number + 1).arg(textOf(group)));
          });
      remove->setProperty("role", QStringLiteral("link"));
      connect(remove, &QPushButton::clicked, this,
              [this, &group, place, number] { Q_EMIT removeWanted(group.linkId, place, number); });
      addPart(group, place, remove);
    }
    build(group.items, forms::placeIn(place, number));
  }
  if (!writable) return;
  auto* add =
      new SayingButton(QStringLiteral("addRepetitionButton"), [&group](SayingButton& button) {
        button.setText(tr("Add one more"));
        button.setAccessibleName(tr("Add one more: %1").arg(textOf(group)));
      });
  add->setIcon(makeIcon(QStringLiteral("add")));
  connect(add, &QPushButton::clicked, this,
          [this, &group, place] { Q_EMIT addWanted(group.linkId, place); });
  addPart(group, place, add);
}

void ChecklistView::addPart(const forms::Item& item, const forms::Place& place, QWidget* widget) {
  m_list->addWidget(widget, 0,
                    qobject_cast<QPushButton*>(widget) ? Qt::AlignLeft : Qt::Alignment());
  m_parts.push_back({&item, place, widget});
}

void ChecklistView::addAnswerRow(const forms::Item& item) {
  auto* row = new AnswerRow(item);
  for (const auto& state : m_view->items) {
    if (state.linkId == item.linkId) row->setState(state);
  }
  for (const auto& previous : m_view->previous) {
    if (previous.linkId == item.linkId) row->setPrevious(previous);
  }
  connect(row, &AnswerRow::asked, this,
          [this, row](std::optional<domain::Value> value, bool byKey) {
            Q_EMIT asked(row->linkId(), value, byKey);
          });
  connect(row, &AnswerRow::written, this,
          [this, row](usecases::NoteKind kind, const QString& text) {
            Q_EMIT noted(row->linkId(), kind, text);
          });
  m_answerRows.push_back(row);
  addRow(row);
}

void ChecklistView::addQuestionRow(const forms::Item& item, const forms::Place& place) {
  auto* row = new QuestionRow(item, place);
  row->setValues(m_filling->answers().of(item.linkId, place));
  connect(row, &QuestionRow::given, this,
          [this, row](const std::vector<forms::AnswerValue>& values) {
            Q_EMIT given(row->linkId(), row->place(), values);
          });
  m_questionRows.push_back(row);
  addRow(row);
}

void ChecklistView::addRow(ChecklistRow* row) {
  if (m_sections.empty()) m_sections.push_back({});
  const auto section = static_cast<int>(m_sections.size()) - 1;
  row->setReadOnly(m_view->status != domain::ScreeningStatus::draft);
  connect(row, &ChecklistRow::leave, this, [this, row](int steps) { go(row, steps); });
  connect(row, &ChecklistRow::focused, this, [this, row, section] {
    keepInSight(row);
    Q_EMIT sectionEntered(section);
  });
  m_list->addWidget(row);
  m_rows.push_back(row);
  m_sections.back().rows.push_back(row);
}

void ChecklistView::setUnconfirmed(const std::vector<usecases::Unconfirmed>& waiting) {
  m_unconfirmed.clear();
  m_before.clear();
  for (const auto& one : waiting) {
    m_unconfirmed.insert({one.linkId, one.place});
    m_before[{one.linkId, one.place}] = one.before;
  }
}

void ChecklistView::setLeftBehind(const std::vector<usecases::LeftBehind>& left) {
  m_leftBehind = left;
}

void ChecklistView::addLeftBehind() {
  if (m_leftBehind.empty()) return;
  auto* part = new LeftBehindPart(m_leftBehind);
  part->setContentsMargins(space().ordinary, 0, space().ordinary, 0);
  m_list->addWidget(part);
}

/// Below the answer, where it is not confirmed yet.
void ChecklistView::addNotice(const forms::Item& item, const forms::Place& place) {
  const auto told = m_before.find({item.linkId, place});
  if (told == m_before.end()) return;
  auto* notice = new ConfirmNotice(item, told->second);
  connect(notice, &ConfirmNotice::confirmed, this,
          [this, &item, place] { Q_EMIT confirmWanted(item.linkId, place); });
  addPart(item, place, notice);
  m_notices[{item.linkId, place}] = notice;
}

bool ChecklistView::waits(const std::string& linkId, const forms::Place& place) const {
  return m_unconfirmed.contains({linkId, place});
}

void ChecklistView::setWaiting(const std::string& linkId, const forms::Place& place, bool waits) {
  const auto found = m_notices.find({linkId, place});
  if (found == m_notices.end()) return;
  if (waits) {
    m_unconfirmed.insert({linkId, place});
    return found->second->setVisible(m_filling->isAsked(linkId, place));
  }
  m_unconfirmed.erase({linkId, place});
  // The keyboard goes back to the question before its button disappears.
  auto* row = find(linkId, place);
  if (row && found->second->isAncestorOf(window()->focusWidget())) {
    row->takeFocus(Qt::OtherFocusReason);
  }
  found->second->hide();
}

void ChecklistView::showAsked() {
  // One answer may decide about hundreds: they are laid out once, when all are there or gone.
  m_list->setEnabled(false);
  for (const Part& part : m_parts) {
    // A group that repeats is there or not as a whole.
    const bool asked = m_filling->isAsked(part.item->linkId, part.place);
    const bool done = qobject_cast<ConfirmNotice*>(part.widget) &&
                      !m_unconfirmed.contains({part.item->linkId, part.place});
    part.widget->setVisible(asked && !done);
  }
  for (auto* row : m_questionRows) {
    row->setVisible(m_filling->isAsked(row->linkId(), row->place()));
    row->setValues(m_filling->answers().of(row->linkId(), row->place()));
  }
  for (auto* row : m_answerRows) row->setVisible(m_filling->isAsked(row->linkId(), {}));
  m_list->setEnabled(true);
  m_list->invalidate();
}

/// Asked, asked for, and without an answer or with one that is not confirmed.
bool ChecklistView::isOpen(const ChecklistRow* row) const {
  if (row->isHidden()) return false;
  if (m_unconfirmed.contains({row->linkId(), row->place()})) return true;
  return row->isAskedFor() && !row->isAnswered();
}

std::vector<SectionList::Section> ChecklistView::sections() const {
  std::vector<SectionList::Section> result;
  for (const auto& section : m_sections) {
    const auto& rows = section.rows;
    const auto all = std::count_if(rows.begin(), rows.end(), [](const ChecklistRow* row) {
      return !row->isHidden() && row->isAskedFor();
    });
    const auto open = std::count_if(rows.begin(), rows.end(),
                                    [this](const ChecklistRow* row) { return isOpen(row); });
    result.push_back({section.item ? textOf(*section.item) : QString(), static_cast<int>(open),
                      static_cast<int>(all)});
  }
  return result;
}

int ChecklistView::left() const {
  return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                        [this](const ChecklistRow* row) { return isOpen(row); }));
}

AnswerRow* ChecklistView::row(const std::string& linkId) const {
  for (auto* row : m_answerRows) {
    if (row->linkId() == linkId) return row;
  }
  return nullptr;
}

QuestionRow* ChecklistView::questionAt(const std::string& linkId, const forms::Place& place) const {
  for (auto* row : m_questionRows) {
    if (row->linkId() == linkId && row->place() == place) return row;
  }
  return nullptr;
}

ChecklistRow* ChecklistView::find(const std::string& linkId, const forms::Place& place) const {
  for (auto* row : m_rows) {
    if (row->linkId() == linkId && row->place() == place) return row;
  }
  for (auto* row : m_answerRows) {
    if (row->indicator() == linkId) return row;
  }
  return nullptr;
}

/// From one question that is asked for to the next: words are reached by Tab, so that a number key
/// is never typed into them.
void ChecklistView::go(const ChecklistRow* row, int steps) {
  const auto found = std::find(m_rows.begin(), m_rows.end(), row);
  if (found == m_rows.end()) return;
  const int step = steps < 0 ? -1 : 1;
  for (auto next = (found - m_rows.begin()) + step;
       next >= 0 && next < static_cast<std::ptrdiff_t>(m_rows.size()); next += step) {
    auto* other = m_rows[static_cast<std::size_t>(next)];
    if (other->isHidden() || !other->isAskedFor()) continue;
    return other->takeFocus(Qt::TabFocusReason);
  }
}

void ChecklistView::keepInSight(ChecklistRow* row) {
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
  const auto first = std::find_if(chosen.rows.begin(), chosen.rows.end(),
                                  [](const ChecklistRow* row) { return !row->isHidden(); });
  if (first != chosen.rows.end()) (*first)->takeFocus(Qt::TabFocusReason);
}

void ChecklistView::goTo(const std::string& linkId, const forms::Place& place) {
  if (auto* found = find(linkId, place)) found->takeFocus(Qt::TabFocusReason);
}

void ChecklistView::goToFirstOpen() {
  const auto open = std::find_if(m_rows.begin(), m_rows.end(),
                                 [this](const ChecklistRow* row) { return isOpen(row); });
  const auto shown = std::find_if(m_rows.begin(), m_rows.end(),
                                  [](const ChecklistRow* row) { return !row->isHidden(); });
  const auto place = open != m_rows.end() ? open : shown;
  if (place != m_rows.end()) (*place)->takeFocus(Qt::TabFocusReason);
}

void ChecklistView::goToNextOpen() {
  const auto* focused = window()->focusWidget();
  const auto here = std::find_if(m_rows.begin(), m_rows.end(), [focused](const ChecklistRow* row) {
    return focused && row->isAncestorOf(focused);
  });
  const auto from = here == m_rows.end() ? m_rows.begin() : here + 1;
  const auto open =
      std::find_if(from, m_rows.end(), [this](const ChecklistRow* row) { return isOpen(row); });
  if (open == m_rows.end()) return goToFirstOpen();
  (*open)->takeFocus(Qt::TabFocusReason);
}

void ChecklistView::show(const usecases::ItemState& state) {
  auto* asking = row(state.linkId);
  if (!asking) return;
  asking->setState(state);
  asking->takeFocus(Qt::TabFocusReason);
}

void ChecklistView::flush() {
  for (auto* row : m_rows) row->flush();
}

}  // namespace tidlig::app
