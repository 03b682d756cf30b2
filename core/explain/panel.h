#pragma once

#include "explain/explanation.h"

/// The same sentences as in explain(), apart from each other: what a window shows beside a picture.
namespace tidlig::explain {

/// One reason with where it comes from.
struct Reason {
  std::string text;
  std::string source;  ///< who and when, or what it is about; may be empty
  bool disagreement = false;
};

/// A heading with what stands under it.
struct ReasonGroup {
  enum class Kind : std::uint8_t { signs, factors, protective, pending, notAsked, change, leftOut };
  Kind kind;
  std::string title;
  std::string none;  ///< what to say where there is nothing
  std::vector<Reason> reasons;
};

/// What an assessment means for one child.
struct Panel {
  std::string headline;  ///< the suggestion, the open range, or what is missing
  std::string rule;      ///< a line on the child, a line on the parents: levels and conditions
  std::vector<ReasonGroup> groups;
};

Panel childPanel(const Input& input, std::size_t child, words::Language language);
/// The parents' side alone, for a family without children yet.
Panel parentsPanel(const Input& input, words::Language language);

/// The family's suggestion in one or two sentences.
std::string familyHeadline(const Input& input, words::Language language);

}  // namespace tidlig::explain
