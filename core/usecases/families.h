#pragma once

#include "base/date.h"
#include "usecases/keys.h"
#include "usecases/openvault.h"

#include <optional>
#include <string>
#include <vector>

namespace tidlig::usecases {

enum class MemberKind { child, adult };

/// The date of a profession's last signed screening of a family.
struct ServiceDate {
  std::string profession;
  base::Date date;
};

/// Who coordinates for a family, or could: somebody who holds the role (coordinators.h).
struct Coordinator {
  UserKey key{};
  std::string name;
  friend bool operator==(const Coordinator&, const Coordinator&) = default;
};

/// One line of the families page. Nothing here is a measure of risk.
struct FamilyRow {
  FamilyKey key;
  std::string code;                         ///< the family's id in case files, e.g. "F-0017"
  std::string name;                         ///< name or alias; may be empty for an imported family
  std::optional<base::Date> youngestBirth;  ///< birth date, or due date where unborn
  bool youngestUnborn = false;
  int children = 0;
  std::optional<int> decidedGroup;  ///< of the newest decision
  std::optional<base::Date> decidedOn;
  std::optional<base::Date> followUpOn;  ///< first of the next steps not yet taken
  std::vector<ServiceDate> services;     ///< ascending by profession
  bool hasDraft = false;
  std::string coordinator;  ///< name; empty where the family has none
};

/// Whether the vault has any family; nothing is told of them. Needs the right to read families.
base::Result<bool> hasFamilies(OpenVault& vault);

/// All families, in Danish name order (æ ø å last) and then by code.
base::Result<std::vector<FamilyRow>> listFamilies(OpenVault& vault);

// The same bit by bit, for a window that must stay awake over very many families.

/// All families in the same order with nothing but key, code and name. The first listing of a
/// session is logged.
base::Result<std::vector<FamilyRow>> listFamilyNames(OpenVault& vault);
/// The families with keys from `first` to `last`, ascending by key, with everything.
base::Result<std::vector<FamilyRow>> readFamilyRows(OpenVault& vault, FamilyKey first,
                                                    FamilyKey last);

/// Somebody's place in a family, to be found by name. Nothing more is told here: no birth date, no
/// address, and not in which other household the same person lives.
struct NamedMember {
  FamilyKey family;
  MemberKind kind;
  std::string name;
};
/// The members who have a name, of the families with keys from `first` to `last`, ascending by
/// family. Logged as listing families is.
base::Result<std::vector<NamedMember>> readNamedMembers(OpenVault& vault, FamilyKey first,
                                                        FamilyKey last);

/// A person as this household shows them.
struct MemberView {
  PersonKey person;
  MemberKind kind;
  std::string code;  ///< id in the case, e.g. "c1"
  std::string name;  ///< may be empty for an imported family
  std::optional<base::Date> birthDate;
  std::optional<base::Date> dueDate;
  bool protectedAddress = false;
  bool alsoElsewhere = false;  ///< belongs to another household too; which is not said
};

struct ScreeningSummary {
  ScreeningKey key;
  std::string code;
  domain::Subject subject;  ///< index among the family's children or adults
  std::string profession;
  std::string checklistTitleDa;  ///< empty for an imported screening without a checklist
  std::string checklistTitleEn;
  base::Date date;
  domain::ScreeningStatus status;
  std::string byUser;  ///< who recorded it; empty for an imported one
};

struct FamilyView {
  FamilyKey key;
  std::string code;
  std::string name;
  std::vector<MemberView> children;  ///< in the case's order
  std::vector<MemberView> adults;
  std::vector<ScreeningSummary> screenings;  ///< newest first
  std::optional<Coordinator> coordinator;
};

/// Reads one family and logs the reading.
base::Result<FamilyView> openFamily(OpenVault& vault, FamilyKey family);

struct NewMember {
  MemberKind kind;
  std::string name;
  std::optional<base::Date> birthDate;  ///< a child needs one of the two
  std::optional<base::Date> dueDate;
  bool protectedAddress = false;
};

struct NewFamily {
  std::string name;  ///< name or alias
  std::vector<NewMember> members;
  bool wasDraft = false;  ///< the signed-in user's draft (drafts.h) becomes it
};

/// Fails with `invalid` when a child has neither date. The code is the next free "F-0001".
base::Result<FamilyKey> createFamily(OpenVault& vault, const NewFamily& wanted);
base::Result<PersonKey> addMember(OpenVault& vault, FamilyKey family, const NewMember& wanted);
base::Status changeMember(OpenVault& vault, FamilyKey family, PersonKey person,
                          const NewMember& wanted);
base::Status renameFamily(OpenVault& vault, FamilyKey family, const std::string& name);
/// Puts a child of one household into a second one as well: one person, two families.
base::Status shareChild(OpenVault& vault, PersonKey child, FamilyKey otherFamily);

}  // namespace tidlig::usecases
