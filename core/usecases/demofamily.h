#pragma once

#include "domain/case.h"
#include "forms/questionnaire.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidlig::usecases {

/// Numbers that are the same for the same seed on every machine.
class DemoRandom {
 public:
  DemoRandom(std::uint64_t seed, std::uint64_t stream);
  std::uint64_t next();
  /// 0 to `below` - 1.
  std::uint32_t below(std::uint32_t below);
  bool chance(std::uint32_t percent) { return below(100) < percent; }

 private:
  std::uint64_t m_state;
};

/// The lists of demowords.txt, by section.
std::vector<std::string_view> demoWords(std::string_view section);

/// What the made-up families are filled in with.
struct DemoChecklist {
  std::int64_t file = 0;
  const forms::Questionnaire* form = nullptr;
  std::vector<domain::IndicatorIndex> indicators;  ///< in the form's order
};

/// One made-up family.
struct DemoFamily {
  domain::Case familyCase;
  std::string name;
  std::vector<std::string> children;
  std::vector<std::string> adults;
  bool protectedAddress = false;
  bool sharesChild = false;  ///< its first child lives in the family made before it too
  bool decided = false;
  std::vector<const DemoChecklist*> checklists;  ///< by screening; null where without
};

/// Makes families of every kind: all groups and open cells, blanks, missing sides, drafts, stale
/// and superseded screenings, unborn children and children too old.
class DemoMaker {
 public:
  DemoMaker(const domain::Catalogue& catalogue, std::vector<DemoChecklist> checklists,
            std::vector<std::string> professions, base::Date asOf);

  /// Family number `number` (from 1) of a seed; independent of how many there are.
  DemoFamily make(std::uint64_t seed, std::uint64_t number) const;

 private:
  struct Burden;
  struct Visit;

  void addPeople(DemoRandom& random, DemoFamily& family) const;
  void addChild(DemoRandom& random, DemoFamily& family) const;
  void addChildVisits(DemoRandom& random, const Burden& burden, std::uint32_t child,
                      DemoFamily& family) const;
  void addVisit(DemoRandom& random, const Burden& burden, const Visit& visit,
                DemoFamily& family) const;
  [[nodiscard]] const DemoChecklist* checklistFor(const Visit& visit) const;
  [[nodiscard]] std::vector<domain::IndicatorIndex> askedIn(const Visit& visit) const;
  [[nodiscard]] bool knows(std::string_view profession) const;

  const domain::Catalogue& m_catalogue;
  std::vector<DemoChecklist> m_checklists;
  std::vector<std::string> m_professions;
  base::Date m_asOf;
  std::vector<std::string_view> m_first;
  std::vector<std::string_view> m_last;
};

}  // namespace tidlig::usecases
