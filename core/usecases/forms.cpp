#include "usecases/forms.h"

#include "base/hash.h"
#include "storage/filestore.h"
#include "storage/formstore.h"
#include "usecases/vaultstate.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using storage::FormRow;
using storage::LogAction;

constexpr std::string_view kKind = "checklist";

const KeptChecklist* keptAs(const OpenVault::State& state, std::string_view id) {
  const auto found = std::find_if(state.checklists.begin(), state.checklists.end(),
                                  [id](const KeptChecklist& one) { return one.form.sha256 == id; });
  return found == state.checklists.end() ? nullptr : &*found;
}

base::Result<const KeptChecklist*> keptForm(OpenVault::State& state, std::string_view id) {
  TIDLIG_TRY(state.readChecklists());
  if (const KeptChecklist* const kept = keptAs(state, id)) return kept;
  return Error{ErrorKind::notFound, "there is no such form in the vault"};
}

FormRow rowFor(const KeptChecklist& kept) {
  return {kept.file, {}, {}, kept.sheet, {}};
}

}  // namespace

base::Result<std::vector<KnownForm>> listForms(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.readChecklists());
  std::vector<KnownForm> list;
  for (const KeptChecklist& kept : state.checklists) {
    list.push_back({kept.form.sha256, &kept.form, kept.sheet, kept.retired});
  }
  return list;
}

FormTrial tryForm(OpenVault& vault, std::string_view bytes) {
  OpenVault::State& state = vault.state();
  FormTrial trial;
  trial.read = forms::readQuestionnaire(bytes, &state.rules->catalogue);
  trial.known = state.readChecklists().ok() && keptAs(state, base::sha256Hex(bytes)) != nullptr;
  return trial;
}

base::Result<std::string> importForm(OpenVault& vault, std::string_view bytes, bool confirmed,
                                     const std::string& sheet) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageForms));
  FormTrial trial = tryForm(vault, bytes);
  if (!trial.read.form) {
    return Error{ErrorKind::invalid, "the form is refused: check it to see why"};
  }
  std::string id = trial.read.form->sha256;
  if (trial.known) return id;
  if (trial.read.support == forms::FormSupport::flagged && !confirmed) {
    return Error{ErrorKind::invalid,
                 "part of the form is shown but not evaluated: a person must confirm that first"};
  }
  std::int64_t file = 0;
  const base::Status done = state.change([&]() -> base::Status {
    TIDLIG_ASSIGN(file, storage::FileStore(state.database).put(kKind, bytes));
    TIDLIG_TRY(storage::FormStore(state.database)
                   .put({file, state.userId, state.clock->nowMilliseconds(), sheet, {}}));
    return state.note(LogAction::formImported, 0, file);
  });
  if (!done) return done.error();
  state.keep({file, std::move(*trial.read.form), sheet, false});
  return id;
}

base::Status setFormRetired(OpenVault& vault, const std::string& id, bool retired) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageForms));
  TIDLIG_ASSIGN(const KeptChecklist* const kept, keptForm(state, id));
  if (kept->retired == retired) return base::Done{};
  storage::FormStore store(state.database);
  TIDLIG_ASSIGN(const auto rows, store.all());
  const auto found = std::find_if(rows.begin(), rows.end(),
                                  [&](const FormRow& one) { return one.file == kept->file; });
  FormRow wanted = found == rows.end() ? rowFor(*kept) : *found;
  wanted.retiredAtMilliseconds.reset();
  if (retired) wanted.retiredAtMilliseconds = state.clock->nowMilliseconds();
  base::Status done = state.change([&]() -> base::Status {
    TIDLIG_TRY(store.put(wanted));
    return state.note(retired ? LogAction::formRetired : LogAction::formTakenUp, 0, kept->file);
  });
  if (!done) return done;
  state.setRetired(kept->file, retired);
  return base::Done{};
}

base::Result<std::string> exportForm(OpenVault& vault, const std::string& id) {
  OpenVault::State& state = vault.state();
  TIDLIG_ASSIGN(const KeptChecklist* const kept, keptForm(state, id));
  TIDLIG_ASSIGN(auto file, storage::FileStore(state.database).at(kept->file));
  return std::move(file.bytes);
}

}  // namespace tidlig::usecases
