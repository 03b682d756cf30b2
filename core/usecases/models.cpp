#include "usecases/models.h"

#include "base/json.h"
#include "base/memory.h"
#include "base/writtentext.h"
#include "scoring/modelreader.h"
#include "scoring/modelwriter.h"
#include "storage/filestore.h"
#include "storage/modelstore.h"
#include "usecases/formdrafts.h"
#include "usecases/modelrules.h"
#include "usecases/vaultopening.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using scoring::Model;
using storage::LogAction;
using storage::ModelStore;

constexpr std::string_view kShippedId = "tidlig-start";
constexpr std::string_view kOwnId = "municipality";

/// A model that the vault has is read, whatever rules about its texts came later.
base::Result<Model> keptRule(std::string_view bytes) {
  return scoring::readValidModel(bytes, scoring::ModelRules::kept);
}

base::Result<KeptModel> keptModel(OpenVault::State& state, std::int64_t file) {
  TIDLIG_ASSIGN(const auto kept, storage::FileStore(state.database).at(file));
  TIDLIG_ASSIGN(Model model, keptRule(kept.bytes));
  KeptModel view;
  view.model = std::move(model);
  view.inForce = file == state.rules->modelFile;
  return view;
}

/// The draft as it was left, whatever is wrong with it. A cell that it has from an older model may
/// name who decided it in a way that no new model may: that is left out and written anew at the
/// approval, because the window changes groups and not names.
Model draftedModel(std::string_view bytes) {
  Model model = scoring::readModel(bytes, scoring::ModelRules::kept).readable();
  for (auto& row : model.table) {
    for (scoring::Cell& cell : row) {
      const bool tooLong = cell.by && base::characterCount(*cell.by) > scoring::kLongestModelName;
      if (tooLong || (cell.by && !base::isWritten(*cell.by))) cell.by.reset();
    }
  }
  return model;
}

base::Result<ModelDraft> readDraft(OpenVault::State& state, storage::ModelDraftRow row) {
  TIDLIG_ASSIGN(const auto base, storage::FileStore(state.database).at(row.base));
  TIDLIG_ASSIGN(Model baseModel, keptRule(base.bytes));
  return ModelDraft{draftedModel(row.bytes), std::move(baseModel), std::move(row.userName),
                    row.atMilliseconds};
}

/// File of the model that came last, in force or not yet.
base::Result<std::int64_t> newestFile(OpenVault::State& state) {
  TIDLIG_ASSIGN(const auto rows, ModelStore(state.database).all());
  if (!rows.empty()) return rows.back().file;
  return firstFile(state.database, "model");
}

base::Result<ModelDraft> begin(OpenVault::State& state, Model model, std::int64_t base) {
  model.approved = std::nullopt;
  const storage::ModelDraftRow row{
      base, scoring::writeModel(model), state.userId, {}, state.clock->nowMilliseconds()};
  const base::Status done = state.change([&]() -> base::Status {
    TIDLIG_TRY(ModelStore(state.database).keepDraft(row));
    return state.note(LogAction::modelDraftKept);
  });
  TIDLIG_TRY(done);
  TIDLIG_ASSIGN(auto kept, ModelStore(state.database).draft());
  if (!kept) return Error{ErrorKind::corrupt, "what was just kept is not there"};
  return readDraft(state, std::move(*kept));
}

base::Status mayBegin(OpenVault::State& state) {
  TIDLIG_TRY(state.allow(Action::manageModels));
  TIDLIG_ASSIGN(const auto draft, ModelStore(state.database).draft());
  if (!draft) return base::Done{};
  return Error{ErrorKind::invalid, "a model is being written already: go on with it or drop it"};
}

/// One line that JSON, paper and the window can show.
base::Status checkLine(std::string_view text, std::size_t most, std::string_view place,
                       std::string_view what) {
  const auto refused = [&](const std::string& detail) {
    return Error{ErrorKind::invalid, detail, std::string(place)};
  };
  if (!base::isUtf8(text)) return refused("expected text in UTF-8");
  if (!base::isWritten(text)) return refused(fmt::format("expected {}", what));
  if (base::hasControl(text)) {
    return refused("expected one line of text without control characters");
  }
  if (base::characterCount(text) <= most) return base::Done{};
  return refused(fmt::format("expected at most {} characters", most));
}

base::Status checkApproving(OpenVault::State& state, const Approving& wanted) {
  TIDLIG_TRY(checkLine(wanted.approver, scoring::kLongestModelName, kApproverPlace,
                       "who approves the model"));
  TIDLIG_TRY(checkLine(wanted.reason, kLongestModelReason, kReasonPlace, "why the model changes"));
  if (wanted.validFrom >= state.clock->today()) return base::Done{};
  return Error{ErrorKind::invalid, "a model can be in force from today on, not from a day before",
               std::string(kValidFromPlace)};
}

/// A version says which model it is: the vault has each once.
base::Result<bool> hasVersion(OpenVault::State& state, const Model& model) {
  TIDLIG_ASSIGN(const auto files, storage::FileStore(state.database).all("model"));
  return std::any_of(files.begin(), files.end(), [&](const auto& file) {
    const Model known = scoring::readModel(file.bytes, scoring::ModelRules::kept).readable();
    return known.id == model.id && known.version == model.version;
  });
}

base::Status checkVersion(OpenVault::State& state, const Model& model) {
  TIDLIG_ASSIGN(const bool known, hasVersion(state, model));
  if (!known) return base::Done{};
  return Error{ErrorKind::invalid, "the vault has this version of the model already", "/version"};
}

base::Status bringIn(OpenVault::State& state, const Model& model, const Approving& wanted) {
  const std::string bytes = scoring::writeModel(model);
  TIDLIG_ASSIGN(const std::int64_t file, storage::FileStore(state.database).put("model", bytes));
  TIDLIG_TRY(storage::Dictionary::extend(state.database, state.rules->catalogue, model));
  TIDLIG_TRY(ModelStore(state.database)
                 .add({0,
                       file,
                       wanted.validFrom,
                       wanted.approver,
                       wanted.reason,
                       state.userId,
                       {},
                       state.clock->nowMilliseconds()}));
  return state.note(LogAction::modelApproved, 0, file);
}

/// A cell of the municipality's own says who decided it, and when: what it did not say before is
/// decided with the approval.
void signLocalCells(Model& model) {
  for (auto& row : model.table) {
    for (scoring::Cell& cell : row) {
      if (cell.source != scoring::CellSource::local) continue;
      if (!cell.by) cell.by = model.approved->by;
      if (!cell.on) cell.on = model.approved->on;
    }
  }
}

/// `more`: what else happens in the same transaction.
base::Result<std::string> approve(OpenVault::State& state, Model model, const Approving& wanted,
                                  const std::function<base::Status()>& more) {
  TIDLIG_TRY(checkApproving(state, wanted));
  model.approved = scoring::Approval{wanted.approver, state.clock->today()};
  signLocalCells(model);
  scoring::sealModel(model);
  TIDLIG_TRY(scoring::readValidModel(scoring::writeModel(model)));
  TIDLIG_TRY(checkProfessions(state, model));
  TIDLIG_TRY(checkVersion(state, model));
  const base::Status done = state.change([&]() -> base::Status {
    TIDLIG_TRY(bringIn(state, model, wanted));
    return more();
  });
  TIDLIG_TRY(done);
  TIDLIG_TRY(takeModelInForce(state));
  return model.sha256;
}

}  // namespace

base::Result<std::vector<KeptModel>> listModels(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  TIDLIG_ASSIGN(const std::int64_t first, firstFile(state.database, "model"));
  TIDLIG_ASSIGN(const auto rows, ModelStore(state.database).all());
  std::vector<KeptModel> models;
  for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
    TIDLIG_ASSIGN(KeptModel kept, keptModel(state, row->file));
    kept.validFrom = row->validFrom;
    kept.approver = row->approver;
    kept.reason = row->reason;
    kept.byUser = row->userName;
    kept.atMilliseconds = row->atMilliseconds;
    models.push_back(std::move(kept));
  }
  TIDLIG_ASSIGN(KeptModel kept, keptModel(state, first));
  models.push_back(std::move(kept));
  return models;
}

base::Result<std::string> modelFile(OpenVault& vault, const std::string& sha256) {
  TIDLIG_ASSIGN(auto files, storage::FileStore(vault.state().database).all("model"));
  for (auto& file : files) {
    if (file.sha256 == sha256) return std::move(file.bytes);
  }
  return Error{ErrorKind::notFound, "there is no such model in the vault"};
}

base::Status followModel(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  if (!state.modelUntil || state.clock->today() < *state.modelUntil) return base::Done{};
  return takeModelInForce(state);
}

base::Result<std::optional<ModelDraft>> modelDraft(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageModels));
  TIDLIG_ASSIGN(auto row, ModelStore(state.database).draft());
  if (!row) return std::optional<ModelDraft>();
  TIDLIG_ASSIGN(ModelDraft draft, readDraft(state, std::move(*row)));
  return std::optional<ModelDraft>(std::move(draft));
}

base::Result<ModelDraft> beginModelDraft(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(mayBegin(state));
  TIDLIG_ASSIGN(const std::int64_t file, newestFile(state));
  TIDLIG_ASSIGN(KeptModel newest, keptModel(state, file));
  Model model = std::move(newest.model);
  if (model.id == kShippedId) {
    model.id = kOwnId;
    model.version = "1.0.0";
    model.title = {"Kommunens vurderingsmodel", "The municipality’s model"};
  } else {
    model.version = nextVersion(model.version);
  }
  TIDLIG_ASSIGN(bool known, hasVersion(state, model));
  while (known) {
    model.version = nextVersion(model.version);
    TIDLIG_ASSIGN(known, hasVersion(state, model));
  }
  return begin(state, std::move(model), file);
}

base::Result<ModelDraft> beginModelDraftFrom(OpenVault& vault, std::string_view bytes) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(mayBegin(state));
  TIDLIG_ASSIGN(Model model, scoring::readValidModel(bytes));
  TIDLIG_ASSIGN(const std::int64_t file, newestFile(state));
  return begin(state, std::move(model), file);
}

base::Status keepModelDraft(OpenVault& vault, const Model& model) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageModels));
  ModelStore store(state.database);
  TIDLIG_ASSIGN(auto row, store.draft());
  if (!row) return Error{ErrorKind::notFound, "no model is being written"};
  row->bytes = scoring::writeModel(model);
  row->user = state.userId;
  row->atMilliseconds = state.clock->nowMilliseconds();
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(store.keepDraft(*row));
    return state.note(LogAction::modelDraftKept);
  });
}

base::Status dropModelDraft(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::manageModels));
  ModelStore store(state.database);
  TIDLIG_ASSIGN(const auto row, store.draft());
  if (!row) return Error{ErrorKind::notFound, "no model is being written"};
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(store.dropDraft());
    return state.note(LogAction::modelDraftDropped);
  });
}

base::Result<std::string> approveModelDraft(OpenVault& vault, const Approving& wanted) {
  return base::withinMemory([&]() -> base::Result<std::string> {
    OpenVault::State& state = vault.state();
    TIDLIG_TRY(state.allow(Action::manageModels));
    TIDLIG_ASSIGN(const auto row, ModelStore(state.database).draft());
    if (!row) return Error{ErrorKind::notFound, "no model is being written"};
    return approve(state, draftedModel(row->bytes), wanted,
                   [&] { return ModelStore(state.database).dropDraft(); });
  });
}

base::Result<std::string> approveModel(OpenVault& vault, std::string_view bytes,
                                       const Approving& wanted) {
  return base::withinMemory([&]() -> base::Result<std::string> {
    OpenVault::State& state = vault.state();
    TIDLIG_TRY(state.allow(Action::manageModels));
    TIDLIG_ASSIGN(Model model, scoring::readValidModel(bytes));
    return approve(state, std::move(model), wanted, [] { return base::Status(base::Done{}); });
  });
}

}  // namespace tidlig::usecases
