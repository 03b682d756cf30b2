#include "usecases/takingout.h"

#include "storage/familystore.h"
#include "storage/screeningstore.h"
#include "usecases/vaultstate.h"

namespace tidlig::usecases {

base::Status notePictureOut(OpenVault& vault, FamilyKey family, WayOut how) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies, family));
  TIDLIG_TRY(storage::FamilyStore(state.database).at(row(family)));
  const auto action = how == WayOut::printed ? storage::LogAction::picturePrinted
                                             : storage::LogAction::pictureSaved;
  return state.change([&] { return state.note(action, row(family)); });
}

base::Status noteScreeningOut(OpenVault& vault, ScreeningKey screening, WayOut how) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies));
  TIDLIG_ASSIGN(const auto out, storage::ScreeningStore(state.database).at(row(screening)));
  TIDLIG_TRY(state.reach(out.family));
  const auto action = how == WayOut::printed ? storage::LogAction::screeningPrinted
                                             : storage::LogAction::screeningSaved;
  return state.change([&] { return state.note(action, out.family, out.id); });
}

}  // namespace tidlig::usecases
