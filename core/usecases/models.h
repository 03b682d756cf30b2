#pragma once

#include "base/progress.h"
#include "scoring/model.h"
#include "usecases/openvault.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::usecases {

// The models by which the vault assesses. One is in force; it is never edited, only followed by
// another from a day on. Everybody may read them; changing needs Action::manageModels.

/// A model of the vault, and since when it is in force.
struct KeptModel {
  scoring::Model model;
  std::optional<base::Date> validFrom;  ///< none: since the vault was made
  std::string approver;                 ///< who decided it; empty for the vault's first
  std::string reason;                   ///< empty for the vault's first
  std::string byUser;                   ///< who put it in
  std::int64_t atMilliseconds = 0;
  bool inForce = false;  ///< today
};
/// Newest first.
base::Result<std::vector<KeptModel>> listModels(OpenVault& vault);
/// A model's file, byte for byte, by its SHA-256. Fails with `notFound`.
base::Result<std::string> modelFile(OpenVault& vault, const std::string& sha256);

/// Takes the model into use whose day has come since the vault was opened. For places where nothing
/// is held that was assessed before.
base::Status followModel(OpenVault& vault);

/// The next model while it is written; it may break rules until it is approved.
struct ModelDraft {
  scoring::Model model;
  scoring::Model base;  ///< the model it was begun from
  std::string byUser;   ///< who wrote last
  std::int64_t atMilliseconds = 0;
};
/// Nothing where nobody writes one.
base::Result<std::optional<ModelDraft>> modelDraft(OpenVault& vault);
/// From the newest model, not approved, in its next version; from what shipped a model of the
/// municipality's own. Fails with `invalid` where there is a draft already.
base::Result<ModelDraft> beginModelDraft(OpenVault& vault);
/// From a file that somebody brings; it has to be a whole model. Fails with `invalid`, also where
/// there is a draft already.
base::Result<ModelDraft> beginModelDraftFrom(OpenVault& vault, std::string_view bytes);
/// On the disk when this returns. Fails with `notFound` where there is no draft.
base::Status keepModelDraft(OpenVault& vault, const scoring::Model& model);
base::Status dropModelDraft(OpenVault& vault);

/// Name and reason are UTF-8, not blank, one line without control characters: they are kept for
/// ever and stand on paper.
struct Approving {
  base::Date validFrom;  ///< today or later
  std::string approver;  ///< who decided it, in at most scoring::kLongestModelName characters
  std::string reason;    ///< at most kLongestModelReason
};
inline constexpr std::size_t kLongestModelReason = 4000;  ///< characters
/// What an error's `pointer` says where a part of Approving is refused.
inline constexpr std::string_view kApproverPlace = "/approver";
inline constexpr std::string_view kReasonPlace = "/reason";
inline constexpr std::string_view kValidFromPlace = "/validFrom";

/// Makes the draft the vault's next model; the draft is gone. Tells its SHA-256. The file that is
/// kept says who approved it and when, as does each cell of the municipality's own that did not yet
/// say who decided it, or when. Fails with `notFound` without a draft, and with `invalid`: a broken
/// rule (`pointer` tells where), a part of `wanted`, a version of this id that the vault has, a
/// profession whose screenings the vault has without validity.
base::Result<std::string> approveModelDraft(OpenVault& vault, const Approving& wanted);
/// The same with a file; a draft stays as it is.
base::Result<std::string> approveModel(OpenVault& vault, std::string_view bytes,
                                       const Approving& wanted);

/// How many; nothing where it is one to four, which could point at somebody.
using SmallCount = std::optional<std::int64_t>;
inline constexpr std::int64_t kFewest = 5;
SmallCount smallCount(std::int64_t number);

/// How the places of families would move under another model, in counts and never by name.
struct Movement {
  /// From and to are where a family's range is now and would be (low = high: a group); nothing: no
  /// place, because a side is not assessed. They differ.
  struct Move {
    std::optional<scoring::GroupRange> from, to;
    SmallCount families;
  };
  std::int64_t families = 0;  ///< all that were looked at
  std::vector<Move> moves;    ///< those that happen, ascending by from and to, no place first
  SmallCount moved;           ///< all of them; nothing also where it would tell a hidden one
};
/// Assesses every family as of a day by the model in force (or by `before`) and by `candidate`.
/// Stores nothing but the log's entry. Fails with `denied`, `invalid` (professions, as in
/// approving) or `cancelled`.
base::Result<Movement> previewModel(OpenVault& vault, const scoring::Model& candidate,
                                    base::Date asOf, const base::Progress& progress = {},
                                    const scoring::Model* before = nullptr);

}  // namespace tidlig::usecases
