#pragma once

#include "base/date.h"
#include "domain/ageband.h"
#include "usecases/keys.h"
#include "usecases/openvault.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tidlig::usecases {

/// Why something waits for somebody.
enum class WaitingKind : std::uint8_t {
  draft,       ///< a screening that is not signed, or the user's own new family
  followUp,    ///< a decision's next step, not taken yet
  decision,    ///< something was signed after the family's last decision, or one is begun
  transition,  ///< a child is born, or grows out of its checklists
  parents,     ///< the parents have not been told of the family's newest decision
};

/// How far Today looks ahead, in days.
inline constexpr int kFollowUpsAhead = 14;
inline constexpr int kTransitionsAhead = 42;

/// One thing that waits. Nothing here is a group or tells how serious it is: a list of these is
/// sorted by date.
struct WaitingRow {
  /// draft: of the screening, or when the family was begun; followUp: when it was to be done;
  /// decision: of the oldest signed screening that was not decided on, or when the decision was
  /// begun; transition: the day itself; parents: of the decision.
  base::Date date;
  std::optional<FamilyKey> family = {};  ///< nothing: one that is being written in (drafts.h)
  std::string familyName = {};           ///< may be empty for an imported family, or a begun one
  std::string familyCode = {};
  std::optional<ScreeningKey> screening = {};                ///< draft
  std::string checklistTitleDa = {}, checklistTitleEn = {};  ///< draft; empty without a checklist
  std::string byUser = {};                                   ///< draft: who began it
  std::optional<AssessmentKey> assessment = {};              ///< followUp, parents
  std::string nextStep = {};                                 ///< followUp
  std::string childName = {};                                ///< transition; may be empty
  std::size_t child = 0;                               ///< transition: place among the children
  domain::AgeBand entered = domain::AgeBand::age0to1;  ///< transition: the age that begins
  std::optional<base::Date> begunOn = {};  ///< decision: the user's own draft of it (drafts.h)
};

struct WaitingList {
  WaitingKind kind = WaitingKind::draft;
  std::size_t all = 0;           ///< how many there are
  std::vector<WaitingRow> rows;  ///< the earliest of them, ascending by date
};

/// What waits on `today`: one list of each kind, in the kinds' order, each with at most `most`
/// rows. Follow-ups are told from kFollowUpsAhead days before, transitions from kTransitionsAhead.
/// A signed screening that no longer counts (SCORING.md section 3: too old for its profession)
/// waits for no decision. Only what the user may finish is told as a draft. The first reading of a
/// session is logged.
base::Result<std::vector<WaitingList>> whatWaits(OpenVault& vault, base::Date today,
                                                 std::size_t most = 100);

}  // namespace tidlig::usecases
