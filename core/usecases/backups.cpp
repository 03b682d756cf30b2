#include "usecases/backups.h"

#include "storage/filestore.h"
#include "usecases/backupplace.h"
#include "usecases/vaultstate.h"

#include <algorithm>
#include <charconv>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
namespace fs = std::filesystem;

constexpr int kDaysAllowed = 7;
constexpr int kMostDays = 365;
constexpr std::int64_t kDay = 24LL * 60 * 60 * 1000;

struct Newest {
  std::int64_t made = 0;
  std::int64_t logHead = 0;
};

/// The number at the beginning of `text`, which is then cut off with a following space.
std::int64_t numberFrom(std::string_view& text) {
  std::int64_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
  if (!text.empty()) text.remove_prefix(1);
  return number;
}

base::Result<int> daysAllowed(storage::Database& database) {
  TIDLIG_ASSIGN(const auto stored, storage::SettingStore(database).find(kDaysSetting));
  if (!stored) return kDaysAllowed;
  std::string_view text = *stored;
  return static_cast<int>(std::clamp<std::int64_t>(numberFrom(text), 1, kMostDays));
}

/// A stick that is not plugged in cannot be looked at: what was made there is remembered.
base::Result<std::optional<Newest>> newestElsewhere(storage::Database& database) {
  TIDLIG_ASSIGN(const auto stored, storage::SettingStore(database).find(kElsewhereSetting));
  if (!stored) return std::optional<Newest>();
  std::string_view text = *stored;
  const std::int64_t made = numberFrom(text);
  return std::optional<Newest>(Newest{made, numberFrom(text)});
}

std::optional<Newest> newestHere(OpenVault& vault) {
  const BackupShelf shelf(vault);
  for (const auto& entry : shelf.list(vault.folder() / storage::kBackupsName, BackupLook::quick)) {
    if (entry.state != BackupState::good) continue;
    return Newest{entry.receipt->madeMilliseconds, entry.receipt->logHead};
  }
  return std::nullopt;
}

/// Those in the other place, put between the others by time.
void addThose(const BackupShelf& shelf, BackupList& list) {
  std::error_code failed;
  list.placeIsThere = fs::is_directory(*list.place, failed);
  if (list.placeIsThere) list.placeKind = storage::placeKind(*list.place);
  auto more = shelf.list(*list.place, BackupLook::quick);
  for (BackupEntry& entry : more) entry.elsewhere = true;
  const auto middle = list.entries.insert(list.entries.end(), more.begin(), more.end());
  const auto byTime = [](const BackupEntry& a, const BackupEntry& b) {
    return (a.receipt ? a.receipt->madeMilliseconds : 0) >
           (b.receipt ? b.receipt->madeMilliseconds : 0);
  };
  std::inplace_merge(list.entries.begin(), middle, list.entries.end(), byTime);
}

base::Status arrange(OpenVault::State& state, const char* setting, const std::string& value) {
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(storage::SettingStore(state.database).set(setting, value));
    return state.note(storage::LogAction::backupsArranged);
  });
}

}  // namespace

base::Result<std::optional<fs::path>> backupPlace(OpenVault& vault) {
  TIDLIG_ASSIGN(const auto place,
                storage::SettingStore(vault.state().database).find(kPlaceSetting));
  if (!place || place->empty()) return std::optional<fs::path>();
  return std::optional<fs::path>(*place);
}

base::Status setBackupPlace(OpenVault& vault, const std::optional<fs::path>& place) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageBackups));
  if (place) TIDLIG_TRY(checkBackupPlace(state.folder, *place));
  std::error_code failed;
  const std::string whole = place ? fs::canonical(*place, failed).string() : std::string();
  if (failed) return Error{ErrorKind::io, "the folder for backups cannot be read"};
  return arrange(state, kPlaceSetting, whole);
}

base::Status setBackupDays(OpenVault& vault, int days) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageBackups));
  if (days < 1 || days > kMostDays) return Error{ErrorKind::invalid, "expected 1 to 365 days"};
  return arrange(state, kDaysSetting, std::to_string(days));
}

base::Result<BackupList> listBackups(OpenVault& vault, BackupLook how,
                                     const base::Progress& progress) {
  BackupList list;
  const BackupShelf shelf(vault);
  list.entries = shelf.list(vault.folder() / storage::kBackupsName, BackupLook::quick);
  TIDLIG_ASSIGN(list.place, backupPlace(vault));
  if (list.place) addThose(shelf, list);
  if (how == BackupLook::quick) return list;
  std::int64_t done = 0;
  for (BackupEntry& entry : list.entries) {
    TIDLIG_TRY(base::tell(progress, done++, static_cast<std::int64_t>(list.entries.size())));
    if (entry.state == BackupState::good) entry.state = shelf.look(entry.folder, how).state;
  }
  return list;
}

base::Result<storage::Tally> vaultContents(OpenVault& vault) {
  TIDLIG_TRY(vault.state().allow(Action::manageBackups));
  return storage::tally(vault.state().database);
}

base::Result<BackupStanding> backupStanding(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  BackupStanding standing;
  TIDLIG_ASSIGN(standing.daysAllowed, daysAllowed(state.database));
  TIDLIG_ASSIGN(auto newest, newestElsewhere(state.database));
  const auto here = newestHere(vault);
  if (here && (!newest || here->made > newest->made)) newest = here;
  TIDLIG_ASSIGN(const std::int64_t began, storage::firstLogEntryAt(state.database));
  const std::int64_t now = state.clock->nowMilliseconds();
  if (newest) standing.newestMilliseconds = newest->made;
  standing.ageDays = std::max<std::int64_t>(0, (now - (newest ? newest->made : began)) / kDay);
  TIDLIG_ASSIGN(standing.changedSince,
                storage::changedSince(state.database, newest ? newest->logHead : 0));
  standing.overdue = standing.changedSince && standing.ageDays > standing.daysAllowed;
  // With a clock that was set back the newest one lies in the future.
  const bool ofThisDay = here && std::abs(now - here->made) < kDay;
  TIDLIG_ASSIGN(const bool missed, storage::changedSince(state.database, here ? here->logHead : 0));
  standing.automaticDue = missed && !ofThisDay;
  return standing;
}

}  // namespace tidlig::usecases
