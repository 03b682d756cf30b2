#pragma once

#include "base/result.h"
#include "support/tempfolder.h"

#include <cstddef>
#include <filesystem>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::fault {

/// What the program was told is done; each has to be there afterwards. Bytes alone, so that another
/// process may write it.
struct Acknowledged {
  bool whole = false;  ///< everything that the scenario does
  bool vault = false, passphrase = false, backup = false, answered = false, noted = false,
       signedOff = false, decided = false, drafted = false, published = false, swapped = false;
  std::size_t families = 0, screenings = 0, users = 0;
  std::optional<base::ErrorKind> failed;  ///< what the scenario ended with
};

/// A vault that was made by this program; the samples' keys cannot all follow a new one.
inline constexpr std::string_view kMadeHere = "made here";
inline constexpr std::string_view kNewest = "newest";  ///< of the samples

/// Something that a person does with a vault, from unlocking it on.
struct Scenario {
  std::string_view name;
  std::string_view sample;  ///< vault of tests/data/vaults that it begins with; empty: no vault
  void (*run)(const std::filesystem::path& vault, Acknowledged& told);
  void (*prepare)(const std::filesystem::path& vault) = nullptr;  ///< without faults
  bool fromOpening = false;  ///< where memory is counted: the opening belongs to it

  [[nodiscard]] bool isOfDemo() const { return !sample.empty() && sample != kMadeHere; }
};

std::span<const Scenario> allScenarios();
const Scenario& scenarioNamed(std::string_view name);

/// The vault that a scenario begins with, in an empty folder.
std::filesystem::path begin(const test::TempFolder& folder, const Scenario& scenario);

/// Opens what the fault left and looks whether anything that was told is missing, or anything is
/// there by halves; "" when not.
std::string missing(const std::filesystem::path& vault, const Scenario& scenario,
                    const Acknowledged& told);

/// Whether every fault is tried, and not a part of them.
bool soaking();

/// Points from 1 to `last`: about `many` of them, or all when soaking.
std::vector<std::size_t> pointsUpTo(std::size_t last, std::size_t many);

}  // namespace tidlig::fault
