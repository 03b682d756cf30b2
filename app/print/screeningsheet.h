#pragma once

#include "print/paper.h"
#include "text/screeningwords.h"
#include "usecases/families.h"

namespace tidlig::app {

/// A filled-in checklist as it goes to paper: what it is, about whom, by whom and when, its totals
/// and its answers. For the parents it is without notes and without what the form marks as for
/// professionals alone, and does not say who filled it in. `today` is the day it is printed on.
Paper screeningSheet(const usecases::ScreeningView& view, const usecases::FamilyView& family,
                     ScreeningReader reader, base::Date today);

}  // namespace tidlig::app
