#pragma once

#include "domain/catalogue.h"
#include "scoring/model.h"
#include "words/phrase.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

/// The parts of a model as phrases (SCORING.md section 1).
namespace tidlig::scoring {

/// "clear signs", "many risk factors".
words::Phrase phrase(ChildLevel level);
words::Phrase phrase(ParentLevel level);
/// The level of an axis by its index; the axis is child or parent.
words::Phrase levelPhrase(domain::Axis axis, std::size_t level);

/// The same where a heading says what is counted: "many".
words::Phrase shortLevelPhrase(domain::Axis axis, std::size_t level);

/// "the cell for clear signs in the child and many risk factors in the parents"
words::Phrase cellPhrase(std::size_t child, std::size_t parent);

/// "clear signs in the child and many risk factors in the parents"
words::Phrase pairPhrase(std::size_t child, std::size_t parent);

/// "at least 3 signs seen markedly or lasting among the alarm signs"
words::Phrase phrase(const Condition& condition, domain::Axis axis);

/// Which indicators a condition counts, with a space before it: " among the alarm signs"; nothing
/// where it counts all. "alarm" and "alarmIfMarked" have names among signs, "severe" among factors;
/// on the other axis they are tags as any.
words::Phrase tagPhrase(const std::optional<std::string>& tag, domain::Axis axis);

/// "target group 2" or "target group 2–4"
words::Phrase phrase(const GroupRange& range);

/// The name of a profession the product knows; any other by its code.
words::Phrase professionPhrase(std::string_view profession);

/// Professions for whom the product has checklists.
inline constexpr std::array<std::string_view, 4> kKnownProfessions = {"healthVisitor", "daycare",
                                                                      "jobCentre", "youthUnit"};

/// A tag or profession in quotes, as words::codeText shows it: what a municipality calls it is for
/// people to read and to check, letters and spaces of every kind.
words::Phrase codePhrase(std::string_view code);

/// The same with "(see the file)" for each code that does not look like one (letters, digits and
/// ._- up to 40). For what a check finds in a file: it may be the wrong file altogether, what is
/// found may end up in a log, and its place in the file is told beside it.
words::Phrase codesOnly(const words::Phrase& phrase);

}  // namespace tidlig::scoring
