#include "storage/casestore.h"

#include "storage/familystore.h"
#include "storage/observations.h"
#include "storage/screeningstore.h"

namespace tidlig::storage {
namespace {

using Kind = domain::Subject::Kind;

std::string nameAt(const std::vector<std::string>& names, std::size_t index) {
  return index < names.size() ? names[index] : std::string();
}

}  // namespace

base::Result<StoredHousehold> CaseStore::add(const domain::Case& familyCase,
                                             const HouseholdDetails& details) {
  StoredHousehold stored;
  TIDLIG_ASSIGN(stored.family, FamilyStore(m_database).add(familyCase.family, details.family));
  TIDLIG_TRY(addPeople(familyCase, details, stored));
  TIDLIG_TRY(addScreenings(familyCase, details, stored));
  return stored;
}

base::Status CaseStore::addPeople(const domain::Case& familyCase, const HouseholdDetails& details,
                                  StoredHousehold& stored) {
  FamilyStore families(m_database);
  for (std::size_t i = 0; i < familyCase.children.size(); ++i) {
    const domain::CaseChild& child = familyCase.children[i];
    std::optional<std::int64_t> person;
    if (i < details.knownChildren.size()) person = details.knownChildren[i];
    if (!person) {
      TIDLIG_ASSIGN(person, families.addPerson({nameAt(details.children, i), child.birthDate,
                                                child.dueDate, details.protectedAddress}));
    }
    TIDLIG_TRY(families.addMember(stored.family, Kind::child, child.id, *person));
    stored.children.push_back(*person);
  }
  for (std::size_t i = 0; i < familyCase.adults.size(); ++i) {
    TIDLIG_ASSIGN(const std::int64_t person,
                  families.addPerson({nameAt(details.adults, i), std::nullopt, std::nullopt,
                                      details.protectedAddress}));
    TIDLIG_TRY(families.addMember(stored.family, Kind::adult, familyCase.adults[i].id, person));
  }
  return base::Done{};
}

base::Status CaseStore::addScreenings(const domain::Case& familyCase,
                                      const HouseholdDetails& details, StoredHousehold& stored) {
  ScreeningStore screenings(m_database);
  for (const domain::CaseScreening& screening : familyCase.screenings) {
    const auto profession = m_dictionary.professionNumber(screening.profession);
    if (!profession) {
      return base::Error{base::ErrorKind::invalid, "expected a profession of the model"};
    }
    ScreeningRow row;
    row.family = stored.family;
    const std::size_t index = stored.screenings.size();
    if (index < details.checklists.size()) row.checklist = details.checklists[index];
    row.user = details.user;
    row.code = screening.id;
    row.subject = screening.subject;
    row.profession = *profession;
    row.date = screening.date;
    row.status = screening.status;
    row.observations = pack(screening.observations);
    TIDLIG_ASSIGN(const std::int64_t id, screenings.add(row));
    stored.screenings.push_back(id);
  }
  return base::Done{};
}

std::string CaseStore::pack(const std::vector<domain::Observation>& observations) const {
  std::string bytes;
  for (const domain::Observation& one : observations) {
    packObservation({m_dictionary.number(one.indicator), one.value, true}, bytes);
  }
  return bytes;
}

}  // namespace tidlig::storage
