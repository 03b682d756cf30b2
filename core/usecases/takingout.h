#pragma once

#include "usecases/keys.h"
#include "usecases/logmark.h"
#include "usecases/openvault.h"

#include <string>
#include <vector>

namespace tidlig::usecases {

/// How something leaves the vault for a reader's eyes.
enum class WayOut { printed, saved };

/// Notes in the log that the picture of a family leaves the vault. Called before it does, so that
/// nothing goes out that the log does not know of. Returns the mark of that entry, which stands in
/// the paper's foot: a log that was cut off or put back later does not have it. Fails with
/// `denied`, `notFound`, `io`, `full`.
base::Result<LogMark> notePictureOut(OpenVault& vault, FamilyKey family, WayOut how);

/// What an assessment says in sentences (core/explain), on paper.
enum class FamilyPaper {
  parents,  ///< the sheet for the parents
  record,   ///< for the journal
};

/// The same of such a paper.
base::Result<LogMark> notePaperOut(OpenVault& vault, FamilyKey family, FamilyPaper paper,
                                   WayOut how);

/// Codes of the indicators that some form of the vault, in use or retired, keeps for professionals.
/// What is told to parents leaves them out whatever form asked about them. Fails with `corrupt`,
/// `io`.
base::Result<std::vector<std::string>> keptForProfessionals(OpenVault& vault);

/// The same of one filled-in checklist.
base::Result<LogMark> noteScreeningOut(OpenVault& vault, ScreeningKey screening, WayOut how);

}  // namespace tidlig::usecases
