#pragma once

#include "program.h"
#include "row.h"
#include "security/secret.h"

namespace tidlig::bench {

/// A vault of made-up families below the data folder: made by `tidlig-cli demo create` when it is
/// not there yet. Its one user is "demo".
base::Result<std::filesystem::path> madeUpVault(const Settings& settings, int families);

/// Its passphrase, which protects nobody.
std::string_view madeUpPassphrase();

/// The raw key of its database, to be told to another program on standard input and nowhere else.
base::Result<security::SecretBytes> databaseKey(const std::filesystem::path& vault);
/// What the sqlcipher shell opens it with.
std::string keyLine(const security::SecretBytes& key);

}  // namespace tidlig::bench
