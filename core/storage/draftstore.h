#pragma once

#include "base/date.h"
#include "domain/case.h"
#include "storage/database.h"

#include <optional>
#include <string>
#include <vector>

namespace tidlig::storage {

/// A decision that is being written.
struct DecisionDraftRow {
  base::Date begunOn = base::Date::fromDaysSinceEpoch(0);
  std::optional<int> chosen;
  std::optional<int> suggested;
  std::string reason, participants, nextStep;
  std::string nextStepOn;  ///< as it was typed
};

/// A family that is being written in.
struct FamilyDraftRow {
  struct Member {
    domain::Subject::Kind kind;  ///< child or adult
    std::string name;
    bool expected = false;
    std::string date;  ///< as it was typed
    bool protectedAddress = false;
  };
  base::Date begunOn = base::Date::fromDaysSinceEpoch(0);
  std::string name;
  std::vector<Member> members;
};

/// A family with the day on which somebody began to decide on it.
struct BegunDecision {
  std::int64_t family;
  base::Date on;
};

/// What a user writes and has not signed or saved. Each call is about one user's own drafts.
class DraftStore {
 public:
  DraftStore(Database& database, std::int64_t user) : m_database(database), m_user(user) {}

  base::Result<std::optional<DecisionDraftRow>> decision(std::int64_t family);
  /// In the place of the one before.
  base::Status keepDecision(std::int64_t family, const DecisionDraftRow& draft);
  base::Status dropDecision(std::int64_t family);
  /// Ascending by family.
  base::Result<std::vector<BegunDecision>> begunDecisions();

  base::Result<std::optional<FamilyDraftRow>> newFamily();
  /// In the place of the one before.
  base::Status keepNewFamily(const FamilyDraftRow& draft);
  base::Status dropNewFamily();

 private:
  base::Status readMembers(FamilyDraftRow& draft);
  Database& m_database;
  std::int64_t m_user;
};

}  // namespace tidlig::storage
