#include "usecases/today.h"

#include "forms/questionnairereader.h"
#include "storage/draftstore.h"
#include "storage/familystore.h"
#include "storage/filestore.h"
#include "storage/screeningstore.h"
#include "storage/userstore.h"
#include "storage/waitingstore.h"
#include "usecases/vaultstate.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_map>

namespace tidlig::usecases {
namespace {

using domain::AgeBand;
using storage::DecisionMark;
using storage::SignedMark;

/// Whole months at which a child enters another age band (SCORING.md section 2).
constexpr std::array kBandMonths = {12, 36, 72};

/// What may be told, before anything is read of it but its date.
struct Candidate {
  base::Date date;
  std::int64_t family;
  std::int64_t record = 0;
  std::int64_t person = 0;  ///< the child
  std::size_t child = 0;
  AgeBand entered = AgeBand::age0to1;
  std::optional<base::Date> begunOn = {};

  [[nodiscard]] auto order() const { return std::tie(date, family, record, child); }
};
using Candidates = std::vector<Candidate>;
using Own = OpenVault::State::Families;

/// The earliest `most`, ascending.
void keepEarliest(Candidates& list, std::size_t most) {
  const auto earlier = [](const Candidate& a, const Candidate& b) { return a.order() < b.order(); };
  const auto kept = std::min(most, list.size());
  const auto end = list.begin() + static_cast<std::ptrdiff_t>(kept);
  std::partial_sort(list.begin(), end, list.end(), earlier);
  list.erase(end, list.end());
}

/// Goes once over all decisions and once over all signed screenings.
class Gathering {
 public:
  /// `own`: the families within reach; none: all.
  Gathering(OpenVault::State& state, base::Date today, const Own* own)
      : m_state(state), m_today(today), m_own(own) {}

  base::Status gather() {
    storage::WaitingStore store(m_state.database);
    TIDLIG_TRY(store.decisions([this](const DecisionMark& decision) { take(decision); }));
    TIDLIG_TRY(store.signedScreenings([this](const SignedMark& screening) { take(screening); }));
    TIDLIG_TRY(gatherBegun());
    for (const auto& [family, newest] : m_newest) {
      if (!newest.parentsInformed) parents.push_back({newest.asOf, family, newest.id});
    }
    return gatherTransitions(store);
  }

  Candidates followUps, undecided, parents, transitions;

 private:
  void take(const DecisionMark& decision) {
    if (!isOwn(decision.family)) return;
    m_newest.insert_or_assign(decision.family, decision);
    const auto& on = decision.nextStepOn;
    if (on && !decision.stepDone && *on <= m_today.plusDays(kFollowUpsAhead)) {
      followUps.push_back({*on, decision.family, decision.id});
    }
  }

  void take(const SignedMark& screening) {
    if (!isOwn(screening.family) || !counts(screening) || isDecided(screening)) return;
    // They come by family and date: the first is the oldest.
    if (!undecided.empty() && undecided.back().family == screening.family) return;
    undecided.push_back({screening.date, screening.family});
  }

  /// Decisions that the user has begun: those that wait anyway, and others.
  base::Status gatherBegun() {
    TIDLIG_ASSIGN(const auto begun,
                  storage::DraftStore(m_state.database, m_state.userId).begunDecisions());
    // Both are ascending by family.
    auto waiting = undecided.begin();
    Candidates others;
    for (const storage::BegunDecision& one : begun) {
      if (!isOwn(one.family)) continue;
      while (waiting != undecided.end() && waiting->family < one.family) ++waiting;
      if (waiting != undecided.end() && waiting->family == one.family) {
        waiting->begunOn = one.on;
      } else {
        others.push_back({one.on, one.family});
        others.back().begunOn = one.on;
      }
    }
    undecided.insert(undecided.end(), others.begin(), others.end());
    return base::Done{};
  }

  [[nodiscard]] bool isOwn(std::int64_t family) const {
    return m_own == nullptr || m_own->count(family) > 0;
  }

  bool counts(const SignedMark& screening) {
    const auto [found, isNew] = m_validFrom.try_emplace(screening.profession, m_today);
    if (isNew) {
      const std::string* const code = m_state.dictionary->profession(screening.profession);
      const auto months =
          code == nullptr ? std::nullopt : m_state.rules->model.validityMonths(*code);
      if (months) found->second = m_today.plusMonths(-static_cast<int>(*months));
    }
    return screening.date >= found->second && screening.date <= m_today;
  }

  [[nodiscard]] bool isDecided(const SignedMark& screening) const {
    const auto newest = m_newest.find(screening.family);
    if (newest == m_newest.end()) return false;
    if (screening.atMilliseconds) return *screening.atMilliseconds <= newest->second.atMilliseconds;
    return screening.date <= newest->second.asOf;
  }

  base::Status gatherTransitions(storage::WaitingStore& store) {
    const base::Date last = m_today.plusDays(kTransitionsAhead);
    TIDLIG_ASSIGN(const auto expected, store.expectedBetween(m_today, last));
    for (const auto& child : expected) addTransition(child, child.day, AgeBand::age0to1);
    for (const int months : kBandMonths) {
      // Months differ in length: some days too many are asked for and left out again.
      TIDLIG_ASSIGN(const auto born, store.bornBetween(m_today.plusMonths(-months).plusDays(-4),
                                                       last.plusMonths(-months).plusDays(4)));
      for (const auto& child : born) {
        const base::Date day = child.day.plusMonths(months);
        if (day < m_today || day > last) continue;
        const auto band = domain::ageBandOn(day, child.day, std::nullopt);
        if (band) addTransition(child, day, *band);
      }
    }
    return base::Done{};
  }

  void addTransition(const storage::ChildMark& child, base::Date day, AgeBand band) {
    if (!isOwn(child.family)) return;
    transitions.push_back(
        {day, child.family, 0, child.person, static_cast<std::size_t>(child.position), band});
  }

  OpenVault::State& m_state;
  base::Date m_today;
  const Own* m_own;
  std::unordered_map<std::int64_t, DecisionMark> m_newest;  ///< of each family
  std::unordered_map<std::int64_t, base::Date> m_validFrom;
};

/// Reads what the rows of the list show.
class Telling {
 public:
  explicit Telling(OpenVault::State& state) : m_state(state) {}

  base::Result<WaitingList> tell(WaitingKind kind, Candidates candidates, std::size_t most) {
    WaitingList list{kind, candidates.size(), {}};
    keepEarliest(candidates, most);
    storage::WaitingStore store(m_state.database);
    for (const Candidate& one : candidates) {
      TIDLIG_ASSIGN(WaitingRow row, rowFor(one.date, one.family));
      if (kind == WaitingKind::followUp || kind == WaitingKind::parents) {
        row.assessment = AssessmentKey{one.record};
      }
      if (kind == WaitingKind::followUp) {
        TIDLIG_ASSIGN(row.nextStep, store.nextStep(one.record));
      }
      if (kind == WaitingKind::transition) {
        TIDLIG_ASSIGN(row.childName, store.nameOf(one.person));
      }
      row.child = one.child;
      row.entered = one.entered;
      row.begunOn = one.begunOn;
      list.rows.push_back(std::move(row));
    }
    return list;
  }

  base::Result<WaitingList> tellDrafts(std::size_t most) {
    WaitingList list;
    if (m_state.allow(Action::screen).ok()) TIDLIG_TRY(tellScreenings(list, most));
    if (m_state.allow(Action::changeFamilies).ok()) TIDLIG_TRY(tellNewFamily(list));
    if (list.rows.size() > most) list.rows.pop_back();
    return list;
  }

 private:
  base::Status tellScreenings(WaitingList& list, std::size_t most) {
    storage::ScreeningStore screenings(m_state.database);
    TIDLIG_ASSIGN(auto drafts, screenings.drafts());
    TIDLIG_ASSIGN(const Own* const own, m_state.reachedFamilies());
    std::erase_if(drafts, [own](const storage::DraftMark& draft) {
      return own != nullptr && own->count(draft.family) == 0;
    });
    list.all = drafts.size();
    for (const storage::DraftMark& mark : drafts) {
      if (list.rows.size() == most) break;
      TIDLIG_ASSIGN(const storage::ScreeningRow draft, screenings.at(mark.id));
      TIDLIG_ASSIGN(WaitingRow row, rowFor(draft.date, draft.family));
      row.screening = ScreeningKey{draft.id};
      if (draft.checklist) {
        TIDLIG_ASSIGN(const Title* const title, titleOf(*draft.checklist));
        row.checklistTitleDa = title->da;
        row.checklistTitleEn = title->en;
      }
      if (draft.user) {
        TIDLIG_ASSIGN(row.byUser, storage::UserStore(m_state.database).name(*draft.user));
      }
      list.rows.push_back(std::move(row));
    }
    return base::Done{};
  }

  struct Title {
    std::string da, en;
  };

  /// Of a checklist, or empty where it cannot be read. One at a time: reading all of them would be
  /// most of what Today takes, and few have a draft.
  base::Result<const Title*> titleOf(std::int64_t file) {
    const auto [found, isNew] = m_titles.try_emplace(file);
    if (!isNew) return &found->second;
    const auto tell = [&](const forms::Questionnaire& form) {
      found->second = {std::string(form.title.in("da")), std::string(form.title.in("en"))};
    };
    if (const KeptChecklist* const kept = m_state.checklist(file)) {
      tell(kept->form);
    } else if (!m_state.checklistsRead) {
      TIDLIG_ASSIGN(const auto stored, storage::FileStore(m_state.database).at(file));
      const auto read = forms::readQuestionnaire(stored.bytes, &m_state.rules->catalogue);
      if (read.form) tell(*read.form);
    }
    return &found->second;
  }

  /// Among the screenings, which are ascending by date.
  base::Status tellNewFamily(WaitingList& list) {
    TIDLIG_ASSIGN(auto begun, storage::DraftStore(m_state.database, m_state.userId).newFamily());
    if (!begun) return base::Done{};
    WaitingRow row{.date = begun->begunOn, .familyName = std::move(begun->name)};
    const auto place =
        std::upper_bound(list.rows.begin(), list.rows.end(), row,
                         [](const WaitingRow& a, const WaitingRow& b) { return a.date < b.date; });
    list.rows.insert(place, std::move(row));
    ++list.all;
    return base::Done{};
  }

  base::Result<WaitingRow> rowFor(base::Date date, std::int64_t family) {
    TIDLIG_ASSIGN(auto found, storage::FamilyStore(m_state.database).at(family));
    return WaitingRow{.date = date,
                      .family = FamilyKey{family},
                      .familyName = std::move(found.name),
                      .familyCode = std::move(found.code)};
  }

  OpenVault::State& m_state;
  std::unordered_map<std::int64_t, Title> m_titles;
};

base::Status logOnce(OpenVault::State& state, const std::vector<WaitingList>& lists) {
  if (state.todayWasLogged) return base::Done{};
  std::size_t amount = 0;
  for (const WaitingList& list : lists) amount += list.rows.size();
  TIDLIG_TRY(state.change([&] {
    return state.note(storage::LogAction::todayRead, 0, 0, static_cast<std::int64_t>(amount));
  }));
  state.todayWasLogged = true;
  return base::Done{};
}

}  // namespace

base::Result<std::vector<WaitingList>> whatWaits(OpenVault& vault, base::Date today,
                                                 std::size_t most) {
  OpenVault::State& state = vault.state();
  TIDLIG_TRY(state.allow(Action::readFamilies));
  TIDLIG_ASSIGN(const Own* const own, state.reachedFamilies());
  Gathering found(state, today, own);
  TIDLIG_TRY(found.gather());
  Telling telling(state);
  std::vector<WaitingList> lists;
  const auto add = [&](base::Result<WaitingList> list) -> base::Status {
    if (!list) return list.error();
    lists.push_back(std::move(*list));
    return base::Done{};
  };
  TIDLIG_TRY(add(telling.tellDrafts(most)));
  TIDLIG_TRY(add(telling.tell(WaitingKind::followUp, std::move(found.followUps), most)));
  TIDLIG_TRY(add(telling.tell(WaitingKind::decision, std::move(found.undecided), most)));
  TIDLIG_TRY(add(telling.tell(WaitingKind::transition, std::move(found.transitions), most)));
  TIDLIG_TRY(add(telling.tell(WaitingKind::parents, std::move(found.parents), most)));
  TIDLIG_TRY(logOnce(state, lists));
  return lists;
}

}  // namespace tidlig::usecases
