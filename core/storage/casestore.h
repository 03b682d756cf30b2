#pragma once

#include "domain/case.h"
#include "storage/dictionary.h"

#include <optional>
#include <string>
#include <vector>

namespace tidlig::storage {

/// What a household knows beside its case. Lists may be shorter than the case's: no name then.
struct HouseholdDetails {
  std::string family;
  std::vector<std::string> children;
  std::vector<std::string> adults;
  bool protectedAddress = false;
  /// Children who are persons of the vault already, because they live in another household too.
  std::vector<std::optional<std::int64_t>> knownChildren;
  std::vector<std::optional<std::int64_t>> checklists;  ///< by screening
  std::optional<std::int64_t> user;                     ///< who recorded the screenings
};

struct StoredHousehold {
  std::int64_t family = 0;
  std::vector<std::int64_t> children;  ///< persons
  std::vector<std::int64_t> screenings;
};

/// Puts a whole family in.
class CaseStore {
 public:
  CaseStore(Database& database, const Dictionary& dictionary)
      : m_database(database), m_dictionary(dictionary) {}

  /// Within the caller's transaction. Fails with `invalid` on a profession without a number.
  base::Result<StoredHousehold> add(const domain::Case& familyCase,
                                    const HouseholdDetails& details);

  /// The observations as they lie in a screening's row.
  [[nodiscard]] std::string pack(const std::vector<domain::Observation>& observations) const;

 private:
  base::Status addPeople(const domain::Case& familyCase, const HouseholdDetails& details,
                         StoredHousehold& stored);
  base::Status addScreenings(const domain::Case& familyCase, const HouseholdDetails& details,
                             StoredHousehold& stored);

  Database& m_database;
  const Dictionary& m_dictionary;
};

}  // namespace tidlig::storage
