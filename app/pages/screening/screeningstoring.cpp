// What a page of questions stores, takes back and does again.

#include "pages/screening/checklistview.h"
#include "pages/screening/screeningpage.h"
#include "text/text.h"
#include "usecases/formmove.h"
#include "widgets/answerrow.h"

#include <algorithm>

namespace tidlig::app {
namespace {

Edit::Part partOf(usecases::NoteKind kind) {
  return static_cast<Edit::Part>(static_cast<int>(kind) + static_cast<int>(Edit::Part::note));
}

usecases::NoteKind noteOf(Edit::Part part) {
  return static_cast<usecases::NoteKind>(static_cast<int>(part) -
                                         static_cast<int>(Edit::Part::note));
}

std::string& textOf(usecases::ItemState& item, Edit::Part part) {
  switch (part) {
    case Edit::Part::note:
      return item.note;
    case Edit::Part::since:
      return item.since;
    case Edit::Part::seenBy:
      return item.seenBy;
    case Edit::Part::example:
      return item.example;
    case Edit::Part::answer:
    case Edit::Part::given:
    case Edit::Part::confirmed:
      break;
  }
  return item.text;
}

/// What was observed, as the form's own coding: conditions may ask for it.
std::vector<forms::AnswerValue> observedAs(const forms::Questionnaire& form,
                                           const std::string& linkId,
                                           std::optional<domain::Value> value) {
  const auto* question = forms::findQuestion(form, linkId);
  if (question == nullptr || !value) return {};
  for (const auto& option : question->options) {
    if (option.value == value) return {option.answer};
  }
  return {};
}

bool same(const std::vector<forms::AnswerValue>& a, const std::vector<forms::AnswerValue>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const auto& one, const auto& other) { return forms::isSame(one, other); });
}

}  // namespace

usecases::ItemState* ScreeningPage::item(const std::string& linkId) {
  if (!m_view) return nullptr;
  for (auto& one : m_view->items) {
    if (one.linkId == linkId) return &one;
  }
  return nullptr;
}

/// The use case returns only when the answer is on the disk; then it is shown, then the keyboard
/// goes on.
void ScreeningPage::answer(const std::string& linkId, std::optional<domain::Value> value,
                           bool byKey) {
  const auto* state = item(linkId);
  if (!state || !m_filling) return;
  const auto before = state->value;
  const bool waited = m_list->waits(linkId, {});
  if (!store(linkId, Edit::Part::answer, value, {})) return;
  if (before != value || waited) {
    m_edits.add({.linkId = linkId,
                 .part = Edit::Part::answer,
                 .valueBefore = before,
                 .valueAfter = value,
                 .waited = waited});
  }
  auto* row = m_list->row(linkId);
  row->setValue(value);
  stored();
  if (byKey) m_list->go(row, 1);
}

void ScreeningPage::write(const std::string& linkId, usecases::NoteKind kind, const QString& text) {
  auto* state = item(linkId);
  if (!state) return;
  const Edit::Part part = partOf(kind);
  const std::string before = textOf(*state, part);
  if (!store(linkId, part, {}, utf8(text))) return;
  if (before != utf8(text)) {
    m_edits.add({.linkId = linkId, .part = part, .textBefore = before, .textAfter = utf8(text)});
  }
  stored();
}

bool ScreeningPage::store(const std::string& linkId, Edit::Part part,
                          std::optional<domain::Value> value, const std::string& text) {
  const bool answered = part == Edit::Part::answer;
  const auto done = answered ? usecases::answer(vault(), m_key, linkId, value)
                             : usecases::writeNote(vault(), m_key, linkId, noteOf(part), text);
  if (!succeeded(done, Doing::saving)) return false;
  auto* state = item(linkId);
  if (!answered) {
    textOf(*state, part) = text;
    return true;
  }
  state->value = value;
  m_list->setWaiting(linkId, {}, false);
  m_filling->give(linkId, {}, observedAs(*m_view->form, linkId, value));
  m_list->showAsked();
  return true;
}

bool ScreeningPage::storeGiven(const std::string& linkId, const forms::Place& place,
                               const std::vector<forms::AnswerValue>& values) {
  const auto done = usecases::giveAnswers(vault(), m_key, linkId, place, values);
  if (!succeeded(done, Doing::saving)) return false;
  m_list->setWaiting(linkId, place, false);
  m_filling->give(linkId, place, values);
  m_list->showAsked();
  return true;
}

void ScreeningPage::give(const std::string& linkId, const forms::Place& place,
                         const std::vector<forms::AnswerValue>& values) {
  if (!m_filling) return;
  const auto before = m_filling->answers().of(linkId, place);
  const bool waited = m_list->waits(linkId, place);
  if (same(before, values) || !storeGiven(linkId, place, values)) return;
  const auto* question = forms::findQuestion(*m_view->form, linkId);
  Edit edit{.linkId = linkId, .part = Edit::Part::given};
  edit.place = place;
  edit.givenBefore = before;
  edit.givenAfter = values;
  edit.typed = question != nullptr && question->options.empty();
  edit.waited = waited;
  m_edits.add(std::move(edit));
  stored();
}

void ScreeningPage::addRepetition(const std::string& groupLinkId, const forms::Place& place) {
  const auto* group = forms::findItem(*m_view->form, groupLinkId);
  if (group == nullptr) return;
  flush();
  const std::size_t number = m_filling->repetitionsOf(*group, place);
  m_filling->addRepetition(*group, place);
  showAnew();
  const auto questions = forms::questionsIn(*group);
  if (!questions.empty()) {
    m_list->goTo(questions.front()->linkId, forms::placeIn(place, number));
  }
}

/// With all its answers, which are then nowhere: what was done before cannot be undone over it.
void ScreeningPage::removeRepetition(const std::string& groupLinkId, const forms::Place& place,
                                     std::size_t number) {
  const auto* group = forms::findItem(*m_view->form, groupLinkId);
  if (group == nullptr) return;
  flush();
  const auto done = usecases::removeRepetition(vault(), m_key, groupLinkId, place, number);
  if (!succeeded(done, Doing::saving)) return;
  m_filling->removeRepetition(*group, place, number);
  m_edits = {};
  loadMove();
  showAnew();
  stored();
}

/// A change like any other: it can be taken back.
void ScreeningPage::confirm(const std::string& linkId, const forms::Place& place) {
  if (!storeConfirmed(linkId, place, true)) return;
  m_edits.add({.linkId = linkId, .part = Edit::Part::confirmed, .place = place});
  stored();
}

bool ScreeningPage::storeConfirmed(const std::string& linkId, const forms::Place& place,
                                   bool confirmed) {
  const auto done = confirmed ? usecases::confirmAnswer(vault(), m_key, linkId, place)
                              : usecases::askAgain(vault(), m_key, linkId, place);
  if (!succeeded(done, Doing::saving)) return false;
  m_list->setWaiting(linkId, place, !confirmed);
  return true;
}

bool ScreeningPage::put(const Edit& edit, bool before) {
  if (edit.part == Edit::Part::confirmed) {
    if (!storeConfirmed(edit.linkId, edit.place, !before)) return false;
    m_list->goTo(edit.linkId, edit.place);
    return true;
  }
  if (edit.part == Edit::Part::given) {
    if (!storeGiven(edit.linkId, edit.place, before ? edit.givenBefore : edit.givenAfter)) {
      return false;
    }
    // The answer of before was one that nobody had confirmed.
    if (before && edit.waited && !storeConfirmed(edit.linkId, edit.place, false)) return false;
    m_list->goTo(edit.linkId, edit.place);
    return true;
  }
  if (!store(edit.linkId, edit.part, before ? edit.valueBefore : edit.valueAfter,
             before ? edit.textBefore : edit.textAfter)) {
    return false;
  }
  if (before && edit.waited && !storeConfirmed(edit.linkId, {}, false)) return false;
  m_list->show(*item(edit.linkId));
  return true;
}

void ScreeningPage::undo() {
  flush();
  if (!m_edits.canUndo() || !put(m_edits.toUndo(), true)) return;
  m_edits.undone();
  stored();
}

void ScreeningPage::redo() {
  flush();
  if (!m_edits.canRedo() || !put(m_edits.toRedo(), false)) return;
  m_edits.redone();
  stored();
}

}  // namespace tidlig::app
