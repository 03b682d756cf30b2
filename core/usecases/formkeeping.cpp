#include "usecases/formkeeping.h"

#include "storage/filestore.h"
#include "storage/formstore.h"

#include <algorithm>

namespace tidlig::usecases {

using storage::FormRow;
using storage::LogAction;

base::Result<const KeptChecklist*> keptForm(OpenVault::State& state, std::string_view id) {
  TIDLIG_TRY(state.readChecklists());
  const auto found = std::find_if(state.checklists.begin(), state.checklists.end(),
                                  [id](const KeptChecklist& one) { return one.form.sha256 == id; });
  if (found != state.checklists.end()) return &*found;
  return base::Error{base::ErrorKind::notFound, "there is no such form in the vault"};
}

base::Result<std::int64_t> addForm(OpenVault::State& state, std::string_view bytes,
                                   const std::string& sheet) {
  TIDLIG_ASSIGN(const std::int64_t file,
                storage::FileStore(state.database).put("checklist", bytes));
  TIDLIG_TRY(storage::FormStore(state.database)
                 .put({file, state.userId, state.clock->nowMilliseconds(), sheet, {}}));
  TIDLIG_TRY(state.note(LogAction::formImported, 0, file));
  return file;
}

base::Status retireForm(OpenVault::State& state, const KeptChecklist& kept, bool retired) {
  storage::FormStore store(state.database);
  TIDLIG_ASSIGN(const auto rows, store.all());
  const auto found = std::find_if(rows.begin(), rows.end(),
                                  [&](const FormRow& one) { return one.file == kept.file; });
  // The forms that come with the program have no row until something is said of them.
  FormRow wanted = found == rows.end() ? FormRow{kept.file, {}, {}, kept.sheet, {}} : *found;
  wanted.retiredAtMilliseconds.reset();
  if (retired) wanted.retiredAtMilliseconds = state.clock->nowMilliseconds();
  TIDLIG_TRY(store.put(wanted));
  return state.note(retired ? LogAction::formRetired : LogAction::formTakenUp, 0, kept.file);
}

}  // namespace tidlig::usecases
