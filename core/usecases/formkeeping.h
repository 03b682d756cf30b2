#pragma once

// Shared by what brings forms in and what edits them; inside core/usecases only.

#include "usecases/vaultstate.h"

#include <string>
#include <string_view>

namespace tidlig::usecases {

/// By the SHA-256 of its file. Fails with `notFound`.
base::Result<const KeptChecklist*> keptForm(OpenVault::State& state, std::string_view id);

/// Keeps a form's file with what was confirmed of its totals, and logs it, within the caller's
/// transaction. Tells the file. `State::keep` follows when that is on the disk.
base::Result<std::int64_t> addForm(OpenVault::State& state, std::string_view bytes,
                                   const std::string& sheet);

/// Takes a form out of use or into it again, and logs it, within the caller's transaction.
/// `State::setRetired` follows when that is on the disk.
base::Status retireForm(OpenVault::State& state, const KeptChecklist& kept, bool retired);

}  // namespace tidlig::usecases
