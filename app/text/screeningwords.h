#pragma once

#include "forms/filling.h"
#include "usecases/families.h"
#include "usecases/formmove.h"
#include "usecases/screenings.h"

#include <QString>

#include <vector>

namespace tidlig::app {

/// Who reads a filled-in checklist.
enum class ScreeningReader {
  professional,
  parents,  ///< not what the form marks as for professionals alone, and no notes
};

/// A section's heading, or a question with what was answered.
struct ScreeningLine {
  bool heading = false;
  QString text = {};
  QString answer = {};  ///< of a question; empty: it has none
  QString notes = {};   ///< what was written beside the answer; empty: nothing
};

/// A checklist as it was filled in, in words and in the form's order: what the answers ask for and
/// the form does not hide. Words nobody wrote and sections without a question are left out. The
/// filling is that of the screening's form.
std::vector<ScreeningLine> screeningLines(const usecases::ScreeningView& view,
                                          const forms::Filling& filling, ScreeningReader reader);

/// What was written beside an answer, in one line; empty: nothing.
QString notesText(const std::vector<usecases::WrittenNote>& notes);

/// What stands behind it: the checklist's version, its state, who filled it in and which other
/// screening it corrects or was corrected by.
QString screeningOrigin(const usecases::ScreeningView& view, const usecases::FamilyView& family);

}  // namespace tidlig::app
