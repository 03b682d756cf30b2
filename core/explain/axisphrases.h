#pragma once

#include "explain/speaker.h"

#include <vector>

/// What an assessment says, piece by piece: whole texts (axislines.h) and the window's panel
/// (panel.h) are put together from the same phrases.
namespace tidlig::explain {

/// One of two keys, as the axis goes.
std::string_view ofAxis(domain::Axis which, std::string_view child, std::string_view parent);

/// The level, the condition met, and where missing answers lead. One sentence each.
std::vector<words::Phrase> levelPhrases(const scoring::Model& model,
                                        const scoring::AxisResult& axis, domain::Axis which);
/// The same of a child, unborn and outside the age bands too.
std::vector<words::Phrase> childLevelPhrases(const Speaker& speaker, std::size_t child);

/// Something that was seen, apart from who saw it.
struct Found {
  words::Phrase what;     ///< "Sleep: seen markedly or lasting"
  words::Phrase sources;  ///< who and when; where they differ, that they do and what each says
  bool disagreement = false;
};
Found foundPhrases(const Speaker& speaker, const scoring::AxisResult& axis,
                   const scoring::Counted& counted);

/// What would raise and what would lower the level.
std::vector<words::Phrase> changePhrases(const Speaker& speaker, const scoring::AxisResult& axis,
                                         domain::Axis which);
/// The same of a child; none where nothing on the child's side can change.
std::vector<words::Phrase> childChangePhrases(const Speaker& speaker, std::size_t child);

/// A child's suggestion, its open range, or what is missing.
words::Phrase positionPhrase(const Speaker& speaker, std::size_t child);
words::Phrase familyPositionPhrase(const scoring::Assessment& assessment);

}  // namespace tidlig::explain
