#pragma once

#include "base/result.h"
#include "usecases/forms.h"

#include <CLI/CLI.hpp>
#include <string>
#include <string_view>

namespace tidlig::cli {

/// `form import`, `form list`, `form export`
void addFormVault(CLI::App& form, int& status);

/// `form diff A B`
void addFormDiff(CLI::App& form, int& status);

/// Whether a word can only be meant as a form's id: 8 to 64 hex digits.
bool looksLikeFormId(std::string_view word);

/// The form with this id or the beginning of one. Fails with `invalid` where it is none, or where
/// several forms begin so, and `notFound`.
base::Result<usecases::KnownForm> findForm(usecases::OpenVault& vault, std::string_view id);

/// As one line of output can hold it: no control characters.
std::string onOneLine(std::string_view text);

}  // namespace tidlig::cli
