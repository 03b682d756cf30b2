#pragma once

#include "base/result.h"
#include "security/secret.h"

#include <optional>

namespace tidlig::cli {

/// Reads a passphrase (or a recovery key) to the first newline or the end, from an open file
/// descriptor, or from the terminal with what is typed unseen where there is none. Nothing more is
/// taken from the descriptor. Fails with `invalid` when it cannot be read or is too long.
base::Result<security::SecretText> readSecret(const std::optional<int>& descriptor,
                                              const char* prompt);

/// The same for a new one: typed twice on the terminal.
base::Result<security::SecretText> readNewSecret(const std::optional<int>& descriptor,
                                                 const char* prompt);

}  // namespace tidlig::cli
