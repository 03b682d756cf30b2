#include "usecases/forms.h"

#include "base/hash.h"
#include "storage/filestore.h"
#include "usecases/formkeeping.h"

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;

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
  trial.known = keptForm(state, base::sha256Hex(bytes)).ok();
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
    TIDLIG_ASSIGN(file, addForm(state, bytes, sheet));
    return base::Done{};
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
  base::Status done = state.change([&] { return retireForm(state, *kept, retired); });
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
