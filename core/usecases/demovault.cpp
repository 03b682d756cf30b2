#include "usecases/demovault.h"

#include "base/folder.h"
#include "storage/aftermathstore.h"
#include "storage/casestore.h"
#include "storage/familystore.h"
#include "storage/screeningstore.h"
#include "usecases/deciding.h"
#include "usecases/demofamily.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidlig::usecases {
namespace {

using base::Error;
using base::ErrorKind;
using domain::Value;

constexpr std::size_t kFamiliesInTransaction = 1000;

std::vector<DemoChecklist> demoChecklists(const OpenVault::State& state) {
  std::vector<DemoChecklist> list;
  for (const KeptChecklist& kept : state.checklists) {
    DemoChecklist checklist{kept.file, &kept.form, {}};
    for (const forms::Item* const question : forms::questionsOf(kept.form)) {
      if (!question->indicator) continue;
      const auto index = state.rules->catalogue.find(*question->indicator);
      if (index) checklist.indicators.push_back(*index);
    }
    list.push_back(std::move(checklist));
  }
  return list;
}

/// Numbers 1 to `count` in the byte order of their codes, so that the file is written and later
/// read in one direction.
std::vector<std::uint32_t> inCodeOrder(std::uint32_t count) {
  std::vector<std::pair<std::string, std::uint32_t>> codes;
  codes.reserve(count);
  for (std::uint32_t number = 1; number <= count; ++number) {
    codes.emplace_back(fmt::format("{:04}", number), number);
  }
  std::sort(codes.begin(), codes.end());
  std::vector<std::uint32_t> numbers;
  numbers.reserve(count);
  for (const auto& [code, number] : codes) numbers.push_back(number);
  return numbers;
}

/// Puts made-up families into an open vault.
class DemoFiller {
 public:
  DemoFiller(OpenVault::State& state, const NewDemo& wanted)
      : m_state(state),
        m_wanted(wanted),
        m_maker(state.rules->catalogue, demoChecklists(state), professionsOf(state), wanted.asOf),
        m_cases(state.database, *state.dictionary) {}

  base::Status fill() {
    const std::vector<std::uint32_t> numbers = inCodeOrder(m_wanted.families);
    TIDLIG_TRY(inPortions(numbers.size(), [&](std::size_t i) { return add(numbers[i]); }));
    // Decisions are long: afterwards, so that they do not lie between the families.
    TIDLIG_TRY(inPortions(m_decided.size(), [&](std::size_t i) { return decide(m_decided[i]); }));
    return m_state.change(
        [&] { return m_state.note(storage::LogAction::demoMade, 0, 0, m_wanted.families); });
  }

 private:
  static std::vector<std::string> professionsOf(const OpenVault::State& state) {
    std::vector<std::string> professions;
    for (const auto& validity : state.rules->model.validity) {
      professions.push_back(validity.profession);
    }
    return professions;
  }

  struct Decided {
    std::int64_t family;
    std::uint32_t number;
  };

  template <typename Work>
  base::Status inPortions(std::size_t count, const Work& work) {
    for (std::size_t from = 0; from < count; from += kFamiliesInTransaction) {
      const std::size_t to = std::min(from + kFamiliesInTransaction, count);
      TIDLIG_ASSIGN(auto transaction, storage::Transaction::begin(m_state.database));
      for (std::size_t i = from; i < to; ++i) TIDLIG_TRY(work(i));
      TIDLIG_TRY(transaction.commit());
    }
    return base::Done{};
  }

  base::Status add(std::uint32_t number) {
    DemoFamily family = m_maker.make(m_wanted.seed, number);
    storage::HouseholdDetails details{
        family.name, family.children, family.adults, family.protectedAddress, {},
        {},          m_state.userId};
    for (const DemoChecklist* const used : family.checklists) {
      details.checklists.push_back(used == nullptr ? std::nullopt : std::optional(used->file));
    }
    share(family, details);
    TIDLIG_ASSIGN(const auto stored, m_cases.add(family.familyCase, details));
    m_beforeChild = family.familyCase.children.front();
    m_beforePerson = stored.children.front();
    if (family.decided) m_decided.push_back({stored.family, number});
    return addNotes(family, stored, number);
  }

  /// Two homes: the first child of the family before lives here too. Only where both are at the
  /// same age, so that what was asked about the child fits.
  void share(DemoFamily& family, storage::HouseholdDetails& details) const {
    if (!family.sharesChild || !m_beforePerson || !m_beforeChild.birthDate) return;
    domain::CaseChild child = m_beforeChild;
    child.id = "c" + std::to_string(family.familyCase.children.size() + 1);
    family.familyCase.children.push_back(child);
    details.knownChildren.assign(family.familyCase.children.size(), std::nullopt);
    details.knownChildren.back() = m_beforePerson;
  }

  /// A few words beside what stood out.
  base::Status addNotes(const DemoFamily& family, const storage::StoredHousehold& stored,
                        std::uint32_t number) {
    DemoRandom random(m_wanted.seed ^ 0x6E6F7465U, number);
    storage::ScreeningStore screenings(m_state.database);
    for (std::size_t i = 0; i < family.checklists.size(); ++i) {
      if (family.checklists[i] == nullptr || !random.chance(30)) continue;
      for (const domain::Observation& one : family.familyCase.screenings[i].observations) {
        if (one.value != Value::marked || !random.chance(60)) continue;
        TIDLIG_TRY(screenings.setNote(stored.screenings[i], linkIdOf(*family.checklists[i], one),
                                      storage::NoteKind::note, oneOf(random, m_notes)));
      }
    }
    return base::Done{};
  }

  [[nodiscard]] std::string_view linkIdOf(const DemoChecklist& checklist,
                                          const domain::Observation& observation) const {
    const std::string& code = m_state.rules->catalogue.at(observation.indicator).code;
    for (const forms::Item* const question : forms::questionsOf(*checklist.form)) {
      if (question->indicator == code) return question->linkId;
    }
    return {};
  }

  base::Status decide(const Decided& decided) {
    DemoRandom random(m_wanted.seed ^ 0x64656369U, decided.number);
    const FamilyKey key{decided.family};
    const base::Date day = m_wanted.asOf.plusDays(-static_cast<std::int32_t>(random.below(60)));
    TIDLIG_ASSIGN(auto scan,
                  storage::CaseScan::one(m_state.database, *m_state.dictionary, decided.family));
    domain::Case familyCase;
    TIDLIG_TRY(scan.next(familyCase));
    familyCase.asOf = day;
    m_assessor.assess(familyCase, m_assessment);
    const auto& range = m_assessment.familyGroup.range;
    if (!range) return base::Done{};
    NewDecision decision{key, day, range->low, {}, {}, {}, {}, {}};
    if (range->low < range->high && random.chance(50)) decision.group = range->high;
    if (needsReason(m_assessment, decision)) decision.reason = oneOf(random, m_reasons);
    decision.participants = oneOf(random, m_participants);
    decision.nextStep = oneOf(random, m_steps);
    decision.nextStepOn = day.plusDays(static_cast<std::int32_t>(14 + random.below(60)));
    TIDLIG_ASSIGN(const std::int64_t id, addDecision(m_state, decision));
    TIDLIG_TRY(coordinate(decided));
    return follow(id, *decision.nextStepOn, random);
  }

  /// Some of the families have a coordinator, whatever was decided about them.
  base::Status coordinate(const Decided& decided) {
    DemoRandom random(m_wanted.seed ^ 0x636F6F72U, decided.number);
    if (!random.chance(40)) return base::Done{};
    return storage::FamilyStore(m_state.database).setCoordinator(decided.family, m_state.userId);
  }

  /// Most parents have been told, and most of what was to be done is done.
  base::Status follow(std::int64_t decision, base::Date nextStepOn, DemoRandom& random) {
    storage::AftermathStore store(m_state.database);
    const std::int64_t now = m_state.clock->nowMilliseconds();
    const bool told = random.chance(70);
    const bool done = nextStepOn < m_wanted.asOf && random.chance(70);
    if (told) {
      TIDLIG_TRY(store.set(storage::Aftermath::parentsInformed, decision, m_state.userId, now));
    }
    if (!done) return base::Done{};
    return store.set(storage::Aftermath::stepDone, decision, m_state.userId, now);
  }

  static std::string oneOf(DemoRandom& random, const std::vector<std::string_view>& words) {
    return std::string(words[random.below(static_cast<std::uint32_t>(words.size()))]);
  }

  OpenVault::State& m_state;
  const NewDemo& m_wanted;
  DemoMaker m_maker;
  storage::CaseStore m_cases;
  scoring::Assessor m_assessor{m_state.rules->model, m_state.rules->catalogue};
  scoring::Assessment m_assessment;
  std::optional<std::int64_t> m_beforePerson;
  domain::CaseChild m_beforeChild;
  std::vector<Decided> m_decided;
  const std::vector<std::string_view> m_notes = demoWords("note");
  const std::vector<std::string_view> m_reasons = demoWords("reason");
  const std::vector<std::string_view> m_participants = demoWords("participants");
  const std::vector<std::string_view> m_steps = demoWords("step");
};

base::Status fillVault(const NewDemo& wanted, const security::SecretText& passphrase,
                       const base::Clock& clock) {
  TIDLIG_ASSIGN(const auto vault,
                OpenVault::unlock(wanted.folder, std::nullopt, passphrase, clock));
  OpenVault::State& state = vault->state();
  TIDLIG_TRY(state.readChecklists());
  return DemoFiller(state, wanted).fill();
}

}  // namespace

base::Status createDemoVault(const NewDemo& wanted, const security::SecretText& passphrase,
                             const security::KdfCost& cost, const base::Clock& clock) {
  if (wanted.families < 1 || wanted.families > kMostDemoFamilies) {
    return Error{ErrorKind::invalid, "expected 1 to 1000000 families"};
  }
  NewVault vault;
  vault.folder = wanted.folder;
  vault.userName = "demo";
  vault.roles.assign(domain::kRoles.begin(), domain::kRoles.end());
  TIDLIG_TRY(createVault(vault, passphrase, cost, clock));
  const base::Status filled = fillVault(wanted, passphrase, clock);
  if (!filled) {
    // Made a moment ago in an empty place: nothing of anybody's is lost.
    base::removeAll(wanted.folder);
  }
  return filled;
}

}  // namespace tidlig::usecases
