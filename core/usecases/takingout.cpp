#include "usecases/takingout.h"

#include "storage/familystore.h"
#include "storage/screeningstore.h"
#include "usecases/forms.h"
#include "usecases/vaultstate.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

base::Result<LogMark> noteOut(OpenVault::State& state, storage::LogAction action,
                              std::int64_t family, std::int64_t record) {
  TIDLIG_TRY(state.change([&] { return state.note(action, family, record); }));
  TIDLIG_ASSIGN(const storage::LogHead head, state.log.head());
  return LogMark::of(head);
}

}  // namespace

base::Result<LogMark> notePictureOut(OpenVault& vault, FamilyKey family, WayOut how) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies, family));
  TIDLIG_TRY(storage::FamilyStore(state.database).at(row(family)));
  const auto action = how == WayOut::printed ? storage::LogAction::picturePrinted
                                             : storage::LogAction::pictureSaved;
  return noteOut(state, action, row(family), 0);
}

base::Result<LogMark> notePaperOut(OpenVault& vault, FamilyKey family, FamilyPaper paper,
                                   WayOut how) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies, family));
  TIDLIG_TRY(storage::FamilyStore(state.database).at(row(family)));
  using storage::LogAction;
  const bool printed = how == WayOut::printed;
  const auto action =
      paper == FamilyPaper::parents
          ? (printed ? LogAction::parentsSheetPrinted : LogAction::parentsSheetSaved)
          : (printed ? LogAction::recordPrinted : LogAction::recordSaved);
  return noteOut(state, action, row(family), 0);
}

base::Result<std::vector<std::string>> keptForProfessionals(OpenVault& vault) {
  TIDLIG_ASSIGN(const auto known, listForms(vault));
  std::vector<std::string> codes;
  for (const KnownForm& one : known) {
    for (const forms::Item* item : forms::questionsOf(*one.form)) {
      if (item->professionalOnly && item->indicator) codes.push_back(*item->indicator);
    }
  }
  std::sort(codes.begin(), codes.end());
  codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
  return codes;
}

base::Result<LogMark> noteScreeningOut(OpenVault& vault, ScreeningKey screening, WayOut how) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies));
  TIDLIG_ASSIGN(const auto out, storage::ScreeningStore(state.database).at(row(screening)));
  TIDLIG_TRY(state.reach(out.family));
  const auto action = how == WayOut::printed ? storage::LogAction::screeningPrinted
                                             : storage::LogAction::screeningSaved;
  return noteOut(state, action, out.family, out.id);
}

}  // namespace tidlig::usecases
