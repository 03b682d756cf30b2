#include "usecases/modelrules.h"

#include "scoring/modelreader.h"
#include "storage/filestore.h"
#include "storage/modelstore.h"

#include <fmt/format.h>

#include <charconv>

namespace tidlig::usecases {

using base::Error;
using base::ErrorKind;

base::Result<std::int64_t> firstFile(storage::Database& database, std::string_view what) {
  TIDLIG_ASSIGN(const auto value, storage::SettingStore(database).find(what));
  std::int64_t id = 0;
  const bool number =
      value && std::from_chars(value->data(), value->data() + value->size(), id).ec == std::errc();
  if (number) return id;
  return Error{ErrorKind::corrupt, "the vault does not say which model it uses"};
}

base::Status takeModelInForce(OpenVault::State& state) {
  const base::Date today = state.clock->today();
  storage::ModelStore models(state.database);
  TIDLIG_ASSIGN(auto file, models.fileInForce(today));
  if (!file) {
    TIDLIG_ASSIGN(file, firstFile(state.database, "model"));
  }
  if (*file != state.rules->modelFile) {
    TIDLIG_ASSIGN(const auto kept, storage::FileStore(state.database).at(*file));
    TIDLIG_ASSIGN(scoring::Model model,
                  scoring::readValidModel(kept.bytes, scoring::ModelRules::kept));
    TIDLIG_ASSIGN(auto dictionary,
                  storage::Dictionary::load(state.database, state.rules->catalogue, model));
    state.rules->model = std::move(model);
    state.rules->modelFile = *file;
    state.dictionary = std::move(dictionary);
  }
  TIDLIG_ASSIGN(state.modelUntil, models.nextChange(today));
  return base::Done{};
}

base::Status checkProfessions(const OpenVault::State& state, const scoring::Model& model) {
  for (const std::string& profession : state.dictionary->professions()) {
    if (profession.empty() || model.validityMonths(profession)) continue;
    return Error{ErrorKind::invalid,
                 fmt::format("expected a validity for {}, which the vault knows", profession),
                 "/validityMonths"};
  }
  return base::Done{};
}

}  // namespace tidlig::usecases
