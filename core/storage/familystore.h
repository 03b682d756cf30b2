#pragma once

#include "domain/case.h"
#include "storage/database.h"

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::storage {

/// A person as stored: once, whatever the number of households.
struct Person {
  std::string name;
  std::optional<base::Date> birth;
  std::optional<base::Date> due;
  bool protectedAddress = false;
};

/// A person's place in a household. `kind` is child or adult.
struct Member {
  std::int64_t person = 0;
  domain::Subject::Kind kind = domain::Subject::Kind::child;
  std::string code;
  Person details;
  int households = 1;
};

/// One family of a list, with what its row shows.
struct FamilyOverview {
  std::int64_t id = 0;
  std::string code;
  std::string name;
  int children = 0;
  std::optional<base::Date> youngestBirth;
  std::optional<base::Date> youngestDue;  ///< of a child without a birth date
  std::optional<int> decidedGroup;
  std::optional<base::Date> decidedOn;
  std::optional<base::Date> followUpOn;  ///< first of the next steps not yet taken
  struct Service {
    std::int64_t profession;
    base::Date date;
  };
  std::vector<Service> services;
  bool hasDraft = false;
  struct Coordinator {
    std::int64_t user;
    std::string name;
  };
  std::optional<Coordinator> coordinator;
};

class FamilyStore {
 public:
  explicit FamilyStore(Database& database) : m_database(database) {}

  base::Result<std::int64_t> add(std::string_view code, std::string_view name);
  base::Status rename(std::int64_t family, std::string_view name);
  /// Nothing: nobody coordinates for the family.
  base::Status setCoordinator(std::int64_t family, std::optional<std::int64_t> user);
  base::Result<std::optional<std::int64_t>> find(std::string_view code);
  /// With code, name and coordinator alone. Fails with `notFound`.
  base::Result<FamilyOverview> at(std::int64_t family);
  /// The first of F-0001, F-0002, … that follows all codes of this shape.
  base::Result<std::string> nextCode();

  base::Result<std::int64_t> addPerson(const Person& person);
  base::Status changePerson(std::int64_t id, const Person& person);
  /// At the end of the family's children or adults.
  base::Status addMember(std::int64_t family, domain::Subject::Kind kind, std::string_view code,
                         std::int64_t person);
  /// The first of c1, c2, … (a1, a2, … for adults) that the family does not have.
  base::Result<std::string> nextMemberCode(std::int64_t family, domain::Subject::Kind kind);
  /// Children first, each kind in its order.
  base::Result<std::vector<Member>> members(std::int64_t family);

  base::Result<std::int64_t> count();
  /// Rows of families, the first and the last included.
  struct Span {
    std::int64_t first = 0;
    std::int64_t last = std::numeric_limits<std::int64_t>::max();
  };
  /// The families of the span with code and name alone, ascending by row.
  base::Result<std::vector<FamilyOverview>> names(Span span);
  /// The same with everything there is.
  base::Result<std::vector<FamilyOverview>> overviews(Span span);

  /// Somebody's place in a household, without more than a name to find it by.
  struct NamedMember {
    std::int64_t family = 0;
    domain::Subject::Kind kind = domain::Subject::Kind::child;
    std::string name;
  };
  /// The members of the span's families who have a name, ascending by family.
  base::Result<std::vector<NamedMember>> namedMembers(Span span);

 private:
  base::Status readServices(std::vector<FamilyOverview>& families, Span span);
  base::Status readDecisions(std::vector<FamilyOverview>& families, Span span);
  base::Status readFollowUps(std::vector<FamilyOverview>& families, Span span);
  base::Status readCoordinators(std::vector<FamilyOverview>& families, Span span);
  base::Status readChildren(std::vector<FamilyOverview>& families, Span span);

  Database& m_database;
};

}  // namespace tidlig::storage
