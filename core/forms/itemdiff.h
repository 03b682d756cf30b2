#pragma once

#include "forms/formdiff.h"

#include <string>
#include <string_view>
#include <vector>

namespace tidlig::forms {

/// Which text stands in which language, the form's own among them.
struct DiffSide {
  const Item& item;
  const std::string& language;  ///< of the form
};

/// Appends a change of kind `kind` for each language in which the texts differ.
void compareTexts(ChangeKind kind, std::string_view of, const FormText& before,
                  std::string_view languageBefore, const FormText& after,
                  std::string_view languageAfter, std::vector<Change>& changes);

/// Appends a setting where its two values differ.
void compareSetting(std::string_view of, std::string before, std::string after,
                    std::vector<Change>& changes);

/// What differs between two items with the same linkId; their places and what is under them aside.
std::vector<Change> diffItems(const DiffSide& before, const DiffSide& after);

/// Whether an answer given before such a change may mean something else after it.
bool changesMeaning(const Change& change);

}  // namespace tidlig::forms
