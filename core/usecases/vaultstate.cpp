#include "usecases/vaultstate.h"

#include "base/memory.h"
#include "forms/questionnairereader.h"
#include "storage/familystore.h"
#include "storage/filestore.h"
#include "storage/formstore.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;

base::Status attempt(storage::Database& database, const std::function<base::Status()>& work) {
  return base::withinMemory([&]() -> base::Status {
    TIDLIG_ASSIGN(storage::Transaction transaction, storage::Transaction::begin(database));
    TIDLIG_TRY(work());
    return transaction.commit();
  });
}

}  // namespace

base::Status OpenVault::State::allow(Action action) const {
  if (mayDo(user, action)) return base::Done{};
  return Error{ErrorKind::denied, "this user's roles do not allow this"};
}

base::Status OpenVault::State::allow(Action action, FamilyKey family) {
  TIDLIG_TRY(allow(action));
  return reach(row(family));
}

base::Status OpenVault::State::reach(std::int64_t family) {
  TIDLIG_ASSIGN(const bool reached, isReached(family));
  if (reached) return base::Done{};
  return Error{ErrorKind::outside, "this family is outside one's own: open it with a reason"};
}

base::Result<bool> OpenVault::State::isReached(std::int64_t family) {
  TIDLIG_ASSIGN(const Families* const families, reachedFamilies());
  return families == nullptr || families->count(family) > 0;
}

base::Result<const OpenVault::State::Families*> OpenVault::State::reachedFamilies() {
  const Families* const all = nullptr;
  if (reachesAll(user)) return all;
  const std::int64_t now = clock->nowMilliseconds();
  if (!reachable || (reachable->until && *reachable->until <= now)) {
    storage::OpeningStore::Own own{userId, {}, user.has(domain::Role::coordinator)};
    if (user.has(domain::Role::professional)) own.unit = user.unit;
    TIDLIG_ASSIGN(reachable, storage::OpeningStore(database).reach(own, now));
  }
  const Families* const families = &reachable->families;
  return families;
}

base::Status OpenVault::State::makeOwn(std::int64_t family) {
  forgetReach();
  TIDLIG_TRY(storage::OpeningStore(database).setUnit(family, user.unit));
  // Who is nothing but a coordinator would lose sight of it at once.
  if (user.has(domain::Role::professional)) return base::Done{};
  return storage::FamilyStore(database).setCoordinator(family, userId);
}

base::Status OpenVault::State::note(storage::LogAction action, std::int64_t family,
                                    std::int64_t record, std::int64_t amount) {
  return log.append({clock->nowMilliseconds(), userId, action, family, record, amount});
}

base::Status OpenVault::State::change(const std::function<base::Status()>& work) {
  base::Status done = attempt(database, work);
  if (done || done.error().kind != ErrorKind::full) return done;
  if (!storage::freeReserve(folder)) return done;
  return attempt(database, work);
}

base::Status OpenVault::State::readChecklists() {
  if (checklistsRead) return base::Done{};
  TIDLIG_ASSIGN(auto files, storage::FileStore(database).all("checklist"));
  TIDLIG_ASSIGN(auto known, storage::FormStore(database).all());
  for (const auto& file : files) {
    auto read = forms::readQuestionnaire(file.bytes, &rules->catalogue);
    if (!read.form) continue;
    KeptChecklist kept{file.id, std::move(*read.form)};
    for (storage::FormRow& row : known) {
      if (row.file != file.id) continue;
      kept.sheet = std::move(row.sheet);
      kept.retired = row.retiredAtMilliseconds.has_value();
    }
    keep(std::move(kept));
  }
  checklistsRead = true;
  return base::Done{};
}

void OpenVault::State::keep(KeptChecklist added) {
  const auto place = std::find_if(
      checklists.begin(), checklists.end(),
      [&](const KeptChecklist& one) { return added.form.title.text < one.form.title.text; });
  checklists.insert(place, std::move(added));
}

void OpenVault::State::setRetired(std::int64_t file, bool retired) {
  for (KeptChecklist& one : checklists) {
    if (one.file == file) one.retired = retired;
  }
}

const KeptChecklist* OpenVault::State::checklist(std::int64_t file) const {
  const auto found = std::find_if(checklists.begin(), checklists.end(),
                                  [file](const KeptChecklist& one) { return one.file == file; });
  return found == checklists.end() ? nullptr : &*found;
}

}  // namespace tidlig::usecases
