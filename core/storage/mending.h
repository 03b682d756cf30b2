#pragma once

// Inside core/storage only: keeps the references of a salvaged database whole.

#include "storage/salvage.h"

namespace tidlig::storage {

/// A row of which only this much is known, from an index.
struct KnownRow {
  std::string table;
  std::int64_t id = 0;
  std::optional<std::string> code;
  std::optional<std::string> name;
  std::optional<std::string> sha256;
};

/// Makes a family, a person, a user or a file anew as far as it can be: with what is known.
base::Status mendKnown(Database& target, const KnownRow& row, const SalvageHelp& help,
                       SalvageOutcome& outcome);

/// Afterwards nothing refers to what is not there: families, people and members that others need
/// and files that decisions rest on are made anew, empty; other references are taken out where a
/// row may do without; and a row that cannot goes to the losses.
base::Status mend(Database& target, SalvageOutcome& outcome);

}  // namespace tidlig::storage
