#pragma once

#include "support/process.h"
#include "support/vaults.h"

#include <string>
#include <vector>

namespace tidlig::test {

/// The command with `--vault` and the passphrase by file descriptor 3.
inline Finished onVault(const std::filesystem::path& vault, std::vector<std::string> arguments,
                        std::string_view input = {}, const std::string& passphrase = kPassphrase) {
  for (const std::string& more :
       {std::string("--vault"), vault.string(), std::string("--passphrase-fd"), std::string("3")}) {
    arguments.push_back(more);
  }
  return cli(arguments, input, {{3, passphrase + "\n"}});
}

/// A line of newline-delimited cases: one child with one sign.
inline std::string caseLine(const std::string& family, const std::string& value = "marked",
                            const std::string& indicator = "sign.sleep") {
  return R"({"family": ")" + family +
         R"(", "asOf": "2026-11-23", "children": [{"id": "c1", "birthDate": "2023-05-01"}],)"
         R"( "adults": [{"id": "a1"}], "screenings": [{"id": "s1", "subject": "c1",)"
         R"( "profession": "daycare", "date": "2026-11-01", "status": "final",)"
         R"( "observations": [{"indicator": ")" +
         indicator + R"(", "value": ")" + value + "\"}]}]}\n";
}

}  // namespace tidlig::test
