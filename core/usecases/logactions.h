#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tidlig::usecases {

/// What entries of the log are about, for those who look through it.
enum class LogGroup : std::uint8_t {
  people,    ///< signing in, users, keys
  families,  ///< families and their members; lists and files with families
  screenings,
  decisions,
  openings,  ///< families outside one's own
  forms,
  models,  ///< the rules by which families are assessed
  vault,   ///< the file itself: made, checked, backed up, restored
  log,     ///< the log itself
};

inline constexpr std::array kLogGroups = {
    LogGroup::people,    LogGroup::families, LogGroup::screenings,
    LogGroup::decisions, LogGroup::openings, LogGroup::forms,
    LogGroup::models,    LogGroup::vault,    LogGroup::log};

/// "people", "families", …
std::string_view code(LogGroup group);
std::optional<LogGroup> logGroupFromCode(std::string_view code);

/// The stable name of what an entry says happened, such as "familyRead"; empty for a number that
/// this version does not know.
std::string_view logActionCode(int action);
/// The number behind a name.
std::optional<int> logActionFromCode(std::string_view code);
/// Nothing for a number that this version does not know.
std::optional<LogGroup> groupOfLogAction(int action);
/// All names, in the order of their numbers.
std::vector<std::string_view> logActionCodes();

}  // namespace tidlig::usecases
