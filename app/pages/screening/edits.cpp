#include "pages/screening/edits.h"

#include <utility>

namespace tidlig::app {

void Edits::add(Edit edit) {
  m_edits.resize(m_done);
  const bool note = edit.part != Edit::Part::answer && edit.part != Edit::Part::given &&
                    edit.part != Edit::Part::confirmed;
  const bool text = edit.typed || note;
  if (text && m_mayGrow && !m_edits.empty() && m_edits.back().sameField(edit)) {
    m_edits.back().textAfter = std::move(edit.textAfter);
    m_edits.back().givenAfter = std::move(edit.givenAfter);
    return;
  }
  m_edits.push_back(std::move(edit));
  m_done = m_edits.size();
  m_mayGrow = true;
}

void Edits::undone() {
  if (canUndo()) --m_done;
  m_mayGrow = false;
}

void Edits::redone() {
  if (canRedo()) ++m_done;
  m_mayGrow = false;
}

}  // namespace tidlig::app
