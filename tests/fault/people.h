#pragma once

#include "fault/scenario.h"
#include "usecases/openvault.h"

namespace tidlig::fault {

/// The passphrase that a scenario gives in place of the old one.
inline constexpr const char* kNewPassphrase = "en helt ny sætning om en hest";
/// What a scenario writes beside an answer, why it decides, and how it calls its own checklist.
inline constexpr const char* kNote = "set hjemme";
inline constexpr const char* kReason = "aftalt med familien";
inline constexpr const char* kFormTitle = "Om at lege ude";

/// Opens as the one user of a sample vault, or of one that was made here.
base::Result<std::unique_ptr<usecases::OpenVault>> unlock(const std::filesystem::path& vault,
                                                          bool sample);

}  // namespace tidlig::fault
