#pragma once

#include "forms/questionnaire.h"

#include <cstddef>

namespace tidlig::forms {

/// How many questions one version of a form has otherwise than another, found by their linkIds.
struct FormChanges {
  std::size_t added = 0;
  std::size_t gone = 0;
  std::size_t reworded = 0;  ///< another text, or other answers to choose

  [[nodiscard]] bool none() const { return added + gone + reworded == 0; }
};

FormChanges changesBetween(const Questionnaire& earlier, const Questionnaire& later);

}  // namespace tidlig::forms
