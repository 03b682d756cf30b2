#include "usecases/families.h"

#include "base/danishorder.h"
#include "storage/draftstore.h"
#include "storage/familystore.h"
#include "storage/screeningstore.h"
#include "storage/userstore.h"
#include "usecases/recordparts.h"
#include "usecases/vaultstate.h"

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using storage::FamilyStore;
using storage::LogAction;
using Kind = domain::Subject::Kind;

FamilyRow rowFor(const storage::FamilyOverview& overview, const storage::Dictionary& dictionary) {
  FamilyRow row;
  row.key = FamilyKey{overview.id};
  row.code = overview.code;
  row.name = overview.name;
  row.youngestUnborn = overview.youngestDue.has_value();
  row.youngestBirth = overview.youngestDue ? overview.youngestDue : overview.youngestBirth;
  row.children = overview.children;
  row.decidedGroup = overview.decidedGroup;
  row.decidedOn = overview.decidedOn;
  row.followUpOn = overview.followUpOn;
  row.hasDraft = overview.hasDraft;
  if (overview.coordinator) row.coordinator = overview.coordinator->name;
  for (const auto& service : overview.services) {
    const std::string* const profession = dictionary.profession(service.profession);
    if (profession != nullptr) row.services.push_back({*profession, service.date});
  }
  std::sort(row.services.begin(), row.services.end(),
            [](const ServiceDate& a, const ServiceDate& b) { return a.profession < b.profession; });
  return row;
}

void sortByName(std::vector<FamilyRow>& rows) {
  std::vector<std::pair<std::string, std::size_t>> keys;
  keys.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    keys.emplace_back(base::danishSortKey(rows[i].name) + '\0' + rows[i].code, i);
  }
  std::sort(keys.begin(), keys.end());
  std::vector<FamilyRow> sorted;
  sorted.reserve(rows.size());
  for (const auto& [key, index] : keys) sorted.push_back(std::move(rows[index]));
  rows = std::move(sorted);
}

/// Who may not read families reads none; the first listing of a session is in the log.
base::Status beginListing(OpenVault::State& state) {
  TIDLIG_TRY(state.allow(Action::readFamilies));
  if (state.listWasLogged) return base::Done{};
  TIDLIG_ASSIGN(std::int64_t amount, FamilyStore(state.database).count());
  TIDLIG_ASSIGN(const auto* const own, state.reachedFamilies());
  if (own != nullptr) amount = static_cast<std::int64_t>(own->size());
  TIDLIG_TRY(state.change([&] { return state.note(LogAction::familiesListed, 0, 0, amount); }));
  state.listWasLogged = true;
  return base::Done{};
}

base::Result<std::vector<FamilyRow>> rowsIn(OpenVault::State& state, FamilyStore::Span span) {
  TIDLIG_ASSIGN(const auto overviews, FamilyStore(state.database).overviews(span));
  std::vector<FamilyRow> rows;
  rows.reserve(overviews.size());
  for (const auto& overview : overviews) {
    TIDLIG_ASSIGN(const bool reached, state.isReached(overview.id));
    if (reached) rows.push_back(rowFor(overview, *state.dictionary));
  }
  return rows;
}

MemberView viewOf(const storage::Member& member) {
  MemberView view;
  view.person = PersonKey{member.person};
  view.kind = member.kind == Kind::child ? MemberKind::child : MemberKind::adult;
  view.code = member.code;
  view.name = member.details.name;
  view.birthDate = member.details.birth;
  view.dueDate = member.details.due;
  view.protectedAddress = member.details.protectedAddress;
  view.alsoElsewhere = member.households > 1;
  return view;
}

base::Result<storage::Person> personFrom(const NewMember& wanted) {
  if (wanted.kind == MemberKind::child && !wanted.birthDate && !wanted.dueDate) {
    return Error{ErrorKind::invalid, "a child needs a birth date or a due date"};
  }
  return storage::Person{wanted.name, wanted.birthDate, wanted.dueDate, wanted.protectedAddress};
}

Kind kindOf(MemberKind kind) {
  return kind == MemberKind::child ? Kind::child : Kind::adult;
}

base::Result<std::int64_t> insertMember(FamilyStore& families, std::int64_t family,
                                        const NewMember& wanted) {
  TIDLIG_ASSIGN(const storage::Person person, personFrom(wanted));
  TIDLIG_ASSIGN(const std::string code, families.nextMemberCode(family, kindOf(wanted.kind)));
  TIDLIG_ASSIGN(const std::int64_t id, families.addPerson(person));
  TIDLIG_TRY(families.addMember(family, kindOf(wanted.kind), code, id));
  return id;
}

base::Result<storage::Member> memberOf(FamilyStore& families, std::int64_t family,
                                       PersonKey person) {
  TIDLIG_ASSIGN(const auto members, families.members(family));
  for (const storage::Member& member : members) {
    if (member.person == row(person)) return member;
  }
  return Error{ErrorKind::notFound, "this person does not belong to the family"};
}

}  // namespace

base::Result<std::vector<ScreeningSummary>> screeningSummaries(OpenVault::State& state,
                                                               std::int64_t family) {
  TIDLIG_ASSIGN(const auto rows, storage::ScreeningStore(state.database).ofFamily(family));
  std::vector<ScreeningSummary> list;
  for (const storage::ScreeningRow& row : rows) {
    ScreeningSummary summary{ScreeningKey{row.id}, row.code, row.subject, {}, {}, {}, row.date,
                             row.status,           {}};
    const std::string* const profession = state.dictionary->profession(row.profession);
    if (profession != nullptr) summary.profession = *profession;
    const KeptChecklist* const kept = row.checklist ? state.checklist(*row.checklist) : nullptr;
    if (kept != nullptr) {
      summary.checklistTitleDa = kept->form.title.in("da");
      summary.checklistTitleEn = kept->form.title.in("en");
    }
    if (row.user) {
      TIDLIG_ASSIGN(summary.byUser, storage::UserStore(state.database).name(*row.user));
    }
    list.push_back(std::move(summary));
  }
  std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
    return a.date != b.date ? a.date > b.date : a.key > b.key;
  });
  return list;
}

base::Result<bool> hasFamilies(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies));
  TIDLIG_ASSIGN(const auto families, FamilyStore(state.database).count());
  TIDLIG_ASSIGN(const auto* const own, state.reachedFamilies());
  return own == nullptr ? families > 0 : !own->empty();
}

base::Result<std::vector<FamilyRow>> listFamilies(OpenVault& vault) {
  TIDLIG_TRY(beginListing(vault.state()));
  TIDLIG_ASSIGN(auto rows, rowsIn(vault.state(), {}));
  sortByName(rows);
  return rows;
}

base::Result<std::vector<FamilyRow>> listFamilyNames(OpenVault& vault) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(beginListing(state));
  TIDLIG_ASSIGN(const auto names, FamilyStore(state.database).names({}));
  std::vector<FamilyRow> rows;
  rows.reserve(names.size());
  for (const auto& overview : names) {
    TIDLIG_ASSIGN(const bool reached, state.isReached(overview.id));
    if (reached) rows.push_back(rowFor(overview, *state.dictionary));
  }
  sortByName(rows);
  return rows;
}

base::Result<std::vector<FamilyRow>> readFamilyRows(OpenVault& vault, FamilyKey first,
                                                    FamilyKey last) {
  TIDLIG_TRY(beginListing(vault.state()));
  return rowsIn(vault.state(), {row(first), row(last)});
}

base::Result<std::vector<NamedMember>> readNamedMembers(OpenVault& vault, FamilyKey first,
                                                        FamilyKey last) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(beginListing(state));
  TIDLIG_ASSIGN(auto found, FamilyStore(state.database).namedMembers({row(first), row(last)}));
  std::vector<NamedMember> members;
  members.reserve(found.size());
  for (auto& one : found) {
    TIDLIG_ASSIGN(const bool reached, state.isReached(one.family));
    if (!reached) continue;
    const auto kind = one.kind == Kind::child ? MemberKind::child : MemberKind::adult;
    members.push_back({FamilyKey{one.family}, kind, std::move(one.name)});
  }
  return members;
}

base::Result<FamilyView> openFamily(OpenVault& vault, FamilyKey family) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies, family));
  TIDLIG_TRY(state.readChecklists());
  FamilyStore families(state.database);
  TIDLIG_ASSIGN(const auto overview, families.at(row(family)));
  FamilyView view;
  view.key = family;
  view.code = overview.code;
  view.name = overview.name;
  if (const auto& one = overview.coordinator) {
    view.coordinator = Coordinator{UserKey{one->user}, one->name};
  }
  TIDLIG_ASSIGN(const auto members, families.members(row(family)));
  for (const storage::Member& member : members) {
    auto& list = member.kind == Kind::child ? view.children : view.adults;
    list.push_back(viewOf(member));
  }
  TIDLIG_ASSIGN(view.screenings, screeningSummaries(state, row(family)));
  TIDLIG_TRY(state.change([&] { return state.note(LogAction::familyRead, row(family)); }));
  return view;
}

base::Result<FamilyKey> createFamily(OpenVault& vault, const NewFamily& wanted) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::changeFamilies));
  FamilyStore families(state.database);
  std::int64_t id = 0;
  base::Status done = state.change([&]() -> base::Status {
    TIDLIG_ASSIGN(const std::string code, families.nextCode());
    TIDLIG_ASSIGN(id, families.add(code, wanted.name));
    TIDLIG_TRY(state.makeOwn(id));
    for (const NewMember& member : wanted.members) {
      TIDLIG_TRY(insertMember(families, id, member));
    }
    if (wanted.wasDraft) {
      TIDLIG_TRY(storage::DraftStore(state.database, state.userId).dropNewFamily());
    }
    return state.note(LogAction::familyCreated, id);
  });
  if (!done) return done.error();
  return FamilyKey{id};
}

base::Result<PersonKey> addMember(OpenVault& vault, FamilyKey family, const NewMember& wanted) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::changeFamilies, family));
  FamilyStore families(state.database);
  TIDLIG_TRY(families.at(row(family)));
  std::int64_t person = 0;
  base::Status done = state.change([&]() -> base::Status {
    TIDLIG_ASSIGN(person, insertMember(families, row(family), wanted));
    return state.note(LogAction::memberAdded, row(family), person);
  });
  if (!done) return done.error();
  return PersonKey{person};
}

base::Status changeMember(OpenVault& vault, FamilyKey family, PersonKey person,
                          const NewMember& wanted) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::changeFamilies, family));
  FamilyStore families(state.database);
  TIDLIG_ASSIGN(const storage::Member member, memberOf(families, row(family), person));
  if (member.kind != kindOf(wanted.kind)) {
    return Error{ErrorKind::invalid, "a child does not become an adult of the household"};
  }
  TIDLIG_ASSIGN(const storage::Person changed, personFrom(wanted));
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(families.changePerson(row(person), changed));
    return state.note(LogAction::memberChanged, row(family), row(person));
  });
}

base::Status renameFamily(OpenVault& vault, FamilyKey family, const std::string& name) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::changeFamilies, family));
  FamilyStore families(state.database);
  TIDLIG_TRY(families.at(row(family)));
  return state.change([&]() -> base::Status {
    TIDLIG_TRY(families.rename(row(family), name));
    return state.note(LogAction::familyChanged, row(family));
  });
}

base::Status shareChild(OpenVault& vault, PersonKey child, FamilyKey otherFamily) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::changeFamilies, otherFamily));
  FamilyStore families(state.database);
  TIDLIG_TRY(families.at(row(otherFamily)));
  if (memberOf(families, row(otherFamily), child)) {
    return Error{ErrorKind::invalid, "the child belongs to this household already"};
  }
  TIDLIG_ASSIGN(auto home,
                state.database.query("SELECT kind FROM member WHERE person = ?1 LIMIT 1", child));
  if (!home.next() || static_cast<Kind>(home.integer(0)) != Kind::child) {
    return Error{ErrorKind::notFound, "there is no such child in the vault"};
  }
  return state.change([&]() -> base::Status {
    TIDLIG_ASSIGN(const std::string code, families.nextMemberCode(row(otherFamily), Kind::child));
    TIDLIG_TRY(families.addMember(row(otherFamily), Kind::child, code, row(child)));
    return state.note(LogAction::childShared, row(otherFamily), row(child));
  });
}

}  // namespace tidlig::usecases
