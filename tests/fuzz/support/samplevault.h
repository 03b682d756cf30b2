#pragma once

#include "base/clock.h"
#include "security/masterkey.h"
#include "support/tempfolder.h"
#include "usecases/openvault.h"

#include <optional>
#include <string>
#include <string_view>

namespace tidlig::fuzz {

inline constexpr const char* kSamplePassphrase = "opdigtede familier i 2026";

/// The newest of the sample vaults (tests/data/vaults), written anew into a folder of its own for
/// each input.
class SampleVault {
 public:
  SampleVault();

  [[nodiscard]] const std::string& database() const { return m_database; }
  [[nodiscard]] const std::string& keys() const { return m_keys; }
  [[nodiscard]] const security::MasterKey& master() const { return *m_master; }
  [[nodiscard]] const base::Clock& clock() const { return m_clock; }
  [[nodiscard]] const security::SecretText& passphrase() const { return m_passphrase; }
  [[nodiscard]] std::filesystem::path folder() const { return m_folder / "vault"; }
  /// One that does not exist.
  [[nodiscard]] std::filesystem::path another() const;

  /// Puts a vault with these files there, and nothing else.
  void write(std::string_view database, std::string_view keys) const;
  [[nodiscard]] base::Result<std::unique_ptr<usecases::OpenVault>> unlock() const;

 private:
  base::FixedClock m_clock;
  security::SecretText m_passphrase;
  test::TempFolder m_folder;
  std::string m_database;
  std::string m_keys;
  std::optional<security::MasterKey> m_master;
};

}  // namespace tidlig::fuzz
