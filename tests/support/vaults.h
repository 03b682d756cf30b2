#pragma once

#include "support/tempfolder.h"
#include "usecases/openvault.h"

#include <filesystem>
#include <memory>
#include <string>

namespace tidlig::test {

inline constexpr const char* kPassphrase = "blå støvle i åen ved broen";

security::SecretText secret(std::string_view text = kPassphrase);

/// A day and a time that stand still.
const base::FixedClock& fixedClock();

/// A vault of its own for one test, made at the lowest cost that is allowed.
class TestVault {
 public:
  /// With the shipped model and catalogue; the first user is "anna".
  explicit TestVault(std::vector<domain::Role> roles = {domain::Role::administrator,
                                                        domain::Role::professional});

  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
  [[nodiscard]] std::filesystem::path operator/(const char* name) const { return m_path / name; }
  [[nodiscard]] const std::string& recoveryKey() const { return m_recoveryKey; }

  /// Opens as "anna", or as somebody else; the test fails when it does not open.
  [[nodiscard]] std::unique_ptr<usecases::OpenVault> open(const char* user = "anna",
                                                          const char* passphrase = kPassphrase);
  /// The error of an opening that must fail.
  [[nodiscard]] base::Error openingError(const char* passphrase = kPassphrase,
                                         const char* user = "anna");

 private:
  TempFolder m_folder;
  std::filesystem::path m_path;
  std::string m_recoveryKey;
};

std::string bytesOf(const std::filesystem::path& path);
void writeBytes(const std::filesystem::path& path, std::string_view bytes);

/// One bit of the file turned over.
void flipBit(const std::filesystem::path& path, std::size_t byte, int bit = 2);

}  // namespace tidlig::test
