#include "text/screeningwords.h"

#include "session/language.h"
#include "text/answertext.h"
#include "text/names.h"
#include "text/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tidlig::app {
namespace {

struct ScreeningWords {
  Q_DECLARE_TR_FUNCTIONS(ScreeningWords)
};

QString notesOf(const usecases::ItemState& state) {
  QStringList parts;
  if (!state.note.empty()) parts << qs(state.note);
  if (!state.since.empty()) parts << ScreeningWords::tr("since: %1").arg(qs(state.since));
  if (!state.seenBy.empty()) parts << ScreeningWords::tr("seen by: %1").arg(qs(state.seenBy));
  if (!state.example.empty()) parts << ScreeningWords::tr("example: %1").arg(qs(state.example));
  return parts.join(QStringLiteral(" · "));
}

class Lines {
 public:
  Lines(const usecases::ScreeningView& view, const forms::Filling& filling, ScreeningReader reader)
      : m_view(view), m_filling(filling), m_reader(reader) {}

  void tell(const std::vector<forms::Item>& items, const forms::Place& place) {
    for (const auto& item : items) {
      const bool kept = m_reader == ScreeningReader::parents && item.professionalOnly;
      if (kept || item.hidden || !m_filling.isAsked(item.linkId, place)) continue;
      if (item.isQuestion()) {
        tellQuestion(item, place);
        tell(item.items, place);
      } else if (item.type == forms::ItemType::group) {
        tellGroup(item, place);
      }
    }
  }

  std::vector<ScreeningLine> take() { return std::move(m_lines); }

 private:
  void tellGroup(const forms::Item& group, const forms::Place& place) {
    const std::size_t count = group.repeats ? m_filling.repetitionsOf(group, place) : 1;
    for (std::size_t i = 0; i < count; ++i) {
      const QString text = qs(group.text.in(m_language));
      const std::size_t before = m_lines.size();
      m_lines.push_back(
          {.heading = true,
           .text = count > 1 ? ScreeningWords::tr("%1, number %2").arg(text).arg(i + 1) : text});
      tell(group.items, group.repeats ? forms::placeIn(place, i) : place);
      if (m_lines.size() == before + 1) m_lines.pop_back();
    }
  }

  void tellQuestion(const forms::Item& item, const forms::Place& place) {
    const QString answer = answersText(item, m_filling.answers().of(item.linkId, place));
    QString notes;
    if (m_reader == ScreeningReader::professional && place.empty()) notes = notesAt(item.linkId);
    if (answer.isEmpty() && !isAskedFor(item) && notes.isEmpty()) return;
    m_lines.push_back({.text = qs(item.text.in(m_language)), .answer = answer, .notes = notes});
  }

  [[nodiscard]] QString notesAt(const std::string& linkId) const {
    const auto found =
        std::find_if(m_view.items.begin(), m_view.items.end(),
                     [&](const usecases::ItemState& one) { return one.linkId == linkId; });
    return found == m_view.items.end() ? QString() : notesOf(*found);
  }

  const usecases::ScreeningView& m_view;
  const forms::Filling& m_filling;
  ScreeningReader m_reader;
  std::string m_language = utf8(Language::code());
  std::vector<ScreeningLine> m_lines;
};

}  // namespace

std::vector<ScreeningLine> screeningLines(const usecases::ScreeningView& view,
                                          const forms::Filling& filling, ScreeningReader reader) {
  Lines lines(view, filling, reader);
  lines.tell(view.form->items, {});
  return lines.take();
}

QString notesText(const std::vector<usecases::WrittenNote>& notes) {
  usecases::ItemState state;
  std::string* const places[] = {&state.note, &state.since, &state.seenBy, &state.example};
  for (const auto& note : notes) *places[static_cast<std::size_t>(note.kind)] = note.text;
  return notesOf(state);
}

QString screeningOrigin(const usecases::ScreeningView& view, const usecases::FamilyView& family) {
  QStringList parts{capitalised(statusName(view.status))};
  for (const auto& one : family.screenings) {
    if (one.key == view.key && !one.byUser.empty()) {
      parts << ScreeningWords::tr("filled in by %1").arg(qs(one.byUser));
    }
  }
  if (!view.form->version.empty()) {
    parts << ScreeningWords::tr("version %1 of the checklist").arg(qs(view.form->version));
  }
  return parts.join(QStringLiteral(" · "));
}

}  // namespace tidlig::app
