#pragma once

#include "usecases/screenings.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tidlig::app {

/// One change of a draft, as it was stored.
struct Edit {
  enum class Part { answer, given, note, since, seenBy, example, confirmed };

  std::string linkId;
  Part part = Part::answer;
  std::optional<domain::Value> valueBefore = {}, valueAfter = {};  ///< of an answer
  std::string textBefore = {}, textAfter = {};                     ///< of what is beside it
  forms::Place place = {};                                         ///< of what was given
  std::vector<forms::AnswerValue> givenBefore = {}, givenAfter = {};
  bool typed = false;  ///< words, which are typed on
  /// The answer before came from an earlier version of the form and was not confirmed.
  bool waited = false;

  [[nodiscard]] bool sameField(const Edit& other) const {
    return linkId == other.linkId && part == other.part && place == other.place;
  }
};

/// What was changed since the page was opened, to be taken back and done again. The vault keeps the
/// answers; this keeps only the way there, and only as long as the page.
class Edits {
 public:
  /// A change that is on the disk. Typing on in the same field is one change.
  void add(Edit edit);
  [[nodiscard]] bool canUndo() const { return m_done > 0; }
  [[nodiscard]] bool canRedo() const { return m_done < m_edits.size(); }
  /// The change to be taken back; needs canUndo. It counts as taken back by `undone`, once that is
  /// on the disk.
  [[nodiscard]] const Edit& toUndo() const { return m_edits[m_done - 1]; }
  [[nodiscard]] const Edit& toRedo() const { return m_edits[m_done]; }
  void undone();
  void redone();

 private:
  std::vector<Edit> m_edits;
  std::size_t m_done = 0;  ///< how many of them stand
  bool m_mayGrow = false;  ///< the last one was just made, so that typing on belongs to it
};

}  // namespace tidlig::app
