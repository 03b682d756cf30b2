#include "usecases/takingout.h"

#include "storage/familystore.h"
#include "usecases/vaultstate.h"

namespace tidlig::usecases {

base::Status notePictureOut(OpenVault& vault, FamilyKey family, PictureOut how) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies));
  TIDLIG_TRY(storage::FamilyStore(state.database).at(row(family)));
  const auto action = how == PictureOut::printed ? storage::LogAction::picturePrinted
                                                 : storage::LogAction::pictureSaved;
  return state.change([&] { return state.note(action, row(family)); });
}

}  // namespace tidlig::usecases
