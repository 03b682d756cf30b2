#pragma once

#include "print/paper.h"
#include "text/reasons.h"
#include "usecases/takingout.h"

#include <string>
#include <vector>

namespace tidlig::app {

/// What an assessment says in sentences, to be read before it goes out and as it goes out.
struct FamilyPaper {
  usecases::FamilyPaper kind;
  QString meta;                            ///< the day; for the journal the family's name and code
  std::vector<explain::Section> sections;  ///< the first is the heading of the whole
  QString footer;                          ///< on every page; of the parents' sheet it names nobody
};

/// In the window's language. To parents children are called by their first names, and of the
/// indicators in `professionalOnly` (usecases::keptForProfessionals) nothing is told.
FamilyPaper familyPaper(const ExplainInput& input, usecases::FamilyPaper kind,
                        std::vector<std::string> professionalOnly, base::Date today);

/// As it goes to paper or into a PDF.
Paper paperOf(const FamilyPaper& paper);

}  // namespace tidlig::app
