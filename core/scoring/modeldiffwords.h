#pragma once

#include "scoring/modeldiff.h"
#include "words/phrase.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace tidlig::scoring {

/// What belongs together in a comparison, under its heading.
struct DiffSection {
  words::Phrase heading;
  std::vector<words::Phrase> lines;  ///< never empty
};

/// What differs, for a person to read: the model itself, validity, unborn children, floors,
/// conditions level by level, cells, and what becomes of the places in the table. Texts out of the
/// models are in it as they stand there.
std::vector<DiffSection> diffSections(const ModelDiff& diff);

/// The one sentence that comes first.
words::Phrase kinshipPhrase(const ModelDiff& diff);

/// So many suggestions that the second model would place elsewhere.
struct MovedSuggestions {
  std::optional<GroupRange> from, to;  ///< nothing: no place, because a side is not assessed
  std::size_t count = 0;               ///< above 0
};

/// Smaller counts could point at a family and are told as "under 5".
inline constexpr std::size_t kSmallNumber = 5;

/// "7 suggestions from group 2 to group 2–3", "under 5 suggestions …".
words::Phrase phrase(const MovedSuggestions& moved);

/// The section about current suggestions; says so where none would move.
DiffSection movedSection(const std::vector<MovedSuggestions>& moved);

}  // namespace tidlig::scoring
